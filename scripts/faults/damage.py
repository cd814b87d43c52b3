"""Damaged files: one flipped bit at every byte, every truncation, and what careless hands do. `lake verify` names each
damaged file and no other, and `lake cat` prints nothing of it."""
import datetime
import json
import os
import shutil

from cases import articles, put
from lakes import run

DATES = 200


def dates():
    return [str(datetime.date(2026, 1, 1) + datetime.timedelta(days=index)) for index in range(DATES)]


class Field:
    """One small partition under many dates, so that one `lake verify` judges many damages at once."""

    def __init__(self, setting, verifier=None):
        self.setting, self.verifier = setting, verifier
        self.lake = setting.folder("damage")
        source = articles(setting, "damage", 40, words=60 if not setting.short else 5)
        for date in dates():
            done = run(setting, put(setting, source, date)(self.lake))
            assert done.returncode == 0, done.stderr

    def path(self, date, kind):
        folder = os.path.join(self.lake, "articles", f"date={date}")
        generation = next(name for name in os.listdir(folder) if name != "manifest.json")
        return os.path.join(folder, {
            "part": f"{generation}/part-00000.jsonl.lz4", "own manifest": f"{generation}/manifest.json",
            "live manifest": "manifest.json"}[kind])

    def named(self):
        """Files that the verifier says are damaged."""
        command = self.verifier or [self.setting.tool("lake"), "verify", "--lake", self.lake]
        done = run(self.setting, command)
        lines = done.stderr.decode().splitlines()
        return {line.removeprefix("error: ").split(": ")[0] for line in lines if "/date=" in line}

    def try_all(self, kind, damages):
        """Each damage is a number and a function of sound bytes; none is lost among the dates of a round."""
        wrongs, trials, damages = [], 0, list(damages)
        for start in range(0, len(damages), DATES):
            sound, expected = {}, {}
            for date, (note, hurt) in zip(dates(), damages[start:start + DATES]):
                path = self.path(date, kind)
                sound[path] = open(path, "rb").read()
                expected[path] = note
                open(path, "wb").write(hurt(sound[path]))
            named = self.named()
            wrongs += [f"{kind}, {note}: not named" for path, note in expected.items() if path not in named]
            wrongs += [f"{kind}: {path} named, but sound" for path in named if path not in expected]
            trials += len(expected)
            for path, content in sound.items():
                open(path, "wb").write(content)
        return trials, wrongs


def flip(index, bit):
    return lambda content: content[:index] + bytes([content[index] ^ 1 << bit]) + content[index + 1:]


def bit_flips(field):
    trials, wrongs = 0, []
    for kind in ("part", "own manifest", "live manifest"):
        size = os.path.getsize(field.path(dates()[0], kind))
        step = 1 if not field.setting.short else max(1, size // 400)
        bits = [index * 3 % 8 for index in range(size)]
        damages = [(f"bit {bits[index]} of byte {index}", flip(index, bits[index])) for index in range(0, size, step)]
        done, wrong = field.try_all(kind, damages)
        trials, wrongs = trials + done, wrongs + wrong
    return trials, wrongs


def truncations(field):
    trials, wrongs = 0, []
    for kind in ("part", "live manifest"):
        size = os.path.getsize(field.path(dates()[0], kind))
        step = 1 if not field.setting.short else max(1, size // 200)
        done, wrong = field.try_all(
            kind, [(f"cut to {length} bytes", lambda content, length=length: content[:length]) for length in range(0, size, step)])
        trials, wrongs = trials + done, wrongs + wrong
    return trials, wrongs


def careless_hands(field):
    """Each does something to the first of the dates, and says which path must be named."""
    first, second = dates()[:2]
    part, manifest = field.path(first, "part"), field.path(first, "live manifest")
    folder = os.path.dirname(manifest)

    def other_day():
        for name in os.listdir(folder):
            path = os.path.join(folder, name)
            shutil.rmtree(path) if os.path.isdir(path) else os.remove(path)
        shutil.copytree(os.path.dirname(field.path(second, "live manifest")), folder, dirs_exist_ok=True)

    hands = {
        "a missing part": (lambda: os.remove(part), part),
        "an empty part": (lambda: open(part, "wb").close(), part),
        "zeros behind a part": (lambda: open(part, "ab").write(bytes(512)), part),
        "a part twice": (lambda: open(part, "ab").write(open(part, "rb").read()), part),
        "a file of nobody": (lambda: open(part + "x", "wb").write(b"x"), part + "x"),
        "a part that is a link": (lambda: (os.rename(part, part + "-"), os.symlink(part + "-", part)), part),
        "the partition of another day": (other_day, manifest),
        "a lost manifest": (lambda: os.remove(manifest), manifest),
        "an edited manifest": (lambda: edit(manifest), manifest),
    }
    wrongs = []
    for note, (hurt, path) in hands.items():
        backup = field.setting.folder("aside")
        shutil.copytree(folder, backup, symlinks=True)
        hurt()
        named = field.named()
        if path not in named:
            wrongs.append(f"{note}: not named; named are {sorted(named)[:3]}")
        shutil.rmtree(folder)
        shutil.copytree(backup, folder, symlinks=True)
    return len(hands), wrongs


def edit(manifest):
    content = json.load(open(manifest))
    content["counters"]["out"] += 1
    json.dump(content, open(manifest, "w"), separators=(",", ":"))


def nothing_is_printed(field, trials):
    """A reader never hands out bytes of an unverified part."""
    date, wrongs = dates()[0], []
    path = field.path(date, "part")
    sound = open(path, "rb").read()
    for index in range(0, len(sound), max(1, len(sound) // trials)):
        open(path, "wb").write(flip(index, index % 8)(sound))
        done = run(field.setting, [field.setting.tool("lake"), "cat", "articles", "--lake", field.lake, "--date", date])
        if done.returncode != 65 or done.stdout or path not in done.stderr.decode():
            wrongs.append(f"lake cat, byte {index}: exit {done.returncode}, {len(done.stdout)} bytes printed")
    open(path, "wb").write(sound)
    return trials, wrongs
