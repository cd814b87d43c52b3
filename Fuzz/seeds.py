#!/usr/bin/env python3
"""seeds.py FOLDER: writes what the fuzz targets begin with, one folder a target. Small, by hand, of every form that is read."""
import gzip
import io
import os
import sys
import tarfile
import zipfile
import zlib

RSS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Post</title><link>https://post.example/</link>
<language>en</language><item><title>Tide &amp;amp; time</title><link>/1?a=b</link><guid isPermaLink="false">1</guid>
<pubDate>Mon, 02 Mar 2026 08:00:00 +0100</pubDate><description>&lt;p&gt;Water &lt;b&gt;rose&lt;/b&gt;</description>
<content:encoded><![CDATA[<p>All of it]]></content:encoded><dc:creator>A. Writer</dc:creator><enclosure url="/a.jpg" type="image/jpeg"/>
<source url="https://other.example/">Other</source></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://blatt.example/"><title type="html">Das &amp;lt;</title>
<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Eins <em>Zwei</em></div></title><link rel="alternate" href="1"/>
<id>urn:1</id><published>2026-03-02T08:00:00+02:00</published><updated>2026-03-02T09:00:00Z</updated><author><name>B</name></author>
<summary>Kurz</summary><content type="image/png">aGFsbG8=</content></entry></feed>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://p.example/"><title>P</title></channel><item rdf:about="https://p.example/1"><title>One</title><d:date>2026-03-02</d:date></item></rdf:RDF>"""
MAP = """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://p.example/1</loc>
<n:news><n:publication><n:name>P</n:name><n:language>en</n:language></n:publication><n:publication_date>2026-03-02</n:publication_date><n:title>One</n:title></n:news></url></urlset>"""
JSON_FEED = """{"version":"https://jsonfeed.org/version/1.1","title":"P","items":[{"id":7,"url":"/1","title":"One \\u00e9\\ud83d\\ude00",
"content_html":"<p>x","date_published":"2026-03-02T08:00:00Z","authors":[{"name":"A"}]}]}"""
ROBOTS = """# all\nUser-agent: *\nDisallow: /a/*.pdf$\nAllow: /a/b\nDisallow: /caf%c3%a9\nCrawl-delay: 2.5\n\nuser-agent stonehandbot\nDissallow : /x # y\n
Allow: /x/index.html\nSitemap: https://a.example/s.xml\n"""
DATES = ["2026-03-02T08:00:00.123+01:00", "Mon, 02 Mar 2026 08:00:00 GMT", "Monday, 02-Mar-26 08:00:00 EST", "Mon Mar  2 08:00:00 2026",
         "1772438400", "1772438400000", "20260302T080000Z", "2026-W10-1", "2026-061", "March 2, 2026 at 8:00 a.m. ET", "2 de marzo de 2026, 8:00",
         "2026年3月2日 08時00分", "2026. 3. 2. 오전 8:00", "2 марта 2026 г.", "02.03.2026 08:00 Uhr", "٢ مارس ٢٠٢٦", "2nd Mar 26", "yesterday at 9pm"]
PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry sinks | The Post</title><meta property="og:title" content="Ferry &amp; sinks">
<meta name="author" content="A. Writer"><link rel="canonical" href="https://a.example/1"><script type="application/ld+json">{"@type":"NewsArticle",
"headline":"Ferry sinks","datePublished":"2026-03-02T08:00:00Z","author":[{"@type":"Person","name":"A. Writer"}],"image":{"url":"/a.jpg"}}</script></head>
<body><nav><ul><li><a href="/">Home</a></ul></nav><article><h1>Ferry sinks</h1><p class="byline">By <a rel="author">A. Writer</a><time datetime="2026-03-02">2 March</time>
<figure><img src="a.jpg" alt="A ferry" srcset="b.jpg 2x"><figcaption>A ferry. Photo: B</figcaption></figure>
<p>The ferry sank in the harbour on Monday morning, and all of the forty people aboard were saved, the harbour master said.
<p>“It went down in minutes,” said a witness &mdash; who asked not to be named. <blockquote>Quote</blockquote><table><tr><td>x</table></article>
<aside><h2>Related</h2><a href="/2">Other</a></aside><footer>&copy; 2026</footer></body></html>"""
LINE = '{"id":"1","title":"T","text":"Words.","published":"2026-03-02","source":"P","url":"https://a.example/1","lang":"en"}\n'


def http(body, more=""):
    return f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{more}\r\n".encode() + body


def record(kind, block, more="", uri="https://a.example/1"):
    return (f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Date: 2026-03-02T08:00:00Z\r\nWARC-Target-URI: {uri}\r\n{more}"
            f"Content-Type: application/http\r\nContent-Length: {len(block)}\r\n\r\n").encode() + block + b"\r\n\r\n"


def warcs():
    page = b"<html><p>x</html>"
    yield record("warcinfo", b"software: x\r\n") + record("request", b"GET / HTTP/1.1\r\n\r\n") + record("response", http(page))
    yield record("response", http(gzip.compress(page), "Content-Encoding: gzip\r\n")) + record("revisit", b"", "WARC-Payload-Digest: sha1:A\r\n")
    yield record("response", http(b"5\r\n<html\r\n1\r\n>\r\n0\r\n\r\n", "Transfer-Encoding: chunked\r\n"))
    yield record("response", http(zlib.compress(page), "Content-Encoding: deflate\r\n"))
    yield record("response", http(b"\x0b\x08\x80<html><p>x</html>\x03", "Content-Encoding: br\r\n"))
    yield record("conversion", b"Title\nBody").replace(b"application/http", b"text/plain") + record("resource", page)
    yield record("response", http(RSS.encode()).replace(b"text/html", b"text/xml"), uri="https://a.example/feed") + record("metadata", b"x")
    yield gzip.compress(record("response", http(page))) + gzip.compress(record("response", http(page), uri="<https://a.example/2>"))


def archives():
    files = [("a/page.html", PAGE.encode()), ("feed.xml", RSS.encode()), ("lines.jsonl", LINE.encode()), ("w.warc", next(warcs()))]
    for mode in ("w:", "w:gz", "w:xz"):
        out = io.BytesIO()
        with tarfile.open(fileobj=out, mode=mode, format=tarfile.PAX_FORMAT) as tar:
            for name, content in files[:2 if mode != "w:" else 4]:
                info = tarfile.TarInfo(name)
                info.size = len(content)
                tar.addfile(info, io.BytesIO(content))
            link = tarfile.TarInfo("link")
            link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
            tar.addfile(link)
        yield out.getvalue()
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", method) as archive:
            for name, content in files:
                archive.writestr(zipfile.ZipInfo(name, (2026, 3, 2, 8, 0, 0)), content, method)
        yield out.getvalue()


SEEDS = {
    "feed": [t.encode() for t in (RSS, ATOM, RDF, MAP, JSON_FEED)] + [RSS.replace("utf-8", "utf-16").encode("utf-16")],
    "robots": [ROBOTS.encode() + b"\0/a/b.pdf?x", b"User-agent: *\r\nDisallow: /*a*b$\0/aab"],
    "date": [d.encode() for d in DATES], "warc": list(warcs()), "archive": list(archives()),
    "lines": [LINE.encode() * 2, b'{"headline":"T","articleBody":"B","author":["A"],"url":"https://a.example/1"}\n[]\n\n{"a":'],
    "html": [PAGE.encode(), b"<title>x</title><p>" + b"word " * 60, b"<plaintext><table><p><svg><script></script>"],
}

if __name__ == "__main__":
    for target, texts in SEEDS.items():
        folder = os.path.join(sys.argv[1], target)
        os.makedirs(folder, exist_ok=True)
        for number, text in enumerate(texts):
            with open(os.path.join(folder, f"seed-{number}"), "wb") as file:
                file.write(text)
