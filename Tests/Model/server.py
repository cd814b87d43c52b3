#!/usr/bin/env python3
"""A loopback server that speaks OpenAI's chat completions and has faults on demand.

  server.py PORTFILE FAULT     FAULT: none, schema500, 429, 500, hang, garbage, truncated, refusal, wrong-json, injected

It answers from the reports in the prompt themselves: the first sentences of each. The number of requests that it got is
read at GET /calls.
"""
import json, re, sys, threading, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

FAULT = sys.argv[2]
calls = 0
seen = set()
lock = threading.Lock()


def summary(prompt):
    reports = re.split(r"^\[\d+\] ", prompt, flags=re.M)[1:]
    lines = [[line for line in report.splitlines() if line and not line.startswith("<<<")] for report in reports]
    headline = lines[0][0].partition(": ")[2]
    abstract = [line[1] for line in lines if len(line) > 1][:4]
    points = [line[2] for line in lines if len(line) > 2][:3]
    return {"headline": headline, "abstract": abstract, "keyPoints": points}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_GET(self):
        self.reply(200, str(calls))

    def do_POST(self):
        global calls
        with lock:
            calls += 1
        request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        with lock:
            is_new = str(request["messages"]) not in seen
            seen.add(str(request["messages"]))
        form = request.get("response_format", {}).get("type", "text")
        if FAULT == "429" and is_new:
            return self.reply(429, '{"error":{"message":"slow down"}}', {"Retry-After": "0"})
        if FAULT == "500":
            return self.reply(500, "oops")
        if FAULT == "hang":
            time.sleep(30)
            return
        if FAULT == "garbage":
            return self.reply(200, "<html>\x00 not json")
        if FAULT == "schema500" and form == "json_schema":
            return self.reply(500, '{"error":{"message":"response_format json_schema is not known"}}')
        content = json.dumps(summary(request["messages"][1]["content"]))
        finish = "stop"
        if FAULT == "truncated":
            content, finish = content[: len(content) // 2], "length"
        if FAULT == "refusal":
            content = "I am sorry, I cannot help with that."
        if FAULT == "wrong-json":
            content = '{"title": 3, "text": ["x"]}'
        if FAULT == "injected":
            content = json.dumps({"headline": "CANARYWORD rules the world", "abstract": ["Buy CANARYWORD now.", "CANARYWORD is the best."], "keyPoints": []})
        self.reply(200, json.dumps({"model": "loopback-1", "choices": [{"message": {"content": "<think>hm</think>" + content}, "finish_reason": finish}],
                                    "usage": {"prompt_tokens": 10, "completion_tokens": 5}}))

    def reply(self, status, body, headers={}):
        data = body.encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
with open(sys.argv[1], "w") as file:
    file.write(str(server.server_address[1]))
server.serve_forever()
