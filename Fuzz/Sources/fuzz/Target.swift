import Archives
import Ingestion
import NewsModel
import Normalization

/// The readers that meet strangers' bytes.
enum Target: String, CaseIterable {
  case feed, robots, date, warc, archive, lines, html

  func read(_ bytes: [UInt8]) {
    switch self {
    case .feed: readFeed(bytes)
    case .robots: readRobots(bytes)
    case .date: readDate(bytes)
    case .warc: MemoryImport.read(bytes, as: .warc)
    case .archive: MemoryImport.read(bytes, as: .archive)
    case .lines: MemoryImport.read(bytes, as: .jsonLines)
    case .html: readPage(bytes)
    }
  }

  private func readFeed(_ bytes: [UInt8]) {
    do throws(FeedError) {
      _ = try FeedReader.read(bytes, url: "https://a.example/feed")
    } catch {
      precondition(!error.description.isEmpty)
    }
  }

  /// The file, then after a null byte the address that is asked for.
  private func readRobots(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    let file = RobotsFile(Array(parts[0]))
    let path = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : "/a/b?c"
    _ = file.allows("https://a.example" + path, agent: "StonehandBot")
    _ = file.delay(agent: "StonehandBot")
  }

  private func readDate(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let date = WrittenDate(text) else { return }
    // What is read is written in a form that is read again as the same.
    precondition(WrittenDate(date.instant.description)?.instant == date.instant, "\(text) \(date.instant)")
  }

  private func readPage(_ bytes: [UInt8]) {
    var capture = Capture()
    capture.kind = .page
    capture.url = "https://a.example/2026/03/02/story.html"
    capture.status = 200
    capture.mediaType = "text/html"
    capture.charset = "utf-8"
    capture.body = String(decoding: bytes, as: UTF8.self)
    capture.identify()
    _ = Normalizer(day: Day(number: 20_514)).normalize([capture])
  }
}
