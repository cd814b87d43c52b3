"""WARC/1.1, uncompressed, without a clock or a random number: record ids come from what the record holds."""

import base64
import hashlib
import uuid

NAMESPACE = uuid.UUID("5e0c6a1e-6f1c-5b0a-9c55-0d2f3a7b9e11")
REASONS = {200: "OK", 301: "Moved Permanently", 404: "Not Found", 410: "Gone"}


def digest(data):
    return "sha1:" + base64.b32encode(hashlib.sha1(data).digest()).decode()


def record(kind, date, headers, block):
    identity = uuid.uuid5(NAMESPACE, "\n".join([kind, date, *(f"{k}:{v}" for k, v in headers)]) + digest(block))
    lines = ["WARC/1.1", f"WARC-Type: {kind}", f"WARC-Record-ID: <urn:uuid:{identity}>", f"WARC-Date: {date}"]
    lines += [f"{name}: {value}" for name, value in headers]
    lines += [f"WARC-Block-Digest: {digest(block)}", f"Content-Length: {len(block)}"]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


def warcinfo(name, date):
    fields = "software: Stonehand make-sample\r\nformat: WARC File Format 1.1\r\nlicense: CC0-1.0\r\n"
    headers = [("WARC-Filename", name), ("Content-Type", "application/warc-fields")]
    return record("warcinfo", date, headers, fields.encode())


def http_block(status, headers, payload):
    head = [f"HTTP/1.1 {status} {REASONS[status]}"] + [f"{name}: {value}" for name, value in headers]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + payload


def response(url, date, status, headers, payload):
    headers = [*headers, ("Content-Length", str(len(payload)))]
    fields = [("WARC-Target-URI", url), ("WARC-Payload-Digest", digest(payload)),
              ("Content-Type", "application/http;msgtype=response")]
    return record("response", date, fields, http_block(status, headers, payload))


def revisit(url, date, refers_to_date, headers, payload):
    """The page came again with the same bytes: only its headers are kept."""
    fields = [("WARC-Target-URI", url), ("WARC-Payload-Digest", digest(payload)),
              ("WARC-Profile", "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"),
              ("WARC-Refers-To-Target-URI", url), ("WARC-Refers-To-Date", refers_to_date),
              ("Content-Type", "application/http;msgtype=response")]
    return record("revisit", date, fields, http_block(200, headers, b""))
