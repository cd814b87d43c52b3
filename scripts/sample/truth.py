"""What the pipeline should find in the sample, for the tests: articles, events and stories."""

import json

from . import almanac
from .pages import first_sentence, last_sentence
from .structured import canonical, live_entries


def event_of(page):
    return page.get("event", page.event.id)


def story_of(page):
    return page.get("story") or page.event.get("story") or event_of(page)


def kind_of(page):
    return "alternate" if page.canonical else page.get("kind", "core")


def event_row(page):
    return {"url": page.url, "event": f"{page.day}/{event_of(page)}", "kind": kind_of(page), "outlet": page.outlet.id,
            "theme": page.get("theme") or page.event.get("theme") or None}


def story_rows(events, day, previous_day):
    """One line an event: its story and what it goes on from."""
    seen = {}
    for event in events:
        for article in event.articles:
            name = article.get("event", event.id)
            source = article if article.get("event") else event
            before = [part.split() for part in source.fields.get("continues", [])]
            seen.setdefault(name, {
                "event": f"{day}/{name}", "story": source.get("story") or (before[0][0] if before else name),
                "about": almanac.fill(source.get("about") or article.get("title"), day, "en"),
                "previous": [{"event": f"{previous_day}/{parts[0]}",
                              "relation": parts[1] if len(parts) > 1 else "continues"} for parts in before]})
    return list(seen.values())


def figure_rows(events, day):
    """Where outlets differ: `differs: injured 23 26` in an event's header."""
    rows = []
    for event in events:
        for line in event.fields.get("differs", []):
            about, *values = line.rsplit(" ", 2)
            rows.append({"event": f"{day}/{event.id}", "about": about, "values": values})
    return rows


def claim_rows(events, day):
    """What is somebody's word alone: `claim: the largest, the biggest | air force`; `allegation:` in the same form."""
    rows = []
    for event in events:
        for kind in ("claim", "allegation"):
            for line in event.fields.get(kind, []):
                claims, by = ([part.strip() for part in side.split(",")] for side in line.split("|"))
                rows.append({"event": f"{day}/{event.id}", "kind": kind, "claim": claims, "by": by})
    return rows


def text_ends(page):
    if page.genre == "live":
        entries = live_entries(page)
        return first_sentence(page.blocks[0]), last_sentence(entries[-1]["paragraphs"][-1])
    paragraphs = page.paragraphs
    return first_sentence(paragraphs[0]), last_sentence(paragraphs[-1])


def absent_from(page):
    """Words of the page that belong to no body: boxes, other headlines, the caption."""
    words = [*page.outlet.boilerplate, *(other.title for other in page.related)]
    words += [block[2:] for block in page.blocks if block.startswith("% ")]
    if page.image and page.image.caption:
        words.append(page.image.caption)
    return words


def expected_row(page):
    undated = page.get("date-style") == "none"
    first, last = text_ends(page)
    row = {"url": page.url, "captured": str(page.day), "canonicalURL": canonical(page), "publisher": page.outlet.id,
           "title": page.title, "authors": page.authors,
           "datePublished": None if undated else almanac.utc(page.published),
           "dateModified": almanac.utc(page.modified) if page.modified else None, "inLanguage": page.outlet.language,
           "genre": page.genre, "first": first, "last": last, "absent": absent_from(page)}
    row["image"] = None  # a logo or an agency's house card is no picture of the news
    if page.image and not page.image.file.startswith("brand/"):
        row["image"] = {"caption": page.image.caption or None, "creditText": page.image.credit or None,
                        "alt": page.image.alt or None}
    if page.get("wire"):
        row["wire"] = page.get("wire")
    if page.get("free") == "no":
        row["isAccessibleForFree"] = False
    if page.get("flags"):
        row["flags"] = page.get("flags").split()
    if page.get("date-style") in ("slashes", "iso") or page.outlet.dates in ("slashes", "iso"):
        row["datePrecision"] = "day"
    return row


def rejected_row(url, day, reason):
    return {"url": url, "captured": str(day), "reject": reason}


def lines(rows):
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
