"""The faults F16 to F29 of the page that this project started from, held against the editions of the sample.

Each check takes the stories of a lake and yields (passed, fault).
"""

import html
import re

from .checks import NUMBER_WORDS, figure, plain

MACHINE = re.compile(r"\b(image|photo|picture) (for|of) cluster\b|^(the|this|an?) (image|picture|photo) (shows|depicts)", re.I)


def words(text):
    return re.findall(r"\w+", plain(text).lower())


def pictures(stories):
    return [(story, story.summary["image"]) for story in stories if story.summary.get("image")]


def caption_of(page):
    """The words under a page's picture."""
    found = re.search(r'<figure class="picture.*?<figcaption>(.*?)</figcaption>', page, re.S)
    return html.unescape(re.sub(r"<[^>]+>", "", found[1])).strip() if found else ""


def original(story, image):
    """The picture as its article has it."""
    images = (story.article(image["article"]) or {}).get("image", [])
    return next((other for other in images if other["url"] == image["url"]), None)


def f16(stories, truth):
    """A picture has its source: the publisher's credit where there is one, and its outlet under the picture."""
    for story, image in pictures(stories):
        source = original(story, image) or {}
        yield plain(image.get("creditText")) == plain(source.get("creditText")), f"{story.name}: credit {image.get('creditText')!r}"
        if story.page:
            caption, outlet = caption_of(story.page), (story.article(image["article"]) or {}).get("publisher", {}).get("name", "?")
            yield outlet in caption, f"{story.name}: {caption!r} lacks {outlet}"


def f17(stories, truth):
    """A picture names the article that it was taken from, and the page links to it."""
    for story, image in pictures(stories):
        yield original(story, image) is not None, f"{story.name}: {image['url']} is not of {image['article']}"
        if story.page:
            link = html.escape((story.article(image["article"]) or {}).get("canonicalURL", "?"))
            figure_of_page = re.search(r'<figure class="picture.*?</figure>', story.page, re.S)
            yield bool(figure_of_page) and link in figure_of_page[0], f"{story.name}: no link to {link}"


def f18(stories, truth):
    """No label of the machine's stands for a picture's words."""
    for story, image in pictures(stories):
        text = [image.get(key) or "" for key in ("alt", "caption", "description")] + [caption_of(story.page)]
        yield not any(MACHINE.search(part) for part in text), f"{story.name}: {text}"


def f19(stories, truth):
    """Without a model a picture is described by its publisher or not at all."""
    for story, image in pictures(stories):
        source = original(story, image) or {}
        said = {plain(source.get("caption")), plain(source.get("alt"))} - {""}
        description = plain(image.get("description"))
        yield (description in said if said else not description), f"{story.name}: {description!r}"
        yield (image.get("describedBy") == ("publisher" if description else None)), f"{story.name}: {image.get('describedBy')}"


def f20(stories, truth):
    """Nobody is named whom the publisher's words do not name."""
    for story, image in pictures(stories):
        source, article = original(story, image) or {}, story.article(image["article"]) or {}
        said = set(words(" ".join([source.get("caption") or "", source.get("alt") or "", article.get("headline") or ""])))
        for key in ("alt", "description"):
            names = re.findall(r"\b[A-ZÀ-Þ]\w+", plain(image.get(key)))
            yield all(name.lower() in said for name in names), f"{story.name}: {key} {image.get(key)!r}"


def f21(stories, truth):
    """A picture is of the event that the headline is of, from a core member."""
    for story, image in pictures(stories):
        headline = story.summary["headline"]["citations"][0]["article"]
        event, other = story.events.get(headline), story.events.get(image["article"])
        yield story.role(image["article"]) == "core", f"{story.name}: picture from a {story.role(image['article'])} member"
        if event and other:
            yield event == other, f"{story.name}: headline of {event}, picture of {other}"


def f22(stories, truth):
    """Every sentence is cited, and the citation is the cut of its article."""
    for story in stories:
        digests = [sentence for digest in story.digests.values() for sentence in digest["sentences"]]
        for sentence in story.sentences + digests:
            cuts = [((story.article(citation["article"]) or {}).get(citation.get("field") or "articleBody") or "")
                    [citation["start"] : citation["end"]] == citation["exact"] for citation in sentence["citations"]]
            yield bool(cuts) and all(cuts), f"{story.name}: {sentence['text']!r}"


def f23(stories, truth):
    """No section repeats another one or itself, and key points come from several outlets where there are several."""
    for story in stories:
        seen = []
        for sentence in story.sentences[1:]:
            yield not any(repeats(sentence["text"], other) for other in seen), f"{story.name}: again {sentence['text']!r}"
            seen.append(sentence["text"])
        if len(story.summary["keyPoints"]) >= 3 and len({article["publisher"]["id"] for article in story.reports}) >= 3:
            yield len(story.outlets_of("keyPoints")) >= 2, f"{story.name}: key points of {story.outlets_of('keyPoints')}"


def repeats(sentence, other):
    """Most of the longer words of the shorter one stand in the other too."""
    short, long = sorted(({word for word in words(text) if len(word) > 3} for text in (sentence, other)), key=len)
    return len(short) >= 4 and len(short & long) > 0.75 * len(short)


