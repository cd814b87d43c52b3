import Foundation
import Glibc
import JSON
import LZ4
import NewsModel

/// Measures the lake's reader, writer and compression on one core in CPU time, and `JSONDecoder` beside them.
///
/// `bench-lake [MEGABYTES] [FILE] [NAME]`: with FILE the articles are written there too, for other tools to read; with
/// NAME only the measurements whose names contain it are made.
@main
enum Main {
  static func main() throws {
    let megabytes = CommandLine.arguments.count > 1 ? Int(CommandLine.arguments[1]) ?? 64 : 64
    let articles = made(bytes: megabytes << 20)
    let text = encoded(articles)
    if CommandLine.arguments.count > 2 {
      try Data(text).write(to: URL(fileURLWithPath: CommandLine.arguments[2]))
    }
    var writer = JSONWriter()
    report("JSON, structs to text", text.count) { encode(articles, into: &writer) }
    report("JSON, text to structs", text.count) { decoded(text) }
    report("JSON, JSONDecoder", text.count / 8, times: 1) { decodedByFoundation(Array(text.prefix(text.count / 8))) }
    // A part of the lake holds so much.
    let part = Array(text.prefix(16 << 20))
    let frame = try LZ4Frame.compress(part)
    report("LZ4, in", part.count, times: 9) { compressed(part) }
    report("LZ4, out", part.count, times: 9) { decompressed(frame, limit: part.count) }
    print("ratio \(Double(part.count * 1000 / frame.count) / 1000), \(articles.count) articles")
  }

  private static func made(bytes: Int) -> [Article] {
    var corpus = Corpus()
    var articles: [Article] = []
    var count = 0
    while count < bytes {
      articles.append(corpus.article())
      count += articles[articles.count - 1].articleBody.utf8.count + 1400
    }
    return articles
  }

  private static func encoded(_ articles: [Article]) -> [UInt8] {
    var writer = JSONWriter()
    for article in articles {
      writer.value(article)
      writer.lineFeed()
    }
    return writer.bytes
  }

  /// Part by part, as the lake is written: the buffer is used again.
  private static func encode(_ articles: [Article], into writer: inout JSONWriter) -> Int {
    var count = 0
    for article in articles {
      writer.value(article)
      writer.lineFeed()
      if writer.count > 16 << 20 {
        count += writer.count
        writer.removeAll()
      }
    }
    count += writer.count
    writer.removeAll()
    return count
  }

  private static func forEachLine(_ text: [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    text.withUnsafeBufferPointer { bytes in
      var rest = bytes[...]
      while !rest.isEmpty, let start = UnsafeBufferPointer(rebasing: rest).baseAddress {
        let length =
          memchr(start, 0x0A, rest.count).map { UnsafeRawPointer($0) - UnsafeRawPointer(start) } ?? rest.count
        body(UnsafeBufferPointer(start: start, count: length))
        rest = rest.dropFirst(length + 1)
      }
    }
  }

  private static func decoded(_ text: [UInt8]) -> Int {
    var count = 0
    forEachLine(text) { line in
      if case .success(let article) = JSONReader.read(Article.self, from: line) { count += article.wordCount }
    }
    return count
  }

  /// A few fields only, which is kind to it.
  private struct Sketch: Decodable {
    var id: String
    var url: String
    var headline: String
    var articleBody: String
    var wordCount: Int
    var author: [String]
  }

  private static func decodedByFoundation(_ text: [UInt8]) -> Int {
    let decoder = JSONDecoder()
    var count = 0
    var failures = 0
    forEachLine(text) { line in
      do { count += try decoder.decode(Sketch.self, from: Data(line)).wordCount } catch { failures += 1 }
    }
    // The text was cut in its last line.
    return failures > 1 ? 0 : count
  }

  private static func compressed(_ text: [UInt8]) -> Int {
    do { return try LZ4Frame.compress(text).count } catch { return 0 }
  }

  private static func decompressed(_ frame: [UInt8], limit: Int) -> Int {
    frame.withUnsafeBytes { bytes in
      do { return try LZ4Frame.decompress(bytes, limit: limit).count } catch { return 0 }
    }
  }

  private static func report(_ name: String, _ bytes: Int, times: Int = 5, _ work: () -> Int) {
    if CommandLine.arguments.count > 3, !name.contains(CommandLine.arguments[3]) { return }
    var best = Double.infinity
    for _ in 0..<times {
      let start = cpuSeconds()
      precondition(work() > 0, "\(name) did nothing")
      best = min(best, cpuSeconds() - start)
    }
    print("\(name): \(Int(Double(bytes) / best / 1e6)) MB a CPU-second")
  }

  private static func cpuSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
