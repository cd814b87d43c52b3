"""A real browser: axe-core in every mode, no sideways scrolling, scripts off equals scripts on, nothing from other hosts."""
import pathlib
import re
import tempfile

from playwright.sync_api import sync_playwright

from published import PACKAGES, Server, Site

AXE = (PACKAGES / "axe_playwright_python" / "axe.min.js").read_text()
RULES = '["wcag2a","wcag2aa","wcag21a","wcag21aa","wcag22aa","best-practice"]'
SPACING = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
MODES = {
    "light": {}, "dark": {"color_scheme": "dark"}, "right-to-left": {},
    "320 px": {"viewport": {"width": 320, "height": 640}},
}


def browse(playwright):
    return playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])


def findings(page, name, mode):
    problems = []
    page.evaluate(AXE)
    result = page.evaluate(f"axe.run(document, {{ runOnly: {RULES} }})")
    for violation in result["violations"]:
        node = violation["nodes"][0]["html"][:120]
        problems.append(f"{name} ({mode}): {violation['id']}, {len(violation['nodes'])} times: {node}")
    for doubt in result["incomplete"]:
        if doubt["id"].startswith("aria"):
            problems.append(f"{name} ({mode}): incomplete {doubt['id']}")
    page.add_style_tag(content=SPACING)
    if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
        problems.append(f"{name} ({mode}): scrolls sideways")
    return problems


def look(browser, server, site, path, mode):
    problems, requests = [], []
    context = browser.new_context(bypass_csp=True, **MODES[mode])
    page = context.new_page()
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: problems.append(f"{path}: console: {message.text}"))
    page.goto(server.base + site.address(path))
    if mode == "right-to-left":
        page.evaluate("document.documentElement.dir = 'rtl'")
    outside = [url for url in requests if not url.startswith(server.base)]
    problems += [f"{path}: asks another host: {url}" for url in outside]
    limit = 5 if site.name(path).startswith("story/") else 10
    if len(requests) > limit:
        problems.append(f"{path}: {len(requests)} requests, more than {limit}")
    problems += findings(page, site.name(path), mode)
    context.close()
    return problems


def text(browser, url, scripts):
    context = browser.new_context(java_script_enabled=scripts)
    page = context.new_page()
    page.goto(url)
    words = page.locator("body").inner_text()
    context.close()
    return words


def searched(browser, server, site, path):
    """The search page finds a story by a word of its headline, and tells nobody else."""
    problems, asked = [], []
    story = next(iter(site.root.glob("story/*/*/index.html")))
    word = max(re.search(r"<title>([^<]*) · ", story.read_text()).group(1).split(), key=len)
    context = browser.new_context()
    page = context.new_page()
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: problems.append(f"{site.name(path)}: console: {message.text}"))
    page.goto(server.base + site.address(path))
    page.fill("#words", word)
    page.press("#words", "Enter")
    try:
        page.wait_for_selector("#results li", timeout=10_000)
    except Exception:
        problems.append(f"{site.name(path)}: finds nothing for “{word}”")
    problems += [f"{site.name(path)}: asks another host: {url}" for url in asked if not url.startswith(server.base)]
    context.close()
    return problems


def check(site, short):
    problems, server = [], Server(site.root)
    templates = site.templates()
    modes = ["light"] if short else list(MODES)
    with sync_playwright() as playwright:
        browser = browse(playwright)
        for path in templates:
            for mode in modes:
                problems += look(browser, server, site, path, mode)
            url = server.base + site.address(path)
            if "assets/search.js" in path.read_text():
                problems += searched(browser, server, site, path)
            elif text(browser, url, True) != text(browser, url, False):
                problems.append(f"{site.name(path)}: reads otherwise without scripts")
        browser.close()
    return problems, f"{len(templates)} templates in {len(modes)} modes"


def planted():
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        root.joinpath("index.html").write_text(
            "<html><body><img src='http://other.example/x.png'><p style='width:3000px;color:#eee;background:#fff'>wide</p>"
            "<script>document.body.append('more')</script></body></html>")
        site, server = Site(root), Server(root)
        with sync_playwright() as playwright:
            browser = browse(playwright)
            path = root / "index.html"
            problems = "\n".join(look(browser, server, site, path, "light"))
            differs = text(browser, server.base + "/", True) != text(browser, server.base + "/", False)
            browser.close()
        words = ["image-alt", "color-contrast", "html-has-lang", "scrolls sideways", "asks another host"]
        return [word in problems for word in words] + [differs]
