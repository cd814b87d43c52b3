import Markup
@testable import Normalization
import NewsModel
import Testing

struct BylineTests {
  private func authors(
    head: String = "", before: String = "", text: String = report, language: String = "en"
  ) -> [String] {
    let article = article(
      page(
        """
        <html lang="\(language)"><head><title>Storm closes port</title>
        <meta property="og:site_name" content="Harbour Post">\(head)</head>
        <body><article><h1>Storm closes port</h1>\(before)<div class="entry-content">\(text)</div></article></body></html>
        """))
    return article?.author ?? []
  }

  private func data(_ author: String) -> String {
    """
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Storm closes port","author":\(author)}</script>
    """
  }

  @Test(arguments: [
    ("By Ada Byron, Karl Noll, and Ida Brandt", ["Ada Byron", "Karl Noll", "Ida Brandt"]),
    ("Par Ada Byron (Lindholm, correspondante) et Karl Noll", ["Ada Byron", "Karl Noll"]),
    ("Ada Byron, MD, and Karl Noll, PhD", ["Ada Byron", "Karl Noll"]),
    ("By ADA BYRON ada@post.example", ["ADA BYRON"]), ("By ADA BYRON Harbour Post", ["ADA BYRON"]),
    ("Ada Byron Associated Press", ["Ada Byron"]), ("Por Pablo Ruiz y Marta Gil. Madrid", ["Pablo Ruiz", "Marta Gil"]),
    ("Ada Byron in Porto Novo", ["Ada Byron"]),
    ("By Ada Byron, Professor of Law, Lindholm University", ["Ada Byron"]), ("Ada Byron/Harbour Post", ["Ada Byron"]),
    ("ADA BYRON McNOLL", ["ADA BYRON McNOLL"]), ("Фото: Анна Белова", []), ("a cura della redazione", []),
    ("Opinion by Ada Byron", ["Ada Byron"]), ("Oleh: Budi Santoso", ["Budi Santoso"]),
    ("نویسنده: علی رضایی", ["علی رضایی"]), ("بيروت – رولان خاطر", ["رولان خاطر"]), ("โดย สมชาย ใจดี", ["สมชาย ใจดี"]),
  ])
  func whatStandsBesideNamesIsNone(line: String, names: [String]) { #expect(NameList.names(in: line) == names) }

  @Test func particlesDoNotCountAsWordsOfAName() {
    #expect(PersonName.isFull("María José Fernández-Ruiz de la Torre"))
    #expect(!PersonName.isFull("One Two Three Four Five"))
    #expect(!PersonName.isFull("de la"))
  }

  @Test(arguments: [
    "<div class='byline'>Ada Byron<br>Staff Writer</div>", "<p class='byline'>Ada Byron<br>ada@post.example</p>",
    "<p>By Ada Byron<br>Lindholm Gazette</p>", "<p class='byline'>By ADA BYRON<br>Associated Press</p>",
    "<div class='contributor'><span>Ada Byron</span><span>Chief Economist</span></div>",
    "<ul class='authors'><li><img src='a.jpg'><div><p>Ada Byron</p><p>political reporter</p></div></li></ul>",
    "<p class='byline'>Story by Ada Byron<br>Photos by Karl Noll</p>",
    "<p class='byline'>Story by Ada Byron Illustration by Karl Noll</p>",
    "<p class='byline'>Text: Ada Byron Foto: Karl Noll</p>",
    "<p class='meta'>Nov. 29, 2025 | By Ada Byron</p>", "<p class='meta'>Ada Byron - Nov 29, 2025</p>",
    "<p class='meta'>29 Nov · Ada Byron</p>", "<p>By Ada Byron for The Lindholm Gazette</p>",
    "<p>Par Ada Byron avec AFP</p>",
    "<span itemprop='author'>By Ada Byron<br>Staff Writer</span>",
    "<p>De notre correspondante à Lindholm, Ada Byron</p>",
  ])
  func aBylineIsReadPieceByPiece(byline: String) {
    #expect(authors(before: byline).map { $0.lowercased() } == ["ada byron"])
  }

  @Test func piecesThatStandAlikeAreNamesAlike() {
    let row = { (name: String) -> String in
      "<div class='contributor'><span>\(name)</span><span>Ports correspondent</span></div>"
    }
    #expect(
      authors(before: "<div class='contributors'>\(row("Ada Byron"))\(row("Karl Noll"))</div>") == [
        "Ada Byron", "Karl Noll",
      ])
    #expect(
      authors(before: "<div class='byline'><span>Ada Byron</span><span>Storm Warning</span></div>") == ["Ada Byron"])
  }

  @Test func aSectionBesideADayIsNoAuthor() {
    #expect(authors(before: "<p class='meta'>World News | Nov. 29, 2025</p>") == [])
    #expect(authors(before: "<p>Port Lindholm | Nov. 29, 2025</p>") == [])
  }

  @Test(arguments: [
    ("it", "di Marco Neri", "Marco Neri"), ("nl-BE", "Door Kees de Wit", "Kees de Wit"),
    ("da", "Af Emil Holm", "Emil Holm"),
    ("ro", "De Alexandru Costea", "Alexandru Costea"), ("he", "מאת דנה לוי", "דנה לוי"),
    ("en", "Door Hinges Recalled", ""),
    ("nl", "De Grote Markt", ""),
  ])
  func aPrepositionOpensABylineInItsLanguage(language: String, line: String, name: String) {
    #expect(authors(before: "<p>\(line)</p>", language: language) == (name.isEmpty ? [] : [name]))
  }

  @Test(arguments: ["admin", "Web Desk", "Editor", "Newsroom", "Redacción", "webadmin", "Staff Report"])
  func aNameThatIsNobodysCountsAsNone(name: String) {
    let head = data("{\"@type\":\"Person\",\"name\":\"\(name)\"}")
    #expect(authors(head: head, before: "<p>By Ada Byron</p>") == ["Ada Byron"])
    #expect(authors(head: head) == [])
  }

  @Test func aPersonInTheBylineGoesBeforeAnOrganisation() {
    let wire = data("{\"@type\":\"Organization\",\"name\":\"Nordic Wire\"}")
    #expect(authors(head: wire, before: "<p class='byline'>By ADA BYRON, Nordic Wire</p>") == ["ADA BYRON"])
    #expect(
      authors(head: wire, before: "<div class='byline'><span>Ada Byron</span><span>Nordic Wire</span></div>")
        == ["Ada Byron"])
    #expect(authors(head: wire, before: "<p>By noon, the port was shut.</p>") == ["Nordic Wire"])
  }

  @Test func aBylineWithoutLinksCompletesTheStructuredData() {
    let one = data("{\"@type\":\"Person\",\"name\":\"Ada Byron\"}")
    #expect(authors(head: one, before: "<p>By Ada Byron and Karl Noll</p>") == ["Ada Byron", "Karl Noll"])
    #expect(authors(head: one, before: "<p>By Karl Noll and Ida Brandt</p>") == ["Ada Byron"])
    let user = data("{\"@type\":\"Person\",\"name\":\"abyron\"}")
    #expect(authors(head: user, before: "<p>By Ada Byron</p>") == ["Ada Byron"])
  }

  @Test(arguments: [
    "<meta name='cXenseParse:author' content='Ada Byron'>", "<meta name='mediator_author' content='Ada Byron'>",
    "<meta property='dable:author' content='Ada Byron'>", "<meta name='creator' content='Ada Byron'>",
    "<meta name='parsely-page' content='{&quot;author&quot;:&quot;Ada Byron&quot;}'>",
  ])
  func metaNamesAuthorsInManyWays(head: String) { #expect(authors(head: head) == ["Ada Byron"]) }

  @Test func theNamesOfAPersonMayBeTold() {
    let head = data("{\"@type\":\"Person\",\"givenName\":\"Ada\",\"familyName\":\"Byron\"}")
    #expect(authors(head: head) == ["Ada Byron"])
    #expect(authors(head: "<meta name='creator' content='WordPress'>") == [])
  }

  @Test(arguments: [
    ("<p style='text-align: right'>Ada Byron</p>", ["Ada Byron"]), ("<p><strong>Ada Byron</strong></p>", ["Ada Byron"]),
    ("<p>Reporting by Ada Byron in Lindholm; Editing by Karl Noll</p>", ["Ada Byron"]), ("<p>Ada Byron</p>", []),
  ])
  func aTextMayBeSignedInItsLastLine(line: String, names: [String]) { #expect(authors(text: report + line) == names) }

  @Test func aHostileBylineTakesNoLongerThanItsNodes() {
    let byline = "<div class='byline'>" + String(repeating: "<span>Ada Byron</span>", count: 20_000) + "</div>"
    #expect(authors(before: byline).count <= 8)
    #expect(authors(before: String(repeating: "<div class='byline'>", count: 20_000)) == [])
  }
}
