"""Other days out of the two that are written: names sound different, figures move, and no story runs into the next pair.

A variation is a number; 0 changes nothing. The same name always becomes the same other name within a variation, in
every article and every language written with Latin letters.
"""

import re
from dataclasses import replace
from pathlib import Path

VOWELS, CONSONANTS = "aeiou", ("", "lrrl nmmn", "tddt sffs")
WORD = re.compile(r"[^\W\d_]+")
# A whole number that is no part of a date, a clock time, a decimal, an amount of a token or a year.
FIGURE = re.compile(r"(?<![\d:.,/{+\-\w])\d{2,3}(?![\d:/%}\w]|[.,]\d|,\d|-\d)")


def names():
    lines = (Path(__file__).parent / "names.txt").read_text("utf-8").splitlines()
    return {name for line in lines if not line.startswith("#") for name in line.split()}


def other_name(name, variation):
    """`Corvane` → `Cirvene`: vowels move round, and every fifth variation takes other consonants as well."""
    turn, swaps = variation % 5, CONSONANTS[variation // 5 % 3]
    table = {vowel: VOWELS[(n + turn) % 5] for n, vowel in enumerate(VOWELS)}
    for swap in swaps.split():
        table[swap[0]] = swap[1]
        table[swap[2]] = swap[3]
    letters = [table.get(letter.lower(), letter) for letter in name]
    return "".join(letter.upper() if old.isupper() else letter for letter, old in zip(letters, name))


def other_figure(text, variation):
    """23 → 25: up or down by at most a fifth, the same for every 23 of the variation."""
    value = int(text)
    shift = (value * 7 + variation * 13) % 9 - 4
    return str(max(10, value + value * shift // 20)) if len(text) > 1 else text


class Variation:
    """Applies one variation to event files as they were read."""

    def __init__(self, number):
        self.number = number
        self.table = {name: other_name(name, number) for name in names()}
        self.table |= {name.lower(): other.lower() for name, other in self.table.items()}

    def text(self, text):
        if self.number == 0:
            return text
        text = WORD.sub(lambda match: self.table.get(match[0], match[0]), text)
        return FIGURE.sub(lambda match: other_figure(match[0], self.number), text)

    def article(self, article):
        fields = {key: [self.text(value) for value in values] if key in WRITTEN else values
                  for key, values in article.fields.items()}
        return replace(article, fields=fields, blocks=[self.text(block) for block in article.blocks])

    def event(self, event):
        fields = {key: [self.text(value) for value in values] if key in WRITTEN else values
                  for key, values in event.fields.items()}
        return replace(event, fields=fields, articles=[self.article(article) for article in event.articles])


# The header fields that are prose; the others name times, kinds and slugs.
WRITTEN = {"title", "summary", "authors", "image", "about", "author-note", "differs", "claim", "allegation"}
