"""Feeds and maps: well-formed, valid, equal in three forms."""
import calendar
import json
import pathlib
import re
import tempfile
from datetime import datetime

import feedparser
import jsonschema

from published import HERE, Site, run

JSON_FEED = json.loads((HERE / "jsonfeed.schema.json").read_text())


def well_formed(paths):
    result = run("xmllint", "--noout", "--nonet", *map(str, paths))
    return [line for line in result.stderr.splitlines() if "error" in line] if result.returncode else []


def valid(schema, *paths):
    result = run("jing", "-c", str(HERE / schema), *map(str, paths))
    return (result.stdout + result.stderr).splitlines() if result.returncode else []


def parsed(path):
    """Id, address, title and both times of each entry."""
    feed = feedparser.parse(str(path))
    problems = [f"{path}: {feed.bozo_exception}"] if feed.bozo else []
    stamp = lambda value: calendar.timegm(value) if value else None
    return problems, [(e.get("id"), e.link, e.title, stamp(e.get("published_parsed"))) for e in feed.entries]


def of_json(path):
    stamp = lambda text: int(datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp())
    items = json.loads(path.read_text())["items"]
    return [(i["id"], i["url"], i["title"], stamp(i["date_published"])) for i in items]


def equal(stem):
    problems, atom = parsed(stem.with_suffix(".atom"))
    if "archive" in feedparser_links(stem) and not stem.with_suffix(".rss").exists():
        # A day's archive document has two forms.
        return problems + ([] if atom == of_json(stem.with_suffix(".json")) else [f"{stem}: the two forms differ"])
    more, rss = parsed(stem.with_suffix(".rss"))
    problems += more
    if not atom == rss == of_json(stem.with_suffix(".json")):
        problems.append(f"{stem}: the three forms differ")
    return problems


def feedparser_links(stem):
    return ["archive"] if "fh:archive" in stem.with_suffix(".atom").read_text() else []


def link(atom, relation):
    found = re.search(rf'rel="{relation}"[^>]*href="([^"]*)"', atom.read_text())
    return found and found.group(1)


def history(site):
    """Whoever follows the archives from the newest feed back (RFC 5005) meets every story of every day, once, and can come back."""
    problems, seen, base = [], set(), site.base()
    place, later = site.root / "feed.atom", None
    while place:
        if later and link(place, "next-archive") not in (None, base + site.name(later)):
            problems.append(f"{site.name(place)}: next-archive is not where we came from")
        seen |= {entry.link for entry in feedparser.parse(str(place)).entries}
        earlier = link(place, "prev-archive")
        later = place if "fh:archive" in place.read_text() else None
        place = site.root / earlier[len(base):] if earlier else None
        if place and not place.is_file():
            return problems + [f"{earlier}: not there"]
    days = [json.loads(p.read_text()) for p in (site.root / "api/v1/days").glob("*.json")]
    wanted = {story["chapterURL"] for day in days for story in day["stories"]}
    return problems + [f"feeds: no archive has {url}" for url in sorted(wanted - seen)]


def json_feed(path):
    errors = jsonschema.Draft202012Validator(JSON_FEED).iter_errors(json.loads(path.read_text()))
    return [f"{path}: {e.json_path}: {e.message}" for e in errors]


def check(site, short):
    feeds = site.files("feed.atom")
    if short:
        feeds = feeds[:2] + [site.root / "feed.atom"]
    problems = well_formed(site.files(".atom", ".rss", ".xml", ".opml", ".svg"))
    for atom in feeds:
        problems += json_feed(atom.with_suffix(".json")) + equal(atom.with_suffix(""))
    problems += history(site)
    problems += valid("atom.rnc", *feeds)
    maps = site.files("sitemap.xml", "sitemap-pages.xml")
    problems += valid("sitemap.rnc", *maps)
    return problems, f"{len(feeds)} feeds in 3 forms, {len(maps)} maps"


def planted():
    with tempfile.TemporaryDirectory() as folder:
        stem = pathlib.Path(folder, "feed")
        bad_atom = '<feed xmlns="http://www.w3.org/2005/Atom"><id>a</id><title>t</title><updated>yesterday</updated></feed>'
        stem.with_suffix(".atom").write_text(bad_atom)
        stem.with_suffix(".rss").write_text("<rss><channel><title>a & b</title></rss>")
        stem.with_suffix(".json").write_text('{"version":"https://jsonfeed.org/version/1.1","items":[{"url":"x"}]}')
        bad_map = pathlib.Path(folder, "map.xml")
        bad_map.write_text('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><lastmod>5</lastmod></url></urlset>')
        good = '{"version":"v","title":"t","items":[{"id":"1","url":"u","title":"t","date_published":"2026-03-02T00:00:00Z"}]}'
        other = pathlib.Path(folder, "other")
        other.with_suffix(".json").write_text(good)
        entry = "<entry><id>2</id><title>t</title><updated>2026-03-02T00:00:00Z</updated><link href='u'/></entry>"
        other.with_suffix(".atom").write_text(f'<feed xmlns="http://www.w3.org/2005/Atom">{entry}</feed>')
        other.with_suffix(".rss").write_text("<rss version='2.0'><channel><title>t</title></channel></rss>")
        return [
            bool(valid("atom.rnc", stem.with_suffix(".atom"))), bool(well_formed([stem.with_suffix(".rss")])),
            bool(parsed(stem.with_suffix(".rss"))[0]), bool(json_feed(stem.with_suffix(".json"))),
            bool(valid("sitemap.rnc", bad_map)), bool(equal(other)), lost_story(pathlib.Path(folder)),
        ]


def lost_story(folder):
    """A site whose archives lack a story."""
    (folder / "api/v1/days").mkdir(parents=True)
    (folder / "index.html").write_text('<link rel="canonical" href="https://a.example/">')
    (folder / "api/v1/days/1.json").write_text('{"stories": [{"chapterURL": "https://a.example/lost/"}]}')
    return len(history(Site(folder))) == 1
