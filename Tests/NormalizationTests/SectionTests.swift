import NewsModel
import Normalization
import Testing

/// Where pages that declare no section show one.
struct SectionTests {
  private func section(_ above: String, head: String = "", path: String = "storm-closes-port") -> String? {
    article(
      page(
        "<head>\(head)</head><main><article>\(above)<h1>Storm closes port</h1>\(report)</article></main>",
        url: "https://www.harbourpost.example/\(path)"))?.section
  }

  @Test func theLastBreadcrumbAboveTheArticleIsItsSection() {
    let list = """
      <script type='application/ld+json'>{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","item":{"name":"Home"}},\
      {"@type":"ListItem","name":"Local"},{"@type":"ListItem","name":"Storm closes port"}]}</script>
      """
    #expect(section("", head: list) == "Local")
  }

  @Test func aCategoryIsASection() {
    #expect(section("<span><a href='/category/local' rel='category tag'>Local</a></span>") == "Local")
  }

  @Test func aLinkToAPageOfTheFirstLevelAboveTheHeadlineIsASection() {
    #expect(section("<div><a href='/local'>Local</a></div>") == "Local")
    #expect(section("<nav><a href='/local'>Local</a></nav>") == nil)
    #expect(section("<div><a href='https://other.example/local'>Local</a></div>") == nil)
  }

  @Test func aFolderIsASectionOnlyUnderAWordThatSectionsAreCalledBy() {
    #expect(section("", path: "news/politics/storm-closes-port") == "Politics")
    #expect(section("", path: "amp/k27/storm-closes-port") == nil)
  }
}

@Test(arguments: [
  ("EconomyRates of the harbour fall again", "Rates of the harbour fall again"),
  ("Economy Rates of the harbour fall again", "Rates of the harbour fall again"),
])
func aWordAboveTheHeadlineIsNoPartOfIt(heading: String, headline: String) {
  let data = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"\(headline)\"}</script>"
  #expect(article(page("<head>\(data)</head><article><h1>\(heading)</h1>\(report)</article>"))?.headline == headline)
}

@Test func theMarkBetweenTwoPartsOfAHeadingIsTheDeclaredOne() {
  let meta = "<meta property='og:title' content='Economy: Rates of the harbour fall again'>"
  let found = article(
    page(
      "<head>\(meta)</head><article><h1><span>Economy</span><span>Rates of the harbour fall again</span></h1>\(report)</article>"
    ))
  #expect(found?.headline == "Economy: Rates of the harbour fall again")
}
