import Testing

@testable import Ingestion

/// S1 of the attack catalogue in docs/INGEST.md: what RFC 9309 says, and what Google's open-source matcher does beyond it.
private struct RobotsRow: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let file: String
  /// Agent, path and whether it may be fetched.
  let answers: [(agent: String, path: String, mayFetch: Bool)]

  init(_ about: String, _ file: String, _ answers: (String, String, Bool)...) {
    testDescription = about
    self.file = file
    self.answers = answers.map { ($0.0, $0.1, $0.2) }
  }

  /// The same for one agent.
  init(_ about: String, _ file: String, yes: [String] = [], no: [String] = []) {
    testDescription = about
    self.file = file
    answers = yes.map { ("fox", $0, true) } + no.map { ("fox", $0, false) }
  }
}

private let lines = [
  RobotsRow("an empty file allows everything", "", yes: ["/", "/a"]),
  RobotsRow("a rule of no group counts for nobody", "disallow: /\nuser-agent: fox\nallow: /a\n", yes: ["/", "/b"]),
  RobotsRow("keys and values as they should be", "user-agent: fox\ndisallow: /\n", no: ["/a"]),
  RobotsRow("capitals in keys", "USER-AGENT: fox\nDISALLOW: /\n", no: ["/a"]),
  RobotsRow("no space behind the colon", "user-agent:fox\ndisallow:/\n", no: ["/a"]),
  RobotsRow("spaces around everything", "  user-agent :  fox  \n\t disallow\t:\t/  \n", no: ["/a"]),
  RobotsRow("a forgotten colon", "user-agent fox\ndisallow /\n", no: ["/a"]),
  RobotsRow("another word is no key", "foo: fox\nbar: /\n", yes: ["/a"]),
  RobotsRow("a comment behind a value", "user-agent: fox # it\ndisallow: / # all\n", no: ["/a"]),
  RobotsRow("a comment line", "# disallow: /\nuser-agent: fox\n#disallow: /\nallow: /\n", yes: ["/a"]),
  RobotsRow("lines end in CR", "user-agent: fox\rdisallow: /\r", no: ["/a"]),
  RobotsRow("lines end in CRLF", "user-agent: fox\r\ndisallow: /\r\n", no: ["/a"]),
  RobotsRow("the last line does not end", "user-agent: fox\ndisallow: /", no: ["/a"]),
  RobotsRow("empty lines end no group", "user-agent: fox\n\n\ndisallow: /\n", no: ["/a"]),
  RobotsRow("a whole mark in front", "\u{FEFF}user-agent: fox\ndisallow: /\n", no: ["/a"]),
  RobotsRow(
    "misspelt keys", "useragent: fox\ndisalow: /a\ndissallow: /b\ndiasllow: /c\n", yes: ["/d"], no: ["/a", "/b", "/c"]),
  RobotsRow(
    "unknown keys end no group", "user-agent: fox\nnoindex: /x\nhost: a\nuser-agent: cat\ndisallow: /\n", no: ["/a"]),
  RobotsRow("a sitemap ends no group", "user-agent: fox\nsitemap: /s\nuser-agent: cat\ndisallow: /\n", no: ["/a"]),
  RobotsRow("a page is no file", "<html>\nuser-agent: fox\n<p>disallow: /\n</html>", yes: ["/a"]),
]

private let agents = [
  RobotsRow(
    "groups",
    "allow: /x\nuser-agent: fox\nallow: /1\ndisallow: /\nuser-agent: cat\nuser-agent: dog\nallow: /2\ndisallow: /\n",
    ("fox", "/1", true), ("fox", "/2", false), ("cat", "/2", true), ("dog", "/2", true), ("dog", "/1", false),
    ("cow", "/1", true)),
  RobotsRow(
    "groups of one agent are joined, wherever they stand",
    "user-agent: fox\ndisallow: /1\nuser-agent: cat\ndisallow: /\nuser-agent: fox\ndisallow: /2\n",
    ("fox", "/1", false), ("fox", "/2", false), ("fox", "/3", true)),
  RobotsRow(
    "the own group replaces the one for all", "user-agent: *\ndisallow: /\nuser-agent: fox\nallow: /a\n",
    ("fox", "/a", true), ("fox", "/b", true), ("cat", "/b", false)),
  RobotsRow(
    "an empty own group replaces it too", "user-agent: fox\nuser-agent: *\ndisallow:\nuser-agent: *\ndisallow: /\n",
    ("cat", "/b", false)),
  RobotsRow("nobody is meant", "user-agent: cat\ndisallow: /\n", ("fox", "/a", true)),
  RobotsRow("capitals in names", "user-agent: FoX\ndisallow: /\n", ("fox", "/a", false), ("FOX", "/a", false)),
  RobotsRow("a version behind the name", "user-agent: fox/1.2 (+http://a)\ndisallow: /\n", ("fox", "/a", false)),
  RobotsRow(
    "words behind the name", "user-agent: fox hound\ndisallow: /\n", ("fox", "/a", false), ("foxhound", "/a", true)),
  RobotsRow("a longer name is another one", "user-agent: foxes\ndisallow: /\n", ("fox", "/a", true)),
  RobotsRow("a shorter name is another one", "user-agent: fo\ndisallow: /\n", ("fox", "/a", true)),
  RobotsRow(
    "hyphens and underscores belong to names", "user-agent: fox-news_bot\ndisallow: /\n", ("fox", "/a", true),
    ("fox-news_bot", "/a", false)),
  RobotsRow("a star with words behind it is for all", "user-agent: * all of you\ndisallow: /\n", ("fox", "/a", false)),
  RobotsRow("a star with letters on it is a name", "user-agent: *fox\ndisallow: /\n", ("fox", "/a", true)),
  RobotsRow(
    "all groups for all are joined", "user-agent: *\ndisallow: /1\nuser-agent: *\ndisallow: /2\n", ("fox", "/1", false),
    ("fox", "/2", false)),
]

