"""Holds articles, clusters and threads of a lake against the sample's truth. Every check is a list of (passed, fault)."""

import re

from . import lakefiles, scores



def plain(text):
    """White space and the cut of quotation marks do not count."""
    text = (text or "").translate(str.maketrans("“”„‘’–", "\"\"\"''-"))
    return re.sub(r"\s+", " ", text).strip()


class Lake:
    """The lake's view of the sample."""

    def __init__(self, path):
        self.path = path
        self.articles = {date: list(lakefiles.records(path, "articles", date))
                         for date in lakefiles.dates(path, "articles")}

    def article(self, row):
        """The article made of a page or of another form of it, preferably of the day it was captured on."""
        days = sorted(self.articles, key=lambda date: date != row["captured"])
        for key in ("url", "canonicalURL"):
            for date in days:
                for article in self.articles[date]:
                    if article[key] == row["url"]:
                        return article
        return None


    def forms(self, row):
        """The articles of the day that stand for the same canonical page."""
        return [article for article in self.articles.get(row["captured"], [])
                if article["canonicalURL"] == row["canonicalURL"]]


def article_checks(lake, rows):
    """Check name -> results, for every page that is an article."""
    results = {}

    def note(name, row, passed, fault):
        results.setdefault(name, []).append((bool(passed), f"{row['url']}: {fault}"))

    for row in rows:
        article = lake.article(row)
        if "reject" in row:
            note("no article made of it", row, article is None, f"{row['reject']} became an article")
            continue
        if row["canonicalURL"] != row["url"]:
            note("other forms folded", row, len(lake.forms(row)) == 1, f"{len(lake.forms(row))} articles of it")
            continue
        note("articles found", row, article is not None, "no article")
        if article is not None:
            check_article(row, article, note)
    return results


def check_article(row, article, note):
    body, found = plain(article["articleBody"]), article["datePublished"]
    note("canonical URL", row, article["canonicalURL"] == row["canonicalURL"], article["canonicalURL"])
    note("publisher", row, article["publisher"].get("id") == row["publisher"], article["publisher"].get("id"))
    note("title", row, plain(article["headline"]) == plain(row["title"]), repr(article["headline"]))
    note("authors", row, article.get("author", []) == row["authors"], f"{article.get('author')} for {row['authors']}")
    if row["datePublished"] is None:
        note("undated flagged", row, "undated" in article.get("flags", []), f"{found}")
    elif row.get("datePrecision") == "day":
        note("published", row, (found.get("value") or "")[:10] == row["datePublished"][:10], f"{found}")
    else:
        note("published", row, (found.get("value") or "")[:16] == row["datePublished"][:16], f"{found}")
    language = article["inLanguage"]["tag"].split("-")[0]
    note("language", row, language == row["inLanguage"], language)
    note("genre", row, article.get("genre", "report") == row["genre"], f"{article.get('genre')} for {row['genre']}")
    first, last = plain(row["first"]), plain(row["last"])
    note("first sentence", row, first in body[: len(first) + 120], repr(body[:90]))
    note("last sentence", row, last in body[-len(last) - 60 :], repr(body[-90:]))
    strangers = [words for words in row["absent"] if plain(words) in body]
    note("nothing foreign in the body", row, not strangers, f"{strangers}")
    check_extras(row, article, note)


def check_extras(row, article, note):
    if "wire" in row:
        note("wire copy known", row, article.get("wire"), "no agency")
    if "isAccessibleForFree" in row:
        note("paywall known", row, article.get("isAccessibleForFree") is False, f"{article.get('isAccessibleForFree')}")
    for flag in row.get("flags", []):
        note(f"flag {flag}", row, flag in article.get("flags", []), f"{article.get('flags')}")
    images = article.get("image") or [{}]
    if row["image"] is None:
        logo = any(word in images[0].get("url", "") for word in ("/brand/", "logo"))
        note("no logo for a picture", row, not logo, images[0].get("url"))
    elif row["image"]["caption"]:
        note("image caption", row, plain(row["image"]["caption"]) == plain(images[0].get("caption")),
             f"{images[0].get('caption')!r} for {row['image']['caption']!r}")
    if row["image"] and row["image"]["creditText"]:
        note("image credit", row, plain(row["image"]["creditText"]) in plain(images[0].get("creditText")),
             f"{images[0].get('creditText')!r} for {row['image']['creditText']!r}")


