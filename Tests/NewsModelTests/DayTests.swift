import NewsModel
import Testing

@Test func everyDayOfFourCenturiesSurvivesARoundTrip() throws {
  let first = try #require(Day("1899-12-31"))
  var previous = first.description
  for number in (first.number + 1)...(first.number + 146_097) {
    let text = Day(number: number).description
    #expect(text > previous)
    #expect(Day(text)?.number == number)
    previous = text
  }
}

@Test(arguments: [
  "2025-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "25-01-01", "2025-1-01", "2025-01-01 ", "+025-01-01",
])
func daysThatDoNotExistAreRefused(_ text: String) {
  #expect(Day(text) == nil)
}

@Test func daysBeforeComeNearestFirstAndOfAHundredYearsAtMost() throws {
  let day = try #require(Day("2026-03-02"))
  #expect(day.daysBefore(3).map(\.description) == ["2026-03-01", "2026-02-28", "2026-02-27"])
  #expect(day.daysBefore(0).isEmpty && day.daysBefore(-1).isEmpty)
  #expect(day.daysBefore(.max).count == 36_525)
}

@Test func monthsHaveTheirDays() {
  let months = (1...12).compactMap { Day.days(ofMonth: $0, in: 2026) }
  #expect(months.map(\.lowerBound.parts.day) == Array(repeating: 1, count: 12))
  #expect(months.map(\.upperBound.parts.day) == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  #expect(Day.days(ofMonth: 2, in: 2024)?.upperBound == Day("2024-02-29"))
  #expect(Day.days(ofMonth: 13, in: 2026) == nil)
}

@Test func weekdaysStartOnMonday() throws {
  #expect(try #require(Day("2026-11-23")).weekday == 0)
  #expect(try #require(Day("1969-12-28")).weekday == 6)
}

@Test(arguments: [
  ("2025-07-05T12:00:00Z", "2025-07-05T12:00:00Z"),
  ("2025-07-05t23:30:00.123456-02:30", "2025-07-06T02:00:00Z"),
  ("1969-12-31 23:59:59+00:00", "1969-12-31T23:59:59Z"),
  ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"),
])
func instantsAreWrittenInUTC(_ pair: (String, String)) {
  #expect(Instant(pair.0)?.description == pair.1)
}

@Test(arguments: [
  "2025-07-05", "2025-07-05T12:00Z", "2025-07-05T24:00:00Z", "2025-07-05T12:00:00", "2025-07-05T12:00:00+1:00",
])
func timesWithoutZoneOrFormAreRefused(_ text: String) {
  #expect(Instant(text) == nil)
}
