"""Weights of pages: what a reader on a slow line pays."""
import gzip
import pathlib
import random
import re
import tempfile

from published import Site

KB = 1024
STORY, DAY, FRONT, STYLE = 14 * KB, 60 * KB, 30 * KB, 4 * KB
PICTURE, LATER = 60_000, 25_000


def weight(path):
    return len(gzip.compress(path.read_bytes(), 9))


def limit(site, page):
    name = site.name(page)
    if name == "index.html":
        return FRONT
    return STORY if name.startswith("story/") else DAY


def sheets(site):
    return [p for p in site.files(".css") if not site.name(p).startswith("pagefind/")]


def pictures(site):
    """One picture at once and six on the front; those that wait are small; every one has its size."""
    problems = []
    for page in site.pages():
        images = re.findall(r"<img [^>]*>", page.read_text())
        if len(images) > 6:
            problems.append(f"{site.name(page)}: {len(images)} pictures")
        if sum("loading=" not in image for image in images) > 1:
            problems.append(f"{site.name(page)}: more than one picture at once")
        for image in images:
            source = re.search(r'src="([^"]*)"', image).group(1)
            file = (page.parent / source).resolve()
            limit = LATER if "loading=" in image else PICTURE
            if not file.is_file() or file.stat().st_size > limit:
                problems.append(f"{site.name(page)}: {source}: not there, or more than {limit} bytes")
            if not re.search(r' width="\d+" height="\d+" alt="', image):
                problems.append(f"{site.name(page)}: {source}: no size or no alternative text")
    return problems


def check(site, short):
    problems, story, heaviest = [], 0, 0
    for page in site.pages():
        size = weight(page)
        if site.name(page).startswith("story/"):
            story = max(story, size)
        heaviest = max(heaviest, size)
        if size > limit(site, page):
            problems.append(f"{site.name(page)}: {size} bytes gzip, more than {limit(site, page)}")
    for sheet in sheets(site):
        if weight(sheet) > STYLE:
            problems.append(f"{site.name(sheet)}: {weight(sheet)} bytes gzip, more than {STYLE}")
    problems += [f"{site.name(p)}: a script or font" for p in site.files(".js", ".mjs", ".woff", ".woff2")
                 if site.name(p) != "assets/search.js" and not site.name(p).startswith("pagefind/")]
    problems += pictures(site)
    style = max(map(weight, sheets(site)))
    return problems, f"gzip: story at most {story}, any page {heaviest}, style {style} bytes"


def planted():
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "story").mkdir()
        (root / "story/index.html").write_text(random.Random(1).randbytes(20 * KB).hex())
        (root / "a.css").write_text("")
        (root / "a.js").write_text("")
        (root / "big.jpg").write_bytes(bytes(70_000))
        (root / "pictures.html").write_text('<img src="big.jpg"><img src="gone.jpg" width="1" height="1" alt="">')
        problems = check(Site(root), False)[0]
        words = ["bytes gzip", "a script", "at once", "big.jpg: not there", "gone.jpg: not there", "no size"]
        return [any(word in problem for problem in problems) for word in words]