def partition(lake, events, kinds, language=None):
    """For pages of the kinds: page -> cluster as found, page -> event as it is."""
    found, true = {}, {}
    kind_of = {(row["url"], row["event"][:10]): row for row in events}
    for date, articles in lake.articles.items():
        urls = {article["id"]: article["canonicalURL"] for article in articles
                if language in (None, article["inLanguage"]["tag"].split("-")[0])}
        for cluster in lakefiles.records(lake.path, "clusters", date):
            for member in cluster["members"]:
                row = kind_of.get((urls.get(member["article"]), date))
                if row and row["kind"] in kinds:
                    found[date, row["url"]], true[date, row["url"]] = cluster["id"], row["event"]
    return found, true


def majority_clusters(lake, events):
    """Event -> the cluster that holds most of its pages."""
    found, true = partition(lake, events, {"core"})
    counts = {}
    for page, event in true.items():
        counts.setdefault(event, {}).setdefault(found[page], 0)
        counts[event][found[page]] += 1
    return {event: max(sorted(clusters), key=clusters.get) for event, clusters in counts.items()}


def thread_checks(lake, events, stories):
    """Links between the days: those that are there, and those that should not be."""
    cluster_of = majority_clusters(lake, events)
    event_of = {cluster: event for event, cluster in cluster_of.items()}
    links = {}
    for date in lake.articles:
        for thread in lakefiles.records(lake.path, "threads", date):
            links[thread["cluster"]] = {link["cluster"] for link in thread.get("previous", [])}
    results = {"continued stories linked": [], "no false links": []}
    for row in stories:
        cluster = cluster_of.get(row["event"])
        if cluster is None:
            continue
        true = {cluster_of.get(link["event"]) for link in row["previous"]} - {None}
        made = links.get(cluster, set())
        for wanted in sorted(true):
            results["continued stories linked"].append((wanted in made, f"{row['event']} from {event_of[wanted]}"))
        for link in sorted(made):
            if link in event_of:
                results["no false links"].append((link in true, f"{row['event']} from {event_of[link]}"))
    return results


def summary_checks(lake, events):
    """Every cited sentence cuts its words from the article it names; differing figures are shown."""
    results = {"citations exact": []}
    for date, articles in lake.articles.items():
        by_id = {article["id"]: article for article in articles}
        for summary in lakefiles.records(lake.path, "summaries", date):
            for sentence in [summary["headline"], *summary["abstract"], *summary["keyPoints"]]:
                for citation in sentence["citations"]:
                    field = citation.get("field") or "articleBody"
                    text = (by_id.get(citation["article"]) or {}).get(field) or ""
                    results["citations exact"].append(
                        (text[citation["start"] : citation["end"]] == citation["exact"], citation["exact"]))
    return results


NUMBER_WORDS = {word: str(n) for n, word in enumerate(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split())}


def address_checks(lake):
    """At a story's permanent address stands the record of its latest day, and not of an earlier one."""
    outcomes = []
    for folder in sorted(path for path in (lake.path / "site/api/v1/stories").iterdir() if path.is_dir()):
        chapters = sorted(folder.glob("*.json"))
        there = (folder.parent / f"{folder.name}.json").read_bytes()
        outcomes += [((there == chapter.read_bytes()) == (chapter == chapters[-1]), f"{folder.name} {chapter.stem}")
                     for chapter in chapters]
    return {"latest day at its address": outcomes}


def figure(text):
    """`about 1,400` → `1400`, `Fourteen` → `14`."""
    words = [NUMBER_WORDS.get(word, word) for word in str(text).lower().split()]
    return re.sub(r"[^\d.]", "", " ".join(words))


def disagreement_checks(lake, events, wanted):
    """`wanted`: event -> two figures that its outlets give for one thing."""
    cluster_of = majority_clusters(lake, events)
    shown = {summary["cluster"]: [{figure(value["value"]) for value in slot["values"]}
                                  for slot in summary.get("disagreements", [])]
             for date in lake.articles for summary in lakefiles.records(lake.path, "summaries", date)}
    found = []
    for row in wanted:
        slots = shown.get(cluster_of.get(row["event"]), [])
        hit = any(set(row["values"]) <= slot for slot in slots)
        found.append((hit, f"{row['event']}: {row['about']} {row['values']}, shown {slots}"))
    known = {(cluster_of.get(row["event"]), value) for row in wanted for value in row["values"]}
    true = [(sum((cluster, value) in known for value in slot) > 1, f"{cluster}: {sorted(slot)}")
            for cluster, slots in sorted(shown.items()) for slot in slots]
    return {"differing figures shown": found, "differing figures true": true}


def cluster_scores(lake, events, kinds, language=None):
    found, true = partition(lake, events, kinds, language)
    return (*scores.b_cubed(found, true), *scores.mixed(found, true))
