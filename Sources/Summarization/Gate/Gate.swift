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
    if source.hasVerbatim(sentence) {
      return GateVerdict(
        findings: instruction(sentence), citations: alignment.citations, support: 1, claimsHeld: alignment.claimsHeld)
    }
    let checked = CheckedSentence(
      text: sentence, parts: PassageTokens(sentence, language: language), terms: terms, language: language,
      source: source, alignment: alignment)
    let found =
      NumberRule.findings(checked) + CasualtyRule.findings(checked) + NameRule.findings(checked)
      + QuotationRule.findings(checked) + NegationRule.findings(checked) + AntonymRule.findings(checked)
    let turned =
      SubstitutionRule.findings(checked) + StandInRule.findings(checked) + SpeakerRule.findings(checked)
      + RoleRule.findings(checked) + CertaintyRule.findings(checked)
    let findings =
      turned.reduce(into: found) { found, finding in
        if !found.contains(finding) { found.append(finding) }
      } + support(alignment)
      + instruction(sentence)
    return GateVerdict(
      findings: findings, citations: alignment.citations, support: (Double(alignment.support) * 1000).rounded() / 1000,
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

/// A passage that the sentence was laid beside.
struct LaidPassage {
  static let nearness: Float = 0.3

  let passage: Int
  /// Share of the sentence's weight that it has.
  let cover: Float
  let alignment: WordAlignment
}

/// A sentence under the gate, with what the rules need to know of it.
struct CheckedSentence {
  let text: String
  let parts: PassageTokens
  let terms: [UInt32]
  let language: String
  let source: GateSource
  let alignment: Alignment
  /// Its words, to lay beside a passage.
  let compared: [ComparedWord]
  /// Passages that have a share of its weight, best first, each with the sentence laid beside it.
  let laid: [LaidPassage]
  private let stops: Stopwords

  init(
    text: String, parts: PassageTokens, terms: [UInt32], language: String, source: GateSource, alignment: Alignment
  ) {
    self.text = text
    self.parts = parts
    self.terms = terms
    self.language = language
    self.source = source
    self.alignment = alignment
    let compared = ComparedWord.all(in: parts, language: language)
    self.compared = compared
    laid = alignment.nearest.filter { $0.cover >= LaidPassage.nearness }.map { nearest in
      LaidPassage(
        passage: nearest.passage, cover: nearest.cover,
        alignment: WordAlignment(compared, source.compared(nearest.passage)))
    }
    stops = Stopwords.of(language: Lemma.isEnglish(language) ? "en" : language)
  }

  /// Whether a word tells something, and does not only hold a text together.
  func tells(_ word: String) -> Bool { !stops.contains(word) }

  /// How much of the sentence a passage has, some words left out of account.
  func cover(of passage: Int, without words: [String]) -> Float {
    let total = terms.reduce(0) { $0 + source.rarity($1) }
    let left = Set(words.compactMap { source.term(of: $0, language: language) }).intersection(terms)
    let rest = left.sorted().reduce(total) { $0 - source.rarity($1) }
    let has = left.intersection(source.passages[passage].terms)
    let covered = has.sorted().reduce(alignment.cover(of: passage) * total) { $0 - source.rarity($1) }
    return rest <= 0 ? 0 : covered / rest
  }

  /// Whether most of what a passage says is in the sentence, some words left out of account: a copy says no less, while a
  /// sentence of one's own takes a little from here and there.
  func isMost(of passage: Int, without words: [String]) -> Bool {
    let left = Set(words.compactMap { source.term(of: $0, language: language) })
    let own = Set(terms)
    var (shared, total): (Float, Float) = (0, 0)
    for term in source.passages[passage].terms where !left.contains(term) {
      total += source.rarity(term)
      if own.contains(term) { shared += source.rarity(term) }
    }
    return shared >= total / 2
  }

  /// The passage that the sentence is a copy of, some words left out of account; nil when it is no near copy.
  func original(without words: [String]) -> Int? {
    alignment.nearest.first { cover(of: $0.passage, without: words) >= 0.8 }?.passage
  }
}
