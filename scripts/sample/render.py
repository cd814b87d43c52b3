"""Fills the templates of `layouts/`: `$name` slots, and the blocks of a body in the manner of the layout."""

from html import escape
from pathlib import Path
from string import Template

from . import almanac, structured
from .pages import image_url

LAYOUTS = Path(__file__).parent / "layouts"
FIGURE = ('<figure><img src="{src}" alt="{alt}" width="1280" height="720"><figcaption>{caption}'
          '<span class="credit">{credit}</span></figcaption></figure>')

# How a layout wraps a paragraph, a subhead, a pull quote, a picture, and what it throws in after the nth paragraph.
STYLES = {
    "broadcaster": {"p": '<div class="hb-text"><p class="hb-1x9k">{}</p></div>', "sub": '<h2 class="hb-sub">{}</h2>',
                    "figure": '<div class="hb-image">' + FIGURE + "</div>", "after": {3: "related"}},
    "broadsheet": {"after": {3: "newsletter"}},
    "wordpress": {"figure": '<div class="wp-caption aligncenter"><img class="size-full" src="{src}" alt="{alt}">'
                            '<p class="wp-caption-text">{caption} {credit}</p></div>'},
    "tabloid": {"p": '<div class="lan-para"><font>{}</font></div>', "sub": '<div class="lan-sub"><b>{}</b></div>',
                "after": {1: "related", 3: "related", 5: "related"}},
    "tables": {"p": "{}<br><br>", "sub": "<b>{}</b><br><br>", "quote": "<i>{}</i><br><br>"},
    "radio": {"p": '<div class="field-item even">{}</div>'},
    "channel": {"p": '<div class="tn-body"><p>{}</p></div>', "after": {2: "related", 4: "newsletter"}},
    "regional": {"after": {2: "related"}},
    "magazine": {"quote": '<aside class="pull">{}</aside>'},
    "microdata": {"after": {2: "newsletter"}},
}
DEFAULT_STYLE = {"p": "<p>{}</p>", "sub": "<h2>{}</h2>", "quote": '<aside class="pullquote"><p>{}</p></aside>',
                 "figure": FIGURE, "after": {}}
WORDS = {
    "en": {"by": "By", "related": "More on this story", "updated": "Updated", "photo": "Photo: "},
    "de": {"by": "Von", "related": "Mehr zum Thema", "updated": "Aktualisiert", "photo": "Foto: "},
    "fr": {"by": "Par", "related": "Lire aussi", "updated": "Mis à jour", "photo": "Photo : "},
    "es": {"by": "Por", "related": "Te puede interesar", "updated": "Actualizado", "photo": "Foto: "},
    "ar": {"by": "بقلم", "related": "اقرأ أيضا", "updated": "تحديث", "photo": "تصوير: "},
    "ja": {"by": "文・", "related": "あわせて読みたい", "updated": "更新", "photo": "写真："},
}
NEWSLETTER = {
    "en": "", "de": "Der Morgen an der Grenze: Kostenlos abonnieren",
    "fr": "Recevez chaque matin l’essentiel de l’actualité du détroit",
    "es": "Recibe cada mañana las noticias del estuario en tu correo", "ar": "اشترك في نشرتنا الصباحية",
    "ja": "朝のニュースメールに登録する",
}


def template(name):
    return Template((LAYOUTS / name).read_text("utf-8"))


def related_box(page, part=0):
    links = (page.related[part:] + page.related[:part])[:3]
    rows = "\n".join(f'<li><a href="{escape(other.url)}">{escape(other.title)}</a></li>' for other in links)
    return rows


def inset(page, kind, count):
    """What a layout throws into the middle of the text."""
    path = LAYOUTS / f"{page.layout}.{kind}.html"
    words = WORDS[page.outlet.language]
    return Template(path.read_text("utf-8")).substitute(
        links=related_box(page, count), label=words["related"], newsletter=NEWSLETTER[page.outlet.language])


def picture(style, page, text):
    file, caption, credit, alt = ([part.strip() for part in text.split("|")] + ["", "", "", ""])[:4]
    return style["figure"].format(src=image_url(page.outlet, file, page.day), caption=escape(caption),
                                  credit=escape(credit), alt=escape(alt))


