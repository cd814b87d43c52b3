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
