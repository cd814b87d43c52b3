import NewsModel

/// Holds an edition against its floors.
struct EditionGate {
  let settings: PublicationSettings.Gate

  func judge(_ day: PublishedDay, _ stories: [StoryComposer.Result], _ input: EditionInput) -> Edition.Gate {
    var gate = Edition.Gate()
    gate.checks = [
      atLeast(settings.articles, day.counts.articles, "articles"),
      coverage(input.summaries.count, input.trailingSummaries),
      support(stories),
      purity(stories),
      health(input.sourceHealth),
      unsupported("unsupportedBefore", input.summaries),
      unsupported("unsupportedAfter", input.summaries),
    ]
    gate.passed = !gate.checks.contains { $0.verdict == .fail }
    return gate
  }

  private func atLeast(_ floor: Int, _ value: Int, _ name: String) -> Check {
    Check(
      name: name, verdict: value >= floor ? .pass : .fail, value: Double(value), detail: "at least \(floor)")
  }

  /// Summaries against the trailing median.
  private func coverage(_ summaries: Int, _ trailing: [Int]) -> Check {
    guard trailing.count >= max(1, settings.history) else {
      return Check(name: "coverage", verdict: .pass, value: Double(summaries), detail: "no history to hold it against")
    }
    let sorted = trailing.sorted()
    let median = Double(sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    let floor = settings.coverage * median
    return Check(
      name: "coverage", verdict: Double(summaries) >= floor ? .pass : .fail, value: Double(summaries),
      detail: "at least \(floor.printed): \(settings.coverage.printed) of the median of \(trailing.count) days")
  }

  private func support(_ stories: [StoryComposer.Result]) -> Check {
    share(
      "support", of: stories.reduce(0) { $0 + $1.supported }, in: stories.reduce(0) { $0 + $1.offered },
      floor: settings.support)
  }

  private func purity(_ stories: [StoryComposer.Result]) -> Check {
    let alarms = stories.count { $0.alarm != nil && $0.story.state != .withdrawn }
    return share("purity", of: stories.count - alarms, in: stories.count, floor: settings.purity)
  }

  private func health(_ feeds: [Edition.SourceHealth]) -> Check {
    let asked = feeds.filter { $0.state != "retired" }
    return share("health", of: asked.count { $0.state != "failing" }, in: asked.count, floor: settings.health)
  }

  /// Sentences per 100 that the members do not support, as they were written or as they are printed: on the record, not
  /// a floor, for what is printed was checked one by one.
  private func unsupported(_ name: String, _ summaries: [Summary]) -> Check {
    var sentences = 0.0
    var refused = 0.0
    for summary in summaries {
      let written = Double(1 + summary.abstract.count + summary.keyPoints.count + summary.dropped.count)
      sentences += written
      refused += written * (summary.checks.first { $0.name == name }?.value ?? 0) / 100
    }
    let value = sentences == 0 ? 0 : (100_000 * refused / sentences).rounded() / 1000
    return Check(name: name, verdict: .pass, value: value, detail: "per 100 sentences, of \(Int(sentences))")
  }

  private func share(_ name: String, of part: Int, in whole: Int, floor: Double) -> Check {
    if whole == 0 { return Check(name: name, verdict: .pass, detail: "nothing to judge") }
    let value = Double(part) / Double(whole)
    return Check(
      name: name, verdict: value >= floor ? .pass : .fail, value: value,
      detail: "\(part) of \(whole), at least \(floor.printed)")
  }
}
