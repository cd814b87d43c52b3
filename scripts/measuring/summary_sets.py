"""Labelled sets of clusters, taken through `summarize` in a lake of their own."""
import gzip, json, subprocess, sys

from measuring.made_up import identifier

DATE = "2026-01-01"


def arguments(usage):
    """The NAME=VALUE arguments; ends with the usage where one is something else, or DATA is not among them."""
    values = {"SUMMARIZE": ".build/release/summarize", "LAKE": ".build/release/lake", "SETTINGS": ""}
    for argument in sys.argv[1:]:
        key, equals, value = argument.partition("=")
        if not equals:
            sys.exit(usage)
        values[key] = value
    if "DATA" not in values:
        sys.exit(usage)
    return values


def blank_article(cluster, number, source):
    return {
        "id": identifier("article", f"{cluster}/{number}"), "url": f"https://{number}.example/{cluster}",
        "canonicalURL": f"https://{number}.example/{cluster}", "capture": "",
        "publisher": {"id": f"outlet-{number}", "name": source.get("source") or f"Outlet {number}", "domain": f"{number}.example"},
        "headline": source["title"], "alternativeHeadlines": {}, "datePublished": date_published(source),
        "inLanguage": {"tag": "en", "confidence": 1}, "articleBody": source["text"],
        "wordCount": len(source["text"].split()), "genre": "report", "extraction": {"method": "put", "version": 0},
    }


def date_published(source):
    """That of the set, a day or a moment; the gate lets a sentence name it."""
    published = source.get("published")
    if not published:
        return {"zoneKnown": False, "from": "none", "reliable": False}
    moment = published if "T" in published else f"{published}T12:00:00Z"
    return {"value": moment, "zoneKnown": True, "from": "meta", "reliable": True}


def blank_cluster(row, members):
    return {
        "id": identifier("cluster", row["id"]), "date": DATE, "representative": members[0]["id"],
        "members": [{"article": m["id"], "role": "core", "score": 1, "nearest": []} for m in members],
        "counts": {"articles": len(members), "outlets": len(members), "families": len(members), "independent": len(members), "byOutlet": [], "byLanguage": []},
        "cohesion": {"mean": 1, "min": 1}, "rank": {"score": 0, "parts": []}, "span": {},
    }


def read(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def put(values, folder, dataset, records):
    path = folder / f"{dataset}.jsonl"
    path.write_text("".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records), encoding="utf-8")
    run(values["LAKE"], "put", "--lake", folder / "lake", dataset, "--date", DATE, path)


def run(*command):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True).stdout


def summarize(values, rows, folder):
    """The summary records of a set's clusters by cluster id, made in a lake in the folder."""
    articles, clusters = [], []
    for row in rows:
        members = [blank_article(row["id"], number, source) for number, source in enumerate(row["articles"])]
        articles += members
        clusters.append(blank_cluster(row, members))
    put(values, folder, "articles", articles)
    put(values, folder, "clusters", clusters)
    settings = ["--settings", values["SETTINGS"]] if values["SETTINGS"] else []
    run(values["SUMMARIZE"], "--lake", folder / "lake", "--date", DATE, *settings)
    lines = run(values["LAKE"], "cat", "--lake", folder / "lake", "summaries", "--date", DATE).splitlines()
    return {summary["cluster"]: summary for summary in map(json.loads, lines)}
