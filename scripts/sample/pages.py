"""Turns articles of the sources into pages: everything a layout, a feed or the truth needs to know of one."""

import hashlib
import re
from dataclasses import dataclass, field, replace
from urllib.parse import quote

from . import almanac
from .outlets import BY_ID

SENTENCE_END = re.compile(r"[.!?؟](?:[”\"’»)]*)(?=\s+[^a-z\s])|[。！？](?:[」』]*)")
SIGN_OFF = re.compile(r"\s*\([A-Z]{2,5}\)$")  # of an agency
DATELINE = re.compile(r"^[^.\n]{0,60}? — ")


@dataclass
class Image:
    file: str
    caption: str = ""
    credit: str = ""
    alt: str = ""


@dataclass
class Page:
    article: object
    event: object
    outlet: object
    day: object
    url: str
    title: str
    published: object
    modified: object
    blocks: list
    image: object = None
    canonical: str = ""  # of the page that this one is another form of
    form: str = ""  # a layout of its own: amp
    related: list = field(default_factory=list)

    def get(self, name, default=""):
        return self.article.get(name, default)

    @property
    def layout(self):
        return self.form or self.get("layout", self.outlet.layout)

    @property
    def charset(self):
        return self.get("charset", self.outlet.charset)

    @property
    def declares_charset(self):
        """Where: in the HTTP `header`, or in a `meta` element alone."""
        return "meta" if self.get("charset") else self.outlet.declare

    @property
    def genre(self):
        return self.get("genre", "report")

    @property
    def authors(self):
        return [name.strip() for name in self.get("authors").split(";") if name.strip()]

    @property
    def summary(self):
        return almanac.fill(self.get("summary"), self.day, self.outlet.language)

    @property
    def paragraphs(self):
        """The body's sentences: no subheads, pull quotes or pictures."""
        return [block for block in self.blocks if not block.startswith(("## ", "> ", "! ", "@ ", "% "))]


def number(text, digits=8):
    """A content id of the kind sites put into their URLs."""
    return str(int(hashlib.sha256(text.encode()).hexdigest()[:12], 16) % 9 * 10 ** (digits - 1)
               + int(hashlib.sha256(text.encode()).hexdigest()[12:24], 16) % 10 ** (digits - 1) + 10 ** (digits - 1))


def page_url(outlet, slug, day):
    path = outlet.path.format(slug=slug, number=number(f"{outlet.id} {slug} {day}"), y=day.year, m=f"{day.month:02}",
                              d=f"{day.day:02}")
    return outlet.home + quote(path, safe="/?=&-._~")


def image_url(outlet, file, day):
    host = f"img.{outlet.domains[0]}"
    return f"https://{host}/{day.year}/{day.month:02}/{file}" if "/" not in file else f"https://{host}/{file}"


def parse_image(text, fill):
    parts = [fill(part.strip()) for part in text.split("|")]
    return Image(*parts)


def make_page(article, event, day, first_day):
    outlet = BY_ID[article.outlet]

    def fill(text):
        return almanac.fill(text, day, outlet.language)

    published_day = first_day if article.get("first-published") else day
    clock = article.get("first-published") or article.get("published") or article.clock
    published = almanac.instant(published_day, clock, outlet.offset)
    modified = article.get("modified") or (article.clock if article.get("first-published") else "")
    return Page(
        article=article, event=event, outlet=outlet, day=day,
        url=page_url(outlet, article.slug, published_day), title=fill(article.get("title")),
        published=published, modified=almanac.instant(day, modified, outlet.offset) if modified else None,
        blocks=[fill(block) for block in article.blocks],
        image=parse_image(article.get("image"), fill) if article.get("image") else None)


def alternate(page, form):
    """The same article at another address: `amp`, `mobile` or with `tracking` words."""
    address = {"amp": page.url.replace(page.outlet.home, page.outlet.home + "/amp"),
               "mobile": page.url.replace("https://www.", "https://m."),
               "tracking": page.url + "?utm_source=feed&utm_medium=rss&at_campaign=top"}[form]
    return replace(page, url=address, canonical=page.url, form="amp" if form == "amp" else "")


def make_day(events, day, first_day):
    """Pages in the order of the sources, each with the headlines its related boxes show."""
    pages = [make_page(article, event, day, first_day) for event in events for article in event.articles]
    pages += [alternate(page, form) for page in pages for form in page.article.every("alternate")]
    for page in pages:
        own = [other for other in pages if other.outlet is page.outlet and other.event is not page.event
               and not other.canonical]
        start = int(number(page.url)) % max(1, len(own))
        page.related = (own[start:] + own[:start])[:4]
    seen = {}
    for page in pages:
        if page.url in seen:
            raise SystemExit(f"two pages at {page.url}")
        seen[page.url] = page
    return pages


def first_sentence(paragraph):
    paragraph = DATELINE.sub("", paragraph)
    match = SENTENCE_END.search(paragraph)
    return paragraph[: match.end()] if match else paragraph


def last_sentence(paragraph):
    paragraph = SIGN_OFF.sub("", DATELINE.sub("", paragraph))
    ends = [match.end() for match in SENTENCE_END.finditer(paragraph) if match.end() < len(paragraph.rstrip())]
    return paragraph[ends[-1] :].strip() if ends else paragraph
