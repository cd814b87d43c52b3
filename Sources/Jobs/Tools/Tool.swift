package import ArgumentParser
import DataLake
import Glibc

/// A command that runs a stage. Its last word is written as its log is.
package protocol StageCommand: ParsableCommand {
  var options: JobOptions { get }
}

extension ParsableCommand {
  /// Parses the arguments, runs the command and exits with the status that `docs/LAKE.md` states.
  package static func runAsTool() -> Never {
    // A reader that goes away (`| head`) is an error of a write, not the end of a half-done commit.
    signal(SIGPIPE, SIG_IGN)
    // So is a file over its size limit.
    signal(SIGXFSZ, SIG_IGN)
    // Arguments that do not parse are answered by how they are used, in words.
    var format = LogOptions.Format.text
    do {
      var command = try parseAsRoot()
      if let stage = command as? any StageCommand { format = stage.options.log.logFormat }
      try command.run()
      Glibc.exit(0)
    } catch let error as DataLakeError {
      fail(ExitStatus(error), error.description, format)
    } catch let error as Failure {
      fail(error.status, error.description, format)
    } catch {
      exit(withError: error)
    }
  }

  private static func fail(_ status: ExitStatus, _ message: String, _ format: LogOptions.Format) -> Never {
    if !message.isEmpty {
      Standard.error(format.lastWord(message, of: configuration.commandName ?? "\(Self.self)".lowercased()))
    }
    Glibc.exit(status.rawValue)
  }
}

extension LogOptions.Format {
  /// What a tool says of the failure that ends it.
  func lastWord(_ message: String, of tool: String) -> String {
    switch self {
    case .text: "error: \(message)\n"
    case .json: JobLogHandler.jsonLine("error", tool, message)
    }
  }
}

/// Standard output and standard error by checked `write(2)`: Swift's own streams lie about a full disk or trap.
package enum Standard {
  /// - Throws: `Failure` when the output cannot be written.
  package static func output(_ text: String) throws(Failure) {
    try output(Array(text.utf8))
  }

  /// - Throws: `Failure` when the output cannot be written.
  package static func output(_ bytes: [UInt8]) throws(Failure) {
    guard write(bytes, to: STDOUT_FILENO) else { throw failure(ofOutput: errno) }
  }

  /// A reader that went away (`| head`) has what it wants: the status tells scripts, no message bothers people.
  package static func failure(ofOutput code: Int32) -> Failure {
    Failure(.cannotWrite, code == EPIPE ? "" : "standard output: \(String(cString: strerror(code)))")
  }

  /// What cannot be logged is lost; the work is worth more than its log.
  package static func error(_ text: String) { _ = write(Array(text.utf8), to: STDERR_FILENO) }

  /// Whether standard output is a terminal whose owner did not set `NO_COLOR` (https://no-color.org).
  package static var outputTakesColour: Bool {
    isatty(STDOUT_FILENO) == 1 && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
  }

  package static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written)
      }
      if count < 0, errno != EINTR { return false }
      written += max(0, count)
    }
    return true
  }
}
