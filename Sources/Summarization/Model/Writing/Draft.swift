import JSON
import TextAnalysis

/// A summary as a model wrote it, before the gate.
struct Draft: Equatable {
  let headline: DraftSentence
  let abstract: [DraftSentence]
  let keyPoints: [DraftSentence]

  /// More is cut off: no model's length is trusted.
  private static let limits = (headline: 160, sentence: 500, abstract: 8, keyPoints: 5, claims: 20)

  /// Reads a model's answer: the first JSON object in it.
  /// - Throws: `ModelFailure.malformed`
  init(_ answer: String) throws(ModelFailure) {
    guard let object = JSONInText.object(in: answer) else { throw .malformed("no JSON object") }
    guard let headline = object["headline"].flatMap(Self.sentence) else { throw .malformed("no headline") }
    self.headline = headline
    abstract = try Self.sentences(object, "abstract", limit: Self.limits.abstract)
    keyPoints = try Self.sentences(object, "keyPoints", limit: Self.limits.keyPoints)
    if headline.text.isEmpty || headline.text.unicodeScalars.count > Self.limits.headline {
      throw .malformed("the headline's length")
    }
    if abstract.isEmpty { throw .malformed("an empty abstract") }
  }

  private static func sentences(
    _ object: JSONTree, _ key: String, limit: Int
  ) throws(ModelFailure) -> [DraftSentence] {
    guard let array = object[key]?.array else { throw .malformed("no \(key)") }
    var found: [DraftSentence] = []
    for element in array {
      guard let written = sentence(element) else { throw .malformed("\(key) that are no texts") }
      let scalars = ScalarText(written.text)
      // A model may put a whole paragraph where one sentence was asked for.
      for range in SentenceSplitter.sentences(in: scalars) where range.count <= limits.sentence {
        found.append(DraftSentence(text: scalars[range], claims: written.claims))
      }
    }
    return Array(found.prefix(limit))
  }

  /// A text, or `{"text": …, "citations": […]}`.
  private static func sentence(_ tree: JSONTree) -> DraftSentence? {
    guard let text = tree.string ?? tree["text"]?.string else { return nil }
    let claims = (tree["citations"]?.array?.compactMap(ClaimMarks.claim) ?? []).prefix(limits.claims)
    let (bare, marks) = ClaimMarks.cut(from: clean(text))
    return DraftSentence(
      text: bare, claims: Array((claims + marks.filter { !claims.contains($0) }).prefix(limits.claims)))
  }

  /// On one line, without the mark-up of lists.
  private static func clean(_ text: String) -> String {
    String(text.onOneLine.drop { $0 == "-" || $0 == "*" || $0 == "•" || $0 == " " })
  }
}
