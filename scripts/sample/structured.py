"""What a page says of itself to machines: JSON-LD good and broken, OpenGraph, plain meta."""

import json
from html import escape

from .pages import image_url

TYPES = {"report": "NewsArticle", "opinion": "OpinionNewsArticle", "analysis": "AnalysisNewsArticle",
         "live": "LiveBlogPosting", "video": "VideoObject", "gallery": "ImageGallery"}


def publisher(outlet):
    return {"@type": "NewsMediaOrganization", "name": outlet.name, "url": outlet.home + "/",
            "logo": {"@type": "ImageObject", "url": f"https://img.{outlet.domains[0]}/logo-600x60.png"}}


def news_article(page):
    outlet = page.outlet
    article = {"@type": TYPES.get(page.genre, "NewsArticle"), "mainEntityOfPage": canonical(page),
               "headline": page.title, "inLanguage": outlet.language}
    if page.published and page.get("date-style") != "none":
        article["datePublished"] = page.published.isoformat()
        article["dateModified"] = (page.modified or page.published).isoformat()
    if page.summary:
        article["description"] = page.summary
    article["author"] = [{"@type": "Person", "name": name} for name in page.authors] or [
        {"@type": "Organization", "name": outlet.desk or outlet.name}]
    article["publisher"] = publisher(outlet)
    if page.image:
        picture = {"@type": "ImageObject", "url": image_url(outlet, page.image.file, page.day), "width": 1280,
                   "height": 720}
        if page.image.credit:
            picture["creditText"] = page.image.credit
        if page.image.caption:
            picture["caption"] = page.image.caption
        article["image"] = [picture]
    if page.get("section"):
        article["articleSection"] = page.get("section")
    if page.get("keywords"):
        article["keywords"] = [word.strip() for word in page.get("keywords").split(",")]
    if page.get("free") == "no":
        article["isAccessibleForFree"] = False
        article["hasPart"] = {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paywall"}
    if page.genre == "video":
        article |= {"name": page.title, "uploadDate": page.published.isoformat(), "duration": "PT1M12S",
                    "thumbnailUrl": image_url(outlet, page.image.file, page.day) if page.image else ""}
    return article


def live_blog(page):
    article = news_article(page)
    article["coverageStartTime"] = page.published.isoformat()
    article["liveBlogUpdate"] = [
        {"@type": "BlogPosting", "headline": entry["title"], "datePublished": entry["time"].isoformat(),
         "articleBody": " ".join(entry["paragraphs"])} for entry in live_entries(page)]
    return article


def live_entries(page):
    """The blocks after each `@ HH:MM Title`."""
    from .almanac import instant
    entries = []
    for block in page.blocks:
        if block.startswith("@ "):
            clock, _, title = block[2:].partition(" ")
            entries.append({"time": instant(page.day, clock, page.outlet.offset), "title": title, "paragraphs": []})
        elif entries and not block.startswith(("## ", "! ")):
            entries[-1]["paragraphs"].append(block)
    return entries


def graph(page):
    outlet = page.outlet
    article = live_blog(page) if page.genre == "live" else news_article(page)
    article["publisher"] = {"@id": outlet.home + "/#organization"}
    site = {"@type": "WebSite", "@id": outlet.home + "/#website", "name": outlet.name, "url": outlet.home + "/"}
    crumbs = {"@type": "BreadcrumbList", "itemListElement": [
        {"@type": "ListItem", "position": 1, "name": "News", "item": outlet.home + "/news"},
        {"@type": "ListItem", "position": 2, "name": page.title}]}
    organization = publisher(outlet) | {"@id": outlet.home + "/#organization"}
    return {"@context": "https://schema.org", "@graph": [site, organization, crumbs, article]}


def script(text):
    return f'<script type="application/ld+json">{text}</script>'


def dumps(value, **options):
    return json.dumps(value, ensure_ascii=False, **options).replace("</", "<\\/")


def json_ld(page):
    mode = page.get("jsonld", page.outlet.structured)
    if mode == "none":
        return ""
    if mode == "graph":
        return script(dumps(graph(page)))
    article = {"@context": "https://schema.org"} | (live_blog(page) if page.genre == "live" else news_article(page))
    if mode == "body":
        article["articleBody"] = "\n\n".join(block for block in page.blocks if not block.startswith(("! ", "> ", "% ")))
    text = dumps(article, indent=1)
    if mode == "broken":  # a raw line break in a string, a comma too many, as templates make them
        text = text.replace('"inLanguage"', '"alternativeHeadline": "line\none",\n "inLanguage"', 1)
        text = text[: text.rindex("}")].rstrip() + ",\n}"
    return script(text)


def open_graph(page):
    if page.get("og", "yes" if page.outlet.open_graph else "no") == "no":
        return ""
    outlet = page.outlet
    tags = [("og:site_name", outlet.name), ("og:type", "article"), ("og:title", page.get("og-title") or page.title),
            ("og:url", canonical(page))]
    if page.summary:
        tags.append(("og:description", page.summary))
    tags.append(("og:image", image_url(outlet, page.image.file, page.day) if page.image
                 else f"https://img.{outlet.domains[0]}/brand/logo-social-share.png"))
    if page.image and page.image.alt:
        tags.append(("og:image:alt", page.image.alt))
    if page.published and page.get("date-style") != "none":
        tags.append(("article:published_time", page.published.isoformat()))
        if page.modified:
            tags.append(("article:modified_time", page.modified.isoformat()))
    lines = [f'<meta property="{name}" content="{escape(value)}">' for name, value in tags]
    return "\n".join(lines + ['<meta name="twitter:card" content="summary_large_image">'])


def canonical(page):
    return page.canonical or page.url
