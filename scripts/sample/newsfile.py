"""Reads one event file: a header, then every article on the event.

    event: seawall
    about: what happened, in a line

    --- hbc 07:40 tarnhaven-sea-wall
    title: Dozens hurt as Tarnhaven sea wall gives way
    authors: Mirel Ostrander

    First paragraph …

Header keys may repeat; a line that begins with two spaces continues the value above it. Blocks of the body are separated
by blank lines: paragraphs, `## subheads`, `> pull quotes`, `@ 09:12 Entry` (a live blog's), `! file | caption | credit | alt`
(a picture in the text), `% words of a wall` (what stands where the rest is for subscribers).
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

ARTICLE = re.compile(r"^--- (\S+) (\d\d:\d\d(?:\+\d+)?) (\S+)$")


@dataclass
class Article:
    outlet: str
    clock: str
    slug: str
    fields: dict = field(default_factory=dict)
    blocks: list = field(default_factory=list)

    def get(self, name, default=""):
        return self.fields[name][-1] if name in self.fields else default

    def every(self, name):
        return self.fields.get(name, [])


@dataclass
class Event:
    id: str
    fields: dict
    articles: list

    def get(self, name, default=""):
        return self.fields[name][-1] if name in self.fields else default


def read_headers(lines, place):
    """Takes `key: value` lines off the front of `lines`, up to the first blank line."""
    fields, key = {}, None
    while lines:
        line = lines.pop(0)
        if not line.strip():
            break
        if line.startswith("  ") and key:
            fields[key][-1] += " " + line.strip()
            continue
        key, colon, value = line.partition(":")
        if not colon or " " in key:
            raise SystemExit(f"{place}: not a header: {line}")
        fields.setdefault(key, []).append(value.strip())
    return fields


def read_blocks(lines):
    text = "\n".join(lines).strip("\n")
    return [re.sub(r"\s*\n\s*", " ", block).strip() for block in re.split(r"\n\s*\n", text) if block.strip()]


def read_event(path):
    lines = path.read_text("utf-8").split("\n")
    starts = [n for n, line in enumerate(lines) if line.startswith("--- ")] + [len(lines)]
    header = read_headers(lines[: starts[0]], path)
    articles = []
    for start, end in zip(starts, starts[1:]):
        match = ARTICLE.match(lines[start])
        if not match:
            raise SystemExit(f"{path}:{start + 1}: not an article line: {lines[start]}")
        rest = lines[start + 1 : end]
        article = Article(*match.groups(), fields=read_headers(rest, f"{path}:{start + 1}"))
        article.blocks = read_blocks(rest)
        articles.append(article)
    event = Event(header["event"][0], header, articles)
    resolve_copies(event, path)
    return event


def resolve_copies(event, path):
    """A wire copy names what it copies (`copy-of: slug`), what it changes (`swap: a => b`) and cuts (`cut: 2`)."""
    by_slug = {article.slug: article for article in event.articles}
    for article in event.articles:
        original = by_slug.get(article.get("copy-of"))
        if article.get("copy-of") and original is None:
            raise SystemExit(f"{path}: {article.slug}: nothing to copy: {article.get('copy-of')}")
        if original is None:
            continue
        blocks = list(original.blocks)
        if article.get("cut"):
            blocks = blocks[: -int(article.get("cut"))]
        for swap in article.every("swap"):
            old, _, new = swap.partition(" =>")
            if not any(old in block for block in blocks):
                raise SystemExit(f"{path}: {article.slug}: nothing to swap: {old}")
            blocks = [block.replace(old, new.lstrip()) for block in blocks]
        article.blocks = blocks + article.blocks


def read_day(folder):
    """Events by file name."""
    return [read_event(path) for path in sorted(Path(folder).glob("*.md"))]
