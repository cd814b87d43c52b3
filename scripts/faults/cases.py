"""The commands that the rigs interrupt: what people run, over lakes as they find them."""
import json
import os
import random
import shutil

from lakes import DAY, REPOSITORY, Case, digest


def articles(setting, name, count, words=60):
    """A file of made-up articles for `lake put`."""
    path = os.path.join(setting.scratch, f"{name}.jsonl")
    vocabulary = "harbour council storm ferry budget minister vote bridge school river".split()
    dice = random.Random(name)
    with open(path, "w") as file:
        for number in range(count):
            text = " ".join(dice.choice(vocabulary) + str(dice.randrange(10 ** 6)) for _ in range(words))
            file.write(json.dumps({
                "id": f"article-{name}-{number:05}", "url": f"https://a.example/{name}/{number}", "canonicalURL": "",
                "capture": "capture-x", "publisher": {"id": "a", "name": "A", "domain": "a.example"},
                "headline": text[:60], "headlineRules": [], "alternativeHeadlines": {}, "author": [],
                "datePublished": {"zoneKnown": True, "from": "none", "reliable": False},
                "inLanguage": {"tag": "en", "confidence": 1}, "articleBody": text, "wordCount": words, "keywords": [],
                "genre": "report", "image": [], "flags": [], "extraction": {"method": "test", "version": 1},
            }) + "\n")
    return path


def put(setting, path, day=DAY):
    return lambda lake: [setting.tool("lake"), "put", "articles", "--lake", lake, "--date", day, path]


def stage(setting, name, *more):
    return lambda lake: [setting.tool(name), "--lake", lake, "--date", DAY, "--quiet", *more]


def lake_cases(setting):
    one, two = articles(setting, "one", 12), articles(setting, "two", 15)
    use = lambda lake: [setting.tool("lake"), "use", "articles", "--lake", lake, "--date", DAY, digest(one)[:12]]
    yield Case(setting, "put-first", [], put(setting, one))
    yield Case(setting, "put-next", [put(setting, one)], put(setting, two))
    yield Case(setting, "put-again", [put(setting, one)], put(setting, one))
    yield Case(setting, "use", [put(setting, one), put(setting, two)], use)
    yield Case(
        setting, "prune", [put(setting, one), put(setting, two)],
        lambda lake: [setting.tool("lake"), "prune", "--lake", lake, "--keep", "1"])


def stage_cases(setting):
    """The five stages over the bundled sample, each after those before it."""
    archive = shutil.copy(os.path.join(REPOSITORY, "data", "sample", f"{DAY}.warc"), setting.scratch)
    ingest = stage(setting, "ingest", "--warc", archive)
    steps = [ingest]
    yield Case(setting, "ingest", [], ingest)
    for name in ("normalize", "cluster", "summarize", "publish"):
        yield Case(setting, name, list(steps), stage(setting, name))
        steps.append(stage(setting, name))
