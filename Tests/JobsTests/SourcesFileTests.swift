import NewsModel
import Testing

@testable import Jobs

private let text = """
  outlets:
    - id: harbour-post
      name: The Harbour Post
      domains: [harbour.example, Post.example]
      family: harbour
      country: XX
      language: en
      feeds: [https://harbour.example/feed.xml]
      limits: {entries: 20, delay: 5, pages: false}
    - id: tide
      domains: [tide.example]
  """

@Test func aSourcesFileIsRead() throws {
  let sources = try SourcesFile.parse(text, path: "sources.yml")
  var limits = OutletSource.Limits()
  limits.entries = 20
  limits.delay = 5
  limits.pages = false
  #expect(
    sources == [
      OutletSource(
        outlet: Outlet(
          id: .init("harbour-post"), name: "The Harbour Post", domain: "harbour.example", family: "harbour",
          country: "XX"),
        domains: ["harbour.example", "post.example"], language: "en", feeds: ["https://harbour.example/feed.xml"],
        limits: limits),
      OutletSource(outlet: Outlet(id: .init("tide"), name: "tide", domain: "tide.example"), domains: ["tide.example"]),
    ])
}

@Test(arguments: [
  (
    "outlets:\n  - id: a\n    domain: [a.example]",
    "s.yml:3: unknown key “domain”; the keys are id, name, domains, family, country, language, feeds, limits"
  ),
  (
    "outlets:\n  - id: b\n    domains: [b.example]\n  - id: a\n    domains: [a.example]",
    "s.yml:4: outlet “a” after “b”: not sorted by id, or twice"
  ),
  ("outlets:\n  - id: a", "s.yml:2: outlet “a” needs its domains"),
  ("outlets:\n  - name: a", "s.yml:2: an outlet needs an id"),
  (
    "outlets:\n  - id: A b\n    domains: [a.example]",
    "s.yml:2: “A b” is no id: lower-case letters, digits, “-” and “.”"
  ),
  ("outlets:\n  - id: a\n    domains: [a.example]\n    feeds: ['file:///x']", "s.yml:4: “file:///x” is no web address"),
  ("outlets:\n  - id: a\n    domains: [a.example]\n    limits: {delay: soon}", "s.yml:4: expected a whole number"),
  ("outlets: 3", "s.yml:1: expected a list"),
  ("", "s.yml: the file is empty"),
])
func aBadSourcesFileNamesItsLine(_ text: String, _ message: String) {
  let error = #expect(throws: Failure.self) { try SourcesFile.parse(text, path: "s.yml") }
  #expect(error?.description == message)
  #expect(error?.status == .badData)
}
