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

  private func share(_ name: String, of part: Int, in whole: Int, floor: Double) -> Check {
    if whole == 0 { return Check(name: name, verdict: .pass, detail: "nothing to judge") }
    let value = Double(part) / Double(whole)
    return Check(
      name: name, verdict: value >= floor ? .pass : .fail, value: value,
      detail: "\(part) of \(whole), at least \(floor.printed)")
  }
}
