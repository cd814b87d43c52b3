import JSON
import NewsModel

/// A sentence as it stands on a page, read from the page's machine-readable twin (docs/PUBLISH.md): `lake` knows what was printed
/// from what readers get.
struct PrintedSentence {
  /// What wrote it.
  enum Source: Hashable {
    case event(Cluster.ID)
    case article(Article.ID)
  }

  /// Where an article's words were cut.
  struct Place: Hashable {
    var article: Article.ID
    /// `headline` or `articleBody`.
    var field: String
    /// Unicode scalars.
    var start: Int
    var end: Int
  }

  var text: String
  /// As in ``SentenceTrace``.
  var part: String
  var source: Source
  /// nil where the page gives no numbers: it is then the first of an article's own summary, or its headline.
  var places: [Place]?
}

extension PrintedSentence {
  /// Every sentence of a story's record; none of one that was withdrawn.
  static func all(ofStory record: JSONTree) -> [PrintedSentence] {
    if record["state"]?.string == "withdrawn" { return [] }
    let places = places(record)
    let event = Source.event(Cluster.ID(record["cluster"]?.string ?? ""))
    func sentence(_ printed: JSONTree, _ text: String, _ part: String, _ source: Source) -> PrintedSentence {
      let numbers = (printed["citations"]?.array ?? []).compactMap(\.whole)
      return .init(text: text, part: part, source: source, places: numbers.compactMap { places[$0] })
    }
    func sentences(_ list: JSONTree?, _ part: String, _ source: Source) -> [PrintedSentence] {
      (list?.array ?? []).map { sentence($0, $0["text"]?.string ?? "", part, source) }
    }
    var found = record["headline"].map { sentences(.array([$0]), "headline", event) } ?? []
    for part in ["abstract", "keyPoints", "whatIsNew"] { found += sentences(record[part], part, event) }
    for difference in record["disagreements"]?.array ?? [] {
      let about = difference["about"]?.string ?? ""
      found += (difference["values"]?.array ?? []).map {
        sentence($0, "\(about): \($0["value"]?.string ?? "")", "disagreements", event)
      }
    }
    for member in record["members"]?.array ?? [] {
      found += sentences(member["summary"], "sentences", .article(.init(member["article"]?.string ?? "")))
    }
    return found
  }

  /// Those of the articles that stand alone in a day's record. Its stories are those of their own records.
  static func all(ofDay record: JSONTree) -> [PrintedSentence] {
    (record["leftovers"]?.array ?? []).compactMap { $0["member"] }.flatMap { member in
      let article = Source.article(.init(member["article"]?.string ?? ""))
      let headline = PrintedSentence(text: member["headline"]?.string ?? "", part: "headline", source: article)
      return [headline]
        + (member["summary"]?.array ?? []).map {
          PrintedSentence(text: $0["text"]?.string ?? "", part: "sentences", source: article)
        }
    }
  }

  /// What the marks in a story's text point to, by number.
  private static func places(_ record: JSONTree) -> [Int: Place] {
    var places: [Int: Place] = [:]
    for citation in record["citations"]?.array ?? [] {
      guard let number = citation["number"]?.whole, let start = citation["start"]?.whole,
        let end = citation["end"]?.whole
      else { continue }
      places[number] = Place(
        article: .init(citation["article"]?.string ?? ""), field: citation["field"]?.string ?? "articleBody",
        start: start, end: end)
    }
    return places
  }
}

extension JSONTree {
  fileprivate var whole: Int? { number.flatMap { Int(exactly: $0) } }
}
