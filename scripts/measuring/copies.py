"""A day's records made into a wider day, or into other days: the same text under other ids and addresses."""
import hashlib, re

from measuring import tools

# What publish reads of a day.
DATASETS = ["articles", "clusters", "themes", "threads", "article-summaries", "summaries"]
ID = re.compile(r"\b(article|cluster|story|theme|thread|summary|article-summary)-([a-z2-7]{26})\b")
ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"


def other(match, copy):
    digest = hashlib.sha256(f"{match.group(2)} {copy}".encode()).digest()
    return match.group(1) + "-" + "".join(ALPHABET[byte & 31] for byte in digest[:26])


def read(lake, date):
    """The day's records as text, by dataset."""
    return {dataset: tools.run("lake", "cat", dataset, "--lake", lake, "--date", date).decode() for dataset in DATASETS}


def wide(texts, count):
    """A day of `count` times the records."""
    return {dataset: "".join(ID.sub(lambda match: other(match, copy), text).replace("https://", f"https://n{copy}.")
                             for copy in range(count)) for dataset, text in texts.items()}


def on(texts, date, day):
    """The records of `date` as those of `day`."""
    return {dataset: ID.sub(lambda match: other(match, day), text).replace(date, day) for dataset, text in texts.items()}
