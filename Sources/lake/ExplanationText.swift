import Clustering
import NewsModel

/// An explanation as people read it: the verdict, then the numbers that it rests on.
struct ExplanationText {
  let settings: ClusteringSettings
  var articles: (first: Article.ID, second: Article.ID) = (.init(""), .init(""))
  /// Outlet and headline.
  var headlines: [Article.ID: String] = [:]
  /// Where the live clusters have the two; nil for nowhere.
  var clusters: (first: Cluster.ID?, second: Cluster.ID?)
  /// Names of the pair models of the live clusters and of this version, when they differ.
  var otherModel: (theirs: String, ours: String)?

  init(settings: ClusteringSettings) { self.settings = settings }

  func text(_ explanation: Explanation) -> String {
    var lines = [named(articles.first), named(articles.second), ""]
    lines.append(verdict(explanation))
    lines += reasons(explanation).map { "  " + $0 }
    lines += notes(explanation).map { "  note: " + $0 }
    lines += ["", "features of the pair, with what each gives to the score"]
    lines += explanation.shares.map { "  \($0.name) \(decimal($0.value)) gives \(decimal($0.share))" }
    lines.append("  and without any of them \(decimal(explanation.bias))")
    let score = explanation.shares.reduce(explanation.bias) { $0 + $1.share }
    lines.append("score \(decimal(score)), that is, a chance of one event of \(decimal(explanation.chance))")
    lines.append("shared terms, with what each gives to the cosine of the texts")
    lines += explanation.sharedTerms.map { "  \($0.text) \(decimal($0.share))" }
    for (article, near) in [
      (articles.first, explanation.neighbours.first), (articles.second, explanation.neighbours.second),
    ] {
      lines.append("nearest to \(article)")
      lines += near.map { "  \(decimal($0.chance)) \(named($0.article))" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func verdict(_ explanation: Explanation) -> String {
    guard let first = clusters.first, let second = clusters.second else {
      return explanation.areTogether ? "together" : "apart"
    }
    if explanation.areTogether { return "together, in \(first)" }
    return first == second ? "apart" : "apart, in \(first) and \(second)"
  }

  private func reasons(_ explanation: Explanation) -> [String] {
    if explanation.areCopies { return ["copies of one text, which is compared once"] }
    var lines = [compared(explanation)]
    guard let joins = explanation.joins else { return lines }
    if let way = joins.way {
      lines.append(reason(way, joins.last))
    } else {
      if let best = joins.best { lines.append("best join: \(groups(best)); \(refusal(best))") }
      if let last = joins.last, last != joins.best { lines.append("at the end: \(groups(last)); \(refusal(last))") }
    }
    lines += joins.moves.map { moved($0, of: joins) }
    if let parting = joins.parting { lines.append("parted again: \(reason(parting, of: joins))") }
    lines += joins.adoptions.map { adopted($0, of: joins) }
    return lines
  }

  private func compared(_ explanation: Explanation) -> String {
    if explanation.wereCompared { return "compared" }
    return explanation.sayTooLittle
      ? "not compared with each other: they have fewer than three words to tell an event by"
      : "not compared with each other: neither is among the other's nearest within the window"
  }

  private func reason(_ parting: Parting, of joins: JoinWatch) -> String {
    switch parting {
    case .division(let sizes, nil, let words):
      "their group fell into \(sizes[0]) and \(sizes[1]), which go by names of their own, share none, and resemble each other "
        + "by words \(decimal(words)) of what each does itself, under \(decimal(settings.nameSplitRatio))"
    case .division(let sizes, let pairs?, let words):
      "their group fell into \(sizes[0]) and \(sizes[1]), which resemble each other \(decimal(pairs)) of what each does itself, "
        + "by words \(decimal(words)), both under \(decimal(settings.splitRatio))"
    case .events(let sizes):
      "their group held \(sizes.count) events, of \(sizes.map(String.init).joined(separator: ", ")) articles, each of which goes by a name that "
        + "the others lack"
    case .outlier(let row, let others, let mean, let least):
      "\(article(row, of: joins)) resembles the \(self.others(others)) of its group by "
        + "\(decimal(mean)) on average, under \(decimal(least))"
    }
  }

  private func moved(_ move: GroupMove, of joins: JoinWatch) -> String {
    "moved: \(article(move.row, of: joins)) from \(others(move.from.size)), similarity \(decimal(move.from.similarity)), "
      + "to \(others(move.to.size)), similarity \(decimal(move.to.similarity))"
  }

  private func adopted(_ adoption: Adoption, of joins: JoinWatch) -> String {
    "moved: \(article(adoption.row, of: joins)), which was alone, to the event that owns its word \(adoption.word): \(adoption.titles) of "
      + "\(adoption.size) titles have it, and \(adoption.strays == 0 ? "no other" : others(adoption.strays))"
  }

  private func article(_ row: Int, of joins: JoinWatch) -> Article.ID {
    row == joins.first ? articles.first : articles.second
  }

  private func others(_ count: Int) -> String { count == 1 ? "one other" : "\(count) others" }

  private func reason(_ way: JoinWatch.Way, _ moment: JoinWatch.Moment?) -> String {
    let what = moment.map { ": \(groups($0))" } ?? ""
    return switch way {
    case .label: "joined by a label\(what)"
    case .similarity: "joined\(what), threshold \(decimal(settings.threshold))"
    case .looseEnd:
      "joined as a loose end that resembles no other group\(what), threshold \(decimal(settings.looseThreshold))"
    case .fragments: "joined as large parts of one story, alike as wholes\(what)"
    }
  }

  private func groups(_ moment: JoinWatch.Moment) -> String {
    "groups of \(moment.sizes.first) and \(moment.sizes.second), similarity \(decimal(moment.similarity))"
  }

  private func refusal(_ moment: JoinWatch.Moment) -> String {
    switch moment.obstacle {
    case .threshold(let threshold): "refused, for it is under the threshold \(decimal(threshold))"
    case .cohesion(let required):
      "refused, for texts as long must reach \(decimal(required)), as alike as the members of either group are"
    case .window(let seconds):
      "refused, for their articles lie at least \(seconds / 3600) hours apart, and those of one event at most \(settings.windowHours)"
    case .label: "refused, for a label keeps them apart"
    case .oneWord: "refused, for two articles that share one word alone found no group"
    case .betterJoins: "not made, for better ones came first"
    }
  }

  private func notes(_ explanation: Explanation) -> [String] {
    var notes: [String] = []
    if let otherModel {
      notes.append(
        "the clusters were made by pair model \(otherModel.theirs), these numbers are of \(otherModel.ours); run cluster"
      )
    }
    if let first = clusters.first, let second = clusters.second, (first == second) != explanation.areTogether {
      notes.append(
        "the lake's clusters have them \(first == second ? "together" : "apart"): they are of an earlier version; run cluster"
      )
    }
    return notes
  }

  private func named(_ article: Article.ID) -> String { "\(article)  \(headlines[article] ?? "")" }

  /// Three digits; −0 is 0.
  private func decimal(_ value: Double) -> String { ((value * 1000).rounded() / 1000 + 0).description }
}
