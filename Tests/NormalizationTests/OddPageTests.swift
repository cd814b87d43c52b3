import NewsModel
import Normalization
import Testing

/// Pages that are no article as other content systems write them, and articles that look like one of those.
struct OddPageTests {
  private func html(_ title: String, _ body: String, head: String = "") -> String {
    "<html><head><title>\(title)</title>\(head)</head><body>\(body)</body></html>"
  }

  @Test(arguments: [
    // The wall stands under the article's own title.
    (
      "Sturm legt Hafen lahm – Hafenblatt",
      """
      <h2>Hafenblatt mit Werbung</h2><p>Besuchen Sie das Hafenblatt wie gewohnt mit Werbung und Tracking. Details finden Sie in der \
      Datenschutzerklärung. Ihre Zustimmung ist jederzeit widerrufbar.</p><button>Zustimmen</button><h2>Oder ohne Tracking</h2><p>Nutzen \
      Sie das Hafenblatt ohne Werbung und Cookies im Abo. Wir und unsere Partner verarbeiten personenbezogene Daten.</p>
      """
    ),
    (
      "Le Quai",
      """
      <div><h1>Vos choix en matière de cookies</h1><p>Avec votre accord, nos partenaires et nous utilisons des cookies pour stocker et \
      accéder à des données personnelles. Vous pouvez retirer votre consentement à tout moment dans la politique de confidentialité. \
      Publicités et contenu personnalisés, mesure de performance.</p></div>
      """
    ),
  ])
  func aWallIsKnownByItsWords(title: String, body: String) {
    #expect(reasons(page(html(title, body))) == ["page.consent"])
  }

  @Test(arguments: [
    ("harbourpost.example", "<p>Please enable JS and disable any ad blocker</p>"),
    ("Access to this page has been denied", "<p>Press &amp; Hold to confirm you are a human (and not a bot).</p>"),
    ("Harbour Post", "<p>Request unsuccessful. Incapsula incident ID: 4471-0231</p>"),
    ("Harbour Post", "<noscript>x</noscript><p>You need to enable JavaScript to run this app.</p>"),
    ("Harbour Post", "<h1>Checking your browser before accessing harbourpost.example</h1><p>This is automatic.</p>"),
  ])
  func aGateForMachinesIsNoArticle(title: String, body: String) {
    #expect(reasons(page(html(title, body))) == ["page.challenge"])
  }

  @Test(arguments: [
    (
      "Harbour Post", "<h1>Oops! That page can’t be found.</h1><p>It looks like nothing was found at this location.</p>"
    ),
    ("Sidan kunde inte hittas", "<p>Kontrollera adressen.</p>"),
    ("Strona nie została znaleziona", "<p>Sprawdź adres.</p>"),
    ("Harbour Post", "<h1>Diese Seite existiert nicht</h1><p>Vielleicht hilft die Suche.</p>"),
    (
      "451: Unavailable due to legal reasons",
      "<p>We recognize you are attempting to access this website from Europe.</p>"
    ),
    ("Harbour Post", "<h2>Something went wrong</h2><p>Please try again later.</p>"),
  ])
  func aPageThatSaysThereIsNoneIsNoArticle(title: String, body: String) {
    #expect(reasons(page(html(title, body))) == ["page.error"])
  }

