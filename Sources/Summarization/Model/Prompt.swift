import Digests
import JSON
import NewsModel

/// The texts that a model is given.
package enum Prompt {
  static let rules = String(decoding: PackageResources.summary_prompt_txt, as: UTF8.self)
  static let repair = String(decoding: PackageResources.repair_prompt_txt, as: UTF8.self)

  /// Of everything in the prompts that is not a cluster's own.
  package static let digest = SHA256Digest(of: [rules, repair, DraftSchema.tree.text].joined(separator: "\n"))
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
      maximumTokens: settings.maximumTokens)
  }
}

/// What was wrong with a first answer.
struct Repair {
  let answer: String
  /// Texts, and what is wrong with each.
  let faults: [(text: String, reason: String)]

  var text: String {
    Prompt.repair + "\n" + faults.map { "- “\($0.text)”: \($0.reason)" }.joined(separator: "\n")
  }
}

/// The reports of an event between two lines that no report can forge: their mark is a digest of what they enclose.
struct ReportSlot {
  let text: String

  /// - Parameter budget: characters that the reports may have.
  init(_ reading: EventReading, settings: ModelSettings, budget: Int) {
    let places = reading.byNearness.filter { !reading.members[$0].isThin && !reading.members[$0].isOpinion }
    let shown = (places.isEmpty ? reading.byNearness : places).prefix(settings.articles)
    let share = budget / max(1, shown.count)
    let reports = shown.enumerated().map { number, place in
      Self.report(reading.members[place], number: number + 1, sentences: settings.sentencesPerArticle, budget: share)
    }
    let body = reports.joined(separator: "\n\n")
    let mark = SHA256Digest(of: body).hexadecimal.prefix(16)
    text = "<<<REPORTS \(mark)>>>\n\(body)\n<<<END \(mark)>>>"
  }

  private static func report(_ member: Member, number: Int, sentences: Int, budget: Int) -> String {
    let article = member.article
    var text = "[\(number)] \(article.publisher.name): \(article.headline)\n"
    for sentence in member.sentences.prefix(sentences) where text.count + sentence.text.count < budget {
      text += sentence.text + "\n"
    }
    return text
  }
}
