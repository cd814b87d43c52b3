"""Pictures of the front, a story and the archive, light and dark."""
import pathlib
import sys

from playwright.sync_api import sync_playwright

from browser import browse
from published import Server, Site

WIDTH, HEIGHT = 1120, 1180


def main():
    site, day, out = Site(sys.argv[1]), sys.argv[2], pathlib.Path(sys.argv[3])
    stories = site.root.glob(f"story/*/{day}/index.html")
    pages = {
        "front": site.root / day.replace("-", "/") / "index.html",
        "story": max(stories, key=lambda page: page.stat().st_size),
        "archive": site.root / "archive/index.html",
    }
    server = Server(site.root)
    with sync_playwright() as playwright:
        browser = browse(playwright)
        for scheme, suffix in (("light", ""), ("dark", "-dark")):
            context = browser.new_context(color_scheme=scheme, viewport={"width": WIDTH, "height": HEIGHT})
            for name, path in pages.items():
                page = context.new_page()
                page.goto(server.base + site.address(path))
                height = min(HEIGHT, page.evaluate("document.documentElement.scrollHeight"))
                page.screenshot(
                    path=out / f"{name}{suffix}.png",
                    clip={"x": 0, "y": 0, "width": WIDTH, "height": height})
        browser.close()


main()
