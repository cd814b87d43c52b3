import NewsModel

/// The figures of one member, headline first.
struct MemberFigures {
  /// A number that no class and no slot knows.
  typealias Other = (context: FigureContext, statement: Statement)

  /// What the article says of a figure of its own beside another one.
  struct Link {
    let kind: FigureLink.Kind
    let own: Statement
    let other: Double
    /// The other figure, where the article itself gives it.
    let rival: Statement?
  }

  /// Only so far into an article are figures those of the event itself.
  private static let sentences = 10

  /// The first figure of each slot, or a later one that says it more exactly.
  private(set) var known: [Statement] = []
  private(set) var others: [Other] = []
  private(set) var links: [Link] = []
  /// Numbers that the article calls parts of others, or sums with or without something.
  private(set) var parts: Set<Double> = []

  /// - Complexity: O(bytes of the first sentences)
  init(_ member: Member) {
    let headline = FigureSentence(member.article.headline, of: member, citation: member.citedHeadline.citations[0])
    var sentences = [headline]
    let read = member.sentences.prefix(Self.sentences)
    // A sentence without a number is read only for the one after it.
    for (place, sentence) in read.enumerated()
    where sentence.hasNumber || place + 1 < read.count && read[place + 1].hasNumber {
      sentences.append(FigureSentence(sentence.text, of: member, citation: member.citation(of: sentence)))
    }
    for (place, sentence) in sentences.enumerated()
    where !sentence.reader.quantities.isEmpty && !sentence.isTable && !sentence.reader.isAside {
      take(sentence, after: place > 1 ? sentences[place - 1] : nil)
    }
    let values = Set(sentences.flatMap(\.reader.values))
    parts = Set(sentences.lazy.filter { !$0.isTable }.flatMap(\.reader.parts))
    for place in known.indices { known[place].articleValues = values }
    for place in others.indices { others[place].statement.articleValues = values }
  }

  private mutating func take(_ sentence: FigureSentence, after previous: FigureSentence?) {
    links += sentence.links(after: previous, known: known)
    let figures = sentence.reader.figures()
    if !sentence.reader.isForecast { for figure in figures { note(sentence.statement(figure)) } }
    others += sentence.reader.contexts(beside: figures, after: previous?.reader).map {
      ($0, sentence.statement($0.figure))
    }
  }

  private mutating func note(_ statement: Statement) {
    guard let place = known.firstIndex(where: { $0.slot == statement.slot }) else { return known.append(statement) }
    if known[place].isApproximate, !statement.isApproximate, known[place].agrees(with: statement) {
      known[place] = statement
    }
  }
}