def live_post(page, entry, position):
    text = "\n".join(f"<p>{escape(paragraph)}</p>" for paragraph in entry["paragraphs"])
    return (f'<article class="post" id="post-{position}"><time datetime="{entry["time"].isoformat()}">'
            f'{entry["time"]:%H:%M}</time>\n<h2>{escape(entry["title"])}</h2>\n{text}\n</article>')


def body(page):
    if page.genre == "live":
        lead = [block for block in page.blocks[: next(n for n, b in enumerate(page.blocks) if b.startswith("@ "))]]
        posts = [live_post(page, entry, n) for n, entry in enumerate(structured.live_entries(page))]
        return "\n".join([f"<p>{escape(block)}</p>" for block in lead] + posts)
    style = DEFAULT_STYLE | STYLES.get(page.layout, {})
    lines, count = [], 0
    for block in page.blocks:
        if block.startswith("## "):
            lines.append(style["sub"].format(escape(block[3:])))
        elif block.startswith("> "):
            lines.append(style["quote"].format(escape(block[2:])))
        elif block.startswith("% "):
            lines.append(f'<div class="paywall">{escape(block[2:])}</div>')
        elif block.startswith("! "):
            lines.append(picture(style, page, block[2:]))
        else:
            lines.append(style["p"].format(escape(block, quote=False)))
            count += 1
            if count in style["after"] and page.get("insets") != "no":
                lines.append(inset(page, style["after"][count], count))
    return "\n".join(lines)


def date_text(page):
    style, moment = page.get("date-style", page.outlet.dates), page.published
    if style == "none":
        return ""
    if style == "slashes":  # day first, no zone: ambiguous up to the 12th
        return f"{moment:%d/%m/%Y}"
    if style == "iso":
        return f"{moment:%Y-%m-%d}"
    if style == "gmt":
        return f"{moment.astimezone(almanac.timezone.utc):%d %b %Y %H:%M} GMT".upper()
    return almanac.written(moment, page.outlet.language)


def lead_image(page):
    if not page.image:
        return ""
    style = DEFAULT_STYLE | STYLES.get(page.layout, {})
    credit = page.image.credit and WORDS[page.outlet.language]["photo"] + page.image.credit
    return picture(style, page, f"{page.image.file}|{page.image.caption}|{credit}|{page.image.alt}")


def byline(page):
    names = ", ".join(page.authors) or page.outlet.desk
    return f'{WORDS[page.outlet.language]["by"]} {names}' if names else ""


def html(page):
    """The page as text; the caller encodes it."""
    outlet, style = page.outlet, page.get("date-style")
    slots = {
        "language": outlet.language, "direction": "rtl" if outlet.language == "ar" else "ltr",
        "charset_meta": f'<meta charset="{page.charset}">' if page.declares_charset == "meta" else "",
        "document_title": escape(page.get("document-title") or page.title + page.get("suffix", outlet.suffix)),
        "title": escape(page.title), "summary": escape(page.summary), "site": escape(outlet.name), "home": outlet.home,
        "canonical": escape(structured.canonical(page)), "url": escape(page.url),
        "open_graph": structured.open_graph(page), "json_ld": structured.json_ld(page), "byline": escape(byline(page)),
        "author": escape(", ".join(page.authors)), "date_text": date_text(page),
        "date_iso": "" if style == "none" else page.published.isoformat(),
        "updated": f'{WORDS[outlet.language]["updated"]} {page.modified:%H:%M}' if page.modified else "",
        "modified_iso": (page.modified or page.published).isoformat() if page.published else "",
        "lead_image": lead_image(page), "image_url": image_url(outlet, page.image.file, page.day) if page.image else "",
        "body": body(page), "links": related_box(page, 1), "related_label": WORDS[outlet.language]["related"],
        "section": escape(page.get("section", "News")), "domain": outlet.domains[0],
        "author_note": escape(page.get("author-note") or f"{', '.join(page.authors)} writes for {outlet.name}."),
        "year": str(page.day.year), "robots": page.get("robots", "index,follow,max-image-preview:large"),
        "first_path": next(iter(page.url.removeprefix(outlet.home).split("?"))),
    }
    return template(page.layout + ".html").substitute(slots)
