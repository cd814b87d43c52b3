"""Every internal link and fragment resolves; the sitemap and the pages are the same set; no page breaks the rules of safety."""
import pathlib
import re
import tempfile
import urllib.parse

from published import Document, Site


def check(site, short):
    pages = {page: Document(page.read_text()) for page in site.pages()}
    ids = {page.resolve(): document.ids for page, document in pages.items()}
    base, problems, count = site.base(), [], 0
    for page, document in pages.items():
        for link in document.links:
            if re.match(r"[a-z]+:", link) and not link.startswith(base):
                if not link.startswith(("https://", "http://", "mailto:")):
                    problems.append(f"{site.name(page)}: forbidden scheme: {link}")
                continue
            count += 1
            problems += broken(site, page, link, base, ids)
        problems += [f"{site.name(page)}: a script: {s}" for s in document.scripts
                     if (site.name(page), s.get("src")) != ("search/index.html", "../assets/search.js")]
        problems += [f"{site.name(page)}: a handler: {h}" for h in document.handlers]
    return problems + maps(site, pages, base), f"{count} links on {len(pages)} pages"


def broken(site, page, link, base, ids):
    link, fragment = urllib.parse.urldefrag(link)
    root = urllib.parse.urlsplit(base).path
    if link.startswith(base):
        target = site.root / urllib.parse.unquote(link[len(base):])
    elif link.startswith(root):  # the page for what is missing stands at any address
        target = site.root / urllib.parse.unquote(link[len(root):])
    else:
        target = page.parent / urllib.parse.unquote(link) if link else page
    if target.is_dir():
        target = target / "index.html"
    if not target.is_file():
        return [f"{site.name(page)}: leads nowhere: {link}"]
    if fragment and fragment not in ids.get(target.resolve(), {fragment} if target.suffix != ".html" else set()):
        return [f"{site.name(page)}: no such place: {link}#{fragment}"]
    return []


def listed_in(sitemap, root, base):
    """The pages of a map, or of the maps of an index."""
    text = sitemap.read_text()
    found = re.findall(r"<loc>([^<]*)</loc>", text)
    if "<sitemapindex" not in text:
        return set(found)
    return {page for url in found for page in listed_in(root / url.removeprefix(base), root, base)}


def maps(site, pages, base):
    listed = listed_in(site.root / "sitemap.xml", site.root, base)
    wanted = set()
    for page, document in pages.items():
        canonical = re.search(r'<link rel="canonical" href="([^"]*)"', page.read_text()).group(1)
        own = base + site.address(page)[1:]
        if "noindex" not in document.robots and canonical == own:
            wanted.add(own)
    return [f"sitemap.xml: not a page: {url}" for url in sorted(listed - wanted)] + [
        f"sitemap.xml: lacks {url}" for url in sorted(wanted - listed)
    ]


def planted():
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        head = '<link rel="canonical" href="https://a.example/">'
        root.joinpath("index.html").write_text(
            head + '<a href="gone/">x</a><a href="/lost/">x</a><a href="#gone">y</a><a href="javascript:1">z</a><script>1</script><p onclick="1">')
        root.joinpath("sitemap.xml").write_text("<loc>https://a.example/other/</loc>")
        problems = "\n".join(check(Site(root), False)[0])
        words = ["leads nowhere: gone/", "leads nowhere: /lost/", "no such place", "forbidden scheme", "a script", "a handler", "not a page", "lacks"]
        return [word in problems for word in words]
