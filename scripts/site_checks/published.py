"""A published site on disk, and what the checks share."""
import functools
import http.server
import pathlib
import re
import subprocess
import sys
import threading
from html.parser import HTMLParser

PACKAGES = pathlib.Path(sys.prefix, "lib", f"python{sys.version_info.major}.{sys.version_info.minor}", "site-packages")
HERE = pathlib.Path(__file__).parent


class Site:
    def __init__(self, root):
        self.root = pathlib.Path(root)

    def files(self, *endings):
        return sorted(p for p in self.root.rglob("*") if p.is_file() and p.name.endswith(endings))

    def pages(self):
        return self.files(".html")

    def name(self, path):
        return str(path.relative_to(self.root))

    def address(self, path):
        return "/" + re.sub(r"index\.html$", "", self.name(path))

    def templates(self):
        """One page of each kind: the heaviest."""
        kinds = {}
        for page in self.pages():
            kind = re.sub(r"[0-9]{4}[/-][0-9]{2}[/-][0-9]{2}", "DAY", self.name(page))
            kind = re.sub(r"^(story|theme|sources|topics)/(?!index)[^/]+/", r"\1/X/", kind)
            if kind not in kinds or page.stat().st_size > kinds[kind].stat().st_size:
                kinds[kind] = page
        return [kinds[kind] for kind in sorted(kinds)]

    def base(self):
        """The address that the site says it stands at."""
        found = re.search(r'<link rel="canonical" href="([^"]*)"', (self.root / "index.html").read_text())
        return found.group(1)


def run(*command):
    return subprocess.run(command, capture_output=True, text=True)


class Server:
    """Serves a folder on loopback."""

    def __init__(self, root):
        class Quiet(http.server.SimpleHTTPRequestHandler):
            def log_message(self, *arguments):
                pass

            def copyfile(self, source, output):
                try:
                    super().copyfile(source, output)
                except BrokenPipeError:
                    pass  # the browser left the page

        handler = functools.partial(Quiet, directory=str(root))
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.base = f"http://127.0.0.1:{self.server.server_port}"


class Document(HTMLParser):
    """Links, anchors, scripts and JSON-LD of a page."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.links, self.ids, self.scripts, self.linked_data, self.handlers = [], set(), [], [], []
        self.robots, self._ld = "", False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if "id" in values:
            self.ids.add(values["id"])
        self.handlers += [key for key in values if key.startswith("on")]
        for key in ("href", "src"):
            if key in values:
                self.links.append(values[key])
        if tag == "script":
            self._ld = values.get("type") == "application/ld+json"
            if not self._ld:
                self.scripts.append(values)
        if tag == "meta" and values.get("name") == "robots":
            self.robots = values.get("content", "")

    def handle_data(self, data):
        if self._ld:
            self.linked_data.append(data)

    def handle_endtag(self, tag):
        if tag == "script":
            self._ld = False
