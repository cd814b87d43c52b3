"""The outlets' feeds of a day: RSS 2.0, RSS 1.0, Atom, JSON Feed and the news sitemap."""

import json
from html import escape

from . import almanac
from .pages import image_url

MEDIA_TYPES = {"rss": "application/rss+xml; charset=utf-8", "rdf": "application/rdf+xml", "atom": "application/atom+xml",
               "json": "application/feed+json", "newsmap": "application/xml"}


def xml(text):
    return escape(text, quote=True)


def teaser(page):
    return page.summary or page.paragraphs[0]


def link(page):
    return page.url + ("?at_medium=RSS&at_campaign=rss" if page.outlet.id == "hbc" else "")


def picture(page):
    return image_url(page.outlet, page.image.file, page.day) if page.image else ""


def description(page):
    """WordPress sends markup, with a line of its own at the end."""
    if page.outlet.layout != "wordpress":
        return xml(teaser(page))
    return (f"<![CDATA[<p>{xml(teaser(page))}</p>\n<p>The post <a href=\"{xml(page.url)}\">{xml(page.title)}</a> appeared "
            f"first on <a href=\"{page.outlet.home}\">{xml(page.outlet.name)}</a>.</p>]]>")


def rss(outlet, pages, built):
    items = []
    for page in pages:
        thumbnail = f'<media:thumbnail url="{picture(page)}" width="240" height="135"/>' if picture(page) else ""
        categories = f"<category>{xml(page.get('section'))}</category>" if page.get("section") else ""
        creator = f"<dc:creator>{xml(', '.join(page.authors))}</dc:creator>" if page.authors else ""
        items.append(f"<item><title>{xml(page.title)}</title><link>{xml(link(page))}</link>"
                     f'<guid isPermaLink="true">{xml(page.url)}</guid>'
                     f"<pubDate>{almanac.rfc822(page.published)}</pubDate>"
                     f"<description>{description(page)}</description>{creator}{categories}{thumbnail}</item>")
    return ('<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>\n'
            f"<title>{xml(outlet.name)}</title><link>{outlet.home}/</link><description>{xml(outlet.name)}</description>"
            f"<language>{outlet.language}</language><lastBuildDate>{almanac.rfc822(built)}</lastBuildDate>\n"
            + "\n".join(items) + "\n</channel></rss>\n")


def rdf(outlet, pages, built):
    rows = "\n".join(f'<rdf:li rdf:resource="{xml(page.url)}"/>' for page in pages)
    items = "\n".join(
        f'<item rdf:about="{xml(page.url)}"><title>{xml(page.title)}</title><link>{xml(page.url)}</link>'
        f"<description>{xml(teaser(page))}</description><dc:date>{page.published.isoformat()}</dc:date></item>"
        for page in pages)
    return ('<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
            'xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
            f'<channel rdf:about="{outlet.feed_url}"><title>{xml(outlet.name)}</title><link>{outlet.home}/</link>'
            f"<description>{xml(outlet.name)}</description><dc:date>{built.isoformat()}</dc:date>"
            f"<items><rdf:Seq>\n{rows}\n</rdf:Seq></items></channel>\n{items}\n</rdf:RDF>\n")


def atom(outlet, pages, built):
    entries = []
    for page in pages:
        names = "".join(f"<author><name>{xml(name)}</name></author>" for name in page.authors)
        entries.append(
            f"<entry><title>{xml(page.title)}</title><link rel=\"alternate\" href=\"{xml(page.url)}\"/>"
            f"<id>tag:{outlet.domains[0]},{page.day.year}:{xml(page.article.slug)}</id>"
            f"<published>{page.published.isoformat()}</published>"
            f"<updated>{(page.modified or page.published).isoformat()}</updated>{names}"
            f'<summary type="text">{xml(teaser(page))}</summary></entry>')
    return ('<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" '
            f'xml:lang="{outlet.language}">\n<title>{xml(outlet.name)}</title>'
            f'<link href="{outlet.home}/"/><link rel="self" href="{outlet.feed_url}"/>'
            f"<id>{outlet.home}/</id><updated>{built.isoformat()}</updated>\n" + "\n".join(entries) + "\n</feed>\n")


def json_feed(outlet, pages, built):
    items = []
    for page in pages:
        entry = {"id": page.url, "url": page.url, "title": page.title, "summary": teaser(page),
                 "content_text": page.paragraphs[0], "date_published": page.published.isoformat()}
        if page.authors:
            entry["authors"] = [{"name": name} for name in page.authors]
        if picture(page):
            entry["image"] = picture(page)
        items.append(entry)
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": outlet.name,
                       "home_page_url": outlet.home + "/", "feed_url": outlet.feed_url, "language": outlet.language,
                       "items": items}, ensure_ascii=False, indent=1) + "\n"


def newsmap(outlet, pages, built):
    rows = "\n".join(
        f"<url><loc>{xml(page.url)}</loc><news:news><news:publication><news:name>{xml(outlet.name)}</news:name>"
        f"<news:language>{outlet.language}</news:language></news:publication>"
        f"<news:publication_date>{page.published.isoformat()}</news:publication_date>"
        f"<news:title>{xml(page.title)}</news:title></news:news></url>" for page in pages)
    return ('<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
            f'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n{rows}\n</urlset>\n')


WRITERS = {"rss": rss, "rdf": rdf, "atom": atom, "json": json_feed, "newsmap": newsmap}


def feed(outlet, pages, built):
    """The outlet's feed over its pages of the day, newest first."""
    own = [page for page in pages if page.outlet is outlet and not page.canonical and page.get("in-feed") != "no"]
    own.sort(key=lambda page: (page.published, page.url), reverse=True)
    return WRITERS[outlet.feed_format](outlet, own, built).encode()
