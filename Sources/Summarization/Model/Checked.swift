import NewsModel

/// A draft with the gate's verdicts on it.
struct Checked {
  struct Fault {
    let text: String
    let rule: String
    /// In words that the model understands.
    let reason: String
  }

  let answer: ModelAnswer
  let request: ModelRequest
  /// What may be printed, cited by the words that cover it; nil for a headline that was refused.
  private(set) var headline: CitedText?
  private(set) var abstract: [CitedText] = []
  private(set) var keyPoints: [CitedText] = []
  private(set) var faults: [Fault] = []
  /// Findings that do not refuse a sentence.
  private(set) var warnings: [Check] = []
  /// Sentences, the headline among them.
  let written: Int

  init(_ draft: Draft, answer: ModelAnswer, request: ModelRequest, gate: Gate) {
    self.answer = answer
    self.request = request
    written = 1 + draft.abstract.count + draft.keyPoints.count
    headline = check(draft.headline, gate)
    abstract = draft.abstract.compactMap { check($0, gate) }
    let said = Set(abstract.map(\.text))
    keyPoints = draft.keyPoints.filter { !said.contains($0) }.compactMap { check($0, gate) }
  }

  private mutating func check(_ text: String, _ gate: Gate) -> CitedText? {
    let verdict = gate.verdict(on: text)
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
  var unsupported: Check {
    Check(
      name: "unsupportedBefore", verdict: faults.isEmpty ? .pass : .warn,
      value: (100_000 * Double(faults.count) / Double(written)).rounded() / 1000)
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
