"""Weights of pages: what a reader on a slow line pays."""
import gzip
import pathlib
import random
import tempfile

from published import Site

KB = 1024
STORY, DAY, FRONT, STYLE = 14 * KB, 60 * KB, 30 * KB, 4 * KB


def weight(path):
    return len(gzip.compress(path.read_bytes(), 9))


def limit(site, page):
    name = site.name(page)
    if name == "index.html":
        return FRONT
    return STORY if name.startswith("story/") else DAY


def check(site, short):
    problems, story, heaviest = [], 0, 0
    for page in site.pages():
        size = weight(page)
        if site.name(page).startswith("story/"):
            story = max(story, size)
        heaviest = max(heaviest, size)
        if size > limit(site, page):
            problems.append(f"{site.name(page)}: {size} bytes gzip, more than {limit(site, page)}")
    for sheet in site.files(".css"):
        if weight(sheet) > STYLE:
            problems.append(f"{site.name(sheet)}: {weight(sheet)} bytes gzip, more than {STYLE}")
    problems += [f"{site.name(p)}: a script" for p in site.files(".js", ".mjs", ".woff", ".woff2")]
    style = max(map(weight, site.files(".css")))
    return problems, f"gzip: story at most {story}, any page {heaviest}, style {style} bytes"


def planted():
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "story").mkdir()
        (root / "story/index.html").write_bytes(random.Random(1).randbytes(20 * KB))
        (root / "a.css").write_text("")
        (root / "a.js").write_text("")
        return [len(check(Site(root), False)[0]) == 2]
