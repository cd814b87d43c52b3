package import Logging
import JSON

/// Writes log lines to standard error, as text or one JSON object a line. Lines carry no time: whoever runs the tools
/// (systemd, cron, a shell) stamps them, and equal runs then give equal logs.
package struct JobLogHandler: LogHandler {
  package var logLevel = Logger.Level.info
  package var metadata: Logger.Metadata = [:]
  private let label: String
  private let format: LogOptions.Format

  package init(label: String, options: LogOptions) {
    self.label = label
    format = options.logFormat
    if options.quiet { logLevel = .error }
  }

  package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  package func log(event: LogEvent) {
    Standard.error(line(event.level, event.message.description))
  }

  private func line(_ level: Logger.Level, _ message: String) -> String {
    switch format {
    case .text: level >= .warning ? "\(label): \(level.rawValue): \(message)\n" : "\(label): \(message)\n"
    case .json: Self.jsonLine(level.rawValue, label, message)
    }
  }

  static func jsonLine(_ level: String, _ tool: String, _ message: String) -> String {
    JSONTree.object([
      .init("level", .string(level)), .init("tool", .string(tool)), .init("message", .string(message)),
    ]).text + "\n"
  }
}
