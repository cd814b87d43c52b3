import NewsModel
import Testing

@Test(arguments: [
  ("nosnippet", true), ("noindex, NoSnippet", true), ("max-snippet:0", true), ("max-snippet: 20", true),
  ("max-snippet:-1, max-image-preview:large", false), ("max-snippet:320", false), ("index, follow", false),
  ("googlebot: nosnippet", false), ("googlebot: noindex, nosnippet", false), ("*: nosnippet", true),
  ("googlebot: noindex, stonehandbot: nosnippet", true),
  ("unavailable_after: Wed, 31 Dec 2036 23:59:59 GMT, nosnippet", true), ("otherbot: noindex\nnosnippet", true),
  ("noarchive\notherbot: nosnippet", false), ("", false), ("max-snippet:99999999999999999999", false),
])
func whoMayQuoteIsReadFromDirectives(_ example: (value: String, forbids: Bool)) {
  #expect(RobotsDirectives(example.value).forbidsQuoting == example.forbids)
}

@Test func directivesForOtherRobotsAreLeftOut() {
  #expect(RobotsDirectives("NoAI, otherbot: noindex, none, StonehandBot: noimageai").words == ["noai", "noimageai"])
}
