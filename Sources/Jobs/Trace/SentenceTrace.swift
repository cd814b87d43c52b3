package import JSON
package import NewsModel

/// The way back from a printed sentence to what was fetched.
package struct SentenceTrace: Sendable {
  /// One citation of the sentence.
  package struct Source: Sendable {
    package var citation: Citation
    package var article: Article?
    package var capture: Capture?
    /// Why the way ends here; nil when it does not.
    package var broken: String?
  }

  package var text: String
  /// `headline`, `abstract`, `keyPoints`, `whatIsNew`, `disagreements` or `sentences`.
  package var part: String
  /// The record that the sentence is from, and where it stands: `summaries/date=… 4f1c…`.
  package var record: String
  package var place: String
  package var method: WritingMethod
  package var model: String?
  package var promptDigest: String?
  package var sources: [Source]

  /// Every break on the way; a sentence that cites nothing is one.
  package var breaks: [String] { sources.isEmpty ? ["it cites nothing"] : sources.compactMap(\.broken) }

  /// For people at a terminal.
  package var description: String {
    let writer = model.map { "\(method.rawValue) by \($0), prompt \(promptDigest ?? "unknown")" } ?? method.rawValue
    return "“\(text)”\n  \(part) of \(record), \(writer)\n  in \(place)\n"
      + sources.map(\.description).joined() + (sources.isEmpty ? "  BROKEN: it cites nothing\n" : "")
  }

  /// One object, for programs.
  package var json: JSONTree {
    .object(
      [
        .init("text", .string(text)), .init("part", .string(part)), .init("record", .string(record)),
        .init("place", .string(place)), .init("method", .string(method.rawValue)),
      ] + field("model", model) + field("promptDigest", promptDigest) + [
        .init("sources", .array(sources.map(\.json))), .init("breaks", .array(breaks.map(JSONTree.string))),
      ])
  }
}

extension SentenceTrace.Source {
  fileprivate var description: String {
    var lines = [
      "rests on \(citation.article) \(citation.field ?? "articleBody") \(citation.start)..<\(citation.end): “\(citation.exact)”"
    ]
    if let article { lines.append("  \(article.publisher.name), “\(article.headline)”, \(article.url)") }
    if let capture {
      lines.append("  \(capture.id), captured \(capture.capturedAt) via \(capture.via), \(capture.payloadDigest)")
    }
    if let broken { lines.append("  BROKEN: \(broken)") }
    return lines.map { "  \($0)\n" }.joined()
  }

  fileprivate var json: JSONTree {
    .object(
      [
        .init("article", .string(citation.article.rawValue)), .init("field", .string(citation.field ?? "articleBody")),
        .init("start", .number(String(citation.start))), .init("end", .number(String(citation.end))),
        .init("exact", .string(citation.exact)),
      ] + field("url", article?.url) + field("publisher", article?.publisher.name)
        + field("capture", capture?.id.rawValue) + field("capturedAt", capture?.capturedAt.description)
        + field("via", capture?.via) + field("payloadDigest", capture?.payloadDigest) + field("broken", broken))
  }
}

private func field(_ key: String, _ value: String?) -> [JSONTree.Field] {
  value.map { [.init(key, .string($0))] } ?? []
}
