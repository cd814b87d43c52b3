import Digests
import JSON
import NewsModel

/// The texts that a model is given.
package enum Prompt {
  static let rules = String(decoding: PackageResources.summary_prompt_txt, as: UTF8.self)
  static let repair = String(decoding: PackageResources.repair_prompt_txt, as: UTF8.self)
  static let picture = String(decoding: PackageResources.picture_prompt_txt, as: UTF8.self)

  /// Of everything in the prompts that is not a cluster's own.
  package static let digest = SHA256Digest(
    of: [rules, repair, DraftSchema.tree.text, picture, PictureDraft.schema.text].joined(separator: "\n")
  )
  .description

  /// A request for the summary of an event.
  static func request(_ slot: ReportSlot, settings: ModelSettings, repairing previous: Repair? = nil) -> ModelRequest {
    var messages = [
      ModelRequest.Message(role: "system", content: rules), ModelRequest.Message(role: "user", content: slot.text),
    ]
    if let previous {
      messages.append(.init(role: "assistant", content: previous.answer))
      messages.append(.init(role: "user", content: previous.text))
    }
    return ModelRequest(
      server: settings.server, model: settings.name, messages: messages, schema: DraftSchema.tree,
      temperature: settings.temperature, seed: settings.seed + (previous == nil ? 0 : 1),
      maximumTokens: settings.maximumTokens, revision: settings.revision)
  }
}
