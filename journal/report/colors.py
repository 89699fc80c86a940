"""One colour for each measure, on screen and on the page.

Every hue has a contrast of at least 4.2 on its background, and the first three are told
apart by colour-blind eyes too; panel and name always say the same.
"""

from journal.domain.library import further_measures

_LIGHT = {"attention": "#0077BB", "mood": "#9F6D00", "anxiety": "#7A1F4B"}
_DARK = {"attention": "#56B4E9", "mood": "#F0C75E", "anxiety": "#D2655B"}
_LIGHT_FURTHER = ("#2E7D32", "#6A4FB3", "#B0480E", "#00767A", "#8A3FA0", "#5B6B00")
_DARK_FURTHER = ("#7CC77F", "#B6A4F2", "#F2A067", "#5FC9CE", "#DD9BEA", "#C3D15A")


def measure_color(measure_id: str, *, dark: bool = False) -> str:
    """Return the colour of a measure as `#RRGGBB`, the same in every run."""
    named = (_DARK if dark else _LIGHT).get(measure_id)
    if named is not None:
        return named
    further = _DARK_FURTHER if dark else _LIGHT_FURTHER
    places = {measure.id: place for place, measure in enumerate(further_measures())}
    return further[places.get(measure_id, sum(measure_id.encode())) % len(further)]
