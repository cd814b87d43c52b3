import NewsModel
import Normalization
import Testing

/// The publisher of a row without an address, with or without a source.
private func publisher(_ source: String?, id: String = "a1", _ outlets: OutletRegistry = .unknown) -> Outlet? {
  var capture = page(
    #"{"headline":"Storm closes port"\#(source.map { #","publisher":"\#($0)""# } ?? "")}"#,
    url: InventedAddress.ofRecord(id))
  capture.kind = .article
  return Normalizer(outlets: outlets, day: testDay).normalize([capture]).articles.first?.publisher
}

@Test func rowsThatNameNobodyAreOfOneUnknownOutlet() {
  #expect(publisher(nil) == Outlet(id: .init("unknown"), name: "Outlet not known", domain: ""))
  #expect(publisher(nil, id: "b2") == publisher(nil))
  #expect(publisher("–", id: "b2") == publisher(nil))
}

@Test(arguments: ["Harbour Post", "HARBOUR POST", "harbour-post", " Harbour  Post "])
func aNameWithoutAddressIsAnOutletInAnyCase(_ name: String) {
  #expect(publisher(name)?.id.rawValue == "harbour-post")
  #expect(publisher(name)?.domain == "")
}

/// As Macs write file names and as everybody else writes text.
@Test func aNameIsTheSameOutletInBothNormalForms() throws {
  let forms = try ["L\u{FC}beck", "Lu\u{308}beck"].map { try #require(publisher($0)) }
  #expect(forms.map { Array($0.id.rawValue.utf8) } == Array(repeating: Array("l\u{FC}beck".utf8), count: 2))
}

@Test func aSourceThatIsAHostIsTheOutletOfItsDomain() {
  #expect(publisher("News.BBC.co.uk") == Outlet(id: .init("bbc.co.uk"), name: "News.BBC.co.uk", domain: "bbc.co.uk"))
  let post = Outlet(id: .init("post"), name: "The Post", domain: "post.example")
  let registry = OutletRegistry([OutletSource(outlet: post, domains: ["post.example"])])
  #expect(publisher("www.post.example", registry) == post)
  #expect(publisher("THE POST", registry) == post)
}

@Test func aFileThatNamesItsSiteIsOfThatOutlet() {
  let html =
    "<html><head><title>Storm</title>%</head><body><article><h1>Storm closes port</h1>\(report)</article></body></html>"
  let pages = ["<meta property='og:site_name' content='Harbour Post'>", ""].map {
    article(page(html.replacing("%", with: $0), url: InventedAddress.ofFile("a.html")))?.publisher.id.rawValue
  }
  #expect(pages == ["harbour-post", "unknown"])
}

/// “Storm | Live” and others that end so are not one publisher's titles.
@Test func noSignatureIsLearnedFromTitlesOfNobody() {
  let captures = (1...12).map { number in
    var capture = page(
      #"{"headline":"Storm \#(number) closes port | Live"}"#, url: InventedAddress.ofRecord("a\(number)"))
    capture.kind = .article
    return capture
  }
  let articles = Normalizer(day: testDay).normalize(captures).articles
  #expect(articles.count == 12)
  #expect(articles.allSatisfy { $0.headline.hasSuffix(" | Live") })
}

/// A dataset may give its rows addresses of the same form: these are theirs, and stay links.
@Test func onlyWhatCameWithoutAddressIsFlagged() {
  func flags(_ url: String?) -> [String]? {
    let given = url.map { #","url":"\#($0)""# } ?? ""
    var capture = page(#"{"headline":"Storm closes port"\#(given)}"#, url: url ?? InventedAddress.ofRecord("a1"))
    capture.kind = .article
    return Normalizer(day: testDay).normalize([capture]).articles.first?.flags
  }
  #expect(flags(nil)?.contains("no-address") == true)
  #expect(flags("https://a1.example/")?.contains("no-address") == false)
  let html = "<html><body><article><h1>Storm closes port</h1>\(report)</article></body></html>"
  for (url, isFlagged) in [(InventedAddress.ofFile("a.html"), true), ("https://post.example/a", false)] {
    #expect(article(page(html, url: url))?.flags.contains("no-address") == isFlagged)
  }
}
