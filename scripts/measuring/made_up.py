"""Made-up articles: records as `lake put` takes them, and whole days of them. Equal arguments give equal days.

An article of a day has a title of 9 words and a body of 180 to 420, drawn from a vocabulary of 60,000 words whose frequencies
follow Zipf's law, from the vocabulary of its subject (400 subjects of 150 words) and from that of its event (25 words and 4
names). Sizes of events follow a power law; half of the articles stand alone.
"""
import base64, hashlib, itertools, random

DATE = "2026-03-02"
SYLLABLES = [c + v for c in "b d f g h k l m n p r s t v w z br dr gr kl pr st tr".split() for v in "a e i o u ai ou".split()]


def word(number):
    """A pronounceable word for a number."""
    text = ""
    number += 200
    while number:
        number, rest = divmod(number, len(SYLLABLES))
        text += SYLLABLES[rest]
    return text


def identifier(kind, text):
    return kind + "-" + base64.b32encode(hashlib.sha256(text.encode()).digest()).decode().lower()[:26]


def size(rng, count):
    """Of an event on a day of `count` articles."""
    return 1 if rng.random() < 0.66 else min(int(rng.paretovariate(1.1)) + 1, max(2, count // 50))


def article(rng, number, headline, body):
    """A record of one of 120 outlets, at an hour of ``DATE``."""
    outlet = f"outlet-{rng.randrange(120)}"
    url = f"https://{outlet}.example/{number}"
    return {
        "id": identifier("article", url), "url": url, "canonicalURL": url, "capture": identifier("capture", url),
        "publisher": {"id": outlet, "name": outlet, "domain": outlet + ".example"}, "headline": headline, "headlineRules": [],
        "alternativeHeadlines": {}, "author": [], "inLanguage": {"tag": "en", "confidence": 1}, "articleBody": body,
        "datePublished": {"value": f"{DATE}T{rng.randrange(24):02}:00:00Z", "zoneKnown": True, "from": "meta", "reliable": True},
        "wordCount": len(body.split()), "keywords": [], "genre": "report", "image": [], "flags": [],
        "extraction": {"method": "made-up", "version": 1},
    }


def day(count, seed=1):
    """Yields (article record, event number)."""
    rng = random.Random(seed)
    common = [word(n) for n in range(60_000)]
    cumulated = list(itertools.accumulate(1 / (rank + 3) for rank in range(60_000)))
    subjects = [[word(60_000 + 150 * s + n) for n in range(150)] for s in range(400)]
    event, left = -1, 0
    for number in range(count):
        if left == 0:
            event += 1
            left = size(rng, count)
            subject = subjects[rng.randrange(400)]
            own = [word(200_000 + rng.randrange(3_000_000)) for _ in range(25)]
            names = [word(4_000_000 + rng.randrange(3_000_000)).title() for _ in range(4)]
        left -= 1
        words = rng.choices(common, cum_weights=cumulated, k=rng.randint(180, 420))
        for place in range(len(words)):
            dice = rng.random()
            if dice < 0.14:
                words[place] = rng.choice(subject)
            elif dice < 0.30:
                words[place] = rng.choice(own)
            elif dice < 0.37:
                words[place] = rng.choice(names)
        title = rng.choices(common, cum_weights=cumulated, k=3) + rng.sample(own, 4) + rng.sample(names, 2)
        rng.shuffle(title)
        yield article(rng, number, " ".join(title).capitalize(), " ".join(words).capitalize() + "."), event
