import NewsModel
import Testing

@testable import Normalization

@Test(arguments: [
  ("Resy | Right This Way", "Resy"), ("GAY.CH · Alles bleibt anders!", "GAY.CH"), ("Gears - - Make Them Cool", "Gears"),
  ("Katzen Forum - Das große Katzenforum", "Katzen Forum"), ("Vanguard - Nigeria", "Vanguard - Nigeria"),
  ("www.athletics.example | The portal", "athletics.example"), ("  Harbour\n Post ", "Harbour Post"),
  ("RP-ONLINE", "RP-ONLINE"), ("| Post", "| Post"), ("1337@kultur:~$", "1337@kultur:~$"),
])
func aNameIsPrintedWithoutItsSlogan(_ text: String, _ name: String) {
  #expect(SiteName.printable(text) == name)
}

@Test(arguments: ["@post", "https://post.example", "–", "", " ", String(repeating: "a", count: 61)])
func whatIsNoNameIsNotPrinted(_ text: String) {
  #expect(SiteName.printable(text) == nil)
}

/// The publisher of a page whose data and whose `og:site_name` are these.
private func outlet(_ publisher: String, _ siteName: String, host: String) -> String? {
  let html = """
    <html><head><meta property="og:site_name" content="\(siteName)"><script type="application/ld+json">\
    {"@type":"NewsArticle","headline":"Storm closes port","publisher":{"name":"\(publisher)"}}</script></head>\
    <body><article><h1>Storm closes port</h1>\(report)</article></body></html>
    """
  return article(page(html, url: "https://\(host)/storm"))?.publisher.name
}

/// Some newspapers name the agency of a report as the publisher of its page.
@Test func anAgencyIsNotTheOutletOfANewspapersPage() {
  #expect(outlet("Associated Press", "Harbour Gate", host: "www.gate.example") == "Harbour Gate")
  #expect(outlet("Associated Press", "@gate", host: "www.gate.example") == "gate.example")
  #expect(outlet("Reuters", "Business news | Reuters", host: "www.reuters.com") == "Reuters")
  #expect(outlet("Harbour Gate", "Gate", host: "www.gate.example") == "Harbour Gate")
}
