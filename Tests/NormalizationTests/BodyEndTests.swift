import NewsModel
import Normalization
import Testing

/// Where an article ends, and what within it is none of it.
struct BodyEndTests {
  private func body(_ more: String, classes: String = "article-body") -> String? {
    article(page("<main><article><h1>Storm closes port</h1><div class='\(classes)'>\(more)</div></article></main>"))?
      .articleBody
  }

  @Test(arguments: [
    "The harbour office said on Facebook that the mole would stay closed.",
    "No one was hurt, an affiliate of NTB said.",
    "Relatives asked people to donate to the sailors’ home.", "He did not reply to questions in the comments.",
    "“They will send us the bill,” he said.", "About 40,000 households subscribe to the warnings.",
    "Passengers can sign up for alerts at the office.", "“We need the state to support our pilots,” she said.",
    "The pictures, under a Creative Commons licence, were taken in May.",
  ])
  func theLastParagraphMayHoldAnEverydayWord(line: String) {
    #expect(body(report + "<p>\(line)</p>") == reportText + "\n\n" + line)
  }

  @Test(arguments: [
    "Sign up for the Harbour Morning, with all the news of the port.", "Do you like our work? Donate today, please.",
    "<em>The newsletter of the harbour comes every Monday at noon.</em>",
    "Follow us on Facebook and elsewhere for more.",
    "Contact Ida Brandt at 555-0137 or brandt@harbourpost.example.",
    "Dieser Artikel ist nur zu lesen, wenn Sie ihn abonnieren.",
    "La suite est réservée aux abonnés.", "この記事は有料記事です。残り253文字",
  ])
  func whatThePublisherAsksForIsNoParagraph(line: String) {
    #expect(body(report + "<p>\(line)</p>") == reportText)
  }

  @Test(arguments: [
    "<p><strong>Read more from Harbour Post:</strong><br><a href='/a'>Ferry aground</a></p>",
    "<p>Share on Facebook</p>",
    "<h3>Mehr zum Thema</h3><p><a href='/a'>Ferry aground off the coast</a></p>", "<p>© Harbour Post</p>",
  ])
  func aParagraphAfterAPointerIsTheArticles(pointer: String) {
    let last =
      "<p>The office will open again on Tuesday, when the wind is to fall, and the first ferry is to leave at noon.</p>"
    #expect(body(report + pointer + last)?.hasSuffix("leave at noon.") == true)
    #expect(body(report + pointer)?.hasSuffix("nine years.") == true)
  }

  @Test(arguments: [
    "<p><b>Zobacz też:</b> <a href='/a'>Prom na mieliźnie</a></p>",
    "<p>ALSO READ <a href='/a'>Ferry runs aground</a></p>",
    "<p><strong>関連記事：</strong><a href='/a'>船が座礁した</a></p>", "<p>อ่านข่าวเพิ่มเติม <a href='/a'>เรือเกยตื้น ที่ท่าเรือ</a></p>",
    "<p>Also Read | <a href='https://harbourpost.example/a'>Ferry runs aground</a></p>",
  ])
  func aLabelWithALinkPointsToAnotherPage(line: String) {
    let more =
      "<p>“We wait,” said captain Otto Lind, whose ferry has been at the mole since the evening, with sixty on board.</p>"
    #expect(body(report + line + more)?.contains("whose ferry") == true)
    #expect(body(report + line + more) == body(report + more))
  }

  @Test(arguments: [
    "<p>The full report is <a href='/report.pdf'>on the pages of the office</a>.</p>",
    "<p>The report: <a href='https://office.example/report'>Harbours in storms, 2026</a></p>",
    "<p>Read: “close it,” said the note that the harbour master passed to her clerk before noon.</p>",
  ])
  func aSentenceWithALinkOrALabelStays(line: String) {
    let more =
      "<p>“We wait,” said captain Otto Lind, whose ferry has been at the mole since the evening, with sixty on board.</p>"
    #expect(body(report + line + more) != body(report + more))
  }

  @Test(arguments: [
    "2026/03/01 18:40（最終更新 03/02 20:10） 有料記事 853文字",
    "Updated: March 2, 2026 9:01 a.m. | Published: March 1, 2026 12:12 p.m.",
    "Stand: 01.03.2026, 14:12 Uhr | Lesedauer: 3 Minuten | Von Ida Brandt", "2026-03-01 19:12:05 来源：北海报 记者：王小明 编辑：李红",
  ])
  func theLineOfTheDateIsNoParagraph(line: String) {
    #expect(body("<p>\(line)</p>" + report) == reportText)
  }

  @Test func aSentenceWithADateIsAParagraph() {
    let line = "<p>The mole was built in the years up to 1 March 1926, and it has held since then, the office said.</p>"
    #expect(body(line + report)?.hasPrefix("The mole was built") == true)
  }

  @Test func aShortSentenceBesideParagraphsIsOne() {
    #expect(body("<p>“No,” she said.</p>" + report) == "“No,” she said.\n\n" + reportText)
  }

  @Test(arguments: [
    "subscription-content", "widget-text", "promo-text", "hidden md:block", "d-none d-md-block", "print-content",
  ])
  func aPartOfTheArticleIsOneUnderAnyName(classes: String) {
    let first =
      "<p>The wind of the night was the strongest since 1926, the office for weather of the province said.</p>"
    #expect(body(first + "<div class='\(classes)'>\(report)</div>")?.hasSuffix("nine years.") == true)
  }

  @Test(arguments: ["comments", "related-posts", "author-bio"])
  func someNamesHoldForPartsOfTheArticle(classes: String) {
    let others = report.replacing("storm", with: "frost").replacing("Twelve", with: "Nine").replacing(
      "noon", with: "nine")
    #expect(body(report + "<div class='\(classes)'>\(others)</div>") == reportText)
  }
}
