"""The invented outlets: who they are, how their pages look and which feed they offer.

Country codes are ISO 3166 codes reserved for private use: XH Halvora, XC Castrevia, XB Belmarais, XS Costalba,
XM Mirfana, XN Shionagi.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Outlet:
    id: str
    name: str
    domains: tuple
    country: str
    language: str
    layout: str
    path: str  # of an article; {slug} {number} {y} {m} {d}
    feed: str  # path of the feed
    feed_format: str  # rss, rdf, atom, json, newsmap
    family: str = ""
    suffix: str = ""  # what the document title carries after the headline
    structured: str = "news"  # news, graph, broken, none
    open_graph: bool = True
    offset: int = 1  # hours east of UTC
    charset: str = "utf-8"
    declare: str = "header"  # where the charset is declared: header, meta
    dates: str = "written"  # written, slashes, iso, gmt
    www: str = "www."
    boilerplate: tuple = ()  # words of the layout that must never reach a body
    desk: str = ""  # the byline when nobody signs

    @property
    def home(self):
        return f"https://{self.www}{self.domains[0]}"

    @property
    def feed_url(self):
        return self.home + self.feed


OUTLETS = [
    Outlet("brackmoor-gazette", "Brackmoor Gazette", ("brackmoorgazette.example",), "XH", "en", "tables",
           "/news/article.asp?id={number}", "/rss.xml", "rss", suffix=" - Brackmoor Gazette", structured="none",
           open_graph=False, charset="windows-1252", declare="header", dates="slashes",
           boilerplate=("Lawn mowers serviced and sharpened", "Best viewed in any browser")),
    Outlet("castrevischer-kurier", "Castrevischer Kurier", ("castrevischer-kurier.example",), "XC", "de", "wordpress",
           "/politik/{y}/{m}/{slug}/", "/feed/atom/", "atom", suffix=" – Castrevischer Kurier", structured="graph",
           boilerplate=("Kostenlos abonnieren", "Schlagwörter"), desk="Redaktion"),
    Outlet("coast-radio", "Coast Radio", ("coastradio.example",), "XH", "en", "radio",
           "/node/{number}", "/feed.json", "json", family="Lantern Media", suffix=" | Coast Radio", structured="none",
           boilerplate=("On air now", "Text the studio"), desk="Coast Radio Newsroom"),
    Outlet("daily-lantern", "Daily Lantern", ("dailylantern.example",), "XH", "en", "tabloid",
           "/news/{number}/{slug}.html", "/rss/news.xml", "rss", family="Lantern Media", suffix=" | Daily Lantern",
           structured="none", dates="written",
           boilerplate=("READ MORE", "MOST READ", "Got a story? Ring the Lantern newsdesk")),
    Outlet("estuario", "Diario del Estuario", ("diarioestuario.example",), "XS", "es", "regional",
           "/internacional/{slug}.html", "/sitemap-noticias.xml", "newsmap", suffix=" | Diario del Estuario",
           boilerplate=("Te puede interesar", "Recibe cada mañana")),
    Outlet("halvora-ledger", "The Halvora Ledger", ("halvoraledger.example",), "XH", "en", "microdata",
           "/content/{slug}-{number}", "/news-sitemap.xml", "newsmap", family="Courier Group",
           suffix=" | The Halvora Ledger", structured="none",
           boilerplate=("Markets at a glance", "Subscribe from 3 crowns a week")),
    Outlet("hbc", "Halvoran Broadcasting Corporation", ("hbc.example", "m.hbc.example"), "XH", "en", "broadcaster",
           "/news/articles/h{number}", "/news/rss.xml", "rss", suffix=" - HBC News", structured="graph",
           boilerplate=("More on this story", "Get our flagship newsletter", "external sites"), desk="HBC News"),
    Outlet("hpw", "Halvora Press Wire", ("hpw.example",), "XH", "en", "agency",
           "/copy/{y}{m}{d}-{slug}", "/index.rdf", "rdf", structured="none", open_graph=False, dates="gmt", www="",
           boilerplate=("For subscribers only", "Copy desk")),
    Outlet("le-fanal", "Le Fanal", ("lefanal.example",), "XB", "fr", "regional",
           "/monde/{slug}-{number}.php", "/flux/une.xml", "rss", suffix=" - Le Fanal",
           boilerplate=("Lire aussi", "Recevez chaque matin")),
    Outlet("merrowick-courier", "The Merrowick Courier", ("merrowickcourier.example",), "XH", "en", "broadsheet",
           "/{y}/{m}/{d}/{slug}", "/rss", "rss", family="Courier Group", suffix=" - The Merrowick Courier",
           boilerplate=("The Morning Proof", "About the author", "Read next")),
    Outlet("nawras", "بريد النورس", ("nawras.example",), "XM", "ar", "regional",
           "/world/{number}", "/rss.xml", "rss", suffix=" | بريد النورس", offset=3,
           boilerplate=("اقرأ أيضا",)),
    Outlet("tern-news", "Tern News", ("ternnews.example",), "XH", "en", "channel",
           "/story/{slug}-{number}", "/feeds/top.json", "json", suffix=" | Halvora News | Tern News",
           structured="broken", boilerplate=("Be the first to get Breaking News", "Also in the news")),
    Outlet("openquay", "Open Quay", ("openquay.example",), "XH", "en", "spa",
           "/p/{slug}", "/atom.xml", "atom", suffix=" · Open Quay", structured="body",
           boilerplate=("You need to enable JavaScript",)),
    Outlet("plumb-line", "The Plumb Line", ("plumbline.example",), "XH", "en", "magazine",
           "/{y}/{m}/{slug}.html", "/feed.xml", "atom", suffix=" — The Plumb Line", structured="none", open_graph=False,
           dates="iso", boilerplate=("The Plumb Line is printed six times a year", "Letters to the editor")),
    Outlet("shionagi", "汐凪新報", ("shionagi.example",), "XN", "ja", "regional",
           "/articles/{number}.html", "/rdf/index.rdf", "rdf", suffix="｜汐凪新報", offset=9,
           boilerplate=("あわせて読みたい",)),
    Outlet("tarnhaven-post", "Tarnhaven Post", ("tarnhavenpost.example",), "XH", "en", "wordpress",
           "/{y}/{m}/{d}/{slug}/", "/feed/", "rss", family="Courier Group", suffix=" | Tarnhaven Post",
           structured="graph", boilerplate=("Share this:", "Leave a comment"), desk="Post staff"),
]
BY_ID = {outlet.id: outlet for outlet in OUTLETS}


def sources_yaml():
    """`sources.yml`, sorted by id."""
    lines = ["# The outlets of the bundled sample: all invented. Made by scripts/make-sample.", "outlets:"]
    for outlet in sorted(OUTLETS, key=lambda outlet: outlet.id):
        lines += [f"  - id: {outlet.id}", f'    name: "{outlet.name}"', f"    domains: [{', '.join(outlet.domains)}]"]
        if outlet.family:
            lines.append(f'    family: "{outlet.family}"')
        lines += [f"    country: {outlet.country}", f"    language: {outlet.language}",
                  f'    feeds: ["{outlet.feed_url}"]']
    return "\n".join(lines) + "\n"