private let values = [
  RobotsRow("values know capitals", "user-agent: fox\ndisallow: /X/\n", yes: ["/x/y"], no: ["/X/y"]),
  RobotsRow(
    "the longest match wins: allow", "user-agent: fox\ndisallow: /x/\nallow: /x/page.html\n", yes: ["/x/page.html"],
    no: ["/x/"]),
  RobotsRow(
    "the longest match wins: disallow", "user-agent: fox\nallow: /x/\ndisallow: /x/page.html\n", yes: ["/x/"],
    no: ["/x/page.html"]),
  RobotsRow("equal lengths allow", "user-agent: fox\ndisallow: /x\nallow: /x\n", yes: ["/x"]),
  RobotsRow("empty values are nothing", "user-agent: fox\ndisallow:\nallow:\n", yes: ["/", "/x"]),
  RobotsRow("an empty allow does not open", "user-agent: fox\ndisallow: /\nallow:\n", no: ["/x"]),
  RobotsRow(
    "a star is counted by its letter", "user-agent: fox\ndisallow: /x/page.html\nallow: /x/page.\n",
    no: ["/x/page.html"]),
  RobotsRow(
    "a longer pattern with a star", "user-agent: fox\nallow: /x/page.\ndisallow: /*.html\n", yes: ["/x/page.html"],
    no: ["/x.html"]),
  RobotsRow("the order of rules is nothing", "user-agent: fox\nallow: /p\ndisallow: /\n", yes: ["/page"], no: ["/x"]),
  RobotsRow(
    "a folder is not its files", "user-agent: fox\ndisallow: /fish/\n", yes: ["/fish", "/fish.html", "/animals/fish/"],
    no: ["/fish/", "/fish/salmon?id=x"]),
  RobotsRow(
    "a beginning is enough", "user-agent: fox\ndisallow: /fish\n", yes: ["/Fish.asp", "/catfish", "/?id=fish"],
    no: ["/fish", "/fish.html", "/fishheads/y", "/fish.php?id=x"]),
  RobotsRow(
    "a star at the end is nothing", "user-agent: fox\ndisallow: /fish*\n", yes: ["/Fish"], no: ["/fish", "/fishheads"]),
  RobotsRow(
    "a star within", "user-agent: fox\ndisallow: /*.php\n", yes: ["/", "/windows.PHP"],
    no: ["/f/n.php", "/n.php?x", "/n.php/", "/n.php5"]),
  RobotsRow(
    "a dollar at the end", "user-agent: fox\ndisallow: /*.php$\n",
    yes: ["/n.php?x", "/n.php/", "/n.php5", "/windows.PHP"], no: ["/n.php", "/f/n.php"]),
  RobotsRow(
    "star and more", "user-agent: fox\ndisallow: /fish*.php\n", yes: ["/Fish.PHP"],
    no: ["/fish.php", "/fishheads/catfish.php?x"]),
  RobotsRow("a dollar within is a dollar", "user-agent: fox\ndisallow: /a$b\n", yes: ["/a"], no: ["/a$b"]),
  RobotsRow("nothing but the beginning", "user-agent: fox\ndisallow: /$\n", yes: ["/page.html"], no: ["/"]),
  RobotsRow("many stars", "user-agent: fox\ndisallow: /**a**b$\n", yes: ["/ba", "/abc"], no: ["/ab", "/xaxbxb"]),
  RobotsRow("a star at the beginning", "user-agent: fox\ndisallow: *x\n", yes: ["/y"], no: ["/x", "/yx"]),
  RobotsRow("a value without a slash", "user-agent: fox\ndisallow: x\n", yes: ["/x"]),
  RobotsRow(
    "queries are matched", "user-agent: fox\ndisallow: /*?s=\n", yes: ["/a", "/a?t=1"], no: ["/a?s=1", "/?s="]),
  RobotsRow("fragments are not", "user-agent: fox\ndisallow: /a$\n", no: ["/a#b"]),
  RobotsRow(
    "an index page opens its folder", "user-agent: fox\nallow: /f/index.html\ndisallow: /f/\n",
    yes: ["/f/", "/f/index.html"], no: ["/f/other.html"]),
  RobotsRow(
    "so does index.htm", "user-agent: fox\nallow: /index.htm\ndisallow: /\n", yes: ["/", "/index.html"], no: ["/a"]),
  RobotsRow(
    "a disallowed index page closes no folder", "user-agent: fox\ndisallow: /f/index.html\n", yes: ["/f/"],
    no: ["/f/index.html"]),
]

