import NewsModel
import Testing

struct WrittenDateLanguageTests {
  @Test(arguments: [
    "5. Juli 2025", "5 juillet 2025", "5 de julio de 2025", "5 luglio 2025", "5 de julho de 2025", "5 juli 2025",
    "5 lipca 2025", "5 июля 2025", "5. července 2025", "5 Temmuz 2025", "2025年7月5日", "2025년 7월 5일", "5 يوليو 2025",
    "Samstag, 5. Juli 2025", "sábado, 5 de julio de 2025", "5. heinäkuuta 2025", "5 Ιουλίου 2025", "5 ביולי 2025",
  ])
  func monthsAreReadInManyLanguages(text: String) {
    #expect(WrittenDate(text)?.instant == Instant("2025-07-05T00:00:00Z"))
  }

  @Test func aTimeAfterAnEastAsianDayIsRead() {
    #expect(WrittenDate("2025年7月5日 10時30分") != nil)
    #expect(WrittenDate("2025年7月5日 10:30")?.instant == Instant("2025-07-05T10:30:00Z"))
  }
}
