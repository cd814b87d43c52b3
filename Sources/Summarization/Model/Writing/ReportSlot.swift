import Digests
import NewsModel

/// The reports of an event between two lines that no report can forge: their mark is a digest of what they enclose. Every
/// sentence has a name, so that the model can say what it rests on.
struct ReportSlot {
  let text: String
  /// What the names stand for: `2.3` a sentence, `2` a report.
  let passages: [String: PassageName]

  /// - Parameter budget: characters that the reports may have.
  init(_ reading: EventReading, settings: ModelSettings, budget: Int) {
    let open = reading.byNearness.filter { !reading.members[$0].isSilent }
    let places = open.filter { !reading.members[$0].isThin && !reading.members[$0].isOpinion }
    let shown = (places.isEmpty ? open : places).prefix(settings.articles)
    let share = budget / max(1, shown.count)
    var passages: [String: PassageName] = [:]
    let reports = shown.enumerated().map { number, place in
      Self.report(
        reading.members[place], at: place, number: number + 1, sentences: settings.sentencesPerArticle, budget: share,
        &passages)
    }
    let body = reports.joined(separator: "\n\n")
    let mark = SHA256Digest(of: body).hexadecimal.prefix(16)
    text = "<<<REPORTS \(mark)>>>\n\(body)\n<<<END \(mark)>>>"
    self.passages = passages
  }

  private static func report(
    _ member: Member, at place: Int, number: Int, sentences: Int, budget: Int, _ passages: inout [String: PassageName]
  ) -> String {
    let article = member.article
    var text = "[\(number)] \(article.publisher.name): \(article.headline)\n"
    passages["\(number)"] = PassageName(member: place, sentence: nil)
    for (index, sentence) in member.sentences.prefix(sentences).enumerated()
    where text.count + sentence.text.count < budget {
      text += "[\(number).\(index + 1)] \(sentence.text)\n"
      passages["\(number).\(index + 1)"] = PassageName(member: place, sentence: index)
    }
    return text
  }
}
