import NewsModel
import Testing

@testable import Publication

@Suite struct GateTests {
  private func failures(_ edition: PublishedEdition) -> [String] {
    edition.edition.gate.checks.filter { $0.verdict == .fail }.map(\.name)
  }

  /// Of a day before.
  private func measures(
    summaries: Int = 9, purity: Double? = nil, unsupported: Double? = nil, health: Double? = nil
  ) -> DayMeasures {
    var measures = DayMeasures(clusters: [], summaries: [], health: [], minimum: 2)
    measures.summaries = summaries
    measures.purity = purity
    measures.unsupportedBefore = unsupported
    measures.health = health
    return measures
  }

  @Test func anEmptyDayIsRefused() throws {
    let edition = try Newsroom("2026-03-02").publish()
    #expect(!edition.edition.gate.passed)
    #expect(failures(edition) == ["articles"])
  }

  @Test func aDayFarBelowTheMedianIsRefusedOnceThereIsHistory() throws {
    var days = try TwoDays()
    days.first.input.trailing = [400, 420].map { measures(summaries: $0) }
    #expect(days.first.publish().edition.gate.passed)
    days.first.input.trailing = [400, 420, 380].map { measures(summaries: $0) }
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

  @Test func aDayFarLessPureThanTheDaysBeforeIsRefused() throws {
    var days = try TwoDays()
    for place in [0, 1, 2, 3] { days.first.input.clusters[place].purityAlarm = "two events" }
    #expect(days.first.publish().edition.gate.passed)
    days.first.input.trailing = Array(repeating: measures(purity: 0.98), count: 3)
    #expect(failures(days.first.publish()) == ["purity against the median"])
  }

  @Test func aDayWhoseFeedsAnswerFarLessThanTheDaysBeforeIsRefused() throws {
    var days = try TwoDays()
    days.first.input.sourceHealth = (0..<10).map { place in
      var health = Edition.SourceHealth()
      (health.feed, health.state) = ("https://feed.example/\(place)", place < 4 ? "failing" : "ok")
      return health
    }
    #expect(days.first.publish().edition.gate.passed)
    days.first.input.trailing = Array(repeating: measures(health: 1), count: 3)
    #expect(failures(days.first.publish()) == ["health against the median"])
  }

  @Test func aDayThatNeededFarMoreRepairThanTheDaysBeforeIsRefused() throws {
    var days = try TwoDays()
    for place in days.first.input.summaries.indices {
      days.first.input.summaries[place].checks = [Check(name: "unsupportedBefore", verdict: .warn, value: 40)]
    }
    #expect(days.first.publish().edition.gate.passed)
    days.first.input.trailing = Array(repeating: measures(unsupported: 5), count: 3)
    let edition = days.first.publish()
    #expect(failures(edition) == ["unsupported claims"])
    #expect(
      edition.edition.gate.checks.first { $0.verdict == .fail }?.words
        == "unsupported claims 40 (of 100 sentences, at most 25: 20 above the median)")
  }

  @Test func aCompositionThatQuotesTooMuchIsRefused() throws {
    var room = try Newsroom("2026-03-02")
    let words = (1...60).map { "word\($0)" }.joined(separator: " ") + "."
    let others = (61...120).map { "word\($0)" }.joined(separator: " ") + "."
    let article = room.article("harbour-post", "A headline", words + " " + others)
    let other = room.article("daily-lantern", "Another", "Short.")
    let cluster = room.cluster([article, other])
    room.summary(of: cluster, article.says("A headline", in: "headline")) {
      $0.abstract = [article.says(words), article.says(others)]
    }
    #expect(room.publish().edition.gate.passed)
    // A composer that forgets the limit is caught by who counts again.
    var settings = PublicationSettings()
    settings.verbatimWords = 1000
    #expect(failures(room.publish(settings)) == ["words of one article"])
  }

  @Test func aWrittenSentenceThatIsACopyIsCounted() throws {
    var room = try Newsroom("2026-03-02")
    let words = (1...30).map { "word\($0)" }.joined(separator: " ")
    let article = room.article("harbour-post", "A headline", "So it says: \(words).")
    var citation = PrintedCitation()
    (citation.number, citation.article) = (1, article.id)
    var story = PublishedStory()
    story.method = .model
    story.citations = [citation]
    story.abstract = [PrintedText("It said that \(words).", citations: [1]), PrintedText("It is so.", citations: [1])]
    #expect(RightsAudit([article.id: article]).copies([story]) == 1)
    story.method = .extractive
    #expect(RightsAudit([article.id: article]).copies([story]) == 0)
  }

  @Test func whatWasHeldBackIsARecordWithItsReasons() throws {
    var days = try TwoDays()
    for place in days.first.input.clusters.indices { days.first.input.clusters[place].purityAlarm = "two events" }
    let held = HeldEdition.rejections(days.first.publish().edition)
    #expect(held.map(\.reason) == ["gate.purity"])
    #expect(held.map(\.detail) == ["purity 0 (at least 0.5)"])
    #expect(held.map(\.date) == [days.first.input.date])
  }
}

/// A feed that is gone for good is not asked, and cannot fail.
@Test(arguments: [(["ok", "retired"], 1.0), (["failing", "retired"], 0.0), (["ok", "failing", "retired"], 0.5)])
func feedsThatAreNotAskedAreNotHeldAgainstADay(_ states: [String], _ health: Double) {
  let feeds = states.map { state in
    var feed = Edition.SourceHealth()
    feed.state = state
    return feed
  }
  #expect(DayMeasures(clusters: [], summaries: [], health: feeds, minimum: 2).health == health)
}
