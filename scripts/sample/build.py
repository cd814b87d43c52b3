"""Puts a day together: pages, feeds and specials into one WARC, and its truth beside it."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

from . import drawings, feeds, newsfile, outlets, pages, render, specials, truth, variation, warc

NEWS = Path(__file__).parent / "news"
CRAWL_START = (21, 0, 0)  # UTC: after the last article of the day


def crawl_times(day):
    moment = datetime(day.year, day.month, day.day, *CRAWL_START, tzinfo=timezone.utc)
    while True:
        yield moment.strftime("%Y-%m-%dT%H:%M:%SZ")
        moment += timedelta(seconds=2)


def page_headers(page):
    charset = f"; charset={page.charset}" if page.declares_charset == "header" else ""
    headers = [("Content-Type", "text/html" + charset), ("Server", "nginx")]
    if page.get("http-date"):
        headers.append(("Last-Modified", feeds.almanac.rfc822(page.published)))
    return headers


def page_payload(page):
    return render.html(page).encode(page.charset, "xmlcharrefreplace")


class DayOfNews:
    """Everything of the nth day of the sample, set on `day`; beyond the two that are written, a variation of them."""

    def __init__(self, number, day, before=None):
        self.day, self.before = day, before
        pair, place = divmod(number - 1, 2)
        changed = variation.Variation(pair)
        self.crawled = {}  # URL -> when its record was written
        self.events = [changed.event(event) for event in newsfile.read_day(NEWS / f"day-{place + 1}")]
        self.pages = pages.make_day(self.events, day, day - timedelta(days=place))
        self.specials = specials.specials(number, self.pages)

    @property
    def redirect(self):
        return f"https://short.example/{pages.number(self.pages[0].url, 6)}"

    def records(self, name):
        times = crawl_times(self.day)
        yield warc.warcinfo(name, next(times))
        built = datetime(self.day.year, self.day.month, self.day.day, 20, 55, tzinfo=timezone.utc)
        for outlet in outlets.OUTLETS:
            if any(page.outlet is outlet for page in self.pages):
                headers = [("Content-Type", feeds.MEDIA_TYPES[outlet.feed_format])]
                yield warc.response(outlet.feed_url, next(times), 200, headers, feeds.feed(outlet, self.pages, built))
        for page in sorted(self.pages, key=lambda page: (page.outlet.id, page.published, page.url)):
            self.crawled[page.url] = next(times)
            yield warc.response(page.url, self.crawled[page.url], 200, page_headers(page), page_payload(page))
        for special in self.specials:
            headers = [("Content-Type", "text/html; charset=utf-8")]
            yield warc.response(special.url, next(times), special.status, headers, special.html.encode())
        yield from self.pictures(times)
        yield from self.oddities(times)

    def pictures(self, times):
        """Lead pictures, each once a day: PNG files under names that end in .jpg, as happens."""
        shown = {pages.image_url(page.outlet, page.image.file, page.day): page.image.file for page in self.pages
                 if page.image and page.get("genre", "report") == "report"}
        for url, name in sorted(shown.items()):
            payload = drawings.file(name)
            if payload:
                yield warc.response(url, next(times), 200, [("Content-Type", "image/png"), ("Server", "nginx")], payload)

    def oddities(self, times):
        """What else a crawler brings home: a redirect, and the news that a page of yesterday is unchanged."""
        headers = [("Location", self.pages[0].url), ("Content-Type", "text/html")]
        yield warc.response(self.redirect, next(times), 301, headers, b"")
        if self.before:
            old = self.before.pages[2]
            crawled = self.before.crawled[old.url]
            yield warc.revisit(old.url, next(times), crawled, page_headers(old), page_payload(old))

    def warc(self):
        return b"".join(self.records(f"{self.day}.warc"))

    def event_rows(self):
        return [truth.event_row(page) for page in self.pages]

    def story_rows(self):
        return truth.story_rows(self.events, self.day, self.day - timedelta(days=1))

    def figure_rows(self):
        return truth.figure_rows(self.events, self.day)

    def claim_rows(self):
        return truth.claim_rows(self.events, self.day)

    def expected_rows(self):
        return ([truth.expected_row(page) for page in self.pages]
                + [truth.rejected_row(special.url, self.day, special.reason) for special in self.specials]
                + [truth.rejected_row(self.redirect, self.day, "redirect")])


def build(first_day, folder, days=2):
    """Writes the WARCs, the sources and the truth into `folder`; returns the days."""
    made = []
    for n in range(days):
        made.append(DayOfNews(n + 1, first_day + timedelta(days=n), made[-1] if made else None))
    folder.mkdir(parents=True, exist_ok=True)
    for day in made:
        (folder / f"{day.day}.warc").write_bytes(day.warc())
    (folder / "sources.yml").write_text(outlets.sources_yaml(), "utf-8")
    for name, rows in [("events", DayOfNews.event_rows), ("stories", DayOfNews.story_rows),
                       ("figures", DayOfNews.figure_rows), ("claims", DayOfNews.claim_rows),
                       ("expected", DayOfNews.expected_rows)]:
        text = truth.lines(row for day in made for row in rows(day))
        (folder / f"{name}.jsonl").write_text(text, "utf-8")
    return made
