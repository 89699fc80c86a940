"""One colour for each measure, on screen and on the page.

Every hue has a contrast of at least 4.5 on its background, 7 where strong ones are asked
for, and the first three are told apart by colour-blind eyes too; panel and name always say
the same.
"""

from journal.domain.library import further_measures

_LIGHT = {"attention": "#0077BB", "mood": "#9F6D00", "anxiety": "#7A1F4B"}
_DARK = {"attention": "#56B4E9", "mood": "#F0C75E", "anxiety": "#D2655B"}
_STRONG_LIGHT = {"attention": "#005A8C", "mood": "#6A5000", "anxiety": "#4A0A2A"}
_STRONG_DARK = {"attention": "#56B4E9", "mood": "#F5DC5A", "anxiety": "#E57C72"}

_LIGHT_FURTHER = ("#2E7D32", "#6A4FB3", "#B0480E", "#00767A", "#8A3FA0", "#5B6B00")
_DARK_FURTHER = ("#7CC77F", "#B6A4F2", "#F2A067", "#5FC9CE", "#DD9BEA", "#C3D15A")
_STRONG_LIGHT_FURTHER = ("#1D5A21", "#523A94", "#7F3206", "#00565A", "#6E2F80", "#434F00")

_COLORS = {
    (False, False): (_LIGHT, _LIGHT_FURTHER),
    (True, False): (_DARK, _DARK_FURTHER),
    (False, True): (_STRONG_LIGHT, _STRONG_LIGHT_FURTHER),
    (True, True): (_STRONG_DARK, _DARK_FURTHER),
}


def measure_color(measure_id: str, *, dark: bool = False, strong: bool = False) -> str:
    """Return the colour of a measure as `#RRGGBB`, the same in every run.

    Args:
        measure_id: Which measure.
        dark: It stands on a dark ground.
        strong: It stands out more, for high contrast.
    """
    named, further = _COLORS[dark, strong]
    if measure_id in named:
        return named[measure_id]
    places = {measure.id: place for place, measure in enumerate(further_measures())}
    return further[places.get(measure_id, sum(measure_id.encode())) % len(further)]
