import Digests
import JSON
package import NewsModel

/// Writes captures as records of WARC 1.1 (ISO 28500:2017), so that other tools can read them.
///
/// A capture that came over HTTP becomes a response with the headers that were kept and its text in UTF-8; everything else
/// becomes a resource: pages and pictures as they are, entries and articles as their capture's JSON. Equal captures give
/// equal bytes.
package struct WARCWriter {
  package init() {}

  /// The record that begins a file.
  package func information(name: String) -> [UInt8] {
    let block = Array("software: Stonehand\r\nformat: WARC File Format 1.1\r\n".utf8)
    return record(
      "warcinfo", block, id: name, fields: [("WARC-Filename", name), ("Content-Type", "application/warc-fields")],
      date: Instant(seconds: 0), payload: nil)
  }

  package func record(of capture: Capture) -> [UInt8] {
    let body = capture.bodyBase64.flatMap(Base64.decode) ?? Array((capture.body ?? "").utf8)
    let uri = ("WARC-Target-URI", capture.url)
    guard capture.kind == .page || capture.kind == .image else {
      let block = Array(capture.jsonText.utf8)
      return record(
        "resource", block, id: capture.id.rawValue, fields: [uri, ("Content-Type", "application/json")],
        date: capture.capturedAt,
        payload: block)
    }
    guard let status = capture.status else {
      return record(
        "resource", body, id: capture.id.rawValue, fields: [uri, ("Content-Type", mediaType(capture))],
        date: capture.capturedAt,
        payload: body)
    }
    return record(
      "response", head(capture, status, length: body.count) + body, id: capture.id.rawValue,
      fields: [uri, ("Content-Type", "application/http; msgtype=response")], date: capture.capturedAt, payload: body)
  }

  private func mediaType(_ capture: Capture) -> String {
    (capture.mediaType ?? "text/html") + (capture.kind == .image ? "" : "; charset=utf-8")
  }

  private func head(_ capture: Capture, _ status: Int, length: Int) -> [UInt8] {
    let lines =
      [
        "HTTP/1.1 \(status) \(status == 200 ? "OK" : "Status")", "Content-Type: \(mediaType(capture))",
        "Content-Length: \(length)",
      ]
      + capture.headers.map { "\($0.name): \($0.value)" }
    return header(lines)
  }

  /// Lines and the empty one after them. Control characters but the tab are left out, as a value with a line end in it would
  /// begin a line of its own.
  private func header(_ lines: [String]) -> [UInt8] {
    let isKept: (UInt8) -> Bool = { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
    return Array(lines.map { $0.utf8.filter(isKept) + [0x0D, 0x0A] }.joined()) + [0x0D, 0x0A]
  }

  private func record(
    _ type: String, _ block: [UInt8], id: String, fields: [(String, String)], date: Instant, payload: [UInt8]?
  ) -> [UInt8] {
    var lines = ["WARC/1.1", "WARC-Type: \(type)", "WARC-Record-ID: \(uuid(of: id))", "WARC-Date: \(date)"]
    lines += fields.map { "\($0): \($1)" }
    lines.append("WARC-Block-Digest: \(digest(block))")
    if let payload { lines.append("WARC-Payload-Digest: \(digest(payload))") }
    lines.append("Content-Length: \(block.count)")
    return header(lines) + block + Array("\r\n\r\n".utf8)
  }

  private func digest(_ bytes: [UInt8]) -> String { "sha256:" + SHA256Digest(of: bytes).hexadecimal }

  /// A UUID of version 8 (RFC 9562): made of what it names.
  private func uuid(of text: String) -> String {
    var digits = Array(SHA256Digest(of: text).hexadecimal.prefix(32))
    digits[12] = "8"
    digits[16] = "8"
    let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
    return "<urn:uuid:\(parts.joined(separator: "-"))>"
  }
}
