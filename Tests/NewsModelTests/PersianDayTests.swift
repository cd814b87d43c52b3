@testable import NewsModel
import Testing

struct PersianDayTests {
  @Test(arguments: [
    ("جمعه ۷ آذر ۱۴۰۴ - ۱۴:۳۰", "2025-11-28T14:30:00Z"), ("۱۴۰۴/۰۹/۰۷ - ۱۴:۳۰", "2025-11-28T14:30:00Z"),
    ("1404/09/07", "2025-11-28T00:00:00Z"), ("۱ فروردین ۱۴۰۳", "2024-03-20T00:00:00Z"),
    ("۳۰ اسفند ۱۴۰۳", "2025-03-20T00:00:00Z"), ("۱ فروردین ۱۳۸۰", "2001-03-21T00:00:00Z"),
    ("۲۹ اسفند ۱۴۰۲", "2024-03-19T00:00:00Z"), ("۳۱ شهریور ۱۴۰۰", "2021-09-22T00:00:00Z"),
  ])
  func daysOfThePersianCalendarAreRead(text: String, instant: String) {
    #expect(WrittenDate(text)?.instant == Instant(instant))
  }

  @Test(arguments: ["۳۰ اسفند ۱۴۰۲", "۳۱ مهر ۱۴۰۴", "۷ آذر ۱۵۰۴", "۷ آذر"])
  func whatThatCalendarDoesNotHaveIsNone(text: String) { #expect(WrittenDate(text) == nil) }

  @Test func eachDayOfItsYearsIsTheDayAfterTheOneBefore() {
    var last: Day?
    for year in Day.persianYears {
      for month in 1...12 {
        for date in 1...31 {
          guard let day = Day(persianYear: year, month: month, day: date) else { continue }
          if let last { #expect(day == last.advanced(by: 1)) }
          last = day
        }
      }
    }
    #expect(last == Day(year: 2042, month: 3, day: 20))
  }
}
