import NewsModel
import Testing

private func read(_ text: String) -> String? { WrittenDate(text)?.instant.description }

@Test(arguments: [
  "2025-07-05T10:30:00Z", "2025-07-05T12:30:00+02:00", "2025-07-05T12:30:00+0200", "2025-07-05T12:30:00.123+02",
  "2025-07-05 10:30:00 UTC", "2025-07-05T10:30:00 +00:00", "20250705T103000Z", "20250705T1030Z", "2025-07-05t10:30:00z",
  "2025-07-05T10:30Z", "2025/07/05 10:30 GMT", "  2025-07-05T10:30:00Z\n", "2025-07-05T12:30:00+02:00[Europe/Paris]",
  "2025-186T10:30:00Z", "2025-07-05 10:30:00 AM UTC",
  "Sat, 05 Jul 2025 10:30:00 GMT", "Sat, 5 Jul 2025 06:30:00 -0400", "5 Jul 2025 10:30 UT",
  "Saturday, 05-Jul-25 10:30:00 GMT",
  "Sat, 05 Jul 2025 06:30:00 EDT", "Sat Jul  5 10:30:00 UTC 2025", "05 Jul 25 10:30 Z",
  "Sat Jul 05 2025 12:30:00 GMT+0200 (Central European Summer Time)", "July 5, 2025 at 6:30 a.m. ET",
  "July 5th, 2025, 3:30 AM PDT",
  "Saturday, July 5, 2025 11:30am BST", "6:30 AM EDT, July 5, 2025", "1751711400", "1751711400000",
])
func oneInstantInManyForms(_ text: String) {
  let date = WrittenDate(text)
  #expect(date?.instant.description == "2025-07-05T10:30:00Z")
  #expect(date?.zoneKnown == true)
  #expect(date?.hasTime == true)
}

@Test(arguments: [
  "2025-07-05", "20250705", "2025/07/05", "2025-7-5", "2025.07.05", "2025-186", "July 5, 2025", "5 July 2025",
  "5th of July 2025",
  "Jul. 5, 2025", "Published on Saturday 5 July 2025", "05-Jul-2025", "5.7.2025", "05-07-2025", "2025 Jul 5",
])
func aDateWithoutTimeIsMidnight(_ text: String) {
  let date = WrittenDate(text)
  #expect(date?.instant.description == "2025-07-05T00:00:00Z")
  #expect(date?.zoneKnown == false)
  #expect(date?.hasTime == false)
}

@Test(arguments: [
  "2025-07-05T10:30:00", "2025-07-05 10:30", "Sat Jul  5 10:30:00 2025", "20250705103000", "202507051030",
])
func aTimeWithoutZoneIsReadAsUTCAndSaysSo(_ text: String) {
  let date = WrittenDate(text)
  #expect(date?.instant.description == "2025-07-05T10:30:00Z")
  #expect(date?.zoneKnown == false)
  #expect(date?.hasTime == true)
}

@Test func americanZonesKnowTheirSummer() {
  #expect(read("March 8, 2026 1:59 am ET") == "2026-03-08T06:59:00Z")
  #expect(read("March 8, 2026 3:00 am ET") == "2026-03-08T07:00:00Z")
  #expect(read("January 2, 2026 9:00 am PT") == "2026-01-02T17:00:00Z")
  #expect(read("November 1, 2026 2:00 am CT") == "2026-11-01T08:00:00Z")
}

@Test func clocksOfTwelveHours() {
  #expect(read("July 5, 2025 12:05 am") == "2025-07-05T00:05:00Z")
  #expect(read("July 5, 2025 12:05 p.m.") == "2025-07-05T12:05:00Z")
  #expect(read("July 5, 2025, 3pm") == "2025-07-05T15:00:00Z")
}

@Test func edgesOfTheCalendar() {
  #expect(read("2025-07-05T24:00:00Z") == "2025-07-06T00:00:00Z")
  #expect(read("2016-12-31T23:59:60Z") == "2016-12-31T23:59:59Z")
  #expect(read("Thu, 01 Jan 1970 00:00:00 GMT") == "1970-01-01T00:00:00Z")
  #expect(read("Fri, 01 Jan 69 00:00:00 GMT") == "1969-01-01T00:00:00Z")
  #expect(read("Tue, 29 Feb 2028 00:00:00 GMT") == "2028-02-29T00:00:00Z")
  #expect(read("2025-07") == "2025-07-01T00:00:00Z")
}

@Test func slashedDatesAreReadOnlyOneWay() {
  #expect(read("13/07/2025") == "2025-07-13T00:00:00Z")
  #expect(read("07/13/2025") == "2025-07-13T00:00:00Z")
  #expect(read("07/07/2025") == "2025-07-07T00:00:00Z")
  #expect(read("07/05/2025") == nil)
  #expect(WrittenDate("07/05/2025", monthFirst: true)?.instant.description == "2025-07-05T00:00:00Z")
  #expect(WrittenDate("07/05/2025", monthFirst: false)?.instant.description == "2025-05-07T00:00:00Z")
}

@Test(arguments: [
  "", " ", "2025", "yesterday", "30 Feb 2025", "2025-02-30", "2025-13-01", "2025-07-05T25:00:00Z", "99999-01-01",
  "July 2025",
  "5 July", "12:30", "0000-00-00 00:00:00", "null", "5 reasons in May the 2024 team lost", "10000-01-01T00:00:00Z",
  "-1", "20251340",
  String(repeating: "2025-07-05 ", count: 40),
])
func whatIsNoDateIsNone(_ text: String) {
  #expect(WrittenDate(text) == nil)
}
