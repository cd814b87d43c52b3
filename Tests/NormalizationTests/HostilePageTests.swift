import Markup
import NewsModel
@testable import Normalization
import Testing

/// Pages that repeat what an article has once. They cost what their size says; what is read of them has an end.
struct HostilePageTests {
  private func html(_ body: String, head: String = "") -> String {
    "<html><head><title>Storm closes port</title>\(head)</head><body>\(body)</body></html>"
  }

  private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  @Test func titlesHaveAnEnd() throws {
    let title = "Storm closes port" + repeated(" - News", 4_000)
    let head = "<meta property='og:title' content='\(title)'>"
    let found = try #require(article(page(html("<article>\(report)</article>", head: head))))
    #expect(found.alternativeHeadlines.og == String(title.prefix(1000)))
    #expect(found.headline == "Storm closes port")
  }

  @Test func headingsBehindManyAreNotCompared() {
    func heading(_ others: Int) -> String? {
      let document = HTMLDocument(repeated("<h2>Another thing</h2>", others) + "<h1>Storm closes port today</h1>")
      var witnesses = HeadlineWitnesses()
      witnesses.og = "Storm closes port today"
      return HeadingFinder.find(PageTextReader.read(document), witnesses)
    }
    #expect(heading(499) == "Storm closes port today")
    #expect(heading(500) == nil)
  }

  @Test(arguments: [(20, false), (60, true)])
  func aPageOfQuotesHasNoPullQuotes(count: Int, areKept: Bool) {
    let said = (0..<count).map {
      "Ferry number \($0) lay off the mole with its lamps lit and its engines warm all night"
    }
    let body = said.map { "<p>\($0), the harbour office said.</p><blockquote>\($0)</blockquote>" }.joined()
    let text = article(page(html("<article>\(body)\(report)</article>")))?.articleBody ?? ""
    #expect(text.contains("\n\n\(said[3])\n\n") == areKept)
  }

  @Test func captionsHaveAnEndAndStandInNoOther() {
    func image(_ caption: String) -> Article.Image? {
      let figure = "<figure><img src='/storm.jpg' width=900>\(caption)</figure>"
      return article(page(html("<article>\(report)\(figure)</article>")))?.image.first
    }
    let nested = repeated("<figcaption>", 3) + "The mole at noon" + "<figcaption>Photo: Ada Byron</figcaption>"
    #expect(image(nested)?.caption == "The mole at noon")
    #expect(image(nested)?.creditText == "Ada Byron")
    #expect(image("<figcaption>\(repeated("harbour ", 10_000))</figcaption>") != nil)
    #expect(image("<figcaption>\(repeated("harbour ", 10_000))</figcaption>")?.caption == nil)
  }

  @Test(arguments: [(4, true), (24, false)])
  func anAuthorsLinkStandsInTheLineItself(others: Int, isRead: Bool) {
    let link = "<a href='/author/17'>Fabian</a>"
    let document = HTMLDocument("<div>\(repeated("<i>x</i>", others / 2))<br><br>Written by \(link)</div>")
    let bylines = Bylines(text: PageTextReader.read(document), heading: 0, language: "")
    #expect(bylines.anywhere(document) == (isRead ? ["Fabian"] : []))
  }

  /// Three more paragraphs in the element of most others: the line above them opens no tail.
  @Test(arguments: [(2, false), (3, true)])
  func aTailBeginsWhereNoThreeParagraphsFollow(following: Int, goesOn: Bool) {
    let more = (0..<following).map {
      "<p>Ferry number \($0) lay off the mole with its lamps lit, its engines warm and its crew awake.</p>"
    }
    let box = "<div>\(repeated("<p>Read more from the mole</p>", 3))</div>"
    let body =
      "<article>\(repeated(report, 1))\(report.replacing("storm", with: "wind"))\(box)\(more.joined())</article>"
    #expect(article(page(html(body)))?.articleBody.contains("Ferry number 1") == goesOn)
  }

  /// What takes the square of its size takes minutes here.
  private let bound = Duration.seconds(5)

  @Test func aCreditOfMarksIsReadInBoundedTime() {
    let credit = "Ada Byron" + repeated(";", 200_000)
    let start = ContinuousClock.now
    #expect(CaptionText.plain(credit) == "Ada Byron")
    #expect(ContinuousClock.now - start < bound)
  }

  @Test func aSitesNameOfBarsIsReadInBoundedTime() {
    let name = repeated("| ", 100_000) + "Harbour Post"
    let start = ContinuousClock.now
    #expect(SiteName.printable(name) == nil)
    #expect(ContinuousClock.now - start < bound)
  }

  @Test func addressesOfManyPartsAreComparedInBoundedTime() {
    func address(_ start: Int) -> String { "https://img.example/" + (0..<30_000).map { "img\(start + $0)/" }.joined() }
    let (one, other) = (address(100_000), address(200_000))
    let start = ContinuousClock.now
    #expect(!ImageAddress.areSame(one, other))
    #expect(ContinuousClock.now - start < bound)
  }

  @Test func manyArticlesOfOnePageAreToldApartInBoundedTime() {
    let body = "<div class='entry-content'>The storm closed the port of Lindholm.</div>"
    let document = HTMLDocument(repeated("<article>\(body)</article>", 20_000))
    let text = PageTextReader.read(document)
    let mass = BlockMass(document, text)
    let start = ContinuousClock.now
    let roots = ArticleContainer(document, text, mass).roots
    #expect(ContinuousClock.now - start < bound)
    #expect(roots.count == 20_000)
  }

  @Test func linesOfALiveBlogWithoutElementsAreReadInBoundedTime() {
    let document = HTMLDocument(repeated("The storm keeps the port closed.<br><br>", 10_000))
    let text = PageTextReader.read(document)
    let mass = BlockMass(document, text)
    let start = ContinuousClock.now
    let entries = LiveEntries(document, text, mass, kept: Array(text.blocks.indices))
    #expect(ContinuousClock.now - start < bound)
    #expect(entries == nil)
  }

  @Test func aTextInThePlaceOfABylineIsReadByItsBeginning() {
    let document = HTMLDocument("<div class='byline'>By Ada Byron | \(repeated("word - ", 100_000))</div>")
    let pieces = BylinePieces(1, document)
    let names = pieces.names(document)
    #expect(names == ["Ada Byron"])
    #expect(pieces.pieces.allSatisfy { $0.text.utf8.count < 1000 })
  }

  @Test func theClassesAroundALiveBlogAreNotReadForEachEntry() {
    let document = HTMLDocument("<div class='\(repeated("x ", 100_000))'><time>11:40</time></div>")
    let shape = EntryClocks.shape(2, document)
    #expect(shape.utf8.count < 1000)
  }
}
