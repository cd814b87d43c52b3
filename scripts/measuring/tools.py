"""The tools in BIN (by default what this checkout has built), run on a lake and weighed."""
import json, math, os, subprocess, sys, time
from collections import namedtuple
from pathlib import Path

BIN = os.environ.get("BIN", str(Path(__file__).resolve().parents[2] / ".build/release"))
Cost = namedtuple("Cost", "cpu wall mebibytes")


def run(tool, *arguments):
    """A tool's output; ends with its complaint where it fails."""
    result = subprocess.run([f"{BIN}/{tool}", *map(str, arguments)], capture_output=True)
    if result.returncode:
        sys.exit(f"error: {tool} {' '.join(map(str, arguments))}: {result.stderr.decode().strip()}")
    return result.stdout


def put(lake, dataset, date, records):
    """Commits records, which may be more than memory holds, as a partition."""
    put_text(lake, dataset, date, (json.dumps(record) + "\n" for record in records))


def put_text(lake, dataset, date, texts):
    """Commits JSON Lines, in pieces, as a partition."""
    source = f"{lake}.{dataset}.jsonl"
    with open(source, "w") as file:
        file.writelines(texts)
    run("lake", "put", dataset, "--lake", lake, "--date", date, source)
    os.remove(source)


def records(lake, dataset, date):
    """Yields a partition's records."""
    for line in run("lake", "cat", dataset, "--lake", lake, "--date", date).splitlines():
        yield json.loads(line)


def cost(tool, *arguments):
    """Runs a tool; its CPU and wall seconds and its peak memory."""
    start = time.monotonic()
    process = subprocess.Popen([f"{BIN}/{tool}", *map(str, arguments)], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"error: {tool} {' '.join(map(str, arguments))} failed")
    return Cost(usage.ru_utime + usage.ru_stime, time.monotonic() - start, usage.ru_maxrss / 1024)


def growth(count, seconds, before):
    """The exponent of the seconds from the row before (articles, seconds), in words: 1 for linear, 2 for quadratic."""
    if not before or before[0] == count:
        return "–"
    return "%.2f" % (math.log(seconds / before[1]) / math.log(count / before[0]))
