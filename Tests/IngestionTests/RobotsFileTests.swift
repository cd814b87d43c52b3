import Testing

@testable import Ingestion

private func allows(_ text: String, _ path: String, agent: String = "StonehandBot") -> Bool {
  RobotsFile(Array(text.utf8)).allows("https://a.example" + path, agent: agent)
}

@Test func theLongestMatchWinsAndAllowAmongEquals() {
  let text = "User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /a/b/c\nAllow: /x\nDisallow: /x"
  #expect(!allows(text, "/a"))
  #expect(allows(text, "/a/b"))
  #expect(!allows(text, "/a/b/c"))
  #expect(allows(text, "/x"))
  #expect(allows(text, "/"))
}

@Test func theOwnGroupReplacesTheOneForAll() {
  let text =
    "User-agent: *\nDisallow: /\n\nUser-agent: stonehandbot/2.0\nDisallow: /private\n\nUser-agent: Other\nDisallow: /x"
  #expect(allows(text, "/x"))
  #expect(!allows(text, "/private/1"))
  #expect(!allows(text, "/x", agent: "Unknown"))
  #expect(allows("User-agent: StonehandBot\nDisallow:\nUser-agent: *\nDisallow: /", "/x"))
}

@Test func groupsOfOneAgentAreJoined() {
  let text =
    "User-agent: StonehandBot\nDisallow: /a\nUser-agent: *\nDisallow: /\nUser-agent: StonehandBot\nDisallow: /b"
  #expect(!allows(text, "/a"))
  #expect(!allows(text, "/b"))
  #expect(allows(text, "/c"))
}

@Test func wildcardsAndEndsAreKnown() {
  let text = "User-agent: *\nDisallow: /*.pdf$\nDisallow: /s*/q\nDisallow: /m$x"
  #expect(!allows(text, "/a/b.pdf"))
  #expect(allows(text, "/a/b.pdf?x"))
  #expect(!allows(text, "/search/q/1"))
  #expect(!allows(text, "/m$x"))
}

@Test func carelessFilesAreReadAsTheyAreMeant() {
  #expect(!allows("\u{FEFF}User-agent: *\r\nDissalow : /a # why\r\n", "/a"))
  #expect(!allows("user-agent *\ndisallow /a", "/a"))
  #expect(allows("user-agent *\ndisallow /a b", "/a"))
  #expect(!allows("User-agent: *\nCrawl-delay: 2\nSitemap: https://a.example/s\nUser-agent: Other\nDisallow: /a", "/a"))
  #expect(!allows("User-agent: *\nDisallow: /caf%c3%a9\nDisallow: /thé", "/caf%C3%A9"))
  #expect(!allows("User-agent: *\nDisallow: /thé", "/th%C3%A9"))
  #expect(allows("Disallow: /", "/a"))
}

@Test func indexPagesAreTheirFolders() {
  #expect(allows("User-agent: *\nDisallow: /\nAllow: /x/index.html", "/x/"))
  #expect(!allows("User-agent: *\nDisallow: /\nAllow: /x/index.html", "/x/y"))
}

@Test func delaysAndSitemapsAreRead() {
  let file = RobotsFile(Array("Sitemap: https://a.example/s.xml\nUser-agent: *\nCrawl-delay: 4.5\nDisallow: /x".utf8))
  #expect(file.delay(agent: "StonehandBot") == 4.5)
  #expect(file.sitemaps == ["https://a.example/s.xml"])
}

@Test func aDelayForUsPrevailsOverThatForAll() {
  let file = RobotsFile(Array("User-agent: *\nCrawl-delay: 30\n\nUser-agent: StonehandBot\nCrawl-delay: 2\n".utf8))
  #expect(file.delay(agent: "StonehandBot") == 2)
  #expect(file.delay(agent: "OtherBot") == 30)
}

@Test func hostilePatternsAreMatchedInBoundedTime() {
  let text = "User-agent: *\nDisallow: /" + String(repeating: "*a", count: 500) + "*b$"
  let clock = ContinuousClock()
  let time = clock.measure { #expect(allows(text, "/" + String(repeating: "a", count: 2000))) }
  #expect(time < .seconds(10))
}