def f24(stories, truth):
    """Headline, summary, key points and differing figures rest on most of the reports, and the share is on the record. Copies of
    one text count once, as they do in all counts."""
    for story in stories:
        texts = {article["id"]: article.get("copyGroup", article["id"]) for article in story.reports}
        names = set(texts.values())
        if not names:
            continue
        share = len(names & {texts.get(name) for name in story.cited()}) / len(names)
        yield share >= (0.75 if len(names) <= 6 else 0.5), f"{story.name}: {share:.0%} of {len(names)} reports"
        if len(story.members) > 1:
            yield any(check["name"] == "coverage" for check in story.summary["checks"]), f"{story.name}: no coverage"


def f25(stories, truth):
    """Where members of a cluster give the figures that the truth says differ, they are shown with their outlets."""
    for row in truth["figures"]:
        for story in stories:
            if row["event"] not in story.events.values() or not all(states(story, value, row) for value in row["values"]):
                continue
            slots = [{figure(value["value"]): value["articles"] for value in slot["values"]}
                     for slot in story.summary.get("disagreements", [])]
            slot = next((slot for slot in slots if set(row["values"]) <= set(slot)), None)
            yield slot is not None, f"{story.name}: {row['about']} {row['values']}, shown {[list(slot) for slot in slots]}"
            outlets = {story.article(name)["publisher"]["id"] for names in (slot or {}).values() for name in names}
            yield slot is None or len(outlets) > 1, f"{story.name}: {row['about']} of {outlets}"


def states(story, value, row):
    """Whether a core member of the event has the figure in its text."""
    forms = {f"{int(value):,}", value} if value.isdigit() else {value}
    forms |= {word for word, number in NUMBER_WORDS.items() if number == value}
    pattern = re.compile(r"(?<![\w.,])(" + "|".join(map(re.escape, sorted(forms))) + r")(?![\w]|[.,]\d)", re.I)
    return any(story.events.get(article["id"]) == row["event"] and story.kinds.get(article["id"]) == "core"
               and role == "core" and (pattern.search(article["headline"] + " " + article["articleBody"]))
               for article, role in story.members)


def attribution(claims, stories):
    """A sentence that makes a claim says whose it is, or stands right after one of the same article that does."""
    for row in claims:
        for story in stories:
            if row["event"] not in story.events.values():
                continue
            for section in story.sections.values():
                for sentence, before in zip(section, [None, *section]):
                    if not any(plain(claim) in plain(sentence["text"]).lower() for claim in row["claim"]):
                        continue
                    near = sentence["text"]
                    if before and before["citations"][0]["article"] == sentence["citations"][0]["article"]:
                        near = before["text"] + " " + near
                    yield any(who in plain(near).lower() for who in row["by"]), f"{story.name}: {sentence['text']!r}"


def f26(stories, truth):
    """A claim keeps who makes it."""
    yield from attribution([row for row in truth["claims"] if row["kind"] == "claim"], stories)


def f27(stories, truth):
    """A grave allegation keeps its source."""
    yield from attribution([row for row in truth["claims"] if row["kind"] == "allegation"], stories)


def f28(stories, truth):
    """Opinion is marked, and neither heads nor fills the summary of an event that was reported."""
    for story in stories:
        opinions = [name for name, kind in story.kinds.items() if kind == "opinion"]
        for name in opinions:
            marks = [check["name"] for check in story.digests.get(name, {}).get("checks", [])]
            yield "opinion" in marks, f"{story.name}: no mark on {story.article(name)['headline']!r}"
            if story.reports:
                yield name not in story.cited(), f"{story.name}: rests on {story.article(name)['headline']!r}"
            if story.page:
                entry = story.page.partition(html.escape(story.article(name)["canonicalURL"]))[2].partition("</li>")[0]
                yield "Opinion" in entry, f"{story.name}: the page does not mark {story.article(name)['headline']!r}"


def f29(stories, truth):
    """A stub is marked, and neither heads nor fills the summary of an event that was reported."""
    for story in stories:
        for article, _ in story.members:
            if story.kinds.get(article["id"]) not in ("video", "gallery") and "thin" not in article.get("flags", []):
                continue
            marks = [check["name"] for check in story.digests.get(article["id"], {}).get("checks", [])]
            yield "thin" in marks, f"{story.name}: no mark on {article['headline']!r}"
            if story.reports:
                yield article["id"] not in story.cited("headline", "abstract", "keyPoints"), f"{story.name}: rests on {article['headline']!r}"


CHECKS = {check.__name__.upper(): check
          for check in (f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29)}


def fault_checks(stories, truth):
    """Check name -> results; a check that finds nothing to look at has failed."""
    results = {}
    for name, check in CHECKS.items():
        title = f"{name} {check.__doc__.split(':')[0].split(',')[0].rstrip('.')}"
        results[title] = list(check(stories, truth))
        if not results[title]:
            results[title] = [(False, f"{name}: nothing to look at")]
    return results
