import Digests
import NewsModel

/// Has a model describe an event's picture where its publisher has no alternative text for it, and keeps of that what may
/// be printed. The publisher's own words stay; what the machine says is marked as the machine's.
struct PictureDescriber {
  let model: any LanguageModel
  let pictures: any PictureSource
  let settings: ModelSettings

  /// Why the picture has no description, and what was spent.
  struct Outcome {
    var usage = Summary.Usage()
    var check: Check?
    var wasUnavailable = false
  }

  func describe(_ summary: inout Summary, of reading: EventReading) -> Outcome {
    var outcome = Outcome()
    guard var image = summary.image, (image.alt ?? "").isEmpty, let picture = pictures.picture(at: image.url) else {
      return outcome
    }
    let headline = reading.members.first { $0.article.id == image.article }?.article.headline ?? ""
    do throws(ModelFailure) {
      let answer = try model.answer(request(picture, image: image, headline: headline))
      outcome.usage.promptTokens = answer.promptTokens
      outcome.usage.completionTokens = answer.completionTokens
      let draft = try PictureDraft(answer.text)
      let rules = PictureRules(image: image, headline: headline, members: reading.members)
      outcome.check = print(draft, by: answer.model, in: &image, rules)
      summary.image = image
    } catch {
      if case .unavailable = error { outcome.wasUnavailable = true }
      outcome.check = Check(name: "picture", verdict: .warn, detail: error.description)
    }
    return outcome
  }

  private func print(
    _ draft: PictureDraft, by model: String, in image: inout Summary.LeadImage, _ rules: PictureRules
  ) -> Check {
    let (alt, description) = (rules.names(in: draft.alt), rules.names(in: draft.description))
    guard alt.isAllowed, description.isAllowed else {
      return Check(name: "picture", verdict: .warn, detail: "names or counts what its publisher does not")
    }
    image.alt = draft.alt
    image.description = draft.description
    image.describedBy = model
    let sources = alt.from.union(description.from)
    if let source = rules.words.map(\.place).first(where: sources.contains) {
      image.description = draft.description + " (Names from the publisher's \(source).)"
    }
    return Check(name: "picture", verdict: .pass)
  }

  private func request(_ picture: String, image: Summary.LeadImage, headline: String) -> ModelRequest {
    let words = ["Headline: " + headline, image.caption.map { "Caption: " + $0 }].compactMap { $0 }
      .joined(separator: "\n")
    let mark = SHA256Digest(of: words).hexadecimal.prefix(16)
    return ModelRequest(
      server: settings.server, model: settings.name,
      messages: [
        .init(role: "system", content: Prompt.picture),
        .init(role: "user", content: "<<<WORDS \(mark)>>>\n\(words)\n<<<END \(mark)>>>", picture: picture),
      ], schema: PictureDraft.schema, temperature: settings.temperature, seed: settings.seed,
      maximumTokens: min(settings.maximumTokens, 300), revision: settings.revision)
  }
}