  @Test(arguments: [
    "https://www.harbourpost.example/category/world/", "https://www.harbourpost.example/author/ida-brandt/",
    "https://www.harbourpost.example/search/storm", "https://www.harbourpost.example/news/page/2/",
  ])
  func anArchiveIsNoArticle(url: String) {
    let entries = (0..<8).map { number in
      "<article class='post'><h2><a href='/s\(number)'>Something happened in district \(number)</a></h2><p>It was seen by many people, number \(number).</p><a href='/s\(number)'>Continue</a></article>"
    }
    #expect(
      reasons(page(html("World – Harbour Post", "<main><h1>World</h1>\(entries.joined())</main>"), url: url)) == [
        "page.sectionFront"
      ])
  }

  @Test(arguments: [
    "Page not found: how a library lost its catalogue", "Access denied: the village without a road",
    "Cookies: our partners in crime, and their recipe", "Just a moment: a photographer’s year", "404 days at sea",
    "Are you a robot? The test that nobody passes", "Something went wrong in the harbour of Lindholm",
  ])
  func anArticleThatSpeaksOfSuchPagesIsOne(title: String) {
    let more = report + report.replacing("storm", with: "wind").replacing("Twelve", with: "Nine")
    let text =
      "<article><h1>\(title)</h1>\(more)<p>The privacy of cookies and consent was no matter there, she added.</p></article>"
    let head = "<meta property='og:type' content='article'>"
    #expect(reasons(page(html(title, text, head: head))).isEmpty)
    #expect(reasons(page(html(title, text))).isEmpty)
  }

  @Test(arguments: ["terms-of-use", "privacy-policy", "impressum"])
  func thePublishersTermsAreNoArticle(path: String) {
    let terms = page(
      html("Terms", "<main><h1>Terms</h1>\(report)</main>"), url: "https://www.harbourpost.example/\(path)")
    #expect(reasons(terms) == ["page.form"])
  }

  @Test(arguments: ["news/live/c99", "live-blog/storm", "live/2026/mar/02/storm"])
  func aFolderMayCallAPageLive(path: String) {
    let found = article(
      page(
        html("Storm", "<article><h1>Storm closes port</h1>\(report)</article>"),
        url: "https://www.harbourpost.example/\(path)"))
    #expect(found?.genre == .live)
  }

  @Test func aListOfOtherStoriesMakesNoFrontOfASignedArticle() {
    let list = "<script type='application/ld+json'>{\"@type\":\"ItemList\",\"itemListElement\":[]}</script>"
    let text =
      "<article><h1>Storm closes port</h1><p class='byline'>By Ida Brandt</p><p>March 2, 2026</p>\(report)</article>"
    #expect(article(page(html("Storm closes port", text, head: list))) != nil)
  }

  @Test func aVideoWithTwoLinesIsAThinVideo() {
    let body =
      "<main><h1>Waves break over the mole of Lindholm</h1><div class='player'><video src='x.mp4'></video></div><p>The waves were filmed from the lighthouse on Sunday evening, shortly before the port closed.</p></main>"
    let head = "<meta property='og:type' content='video.other'>"
    let found = article(page(html("Waves break over the mole of Lindholm", body, head: head)))
    #expect(found?.genre == .video)
    #expect(found?.flags.contains("thin") == true)
  }

  @Test func picturesWithTheirCaptionsAreAGallery() {
    let pictures = (1...6).map {
      "<figure><img src='https://img.example/p-000\($0)1.jpg'><figcaption>The mole at hour \($0).</figcaption></figure>"
    }
    let body =
      "<main><h1>In pictures: the storm at Lindholm</h1><p>The storm closed the port on Sunday. These are the best pictures of the night.</p>\(pictures.joined())</main>"
    #expect(article(page(html("In pictures: the storm at Lindholm", body)))?.genre == .gallery)
  }

  /// What was a script in the title is no words, so the page's heading speaks; a page with neither is no article.
  @Test(arguments: ["&lt;script&gt;alert(1)&lt;/script&gt;", " \u{200B} ", "<b></b>"])
  func aTitleWithoutAWordIsNone(title: String) {
    let text =
      "<p>The harbour opened on Monday after the flood, the mayor said, and ferries sail again to the islands.</p>"
    let found = article(page(html(title, "<article><h1>Harbour opens</h1>\(text)\(text)</article>")))
    #expect(found?.headline == "Harbour opens")
    #expect(reasons(page(html(title, "<article>\(text)\(text)</article>"))) == ["headline.missing"])
  }
}
