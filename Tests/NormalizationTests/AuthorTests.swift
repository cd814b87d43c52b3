import Markup
@testable import Normalization
import NewsModel
import Testing

struct AuthorTests {
  private func authors(head: String = "", before: String = "", opening: String = "", after: String = "") -> [String] {
    let article = article(
      page(
        """
        <html><head><title>Storm closes port</title><meta property="og:site_name" content="Harbour Post">\(head)</head>
        <body><h1>Storm closes port</h1>\(before)<div class="entry-content">\(opening)\(report)</div>\(after)</body></html>
        """))
    return article?.author ?? []
  }

  @Test(arguments: [
    ("Written by: Ada Byron", ["Ada Byron"]), ("Auteur : Anna Kubišta", ["Anna Kubišta"]),
    ("Texte: Ada Byron, photos: Karl Noll", ["Ada Byron"]), ("Автор: Анна Белова", ["Анна Белова"]),
    ("A cura di Anna Conti", ["Anna Conti"]), ("Di Maio", ["Di Maio"]), ("di Anna Conti", ["Anna Conti"]),
    ("Skrevet av Ida Brandt og Nils Holm", ["Ida Brandt", "Nils Holm"]), ("Text Ada", ["Text Ada"]),
    ("Autoren: Ada Byron/Karl Noll", ["Ada Byron", "Karl Noll"]), ("De Niro", ["De Niro"]),
  ])
  func bylinesOpenInManyLanguages(line: String, names: [String]) { #expect(NameList.names(in: line) == names) }

  @Test func wordsInTheArticleAreNearerToItThanASitesTemplates() {
    let site = "<meta name='author' content='Hans Web - Karl Noll'>"
    #expect(authors(head: site, opening: "<p><em>By Ada Byron, MS, RDN</em></p>") == ["Ada Byron"])
    #expect(authors(head: site, opening: "<p>Blog Beitrag von Ada Byron</p>") == ["Ada Byron"])
    #expect(
      authors(head: site, before: "<p>Erstellt von <a href='/author/fabian/'>Fabian</a> am Dienstag 6. Mai 2014</p>")
        == ["Fabian"])
    #expect(authors(head: site, opening: "<p>By noon, the port was shut.</p>") == ["Hans Web"])
  }

