package import NewsModel
import TextAnalysis

/// Checks sentences against the articles that they are written from. It bounds what a model can invent: numbers,
/// quotations, dates and names well, who did what to whom hardly. It does not certify a sentence as true.
package final class Gate {
  private let source: GateSource
  private let language: String

  /// - Parameter event: whose members are the source.
  /// - Complexity: O(bytes)
  package convenience init(_ event: Event) { self.init(GateSource(EventReading(event))) }

  init(_ source: GateSource) {
    self.source = source
    language = source.language
  }

  /// Whether the sentence is the very words of a member; such a sentence breaks no rule, since each asks whether its
  /// words are a member's.
  package func isCut(_ sentence: CitedText) -> Bool {
    !sentence.citations.isEmpty
      && sentence.citations.contains { citation in
        guard citation.exact == sentence.text,
          let member = source.members.first(where: { $0.article.id == citation.article })
        else { return false }
        if citation.field == "headline" { return member.article.headline == citation.exact }
        return citation.start >= 0 && citation.start <= citation.end && citation.end <= member.body.count
          && member.body[TextRange(citation.start, citation.end)] == citation.exact
      }
  }

  /// - Complexity: O(tokens × passages that share a term)
  package func verdict(on sentence: String) -> GateVerdict { verdict(on: sentence, claims: []) }

  /// - Parameter claims: what the writer says the sentence rests on; believed only where it has the sentence's words.
  func verdict(on sentence: String, claims: [PassageName]) -> GateVerdict {
    let terms = source.terms(of: sentence, language: language)
    let alignment = Alignment(terms, in: source, claims: claims)
    let checked = CheckedSentence(
      text: sentence, parts: PassageTokens(sentence, language: language), terms: terms, language: language,
      source: source, alignment: alignment)
    if source.hasVerbatim(sentence) {
      return GateVerdict(
        findings: instruction(sentence), citations: alignment.citations, support: 1, claimsHeld: alignment.claimsHeld)
    }
    let found =
      NumberRule.findings(checked) + CasualtyRule.findings(checked) + NameRule.findings(checked)
      + QuotationRule.findings(checked) + NegationRule.findings(checked) + AntonymRule.findings(checked)
    let findings =
      found + SubstitutionRule.findings(checked).filter { !found.contains($0) } + support(alignment)
      + instruction(sentence)
    return GateVerdict(
      findings: findings, citations: alignment.citations, support: Double(alignment.support).rounded(to: 3),
      claimsHeld: alignment.claimsHeld)
  }

  private func instruction(_ sentence: String) -> [GateFinding] {
    if Instructions.isIn(sentence) { return [GateFinding(.instruction, "tells somebody what to do")] }
    // A member may speak so; a model is told not to, and its sentence is noted.
    return SpeechRules.addressesReader(sentence)
      ? [GateFinding(.instruction, "addresses the reader", isFatal: false)] : []
  }

  private func support(_ alignment: Alignment) -> [GateFinding] {
    if alignment.support >= 0.5 { return [] }
    let percent = Int((alignment.support * 100).rounded())
    return [GateFinding(.support, "\(percent) % of its words are the members'", isFatal: alignment.support < 0.35)]
  }
}
