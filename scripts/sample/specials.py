"""Pages that are no article: each must be turned away, with its reason."""

from dataclasses import dataclass
from html import escape
from pathlib import Path
from string import Template

from .outlets import BY_ID

FOLDER = Path(__file__).parent / "specials"
# outlet, path, template, HTTP status, why it is no article
SPECIALS = {
    1: [("daily-lantern", "/consent?back=%2Fnews", "consent.html", 200, "consent page"),
        ("merrowick-courier", "/nation", "front.html", 200, "section front"),
        ("tern-news", "/story/bridge-toll-scrapped-10482211", "soft-404.html", 200, "soft 404"),
        ("hbc", "/news/articles/h00000000", "gone.html", 404, "not found")],
    2: [("le-fanal", "/consentement", "consent-fr.html", 200, "consent page"),
        ("hbc", "/news/halvora", "front.html", 200, "section front"),
        ("tarnhaven-post", "/tag/harbour/", "front.html", 200, "tag page"),
        ("openquay", "/login", "login.html", 200, "login page"),
        ("coast-radio", "/node/1", "soft-404.html", 200, "soft 404")],
}


@dataclass
class Special:
    outlet: object
    url: str
    status: int
    html: str
    reason: str


def specials(number, pages):
    """The specials of the sample's nth day; fronts link to the day's own pages."""
    made = []
    for outlet_id, path, name, status, reason in SPECIALS[(number - 1) % 2 + 1]:
        outlet = BY_ID[outlet_id]
        own = [page for page in pages if page.outlet is outlet and not page.canonical]
        teasers = "\n".join(f'<li><h3><a href="{escape(page.url)}">{escape(page.title)}</a></h3>'
                            f"<p>{escape(page.summary)}</p></li>" for page in own)
        text = Template((FOLDER / name).read_text("utf-8")).substitute(
            site=outlet.name, home=outlet.home, teasers=teasers)
        made.append(Special(outlet, outlet.home + path, status, text, reason))
    return made
