import CFuzzer
import Glibc

/// `fuzz TARGET [libFuzzer's arguments]`: tries one reader of strangers' bytes until something breaks or the time is up.
@main
enum Main {
  static func main() {
    guard CommandLine.argc > 1, let name = CommandLine.arguments.dropFirst().first, let target = Target(rawValue: name)
    else {
      print(
        "usage: fuzz \(Target.allCases.map(\.rawValue).joined(separator: "|")) [-max_total_time=SECONDS …] [CORPUS …]")
      exit(64)
    }
    chosen = target
    // libFuzzer sees its own arguments alone.
    var count = CommandLine.argc - 1
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv + 1
    exit(
      LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
        Main.chosen.read(Array(UnsafeBufferPointer(start: bytes, count: count)))
        return 0
      })
  }

  /// Set once, before libFuzzer starts.
  nonisolated(unsafe) private static var chosen = Target.feed
}
