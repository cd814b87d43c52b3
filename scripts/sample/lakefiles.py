"""Reads a lake's records as anybody may: the manifest names the files, the `lz4` command unpacks them."""

import json
import subprocess


def dates(lake, dataset):
    """The dates a dataset holds, in order."""
    return sorted(path.parent.name.removeprefix("date=") for path in (lake / dataset).glob("date=*/manifest.json"))


def records(lake, dataset, date):
    folder = lake / dataset / f"date={date}"
    try:
        manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    except FileNotFoundError:
        return
    for file in manifest["files"]:
        text = subprocess.run(["lz4", "-dcq", folder / file["path"]], check=True, capture_output=True).stdout
        for line in text.decode("utf-8").splitlines():
            yield json.loads(line)


def truth(folder, name):
    return [json.loads(line) for line in (folder / name).read_text("utf-8").splitlines()]
