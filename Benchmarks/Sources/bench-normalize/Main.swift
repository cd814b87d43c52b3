import Foundation
import Markup
import NewsModel
import Normalization

/// `bench-normalize FOLDER [ROUNDS]`: every file of the folder is a page, read into memory first. Prints, one line a step, the
/// megabytes of HTML and the pages a CPU-second of one thread, in the best of the rounds.
@main
enum BenchNormalize {
  static func main() throws {
    guard CommandLine.arguments.count > 1 else {
      print("usage: bench-normalize FOLDER [ROUNDS]")
      exit(64)
    }
    let folder = CommandLine.arguments[1]
    let rounds = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2]) ?? 3 : 3
    let captures = try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
      capture(name, String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)), as: UTF8.self))
    }
    guard let day = Day(year: 2026, month: 3, day: 2) else { return }
    let normalizer = Normalizer(day: day)
    report("HTML into the arena", captures, rounds) { HTMLDocument($0.body ?? "").count }
    report("normalize, page to article", captures, rounds) {
      if case .article = normalizer.read($0) { 1 } else { 0 }
    }
  }

  private static func capture(_ name: String, _ html: String) -> Capture {
    var capture = Capture()
    capture.url = "https://bench.example/\(name)"
    capture.kind = .page
    capture.body = html
    capture.capturedAt = Instant(seconds: 1_772_450_000)
    capture.via = "warc:bench"
    capture.identify()
    return capture
  }

  private static func report(_ step: String, _ captures: [Capture], _ rounds: Int, _ work: (Capture) -> Int) {
    let megabytes = Double(captures.reduce(0) { $0 + ($1.body?.utf8.count ?? 0) }) / 1e6
    var best = Double.infinity
    var sum = 0
    for _ in 0..<max(1, rounds) {
      let start = cpuSeconds()
      for capture in captures { sum &+= work(capture) }
      best = min(best, cpuSeconds() - start)
    }
    let speed = String(format: "%7.0f MB/s %7.0f pages/s", megabytes / best, Double(captures.count) / best)
    print(step.padding(toLength: 30, withPad: " ", startingAt: 0) + speed + "  (\(sum))")
  }

  /// User and system time of this process.
  private static func cpuSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
