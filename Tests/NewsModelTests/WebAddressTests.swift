import NewsModel
import Testing

@Test(arguments: [
  ("https://Example.ORG:443/a/./b/../c?x=1#top", "https://example.org/a/c?x=1"),
  ("http://news.example", "http://news.example/"),
  (" \thttp:\\\\news.example\\a b\n", "http://news.example/a%20b"),
  ("HTTPS://news.example:8443/%7Ea/é", "https://news.example:8443/%7Ea/%C3%A9"),
  ("http://news.example./x//y/", "http://news.example/x//y/"),
  ("http://[::1]:8080/", "http://[::1]:8080/"),
])
func addressesAreReadAsBrowsersReadThem(_ text: String, _ expected: String) {
  #expect(WebAddress(text)?.description == expected)
}

@Test(arguments: [
  "", "news.example", "ftp://news.example/", "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "http://",
  "http:///", "http://user@news.example/", "http://news.example@10.0.0.1/", "http://a b/", "http://news.example:99999/",
  "view-source:http://news.example/", "http://a<b/",
])
func whatIsNoWebAddressIsNone(_ text: String) {
  #expect(WebAddress(text) == nil)
}

@Test(arguments: [
  ("c", "https://news.example/a/c"), ("/c", "https://news.example/c"), ("../c", "https://news.example/c"),
  ("?y", "https://news.example/a/b?y"), ("//other.example/z", "https://other.example/z"),
  ("http://other.example", "http://other.example/"), ("#top", "https://news.example/a/b?x"),
  ("", "https://news.example/a/b?x"),
  ("../../../../c/", "https://news.example/c/"), ("./", "https://news.example/a/"),
  ("12:30.html", "https://news.example/a/12:30.html"),
])
func referencesAreResolved(_ reference: String, _ expected: String) throws {
  let base = try #require(WebAddress("https://news.example/a/b?x"))
  #expect(WebAddress(reference, relativeTo: base)?.description == expected)
}

@Test func referencesToOtherSchemesAreNone() throws {
  let base = try #require(WebAddress("https://news.example/"))
  #expect(WebAddress("mailto:desk@news.example", relativeTo: base) == nil)
  #expect(WebAddress("javascript:void(0)", relativeTo: base) == nil)
}

@Test func spellingsOfOneAddressAreAlike() throws {
  let plain = try #require(WebAddress("http://news.example/a"))
  let adorned = try #require(WebAddress("https://www.news.example/a/?utm_source=feed&fbclid=1#x"))
  let other = try #require(WebAddress("https://www.news.example/a?id=1&utm_medium=x"))
  #expect(plain.likeness == adorned.likeness)
  #expect(other.likeness == "news.example/a?id=1")
  #expect(other.withoutCounters.description == "https://www.news.example/a?id=1")
}

@Test(arguments: [
  ("https://news.example/2026/03/cosmos-hosted-by-tyson-4711.html", "cosmos hosted by tyson html"),
  ("https://news.example/Mt+Gox+CEO+Hacked/article34476.htm", "Mt Gox CEO Hacked"),
  ("https://news.example/a-b-c/one-two-three/four-five-six?seven-eight-nine-ten", "one two three"),
  ("https://news.example/%C3%A9lections-%C3%A0-Tarn-dimanche", "élections à Tarn dimanche"),
  ("https://news.example/m%C3%BCll-%zz-%+1-%4", nil), ("https://news.example/two-words/4711", nil),
  ("https://ferry-strike-in-tarn.example/", nil),
])
func theSlugIsThePartOfMostWords(_ address: String, _ expected: String?) throws {
  #expect(try #require(WebAddress(address)).slug == expected)
}

/// A page once had its own text as its canonical link.
@Test func noAddressIsLongerThanServersTake() throws {
  let start = "https://post.example/"
  let base = try #require(WebAddress(start))
  let longest = start + String(repeating: "a", count: 8_192 - start.utf8.count)
  #expect(WebAddress(longest)?.description == longest)
  #expect(WebAddress(longest + "a") == nil)
  #expect(WebAddress(String(repeating: "a", count: 8_193), relativeTo: base) == nil)
}
