"""What the editions of a lake print, for the checks: stories with their articles, their page and their truth."""

import copy
from dataclasses import dataclass, field

from . import lakefiles


@dataclass
class Story:
    """A story of an edition, or a cluster that no edition prints (`page` is empty then)."""

    date: str
    summary: dict
    members: list  # (article, role)
    digests: dict  # article id -> its own summary
    page: str = ""
    kinds: dict = field(default_factory=dict)  # article id -> kind as written: core, opinion, video …
    events: dict = field(default_factory=dict)  # article id -> event as written
    yesterday: bool = False

    def copied(self):
        """A copy that may be spoilt; the page is a string."""
        return copy.deepcopy(self)

    @property
    def name(self):
        return f"{self.date} {self.summary['headline']['text']!r}"

    def article(self, identifier):
        return next((article for article, _ in self.members if article["id"] == identifier), None)

    def role(self, identifier):
        return next((role for article, role in self.members if article["id"] == identifier), None)

    @property
    def outlets(self):
        return {article["publisher"]["id"] for article, _ in self.members}

    @property
    def sections(self):
        return {"headline": [self.summary["headline"]], "abstract": self.summary["abstract"],
                "keyPoints": self.summary["keyPoints"], "whatIsNew": self.summary.get("whatIsNew", [])}

    @property
    def sentences(self):
        return [sentence for section in self.sections.values() for sentence in section]

    def cited(self, *sections):
        """Ids of the articles that sections rest on; of all sections and of differing figures where none is named."""
        ids = [citation["article"] for name, section in self.sections.items() if name in sections or not sections
               for sentence in section for citation in sentence["citations"]]
        if not sections:
            ids += [article for slot in self.summary.get("disagreements", [])
                    for value in slot["values"] for article in value["articles"]]
        return ids

    def outlets_of(self, *sections):
        return {self.article(identifier)["publisher"]["id"] for identifier in self.cited(*sections)
                if self.article(identifier)}

    @property
    def reports(self):
        """Articles that are reports, no copies, and in the language of the abstract."""
        languages = [self.article(identifier)["inLanguage"]["tag"][:2] for identifier in self.cited("abstract")
                     if self.article(identifier)]
        return [article for article, role in self.members
                if role == "core" and self.kinds.get(article["id"], "core") in ("core", "alternate")
                and not article.get("duplicateOf") and "thin" not in article.get("flags", [])
                and article["inLanguage"]["tag"][:2] in languages]


def stories(lake, events):
    """All clusters of all days, in order, as stories."""
    truth = {(row["url"], row["event"][:10]): row for row in events}
    return [story for date in lake.articles for story in day(lake, date, truth)]


def day(lake, date, truth):
    articles = {article["id"]: article for article in lake.articles[date]}
    clusters = {cluster["id"]: cluster for cluster in lakefiles.records(lake.path, "clusters", date)}
    digests = {row["article"]: row for row in lakefiles.records(lake.path, "article-summaries", date)}
    threads = {row["cluster"] for row in lakefiles.records(lake.path, "threads", date) if row.get("previous")}
    pages = {row["id"]: row["body"] for row in lakefiles.records(lake.path, "pages", date) if "body" in row}
    printed = {entry["cluster"]: f"story/{entry['story']}/{date}/index.html"
               for edition in lakefiles.records(lake.path, "editions", date) for entry in edition["stories"]}
    for summary in lakefiles.records(lake.path, "summaries", date):
        members = [(articles[member["article"]], member["role"]) for member in clusters[summary["cluster"]]["members"]]
        rows = {article["id"]: truth.get((article["canonicalURL"], date), {}) for article, _ in members}
        yield Story(
            date, summary, members, {name: digests[name] for name in rows if name in digests},
            pages.get(printed.get(summary["cluster"], ""), ""),
            {name: row["kind"] for name, row in rows.items() if row}, {name: row["event"] for name, row in rows.items() if row},
            summary["cluster"] in threads)
