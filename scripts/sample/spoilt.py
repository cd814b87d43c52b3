"""One story spoilt for each of F16 to F29: a check of `faults` that finds nothing wrong with it is no check."""

from .faults import CHECKS


def spoil(stories, truth):
    """Fault number -> whether its check finds the planted case."""
    found = {}
    for name, plant in PLANTED.items():
        for story in stories:
            copy = story.copied()
            if plant(copy, truth):
                found[name] = any(not passed for passed, _ in CHECKS[name]([copy], truth))
                break
        else:
            found[name] = False
    return found


def picture(change):
    """Plants a change of a picture's fields."""

    def plant(story, truth):
        return bool(story.summary.get("image")) and change(story, story.summary["image"]) is not False

    return plant


def credit(story, image):
    if not image.get("creditText"):
        return False
    image["creditText"] = ""


def host(story, image):
    image["article"] = "cbsnews.example"


def label(story, image):
    image["alt"] = "Image for cluster 1"


def shows(story, image):
    image["description"] = "The image shows a street with several people in it."


def named(story, image):
    image["description"] = (image.get("description") or "") + " Vladimir Ormond"


def aside(story, image):
    other = next((name for name, event in story.events.items() if event != story.events.get(image["article"])), None)
    if other is None:
        story.members = [(article, "support") for article, _ in story.members]
    else:
        image["article"] = other


def uncited(story, truth):
    if story.summary["abstract"]:
        story.summary["abstract"][0]["citations"] = []
        return True


def repeated(story, truth):
    if story.summary["abstract"] and story.summary["keyPoints"]:
        story.summary["keyPoints"][0]["text"] = story.summary["abstract"][0]["text"]
        return True


def narrow(story, truth):
    if len(story.reports) >= 4 and story.summary["abstract"]:
        one = story.summary["headline"]["citations"][0]["article"]
        story.summary["disagreements"] = []
        for sentence in story.sentences:
            sentence["citations"][0]["article"] = one
        return True


def hidden(story, truth):
    if story.summary.get("disagreements") and any(row["event"] in story.events.values() for row in truth["figures"]):
        story.summary["disagreements"] = []
        return True


def bare(kind):
    """Plants a claim in the second sentence of an abstract, its first one saying nothing of whose it is."""

    def plant(story, truth):
        for row in truth["claims"]:
            if row["kind"] == kind and row["event"] in story.events.values() and story.summary["abstract"]:
                del story.summary["abstract"][1:]
                story.summary["abstract"][0]["text"] = f"It was {row['claim'][0]}."
                return True

    return plant


def based_on(kind):
    """Makes the article that the headline is of one of another kind, beside reports."""

    def plant(story, truth):
        name = story.summary["headline"]["citations"][0]["article"]
        if len(story.reports) > 1:
            story.kinds[name] = kind
            return True

    return plant


PLANTED = {
    "F16": picture(credit), "F17": picture(host), "F18": picture(label), "F19": picture(shows), "F20": picture(named),
    "F21": picture(aside), "F22": uncited, "F23": repeated, "F24": narrow, "F25": hidden, "F26": bare("claim"),
    "F27": bare("allegation"), "F28": based_on("opinion"), "F29": based_on("video"),
}