private let encodings = [
  RobotsRow(
    "an address in a query stays", "user-agent: fox\ndisallow: /\nallow: /x?q=http://y.example/t\n",
    yes: ["/x?q=http://y.example/t"], no: ["/x"]),
  RobotsRow(
    "letters beyond ASCII are encoded", "user-agent: fox\ndisallow: /\nallow: /x/ツ\n", yes: ["/x/%E3%83%84"],
    no: ["/x/"]),
  RobotsRow("encoded letters stay", "user-agent: fox\ndisallow: /\nallow: /x/%E3%83%84\n", yes: ["/x/%E3%83%84"]),
  RobotsRow(
    "encoded letters in small hexadecimal", "user-agent: fox\ndisallow: /\nallow: /x/%e3%83%84\n", yes: ["/x/%E3%83%84"]
  ),
  RobotsRow("small hexadecimal in addresses", "user-agent: fox\ndisallow: /x/%E3%83%84\n", no: ["/x/%e3%83%84"]),
  RobotsRow(
    "encoded ASCII is not undone", "user-agent: fox\ndisallow: /\nallow: /x/%62%61\n", yes: ["/x/%62%61"], no: ["/x/ba"]
  ),
  RobotsRow("a percent sign alone is itself", "user-agent: fox\ndisallow: /100%\n", no: ["/100%"]),
  RobotsRow("null bytes are bytes", "user-agent: fox\ndisallow: /a\0b\n", yes: ["/ab"]),
]

@Test(arguments: lines + agents + values + encodings)
private func robotsAreReadAsTheStandardAndGoogleReadThem(_ row: RobotsRow) {
  let file = RobotsFile(Array(row.file.utf8))
  for (agent, path, mayFetch) in row.answers {
    #expect(file.allows("https://a.example" + path, agent: agent) == mayFetch, "\(agent) \(path)")
  }
}

@Test(arguments: [
  ("http://a.example", "/"), ("http://a.example/", "/"), ("http://a.example/a", "/a"), ("http://a.example/a?b", "/a?b"),
  ("http://a.example/a?b#c", "/a?b"), ("http://a.example/a/b?c=http://d/e", "/a/b?c=http://d/e"), ("a.example", "/"),
  ("a.example/a", "/a"), ("//a/b/c", "/b/c"), ("http://a.example?q", "/?q"), ("http://a.example;p", "/;p"),
  ("http://a.example#f/g", "/"), ("http://a.example/a;b", "/a;b"), ("", "/"), ("a?b", "/?b"),
])
func thePathOfAnAddressIsFound(_ url: String, _ path: String) {
  #expect(String(decoding: RobotsPattern.path(of: url), as: UTF8.self) == path)
}

/// Marks that are cut short are still marks, for Google's matcher and for us.
@Test(arguments: [[0xEF, 0xBB, 0xBF], [0xEF, 0xBB], [0xEF]] as [[UInt8]])
func aMarkInFrontIsPassedOver(_ mark: [UInt8]) {
  #expect(!RobotsFile(mark + Array("user-agent: fox\ndisallow: /\n".utf8)).allows("https://a.example/a", agent: "fox"))
}

@Test func aBrokenMarkIsPartOfTheFirstKey() {
  let file = RobotsFile([0xEF, 0x11, 0xBF] + Array("user-agent: fox\ndisallow: /\n".utf8))
  #expect(file.allows("https://a.example/a", agent: "fox"))
}

@Test func linesThatAreTooLongAreCut() {
  let limit = 2083 * 8
  let name = String(repeating: "a", count: limit - "disallow: /".count)
  let long = RobotsFile(Array("user-agent: fox\ndisallow: /\(name)bbb\n".utf8))
  #expect(!long.allows("https://a.example/\(name)xyz", agent: "fox"))
  #expect(long.allows("https://a.example/\(name.dropLast())", agent: "fox"))
}

@Test func hugeFilesAreReadToTheLimit() {
  let padding = [UInt8](repeating: UInt8(ascii: "#"), count: 600 << 10)
  let early = RobotsFile(Array("user-agent: fox\ndisallow: /\n".utf8) + padding)
  #expect(!early.allows("https://a.example/a", agent: "fox"))
  let late = RobotsFile(padding + Array("\nuser-agent: fox\ndisallow: /\n".utf8))
  #expect(late.allows("https://a.example/a", agent: "fox"))
}

/// Half a megabyte of stars against a long address.
@Test func hostileFilesAreMatchedInBoundedTime() {
  let line = "disallow: /" + String(repeating: "*a", count: 8000) + "*b$\n"
  let file = RobotsFile(Array(("user-agent: *\n" + String(repeating: line, count: 32)).utf8))
  let path = "/" + String(repeating: "a", count: 100_000)
  #expect(file.allows("https://a.example" + path, agent: "fox"))
}
