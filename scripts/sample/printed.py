"""An edition as plain text: what a reader gets, in the order of the page, with what it rests on."""

from . import lakefiles


def cited(sentence, label_of):
    marks = sorted({label_of[citation["article"]] for citation in sentence["citations"]})
    return f"{sentence['text']} [{', '.join(marks)}]"


def story(number, entry, cluster, summary, articles):
    """A story's lines; its articles are numbered in the order of the cluster."""
    members = [articles[member["article"]] for member in cluster["members"]]
    label_of = {article["id"]: str(n + 1) for n, article in enumerate(members)}
    counts = cluster["counts"]
    yield f"{number}. {cited(summary['headline'], label_of)}"
    yield (f"   {counts['articles']} articles · {counts['outlets']} outlets · {counts['families']} owners · "
           f"{counts['independent']} independent; {entry['because']}")
    for sentence in summary.get("abstract", []):
        yield f"   {cited(sentence, label_of)}"
    for point in summary.get("keyPoints", []):
        yield f"   • {cited(point, label_of)}"
    for differing in summary.get("disagreements", []):
        values = "; ".join(f"{value['value']} [{', '.join(sorted(label_of[a] for a in value['articles']))}]"
                           for value in differing["values"])
        yield f"   ≠ {differing['about']}: {values}"
    for new in summary.get("whatIsNew", []):
        yield f"   new: {cited(new, label_of) if isinstance(new, dict) else new}"
    image = summary.get("image")
    if image:
        yield f"   image: {image['url']} — {image.get('caption') or 'no caption'} ({image.get('creditText') or 'no credit'})"
    for number, article in enumerate(members):
        yield f"   {number + 1}. {article['publisher']['id']}: {article['headline']}"


def edition(lake, date):
    (record,) = lakefiles.records(lake, "editions", date)
    articles = {article["id"]: article for article in lakefiles.records(lake, "articles", date)}
    clusters = {cluster["id"]: cluster for cluster in lakefiles.records(lake, "clusters", date)}
    summaries = {summary["cluster"]: summary for summary in lakefiles.records(lake, "summaries", date)}
    counts = record["counts"]
    yield f"Edition of {date}: " + ", ".join(f"{count} {name}" for name, count in counts.items())
    for number, entry in enumerate(record["stories"]):
        yield ""
        yield from story(number + 1, entry, clusters[entry["cluster"]], summaries[entry["cluster"]], articles)
    printed = {entry["cluster"] for entry in record["stories"]}
    yield ""
    yield "Also"
    for headline in sorted(articles[member["article"]]["publisher"]["id"] + ": " + articles[member["article"]]["headline"]
                           for cluster in clusters.values() if cluster["id"] not in printed
                           for member in cluster["members"]):
        yield f"   {headline}"


def text(lake, date):
    return "\n".join(edition(lake, date)) + "\n"
