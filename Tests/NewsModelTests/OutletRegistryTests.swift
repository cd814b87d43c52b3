import NewsModel
import Testing

@Test(arguments: [
  ("news.bbc.co.uk", "bbc.co.uk"), ("www.abc.net.au", "abc.net.au"), ("a.b.harbour.example", "harbour.example"),
  ("harbour.example", "harbour.example"), ("localhost", "localhost"), ("127.0.0.1", "127.0.0.1"), ("[::1]", "[::1]"),
  ("post.co", "post.co"), ("www.post.co", "post.co"), ("desk.substack.com", "desk.substack.com"),
  ("www3.nhk.or.jp", "nhk.or.jp"),
  ("g1.globo.com.br", "globo.com.br"), ("co.uk", "co.uk"),
])
func hostsBelongToWhoRegisteredThem(_ host: String, _ domain: String) {
  #expect(RegistrableDomain.of(host: host) == domain)
}

private let registry = OutletRegistry([
  OutletSource(
    outlet: Outlet(id: .init("harbour-post"), name: "The Harbour Post", domain: "harbour.example"),
    domains: ["harbour.example", "post.co.example"]),
  OutletSource(
    outlet: Outlet(id: .init("harbour-sport"), name: "Harbour Sport", domain: "sport.harbour.example"),
    domains: ["sport.harbour.example"]),
])

@Test func theLongestDomainWins() {
  #expect(registry.outlet(host: "www.harbour.example").id.rawValue == "harbour-post")
  #expect(registry.outlet(host: "live.sport.harbour.example").id.rawValue == "harbour-sport")
  #expect(registry.outlet(url: "https://post.co.example/a")?.id.rawValue == "harbour-post")
  #expect(registry.source(named: "the harbour post")?.outlet.id.rawValue == "harbour-post")
}

@Test func anUnknownHostIsAnOutletOfItsOwn() {
  let outlet = registry.outlet(host: "www.notharbour.example")
  #expect(outlet == Outlet(id: .init("notharbour.example"), name: "notharbour.example", domain: "notharbour.example"))
  #expect(registry.outlet(url: "urn:x") == nil)
}
