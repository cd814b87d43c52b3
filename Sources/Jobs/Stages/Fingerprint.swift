package import DataLake
import Digests
package import JSON

/// Everything that can change a stage's output. Never a modification time, never the binary's own digest.
package struct Fingerprint: Sendable {
  package var stage: Stage
  /// Raised by hand in the stage's source when its output bytes change.
  package var epoch: Int
  package var settings: JSONTree
  package var models: [Manifest.Model] = []
  package var inputs: [Manifest.Input]

  package init(stage: Stage, epoch: Int, settings: JSONTree, models: [Manifest.Model] = [], inputs: [Manifest.Input]) {
    self.stage = stage
    self.epoch = epoch
    self.settings = settings
    self.models = models
    self.inputs = inputs
  }

  /// `sha256:` and 64 hexadecimal digits.
  package var text: String { digest.description }
  /// The first 12 digits.
  package var generation: String { String(digest.hexadecimal.prefix(12)) }

  private var digest: SHA256Digest {
    let schema = Catalog.entry(stage.dataset)?.schema ?? 0
    let lines =
      ["stage \(stage.rawValue)", "epoch \(epoch)", "schema \(schema)", "settings \(settings.text)"]
      + models.map { "model \($0.role) \($0.name) \($0.digest)" }
      + inputs.map { "input \($0.partition) \($0.digest)" }
    return SHA256Digest(of: lines.joined(separator: "\n"))
  }
}
