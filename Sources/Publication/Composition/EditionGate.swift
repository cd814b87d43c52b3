import NewsModel

/// Holds an edition against its floors, and against the median of the days before.
struct EditionGate {
  let settings: PublicationSettings.Gate

  /// - Parameters:
  ///   - gathered: articles of the day, with those that people took down: a day is not poor because of them.
  ///   - today: of the edition's own day.
  func judge(
    _ results: [StoryComposer.Result], gathered: Int, today: DayMeasures, before: [DayMeasures],
    _ rights: RightsAudit
  ) -> Edition.Gate {
    let stories = results.map(\.story)
    var gate = Edition.Gate()
    gate.checks = [
      atLeast(settings.articles, gathered, "articles"),
      coverage(today, before), support(results),
      floor("purity", today.purity, settings.purity), floor("health", today.health, settings.health),
      notBelow("purity against the median", today.purity, before.compactMap(\.purity)),
      notBelow("health against the median", today.health, before.compactMap(\.health)),
      recorded("unsupportedBefore", today.unsupportedBefore, today),
      recorded("unsupportedAfter", today.unsupportedAfter, today), unsupported(today, before),
      quoted(rights.mostQuoted(stories)),
      atMost(0, rights.copies(stories), "copied sentences"),
    ]
    gate.passed = !gate.checks.contains { $0.verdict == .fail }
    return gate
  }

  private func atLeast(_ floor: Int, _ value: Int, _ name: String) -> Check {
    Check(name: name, verdict: value >= floor ? .pass : .fail, value: Double(value), detail: "at least \(floor)")
  }

  private func atMost(_ limit: Int, _ value: Int, _ name: String) -> Check {
    Check(name: name, verdict: value <= limit ? .pass : .fail, value: Double(value), detail: "at most \(limit)")
  }

  /// Summaries against the trailing median.
  private func coverage(_ today: DayMeasures, _ before: [DayMeasures]) -> Check {
    let value = Double(today.summaries)
    guard let median = median(before.map { Double($0.summaries) }) else { return unheld("coverage", value) }
    let floor = settings.coverage * median
    return Check(
      name: "coverage", verdict: value >= floor ? .pass : .fail, value: value,
      detail: "at least \(floor.printed): \(settings.coverage.printed) of the median of \(before.count) days")
  }

  /// Sentences whose citations verify, of those offered for print.
  private func support(_ results: [StoryComposer.Result]) -> Check {
    let (part, whole) = results.reduce((0, 0)) { ($0.0 + $1.supported, $0.1 + $1.offered) }
    if whole == 0 { return Check(name: "support", verdict: .pass, detail: "nothing to judge") }
    let value = Double(part) / Double(whole)
    return Check(
      name: "support", verdict: value >= settings.support ? .pass : .fail, value: value,
      detail: "\(part) of \(whole), at least \(settings.support.printed)")
  }

  private func floor(_ name: String, _ value: Double?, _ floor: Double) -> Check {
    guard let value else { return Check(name: name, verdict: .pass, detail: "nothing to judge") }
    return Check(name: name, verdict: value >= floor ? .pass : .fail, value: value, detail: "at least \(floor.printed)")
  }

  /// A share that may fall below its median by no more than ``PublicationSettings/Gate/fall``.
  private func notBelow(_ name: String, _ value: Double?, _ before: [Double]) -> Check {
    guard let value else { return Check(name: name, verdict: .pass, detail: "nothing to judge") }
    guard let median = median(before) else { return unheld(name, value) }
    return Check(
      name: name, verdict: value >= median - settings.fall ? .pass : .fail, value: value,
      detail:
        "at least \((median - settings.fall).printed): \(settings.fall.printed) below the median of \(before.count) days"
    )
  }

  /// Sentences per 100 that the members do not support, as they were written or as they are printed: on the record.
  private func recorded(_ name: String, _ value: Double?, _ today: DayMeasures) -> Check {
    Check(name: name, verdict: .pass, value: value ?? 0, detail: "per 100 sentences, of \(today.sentences)")
  }

  /// Claims that did not hold as first written: a day that needed far more repair than usual is looked at by a person.
  private func unsupported(_ today: DayMeasures, _ before: [DayMeasures]) -> Check {
    let name = "unsupported claims"
    guard let value = today.unsupportedBefore else {
      return Check(name: name, verdict: .pass, detail: "nothing to judge")
    }
    guard let median = median(before.compactMap(\.unsupportedBefore)) else { return unheld(name, value) }
    let limit = median + settings.unsupportedRise
    return Check(
      name: name, verdict: value <= limit ? .pass : .fail, value: value,
      detail: "of 100 sentences, at most \(limit.printed): \(settings.unsupportedRise.printed) above the median")
  }

  private func quoted(_ most: (words: Int, article: Article.ID?)) -> Check {
    var check = atMost(settings.quotedWords, most.words, "words of one article")
    if check.verdict == .fail, let article = most.article {
      check.detail = "at most \(settings.quotedWords): \(article)"
    }
    return check
  }

  private func unheld(_ name: String, _ value: Double) -> Check {
    Check(name: name, verdict: .pass, value: value, detail: "no history to hold it against")
  }

  /// - Returns: nil while there are too few days.
  private func median(_ values: [Double]) -> Double? {
    values.count >= max(1, settings.history) ? values.median : nil
  }
}
