"""Hostile words in every place where others' words are printed, read by a real browser without the help of the CSP.

Each payload makes a story: headline, body, summary, key point, caption, credit, description, name of outlet, address,
topic, keyword, figure and theme are that payload; a few of them title the whole site.
"""
import base64
import email
import email.policy
import hashlib
import json
import os
import pathlib
import subprocess
import tempfile
import zipfile

from playwright.sync_api import sync_playwright

from browser import browse
from published import Document, Server, Site

DAY = "2026-03-02"
WATCH = """
window.executed = [];
for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = (...a) => { executed.push(name) };
"""


def identifier(kind, *parts):
    digest = base64.b32encode(hashlib.sha256("\n".join(parts).encode()).digest()).decode().lower()
    return f"{kind}-{digest[:26]}"


def article(payload, place, which):
    url = [f"https://news.example/{place}/{payload}", payload][which]
    return {
        "id": identifier("article", str(place), str(which)), "url": url, "canonicalURL": url, "capture": "capture-x",
        "publisher": {"id": payload[:80] or "x", "name": payload, "domain": payload[:60], "family": payload},
        "headline": payload, "alternativeHeadlines": {}, "author": [payload],
        "datePublished": {"value": f"{DAY}T09:00:00Z", "zoneKnown": True, "from": "meta", "reliable": True},
        "inLanguage": {"tag": ["en", payload][which], "confidence": 1}, "articleBody": payload, "wordCount": 9,
        "genre": "report", "wire": {"agency": payload, "evidence": payload},
        "extraction": {"method": "jsonld", "version": 1},
    }


def records(payloads):
    made = {name: [] for name in ("articles", "clusters", "themes", "threads", "article-summaries", "summaries")}
    for place, payload in enumerate(payloads):
        members = [article(payload, place, which) for which in (0, 1)]
        ids = [m["id"] for m in members]
        cluster, theme = identifier("cluster", ids[0]), identifier("theme", str(place // 2))
        says = [{"text": payload, "citations": [
            {"article": ids[0], "start": 0, "end": len(payload), "exact": payload}]}]
        made["articles"] += members
        made["clusters"].append({
            "id": cluster, "date": DAY, "members": [{"article": i, "role": "core", "score": 1} for i in ids],
            "representative": ids[0], "counts": {"articles": 2, "outlets": 1, "families": 1, "independent": 1},
            "keywords": [payload], "cohesion": {"mean": 1, "min": 1}, "span": {}, "theme": theme,
            "rank": {"score": 1 - place / 1e4, "parts": [{"name": payload, "value": 1}]},
            "topic": {"code": "medtop:1", "name": payload, "confidence": 1}})
        made["threads"].append({
            "id": identifier("thread", cluster), "date": DAY, "story": identifier("story", cluster), "cluster": cluster,
            "firstSeen": DAY})
        made["summaries"].append({
            "id": identifier("summary", cluster), "cluster": cluster, "headline": says[0], "abstract": says,
            "keyPoints": says, "whatIsNew": says, "method": "model", "model": payload,
            "disagreements": [{"about": payload, "values": [
                {"value": payload, "unit": payload, "articles": [ids[0]], "citations": says[0]["citations"]},
                {"value": "2", "articles": [ids[1]]}]}],
            "image": {"url": "https://news.example/i.png?" + payload, "article": ids[0], "creditText": payload,
                      "caption": payload, "alt": payload, "description": payload, "describedBy": payload}})
        made["article-summaries"].append({
            "id": identifier("article-summary", ids[0]), "article": ids[0], "sentences": says, "method": "model"})
        if place % 2 == 1:
            made["themes"].append({
                "id": theme, "date": DAY, "label": payload, "rank": {"score": 1},
                "clusters": [made["clusters"][-2]["id"], cluster],
                "counts": {"articles": 4, "outlets": 2, "families": 2, "independent": 2}})
    return made


def publish(payloads, folder):
    tools, lake = pathlib.Path(os.environ.get("BIN", ".build/debug")), folder / "lake"
    for name, lines in records(payloads).items():
        path = folder / f"{name}.jsonl"
        path.write_text("".join(json.dumps(line) + "\n" for line in lines))
        subprocess.run([tools / "lake", "put", name, "--lake", lake, "--date", DAY, path], check=True, capture_output=True)
    settings = folder / "publish.yml"
    words = " ".join(payloads[:6])
    settings.write_text(json.dumps({"title": words, "tagline": words, "publisher": words, "verbatimWords": 100000,
                                    "gate": {"quotedWords": 100000}}))
    command = [tools / "publish", "--lake", lake, "--date", DAY, "--settings", settings]
    subprocess.run(command, check=True, capture_output=True)
    return Site(lake / "site")


def inert(site):
    """Markup of strangers in the very text of the pages."""
    problems = []
    for page in site.pages():
        document = Document(page.read_text())
        problems += [f"{site.name(page)}: a script: {s}" for s in document.scripts]
        problems += [f"{site.name(page)}: a handler: {h}" for h in document.handlers]
        problems += [
            f"{site.name(page)}: a link to {link}" for link in document.links
            if ":" in link.split("/")[0] and not link.startswith(("https://", "http://", "mailto:"))]
        for text in document.linked_data:
            json.loads(text)
    return problems


def fragments(site):
    """What other programs will set into pages of their own: feeds, the letter, the book."""
    for item in json.loads((site.root / "feed.json").read_text())["items"]:
        yield "feed.json", item["content_html"]
    for path in site.files(".eml"):
        message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
        yield path.name, message.get_body(("html",)).get_content()
    for path in site.files(".epub"):
        with zipfile.ZipFile(path) as book:
            for name in book.namelist():
                if name.endswith(".xhtml"):
                    yield name, book.read(name).decode()


def watch(browser, server, addresses, site):
    problems, context = [], browser.new_context(bypass_csp=True)
    context.add_init_script(WATCH)
    asked = []
    context.route("**/*", lambda route: route.continue_() if route.request.url.startswith(server.base) else (
        asked.append(route.request.url), route.abort()))
    page = context.new_page()
    page.on("dialog", lambda dialog: (problems.append("a dialog"), dialog.dismiss()))
    for address in addresses:
        page.goto(server.base + address, wait_until="load")
        if page.evaluate("executed.length"):
            problems.append(f"{address}: executed {page.evaluate('executed')}")
    for name, html in fragments(site):
        page.goto("about:blank")
        page.set_content(html)
        if page.evaluate("(window.executed || []).length"):
            problems.append(f"{name}: executed {page.evaluate('executed')}")
    context.close()
    return problems + [f"asked another host: {url}" for url in asked]


def check(path):
    payloads = [json.loads(line)["payload"] for line in open(path, encoding="utf-8")]
    payloads = [p for p in payloads if isinstance(p, str)]
    with tempfile.TemporaryDirectory() as folder:
        site = publish(payloads, pathlib.Path(folder))
        server = Server(site.root)
        problems = inert(site)
        with sync_playwright() as playwright:
            browser = browse(playwright)
            addresses = [site.address(p) for p in site.pages() if not site.name(p).startswith(("sources/", "theme/"))]
            problems += watch(browser, server, addresses, site)
            bad = pathlib.Path(folder, "lake/site/bad.html")
            bad.write_text("<img src=x onerror=alert(1)>")
            if not watch(browser, server, ["/bad.html"], Site(site.root)):
                problems.append("the planted page was not caught")
            browser.close()
        return problems, f"{len(payloads)} payloads on {len(addresses)} pages"
