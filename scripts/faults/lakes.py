"""Lakes to hurt, and the judge: after any fault a partition is as before or as after, byte for byte, and a run without
the fault leaves what an undisturbed run leaves. The judge reads the disk itself; it trusts no code of the project."""
import hashlib
import json
import os
import shutil
import subprocess

REPOSITORY = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
DAY = "2026-03-02"


class Setting:
    """Where the tools and the scratch folder are, and how thorough the rigs are."""

    def __init__(self, tools, scratch, short):
        self.tools, self.scratch, self.short = tools, scratch, short
        self.environment = {"PATH": os.environ["PATH"], "SWIFT_BACKTRACE": "enable=no", "LC_ALL": "C"}

    def tool(self, name):
        return os.path.join(self.tools, name)

    def folder(self, name):
        path = os.path.join(self.scratch, name)
        shutil.rmtree(path, ignore_errors=True)
        return path


def run(setting, arguments, prefix=(), timeout=120, **environment):
    return subprocess.run(
        [*prefix, *arguments], capture_output=True, timeout=timeout, env={**setting.environment, **environment},
        cwd=REPOSITORY)


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def tree(lake):
    """Every file of a lake but `_state`, which may be deleted at any time; folders that hold nothing count too."""
    found = {}
    for folder, folders, files in os.walk(lake):
        if folder == lake:
            folders[:] = [name for name in folders if name != "_state"]
        place = os.path.relpath(folder, lake)
        if not folders and not files:
            found[place + "/"] = ""
        for name in files:
            found[os.path.normpath(os.path.join(place, name))] = digest(os.path.join(folder, name))
    return found


def live(lake):
    """What a reader is shown of each partition: its manifest and the files that the manifest names; and the site."""
    shown = {}
    for folder, folders, files in os.walk(lake):
        folders[:] = [name for name in folders if name not in ("_state", "site") and not name.startswith(".")]
        if "manifest.json" in files and os.path.basename(folder).startswith("date="):
            shown[os.path.relpath(folder, lake)] = partition(folder)
    site = os.path.join(lake, "site")
    if os.path.isdir(site):
        shown["site"] = tuple(sorted(tree(os.path.realpath(site)).items()))
    return shown


def partition(folder):
    path = os.path.join(folder, "manifest.json")
    try:
        # Read once: between two readings the manifest may be replaced.
        with open(path, "rb") as file:
            text = file.read()
        named = [file["path"] for file in json.loads(text)["files"]]
        return hashlib.sha256(text).hexdigest(), tuple((name, digest(os.path.join(folder, name))) for name in named)
    except (OSError, ValueError, KeyError) as error:
        return "broken", repr(error)


class Case:
    """A command over a prepared lake, with the states that may be seen before and after it."""

    def __init__(self, setting, name, prepare, command):
        self.setting, self.name, self.command = setting, name, command
        self.base = setting.folder(f"{name}.base")
        os.makedirs(self.base)
        for step in prepare:
            done = run(setting, step(self.base))
            assert done.returncode == 0, (step(self.base), done.stderr.decode())
        self.before = live(self.base)
        after = self.fresh("undisturbed")
        done = run(setting, command(after))
        assert done.returncode == 0, (command(after), done.stderr.decode())
        self.after, self.tree = live(after), tree(after)

    def fresh(self, name):
        lake = self.setting.folder(f"{self.name}.{name}")
        shutil.copytree(self.base, lake, symlinks=True)
        return lake

    def wrongs(self, lake):
        """What a reader may not see."""
        shown = live(lake)
        for name in sorted({*shown, *self.before, *self.after}):
            state = shown.get(name)
            if state != self.before.get(name) and state != self.after.get(name):
                yield f"{name}: neither the old state nor the new one: {str(state)[:200]}"

    def wrongs_after_retry(self, lake):
        """What a run without a fault should have put right."""
        done = run(self.setting, self.command(lake))
        if done.returncode != 0:
            yield f"run again: exit {done.returncode}: {done.stderr.decode()[-200:]}"
            return
        left = tree(lake)
        for path in sorted({*left, *self.tree}):
            if left.get(path) != self.tree.get(path):
                yield f"run again: {path}: {'missing' if path not in left else 'left over' if path not in self.tree else 'other bytes'}"

    def judge(self, lake, note):
        return [f"{self.name}, {note}: {wrong}" for wrong in [*self.wrongs(lake), *self.wrongs_after_retry(lake)]]
