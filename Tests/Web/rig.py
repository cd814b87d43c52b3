"""What the tests of live reading share: the loopback web and its log, and what failed."""
import collections
import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
INGEST = sys.argv[1] if len(sys.argv) > 1 else ".build/release/ingest"
LAKE = sys.argv[2] if len(sys.argv) > 2 else os.path.join(os.path.dirname(INGEST), "lake")
failures = []


def check(holds, what):
    if not holds:
        failures.append(what)
        print("✘", what)


def finish():
    """Ends the test, with 1 when anything failed."""
    print("%d failures" % len(failures))
    sys.exit(1 if failures else 0)


def write(path, text):
    with open(path, "w") as file:
        file.write(text)


class Web:
    """The loopback web of `site`, whose log is FOLDER/log; a later one with the same port goes on with it."""

    def __init__(self, folder, port=0, extra=0, now=0):
        self.log = os.path.join(folder, "log")
        command = [os.path.join(HERE, "site"), "--log", self.log, "--port", port, "--extra", extra, "--now", now]
        self.process = subprocess.Popen([str(word) for word in command], stdout=subprocess.PIPE)
        self.port = int(self.process.stdout.readline())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def host(self, n):
        return "http://127.0.%d.1:%d" % (n, self.port)

    def requests(self):
        with open(self.log) as file:
            return [json.loads(line) for line in file]

    def take_requests(self):
        """Those since the last time that they were taken."""
        requests = self.requests()
        write(self.log, "")
        return requests


def check_politeness(requests, delay):
    """Holds the starts of two requests to one host against the delay."""
    hosts = collections.defaultdict(list)
    for request in requests:
        hosts[request["host"]].append(request)
    gaps = []
    for host, asked in hosts.items():
        asked.sort(key=lambda request: request["start"])
        gaps += [(b["start"] - a["start"], host, a["path"], b["path"]) for a, b in zip(asked, asked[1:])]
    check(min(gaps)[0] >= delay, "two starts within %.3f s: %s" % (min(gaps)[0], min(gaps)))
    print("politeness: %d requests to %d hosts, smallest distance of two starts %.3f s (delay %.2f s)"
          % (len(requests), len(hosts), min(gaps)[0], delay))
