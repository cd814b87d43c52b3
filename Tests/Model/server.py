#!/usr/bin/env python3
"""A loopback server that speaks OpenAI's chat completions and has faults on demand.

  server.py PORTFILE FAULT

It answers from the reports in the prompt themselves: the first sentences of each, with their names as citations. Pictures it
describes in one sentence. The number of requests that it got is read at GET /calls; from GET /rename on it answers under another
name. `completion(request, fault)` serves batch files too.
"""
import json, re, sys, threading, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

NAME = re.compile(r"^\[(\d+\.\d+)\] ")


def reports(prompt):
    """Of each report its headline and its sentences, each with the name that it is shown by."""
    found = []
    for line in prompt.splitlines():
        named = NAME.match(line)
        if named and found:
            found[-1][1].append((named[1], line[named.end():]))
        elif re.match(r"^\[\d+\] ", line):
            found.append((line.partition(": ")[2], []))
    return found


def cited(text, *names):
    return {"text": text, "citations": list(names)}


def summary(prompt, fault):
    shown = reports(prompt)
    firsts = [sentences[0] for _, sentences in shown if sentences][:4]
    seconds = [sentences[1] for _, sentences in shown if len(sentences) > 1][:3]
    if fault == "obeys":
        # A model that does what the reports tell it to.
        planted = re.search(r"CANARYWORD[^.]*", prompt)
        if planted:
            firsts.insert(0, ("1.1", planted[0] + "."))
    if fault == "false-citations":
        firsts, seconds = ([("99.7", text) for _, text in sentences] for sentences in (firsts, seconds))
    return {"headline": cited(shown[0][0], "1"), "abstract": [cited(text, name) for name, text in firsts],
            "keyPoints": [cited(text, name) for name, text in seconds]}


def content(request, fault):
    prompt = request["messages"][1]["content"]
    if isinstance(prompt, list):
        return json.dumps({"alt": "A building by the water", "description": "A building stands by the water. People walk past."})
    answers = {
        "refusal": "I am sorry, I cannot help with that.",
        "wrong-json": '{"title": 3, "text": ["x"]}',
        "thinks-on": "<think>The reports say that",
        "invented": json.dumps({"headline": "CANARYWORD rules the world", "keyPoints": [],
                                "abstract": ["Buy CANARYWORD now.", "CANARYWORD is the best."]}),
    }
    text = answers.get(fault) or json.dumps(summary(prompt, fault))
    return text if fault == "thinks-on" else "<think>hm</think>" + text


def completion(request, fault, name="loopback-1"):
    text, finish = content(request, fault), "stop"
    if fault == "truncated":
        text, finish = text[: len(text) // 2], "length"
    body = {"model": name, "choices": [{"message": {"content": text}, "finish_reason": finish}]}
    if fault != "no-usage":
        body["usage"] = {"prompt_tokens": 10, "completion_tokens": 5}
    return body


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    fault = "none"
    name = "loopback-1"
    calls = 0
    seen = set()
    lock = threading.Lock()

    def log_message(self, *_):
        pass

    def do_GET(self):
        if self.path == "/rename":
            Handler.name = "loopback-2"
        self.reply(200, str(Handler.calls))

    def do_POST(self):
        request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        key = json.dumps(request["messages"])
        with Handler.lock:
            Handler.calls += 1
            is_new = key not in Handler.seen
            Handler.seen.add(key)
        form = request.get("response_format", {})
        fault = Handler.fault
        if fault == "hang":
            return time.sleep(30)
        refusals = {
            "429": is_new and (429, '{"error":{"message":"slow down"}}', {"Retry-After": "0"}),
            "429-date": is_new and (429, "slow down", {"Retry-After": self.date_time_string()}),
            "quota": (429, '{"error":{"code":"insufficient_quota"}}', {}),
            "500": (500, "oops", {}),
            "401": (401, '{"error":{"message":"no such key"}}', {}),
            "garbage": (200, "<html>\x00 not json", {}),
            "schema500": form.get("type") == "json_schema" and (500, '{"error":{"message":"response_format json_schema?"}}', {}),
            "schema422": form.get("type") == "json_schema" and (422, "unknown variant", {}),
            "text-only": bool(form) and (400, "response_format is not known", {}),
            "blind": isinstance(request["messages"][1]["content"], list) and (400, "image input is not supported", {}),
        }
        refusal = refusals.get(fault)
        self.reply(*refusal) if refusal else self.reply(200, json.dumps(completion(request, fault, Handler.name)))

    def reply(self, status, body, headers={}):
        data = body.encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


def main():
    Handler.fault = sys.argv[2]
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    with open(sys.argv[1], "w") as file:
        file.write(str(server.server_address[1]))
    server.serve_forever()


if __name__ == "__main__":
    main()
