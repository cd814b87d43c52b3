import NewsModel
import Testing

struct WrittenDateLanguageTests {
  @Test(arguments: [
    "5. Juli 2025", "5 juillet 2025", "5 de julio de 2025", "5 luglio 2025", "5 de julho de 2025", "5 juli 2025",
    "5 lipca 2025", "5 июля 2025", "5. července 2025", "5 Temmuz 2025", "2025年7月5日", "2025년 7월 5일", "5 يوليو 2025",
    "Samstag, 5. Juli 2025", "sábado, 5 de julio de 2025", "5. heinäkuuta 2025", "5 Ιουλίου 2025", "5 ביולי 2025",
    "5 lipiec 2025", "5 lip 2025", "5. červenec 2025", "5 Tem 2025", "2025. gada 5. jūlijs", "5 de xullo de 2025",
    "5 korrik 2025", "5 Julai 2025", "5 липень 2025", "5 ліпеня 2025", "5. јул 2025", "5 шілде 2025", "5 Ιουλ 2025",
    "5 تموز 2025", "5 جويلية 2025", "5 جولائی 2025", "৫ জুলাই ২০২৫", "5 जुलै 2025", "5 ஜூலை 2025", "5 జూలై 2025",
    "5 ივლისი 2025", "5 հուլիսի 2025", "5 กรกฎาคม 2568", "5 ก.ค. 2568",
    "5 tháng 7, 2025", "ngày 5 tháng 7 năm 2025", "2025. július 5.", "2025. 7. 5.", "2025. 07. 05 (토)", "2025/7/5(土)",
    "令和7年7月5日", "民國114年7月5日", "２０２５年７月５日", "2025年 7月 5日", "٥ يوليو ٢٠٢٥",
    "二〇二五年七月五日", "令和七年七月五日", "Hulyo 5, 2025", "5 Julai 2025", "5 ጁላይ 2025", "៥ កក្កដា ២០២៥", "၅ ဇူလိုင် ၂၀၂၅",
    "5 ජූලි 2025", "5 Հուլիս 2025", "2025eko uztailaren 5a", "2025 m. liepos 5 d.", "2025 оны 7 сарын 5",
    "2025 оны 7-р сарын 5",
  ])
  func monthsAreReadInManyLanguages(text: String) {
    #expect(WrittenDate(text)?.instant == Instant("2025-07-05T00:00:00Z"))
  }

  @Test func aTimeAfterAnEastAsianDayIsRead() {
    #expect(WrittenDate("2025年7月5日 10時30分") != nil)
    #expect(WrittenDate("2025年7月5日 10:30")?.instant == Instant("2025-07-05T10:30:00Z"))
  }

  @Test func thaiMonthsOfThreeLettersAreRead() {
    #expect(WrittenDate("5 มิ.ย. 2568")?.instant == Instant("2025-06-05T00:00:00Z"))
  }

  @Test(arguments: [
    "2025-07-05 오전 10:30", "입력 2025.07.05 10:30", "2025/07/05 kl. 10:30", "Lagt ut 2025-07-05, kl. 10:30",
  ])
  func aDayThatBeginsWithItsYearStandsAmongWords(text: String) {
    #expect(WrittenDate(text)?.instant == Instant("2025-07-05T10:30:00Z"))
  }

  @Test func monthsOfTheLevantHaveTwoWords() {
    #expect(WrittenDate("28 تشرين الثاني 2025")?.instant == Instant("2025-11-28T00:00:00Z"))
    #expect(WrittenDate("28 تشرين الأول 2025")?.instant == Instant("2025-10-28T00:00:00Z"))
    #expect(WrittenDate("الأحد 30 كانون الأول 2024")?.instant == Instant("2024-12-30T00:00:00Z"))
    #expect(WrittenDate("30 كانون الثاني 2024")?.instant == Instant("2024-01-30T00:00:00Z"))
    #expect(WrittenDate("30 كانون 2024") == nil)
  }

  @Test(arguments: ["二〇二五年十一月二十八日", "令和元年十月十日", "二〇二〇年十月二十日"])
  func hanNumeralsAreNumbers(text: String) {
    let days = ["二〇二五年十一月二十八日": "2025-11-28", "令和元年十月十日": "2019-10-10", "二〇二〇年十月二十日": "2020-10-20"]
    #expect(WrittenDate(text)?.instant == days[text].flatMap { Instant($0 + "T00:00:00Z") })
  }

  @Test(arguments: ["4.9 out of 5 stars 3509 Reviews", "4.9 out of 5, 2019 reviews", "平均7年7月5日"])
  func whatOnlyLooksLikeADayIsNone(text: String) { #expect(WrittenDate(text) == nil) }
}
