"""All pictures beside one another."""

from collections.abc import Iterable, Sequence
from html import escape
from string import Template

_SHEET = Template("""<!doctype html>
<meta charset="utf-8">
<title>Symptom Journal, page by page</title>
<style>
  body { font: 16px sans-serif; margin: 1rem; background: #DDE1E6; }
  section { display: flex; gap: 1rem; overflow-x: auto; }
  figure { flex: none; margin: 0; }
  img { height: 22rem; }
</style>
$rows
""")
_ROW = Template("<h2>$view</h2>\n<section>$pictures</section>\n")
_PICTURE = Template(
    '<figure><a href="$path"><img src="$path" alt="$view, $variant" loading="lazy"></a>'
    "<figcaption>$variant</figcaption></figure>"
)


def contact_sheet(variants: Sequence[str], views: Iterable[str]) -> str:
    """Return a page with a row for each view, in which its variants stand side by side."""
    return _SHEET.substitute(rows="".join(_row(view, variants) for view in views))


def _row(view: str, variants: Iterable[str]) -> str:
    pictures = (
        _PICTURE.substitute(path=f"{escape(v)}/{escape(view)}.png", view=view, variant=v)
        for v in variants
    )
    return _ROW.substitute(view=escape(view), pictures="".join(pictures))
