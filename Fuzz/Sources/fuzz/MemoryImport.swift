import Archives
import CFuzzer
import Glibc
import Ingestion
import NewsModel

/// An import from a file that is in memory alone.
enum MemoryImport {
  private static let descriptor = fuzzer_memory_file()

  /// Reads the bytes as `ingest` reads a file, and checks that every record gave one finding with a reason or a capture.
  static func read(_ bytes: [UInt8], as form: ImportSource.Form) {
    let written = bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    precondition(written == bytes.count && ftruncate(descriptor, bytes.count) == 0, "no memory file")
    let source = ImportSource(form: form, path: "/proc/self/fd/\(descriptor)", digest: "sha256:0")
    var settings = IngestionSettings()
    settings.recordLimit = 1 << 20
    do {
      try Ingester(settings: settings, registry: .unknown)
        .ingest(source, dating: Dating(fallback: Day(number: 20_514), splitsByDate: true), check)
    } catch is ArchiveError {
      return
    } catch {
      preconditionFailure("\(error)")
    }
  }

  private static func check(_ finding: Finding) {
    switch finding {
    case .capture(let capture, _): precondition(!capture.id.rawValue.isEmpty && !capture.payloadDigest.isEmpty)
    case .rejection(let rejection): precondition(!rejection.reason.isEmpty)
    case .merged: break
    }
  }
}
