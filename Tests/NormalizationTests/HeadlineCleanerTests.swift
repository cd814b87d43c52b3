@testable import Normalization
import Testing

struct HeadlineCleanerTests {
  @Test(arguments: [
    ("» Storm closes port", "Storm closes port"), ("Storm closes port -", "Storm closes port"),
    ("- Storm closes port", "- Storm closes port"), ("Blog Archive » Storm closes port", "Storm closes port"),
  ])
  func marksThatPartNothingGo(title: String, headline: String) {
    #expect(HeadlineCleaner().clean(title, HeadlineWitnesses()).text == headline)
  }

  @Test(arguments: [
    "Storm closes port - Harbour Post", "Storm closes port | World | Harbour Post", "Harbour Post: Storm closes port",
    "A - B", "«Storm» closes port", "Harbour Post", " | ", "Is it over? – Harbour Post",
  ])
  func cleaningTwiceChangesNothingMoreAndNeverEmpties(title: String) {
    var witnesses = HeadlineWitnesses()
    witnesses.siteNames = ["Harbour Post"]
    witnesses.domain = "harbourpost.example"
    let once = HeadlineCleaner().clean(title, witnesses)
    #expect(HeadlineCleaner().clean(once.text, witnesses).text == once.text)
    #expect(!once.text.isEmpty)
  }

  @Test(arguments: [
    ("港が嵐で閉鎖された｜北海新聞", "港が嵐で閉鎖された"), ("港が嵐で閉鎖された ｜ 北海新聞", "港が嵐で閉鎖された"),
  ])
  func aBarOfFullWidthSignsATitle(title: String, headline: String) {
    var witnesses = HeadlineWitnesses()
    witnesses.siteNames = ["北海新聞"]
    #expect(HeadlineCleaner().clean(title, witnesses).text == headline)
  }

  @Test func aTextInThePlaceOfAHeadlineIsCutBehindAWord() {
    func cleaned(_ title: String) -> HeadlineCleaner.Cleaned { HeadlineCleaner().clean(title, HeadlineWitnesses()) }
    let cut = cleaned(String(repeating: "Harbour ", count: 100_000))
    #expect(cut.text == String(repeating: "Harbour ", count: 61) + "Harbour…")
    #expect(cut.rules == ["whiteSpace", "length"])
    #expect(cleaned(cut.text).text == cut.text)
    let long = String(repeating: "港", count: 501)
    #expect(cleaned(long).text == long.dropLast(2) + "…")
    #expect(cleaned(String(long.dropLast())).rules == [])
  }
}
