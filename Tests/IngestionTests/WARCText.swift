import Archives
import NewsModel

@testable import Ingestion

/// Writes small WARC files for tests.
struct WARCText {
  var bytes: [UInt8] = []
  var version = "1.1"

  mutating func add(
    _ type: String, _ url: String = "", _ block: String, contentType: String = "application/http;msgtype=response",
    length: Int? = nil, extra: [String] = []
  ) {
    add(type, url, Array(block.utf8), contentType: contentType, length: length, extra: extra)
  }

  mutating func add(
    _ type: String, _ url: String = "", _ block: [UInt8], contentType: String = "application/http;msgtype=response",
    length: Int? = nil, extra: [String] = []
  ) {
    var lines = ["WARC/\(version)", "WARC-Type: \(type)", "WARC-Date: 2026-03-02T12:00:00Z"]
    if !url.isEmpty { lines.append("WARC-Target-URI: \(url)") }
    lines += ["Content-Type: \(contentType)"] + extra + ["Content-Length: \(length ?? block.count)", "", ""]
    bytes += Array(lines.joined(separator: "\r\n").utf8) + block + Array("\r\n\r\n".utf8)
  }

  mutating func addPage(
    _ url: String, _ body: String = "<html><title>T</title></html>", status: Int = 200, extra: [String] = []
  ) {
    add("response", url, "HTTP/1.1 \(status) X\r\nContent-Type: text/html\r\n\r\n\(body)", extra: extra)
  }

  mutating func addImage(_ url: String, _ bytes: [UInt8], contentType: String = "image/jpeg") {
    add("response", url, Array("HTTP/1.1 200 OK\r\nContent-Type: \(contentType)\r\n\r\n".utf8) + bytes)
  }

  /// What the ingester makes of the file.
  func findings(splitByDate: Bool = false, settings: IngestionSettings = IngestionSettings()) throws -> [Finding] {
    let maker = CaptureMaker(settings: settings, registry: .unknown)
    let dating = Dating(fallback: Day(number: 20_514), splitsByDate: splitByDate)
    let intake = DocumentIntake(maker: maker, dating: dating, via: "warc:t.warc", token: "0")
    let reader = WARCImport(intake: intake)
    var findings: [Finding] = []
    try reader.gatherFeeds(MemoryStream(bytes))
    intake.index.followRedirects()
    try reader.read(MemoryStream(bytes)) { findings.append($0) }
    if intake.images.isWaitedFor {
      intake.gatherEntryImages()
      intake.images.beginSecondReading()
      try reader.readImages(MemoryStream(bytes)) { findings.append($0) }
    }
    try intake.visitEntries { findings.append($0) }
    return findings
  }
}

/// A gzip member with stored blocks (RFC 1951, section 3.2.4): no compressor needed.
func storedGzip(_ bytes: [UInt8]) -> [UInt8] {
  precondition(bytes.count < 1 << 16)
  let length = [UInt8(bytes.count & 255), UInt8(bytes.count >> 8)]
  return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1] + length + length.map { ~$0 } + bytes + [UInt8](repeating: 0, count: 8)
}

extension Finding {
  var capture: Capture? { if case .capture(let capture, _) = self { capture } else { nil } }
  var day: Day? { if case .capture(_, let day) = self { day } else { nil } }
  var rejection: Rejection? { if case .rejection(let rejection) = self { rejection } else { nil } }
  var reason: String? { rejection?.reason }
  /// One word a finding, for tests of order.
  var word: String {
    switch self {
    case .capture(let capture, _): capture.kind.rawValue
    case .merged: "merged"
    case .rejection(let rejection): rejection.reason
    }
  }
}
