import NewsModel

/// A draft with the gate's verdicts on it.
struct CheckedDraft {
  struct Fault {
    let text: String
    let rule: String
    /// In words that the model understands.
    let reason: String
  }

  let answer: ModelAnswer
  /// What may be printed, cited by the words that cover it; nil for a headline that was refused.
  private(set) var headline: CitedText?
  private(set) var abstract: [CitedText] = []
  private(set) var keyPoints: [CitedText] = []
  private(set) var faults: [Fault] = []
  /// Findings that do not refuse a sentence.
  private(set) var warnings: [Check] = []
  /// Sentences, the headline among them.
  let written: Int
  /// Citations that the model gave, and those of them that have something of their sentence.
  private var claims = (given: 0, held: 0)

  /// - Parameter passages: what the names that the model cites by stand for.
  init(_ draft: Draft, answer: ModelAnswer, gate: Gate, passages: [String: PassageName]) {
    self.answer = answer
    written = 1 + draft.abstract.count + draft.keyPoints.count
    headline = check(draft.headline, gate, passages)
    abstract = draft.abstract.compactMap { check($0, gate, passages) }
    let said = Set(abstract.map(\.text))
    keyPoints = draft.keyPoints.filter { !said.contains($0.text) }.compactMap { check($0, gate, passages) }
  }

  private mutating func check(
    _ sentence: DraftSentence, _ gate: Gate, _ passages: [String: PassageName]
  ) -> CitedText? {
    let text = sentence.text
    let verdict = gate.verdict(on: text, claims: sentence.claims.compactMap { passages[$0] })
    claims.given += sentence.claims.count
    claims.held += verdict.claimsHeld
    if let fatal = verdict.findings.first(where: \.isFatal) {
      faults.append(Fault(text: text, rule: fatal.rule.rawValue, reason: Self.reason(fatal)))
      return nil
    }
    if verdict.citations.isEmpty {
      faults.append(Fault(text: text, rule: "support", reason: "no report says this"))
      return nil
    }
    warnings += verdict.findings.map {
      Check(name: "gate.\($0.rule.rawValue)", verdict: .warn, detail: "\($0.detail): \(text)")
    }
    return CitedText(text: text, citations: verdict.citations)
  }

  /// Per 100 sentences, before anything was repaired or dropped.
  var unsupported: Check { .unsupported(.before, faults.count, of: written) }

  /// The share of the model's own citations that have something of their sentence; nil when it gave none.
  var citations: Check? {
    if claims.given == 0 { return nil }
    let share = Double(claims.held) / Double(claims.given)
    return Check(
      name: "modelCitations", verdict: share == 1 ? .pass : .warn, value: share.rounded(to: 3),
      detail: "\(claims.held) of \(claims.given) hold")
  }

  private static func reason(_ finding: GateFinding) -> String {
    switch finding.rule {
    case .number: "no report gives the number \(finding.detail) for this"
    case .casualtyClass: "the reports do not say \(finding.detail)"
    case .date: "no report gives the date \(finding.detail)"
    case .name: "no report names \(finding.detail) here"
    case .quotation: "these words are not in a report: \(finding.detail)"
    case .antonym: "the report says the opposite of \(finding.detail)"
    case .negation: "the report states what is denied here, or denies it: \(finding.detail)"
    case .instruction: "this is not a statement"
    case .support: "the reports do not say this"
    }
  }
}
