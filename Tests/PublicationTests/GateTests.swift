import NewsModel
import Testing

@testable import Publication

@Suite struct GateTests {
  private func failures(_ edition: PublishedEdition) -> [String] {
    edition.edition.gate.checks.filter { $0.verdict == .fail }.map(\.name)
  }

  @Test func anEmptyDayIsRefused() throws {
    let edition = try Newsroom("2026-03-02").publish()
    #expect(!edition.edition.gate.passed)
    #expect(failures(edition) == ["articles"])
  }

  @Test func aDayFarBelowTheMedianIsRefusedOnceThereIsHistory() throws {
    var days = try TwoDays()
    days.first.input.trailingSummaries = [400, 420]
    #expect(days.first.publish().edition.gate.passed)
    days.first.input.trailingSummaries = [400, 420, 380]
    #expect(failures(days.first.publish()) == ["coverage"])
  }

  @Test func sentencesWithoutSupportAreRefused() throws {
    var days = try TwoDays()
    for place in days.first.input.summaries.indices {
      for sentence in days.first.input.summaries[place].abstract.indices {
        days.first.input.summaries[place].abstract[sentence].citations[0].start += 1
      }
    }
    #expect(failures(days.first.publish()) == ["support"])
  }

  @Test func unsupportedSentencesAreOnTheRecordBeforeAndAfterRepair() throws {
    var days = try TwoDays()
    for place in days.first.input.summaries.indices {
      days.first.input.summaries[place].checks = [Check(name: "unsupportedBefore", verdict: .warn, value: 20)]
    }
    let checks = days.first.publish().edition.gate.checks
    #expect(checks.first { $0.name == "unsupportedBefore" }?.value == 20)
    #expect(checks.first { $0.name == "unsupportedAfter" }?.value == 0)
  }

  @Test func alarmsOfTwoEventsInOneAreRefused() throws {
    var days = try TwoDays()
    for place in days.first.input.clusters.indices { days.first.input.clusters[place].purityAlarm = "two events" }
    #expect(failures(days.first.publish()) == ["purity"])
  }

  @Test func aDayWhoseFeedsFailedIsRefused() throws {
    var days = try TwoDays()
    days.first.input.sourceHealth = ["ok", "failing", "failing"].enumerated().map { place, state in
      var health = Edition.SourceHealth()
      (health.feed, health.state) = ("https://feed.example/\(place)", state)
      return health
    }
    #expect(failures(days.first.publish()) == ["health"])
  }
}