  @Test func aNameMayStandBetweenAPrepositionAndADay() {
    #expect(
      authors(before: "<p>Posted in <a href='/ports'>Ports</a> by adabyron on August 3, 2019</p>") == ["adabyron"])
    #expect(authors(before: "<p>6. Mai 2014 von Ada Byron</p>") == ["Ada Byron"])
    #expect(authors(before: "<p>In 2014 the port was run by Lindholm</p>") == [])
  }

  @Test func aLabelMayStandInABlockOfItsOwn() {
    #expect(authors(before: "<h4>Autorin</h4><p><a href='/p/1'>Ada Byron</a><b>, </b></p>") == ["Ada Byron"])
    #expect(authors(after: "<h4>Autorin</h4><p>Ada Byron</p>") == ["Ada Byron"])
    #expect(authors(after: "<h3>Written by Ada Byron</h3><p>Ada has sailed since 1999.</p>") == ["Ada Byron"])
    #expect(authors(after: "<p>erstellt von <a href='/author/ada'>Ada</a> — </p>") == ["Ada"])
    #expect(authors(after: "<h2>Article written by:</h2><div><h3>Ada Byron, MD, FOMA</h3></div>") == ["Ada Byron"])
    #expect(authors(before: "<h4>Ports</h4><p>Port Lindholm</p>") == [])
  }

  @Test func anAgencyThatMetaNamesGoesBeforeThePublisher() {
    let head =
      """
      <meta name="articleAuthor" content="Nordic Wire"><script type="application/ld+json">
      {"@type":"NewsArticle","headline":"Storm closes port","author":{"@type":"Organization","name":"Harbour Post"}}</script>
      """
    #expect(authors(head: head) == ["Nordic Wire"])
  }

  @Test func aSiteThatSignsIsNamedWhenNobodyElseIs() {
    let site = "<meta name='author' content='Harbour Post'>"
    #expect(authors(head: site) == ["Harbour Post"])
    #expect(authors(head: site, before: "<p class='byline'>By Ada Byron</p>") == ["Ada Byron"])
    #expect(authors(head: "<meta name='author' content='Harbour Post Newsroom'>") == [])
    #expect(authors() == [])
  }

  @Test func wordsOfTwoElementsAreNotOne() {
    #expect(
      authors(before: "<div class='post-meta'>Von <b>Ada Byron</b><span>in</span><a rel='category'>Ports</a></div>")
        == ["Ada Byron"])
    #expect(authors(before: "<p>26. Dezember 2019 von Ada Kategorien: Ports</p>") == ["Ada"])
    #expect(authors(before: "<p class='byline'><a rel='category tag'>Port Lindholm</a></p>") == [])
  }

  @Test func initialsMaySignAndFirstParagraphsInBoldAreBylines() {
    #expect(authors(before: "<p>By HPN, </p>") == ["HPN"])
    let head =
      """
      <script type="application/ld+json">
      {"@type":"NewsArticle","headline":"Storm closes port","author":{"@type":"Organization","name":"Harbour Post"}}</script>
      """
    #expect(
      authors(head: head, opening: "<p>…and ferries wait</p><p><strong>Ada Byron/Karl Noll</strong></p>")
        == ["Ada Byron", "Karl Noll"])
  }

  @Test func aNameThatBeginsLikeTheSiteIsNotTheSite() {
    #expect(
      authors(before: "<h4 class='vcard author'>vom <span class='fn'>Harbour Posterman</span></h4>") == [
        "Harbour Posterman"
      ])
  }

  @Test func whatStandsAroundANameIsNoPartOfIt() {
    #expect(authors(before: "<p class='byline'>By Ada Byron Harbour Post</p>") == ["Ada Byron"])
    #expect(authors(before: "<p class='byline'>By Ada Byron Monday, November 18, 2019</p>") == ["Ada Byron"])
    #expect(authors(before: "<p class='byline'>By Ada Byron November 18, 2019</p>") == ["Ada Byron"])
    #expect(authors(head: "<meta name='dc.creator' content='Byron, Ada'>") == ["Ada Byron"])
    #expect(authors(head: "<meta name='author' content='Copyright Harbour Press, Ltd'>") == [])
    #expect(NameList.names(in: "Текст: Анна Белова, Гость") == ["Анна Белова"])
  }

  @Test func theLinkWithinABylineIsTheName() {
    #expect(
      authors(
        before: "<div class='meta'>by <a href='/author/ada-byron/'>Ada Byron</a> <a href='/ports'>World Ports</a></div>"
      )
        == ["Ada Byron"])
    #expect(
      authors(
        before:
          "<span class='byline__text'>By <a href='/people/ada-byron/'>Ada Byron</a><br>Senior Ports Reporter</span>")
        == ["Ada Byron"])
    #expect(
      authors(
        before:
          "<p class='by'>By <a rel='author' href='/author/a'>Ada Byron</a>, <a rel='author' href='/author/k'>Karl Noll</a></p>"
      )
        == ["Ada Byron", "Karl Noll"])
    // A day within a byline is a link, too.
    #expect(
      authors(
        before:
          "<p class='entry-meta'><a rel='bookmark' href='/2019/'>Friday</a> by <a class='url fn n' href='/author/ab'>AB</a></p>"
      )
        == ["AB"])
  }

  @Test func aNicknameIsBelievedWhereMarkupSaysThatItIsAnAuthor() {
    let site = "<meta name='author' content='harbour[at]post.example'>"
    #expect(authors(head: site, before: "<p>Autor: <a rel='author' href='/author/b4rge/'>b4rge</a></p>") == ["b4rge"])
    #expect(authors(before: "<p class='author'>von <a class='username' href='/member?u=5'>k23</a></p>") == ["k23"])
    #expect(authors(before: "<p class='byline'>Updated <a href='/2019/11'>k23</a></p>") == [])
    #expect(
      authors(after: "<article><footer>Posted by: <a rel='author' href='/author/ada'>Ada</a></footer></article>") == [
        "Ada"
      ])
    #expect(authors(after: "<footer>Design by: <a rel='author' href='/author/ada'>Ada</a></footer>") == [])
  }

  @Test func theSitesOwnCardIsNoByline() {
    #expect(
      authors(
        before:
          "<h2 class='vcard author'><a class='fn' href='/'>Harbour Archive</a></h2><h4 class='vcard author'>vom <b class='fn'>Harbourer</b></h4>"
      )
        == ["Harbourer"])
  }

  @Test func aBylineThatHasOneNameMoreCompletesTheStructuredData() {
    let head =
      """
      <script type="application/ld+json">
      {"@type":"NewsArticle","headline":"Storm closes port","author":{"@type":"Person","name":"Ada Byron"}}</script>
      """
    let byline =
      "<p class='byline'><a rel='author' href='/a/k'>Karl Noll</a> <a rel='author' href='/a/a'>Ada Byron</a></p>"
    #expect(authors(head: head, before: byline) == ["Karl Noll", "Ada Byron"])
    #expect(
      authors(head: head, before: "<p class='byline'><a rel='author' href='/a/k'>Karl Noll</a></p>") == ["Ada Byron"])
  }

  @Test func aPersonOnThePageGoesBeforeAnOrganisationInMeta() {
    let site = "<meta name='author' content='Office for Ports and Fairways'>"
    #expect(authors(head: site, after: "<p>Authors<br><span itemprop='author'>Ada Byron</span></p>") == ["Ada Byron"])
  }

  @Test func aNameAboveADayClosesAText() {
    #expect(authors(opening: "", after: "") == [])
    #expect(closing("<p>Ada<br>10. September 2017</p>") == ["Ada"])
    #expect(closing("<p>Lindholm, 10. September 2017</p>") == [])
    #expect(closing("<p>The port<br>opens 10. September 2017</p>") == [])
  }

  private func closing(_ last: String) -> [String] {
    article(
      page(
        "<html><head><title>Storm closes port</title></head><body><h1>Storm closes port</h1><article>\(report)\(last)</article></body></html>"
      ))?.author ?? []
  }

  @Test func aLicenceNamesItsLicensor() {
    let licence =
      "<p>Work by <a rel='cc:attributionURL' href='https://x.example'>Ada Byron</a>, <a rel='license' href='https://cc.example/by'>CC BY</a></p>"
    #expect(authors(after: licence) == ["Ada Byron"])
    #expect(authors(before: "<p class='byline'>by <b class='fn'>AB</b></p>", after: licence) == ["Ada Byron"])
    #expect(authors(before: "<p class='byline'>by <b class='fn'>KN</b></p>", after: licence) == ["KN"])
  }

  @Test(
    arguments: [
      ("ada-byron.example", ["Dr. Ada Byron"], "Storms – Dr. Ada Byron", nil, "Ada Byron"),
      ("www.adabyron.example", [], "Ada Byron's notebook | Storms", nil, "Ada Byron"),
      ("adabyron.blogs.example", ["Sea Notes"], "Storms | Sea Notes", "<p>Sea Notes Ada Byron</p>", "Ada Byron"),
      ("adabyron.blogs.example", ["Sea Notes"], "Storms | Sea Notes", "<p>© 2020 Ada Byron.</p>", "Ada Byron"),
      ("harbourpost.example", ["Harbour Post"], "Storms | Harbour Post", "<p>© 2020 Harbour Post</p>", nil),
      ("harbourpost.example", ["HP"], "Storms | Harbour Post", "<p>© 2020 Harbour Post</p>", nil),
      ("harbourpost.example", ["HP"], "Ada Byron's storms", nil, nil),
    ] as [(String, [String], String, String?, String?)])
  func aSiteWhoseAddressIsAPersonsNameIsThatPersons(
    host: String, names: [String], title: String, line: String?, owner: String?
  ) {
    let text = PageTextReader.read(HTMLDocument(line ?? ""))
    #expect(SiteOwner(host: host, siteNames: names).name(text, title: title) == owner)
  }

  @Test(arguments: [
    ("港口因风暴关闭，所有船只停航", "zh-Hans"), ("港口因風暴關閉，所有船隻停航", "zh-Hant"), ("嵐で港が閉鎖、全船欠航に", "ja"),
    ("폭풍으로 항구 폐쇄, 모든 선박 운항 중단", "ko"), ("العاصفة تغلق ميناء ليندهولم مساء الأحد", "ar"),
    ("טוֹב הסערה סגרה את נמל לינדהולם ביום ראשון", "he"), ("พายุปิดท่าเรือลินด์โฮล์มในคืนวันอาทิตย์", "th"),
    ("طوفان بندر را بست و کشتی‌ها نمی‌توانند حرکت کنند", "fa"), ("Η καταιγίδα έκλεισε το λιμάνι", "el"),
  ])
  func theLanguageOfAHeadlineIsTold(text: String, tag: String) {
    #expect(ArticleDesk.language(of: text, declared: nil).tag == tag)
    // What a page's template declares does not hold against the script of its text.
    #expect(ArticleDesk.language(of: text, declared: "en-US").tag == tag)
  }
}
