import Archives
import ArgumentParser
import Glibc
import Ingestion
import Jobs
import NewsModel

/// Feeds readers with mutated texts until the time is up; a crash ends the process, which is the finding.
struct Fuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tries the readers of feeds, robots.txt, dates, WARC files and archives on mutated texts.",
    shouldDisplay: false)

  enum Target: String, ExpressibleByArgument, CaseIterable { case feed, robots, date, warc, archive }

  @Option(help: "Which reader.")
  var target: Target

  @Option(help: "How long.")
  var seconds = 120

  @Option(help: "Where the chances begin.")
  var seed: UInt64 = 1

  @Argument(help: ArgumentHelp("Files to begin with.", valueName: "file"))
  var files: [String] = []

  func run() throws {
    var corpus: [[UInt8]] = [
      Array("<rss><channel><item><title>a</title></item></channel></rss>".utf8), Array("2026-03-02T12:00:00Z".utf8),
    ]
    for file in files { corpus.append(try Decompression.read(try FileStream(path: file), limit: 1 << 20, path: file)) }
    var chance = SplitMix64(state: seed)
    let end = ContinuousClock.now + .seconds(seconds)
    var slowest = Duration.zero
    var count = 0
    while ContinuousClock.now < end {
      let text = Mutation.of(corpus[Int(chance.next() % UInt64(corpus.count))], &chance)
      let start = ContinuousClock.now
      try read(text)
      slowest = max(slowest, ContinuousClock.now - start)
      count += 1
      // What reads differently is worth going on from; without a measure of coverage any short text is.
      if count % 50 == 0, corpus.count < 5_000, text.count < 20_000 { corpus.append(text) }
    }
    try Standard.output("\(target.rawValue)\t\(count) texts\tslowest \(slowest)\n")
  }

  private func read(_ text: [UInt8]) throws {
    switch target {
    case .feed:
      do throws(FeedError) { _ = try FeedReader.read(text, url: "https://a.example/feed") } catch { return }
    case .robots: _ = RobotsFile(text).allows("https://a.example/\(text.count)/x?y", agent: "StonehandBot")
    case .date: _ = WrittenDate(String(decoding: text.prefix(200), as: UTF8.self))
    case .warc, .archive: try readImport(text)
    }
  }

  /// Through a file in memory, as imports come by path.
  private func readImport(_ text: [UInt8]) throws {
    let path = "/dev/shm/fuzz-\(getpid())"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard descriptor >= 0 else { throw Failure(.cannotWrite, path) }
    let written = text.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
    defer { unlink(path) }
    guard written == text.count else { throw Failure(.cannotWrite, path) }
    let source = ImportSource(form: target == .warc ? .warc : .archive, path: path, digest: "sha256:0")
    let ingester = Ingester(settings: IngestionSettings(), registry: .unknown)
    do {
      try ingester.ingest(source, dating: Dating(fallback: Day(number: 0), splitsByDate: true)) { _ in }
    } catch is ArchiveError {
      return
    }
  }
}

/// Sebastiano Vigna's generator: small, seeded, the same everywhere.
struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  mutating func below(_ limit: Int) -> Int { limit <= 0 ? 0 : Int(next() % UInt64(limit)) }
}

enum Mutation {
  /// One to eight small changes: bytes flipped, pieces dropped, doubled, moved, or put in from a list of tokens.
  static func of(_ text: [UInt8], _ chance: inout SplitMix64) -> [UInt8] {
    var text = text
    for _ in 0...chance.below(8) {
      let start = chance.below(text.count)
      let length = min(chance.below(64), text.count - start)
      switch chance.below(6) {
      case 0 where !text.isEmpty: text[start] ^= 1 << UInt8(chance.below(8))
      case 1: text.removeSubrange(start..<start + length)
      case 2: text.insert(contentsOf: text[start..<start + length], at: start)
      case 3 where !text.isEmpty: text[start] = UInt8(chance.below(256))
      case 4: text.insert(contentsOf: tokens[chance.below(tokens.count)], at: start)
      default: text = Array(text.prefix(max(1, text.count - chance.below(1 + text.count / 8))))
      }
    }
    return text
  }

  private static let tokens: [[UInt8]] = [
    "<![CDATA[", "]]>", "<!--", "-->", "<item>", "</item>", "&#x110000;", "&amp", "xmlns:a='b'", "<!DOCTYPE x [",
    "WARC/1.1\r\n",
    "Content-Length: 99999999999999999999\r\n", "Content-Length: -1\r\n", "\r\n\r\n", "Transfer-Encoding: chunked\r\n",
    "ffffffff\r\n",
    "Content-Encoding: gzip\r\n", "\u{1F}\u{8B}", "User-agent: *\n", "Disallow: /*$*", "9999", "+99:99", "24:00", "\0",
    "../", "{\"items\":[",
  ].map { Array($0.utf8) }
}
