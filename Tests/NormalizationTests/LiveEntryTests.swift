import Foundation
@testable import Normalization
import NewsModel
import Testing

struct LiveEntryTests {
  private func body(_ title: String, _ entries: String) -> [String] {
    let html =
      "<html><head><title>\(title)</title></head><body><h1>\(title)</h1><article>\(entries)</article></body></html>"
    return article(page(html))?.articleBody.components(separatedBy: "\n\n") ?? []
  }

  private func entry(_ time: String, _ number: Int) -> String {
    "<section>\(time)<p>Report \(number): the storm keeps the port of Lindholm closed, the harbour office said.</p></section>"
  }

  @Test func timesOfOneShapeOpenTheEntriesOfALiveBlog() {
    let entries = (1...3).map { entry("<time datetime='2026-03-02T1\($0):00:00+01:00'>then</time>", $0) }.joined()
    let found = body("Storm in Lindholm: live updates", entries)
    #expect(found.count == 6)
    #expect(found.first == "2026-03-02 10:00 UTC")
    #expect(found.last == "Report 3: the storm keeps the port of Lindholm closed, the harbour office said.")
  }

  @Test func clocksWithoutADayStayAsWritten() {
    let entries = (1...3).map { entry("<div class='timestamp'>1\($0).05 Uhr</div>", $0) }.joined()
    #expect(
      body("Liveticker: storm in Lindholm", entries).filter { $0.hasSuffix("Uhr") } == [
        "11.05 Uhr", "12.05 Uhr", "13.05 Uhr",
      ])
  }

  @Test func otherTimesOpenNothing() {
    let live = "Storm in Lindholm: live updates"
    func opened(_ title: String, _ times: [String]) -> [String] {
      let entries = times.enumerated().map { entry("<time datetime='\($0.element)'>then</time>", $0.offset) }
      return body(title, entries.joined()).filter { $0.hasPrefix("2026") }
    }
    let times = ["2026-03-02T11:00:00Z", "2026-03-02T12:00:00Z", "2026-03-02T13:00:00Z"]
    #expect(opened(live, times).count == 3)
    // A report, however many times it has; two times; three that are one; days without a clock.
    #expect(opened("Storm in Lindholm closes port", times) == [])
    #expect(opened(live, Array(times.prefix(2))) == [])
    #expect(opened(live, Array(repeating: times[0], count: 3)) == [])
    #expect(opened(live, ["2026-03-01", "2026-03-02", "2026-03-03"]) == [])
  }
}
