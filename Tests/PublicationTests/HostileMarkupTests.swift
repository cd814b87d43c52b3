import NewsModel
import Testing

@testable import Publication

/// S15 of the attack catalogue in docs/INGEST.md: scripts in what outlets send. They are printed as the words that they are;
/// `scripts/check-site --vectors` tries hundreds of them in a browser.
private let vectors = [
  "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "\"><script>alert(1)</script>",
  "' onmouseover='alert(1)", "</title><script>alert(1)</script>", "</script><script>alert(1)</script>",
  "<!--<script>alert(1)</script>-->", "<iframe src=\"javascript:alert(1)\">", "<a href=\"javascript:alert(1)\">x</a>",
  "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">", "<b/onclick=alert(1)//", "{{{alert(1)}}}<b>",
  "<style>@import'javascript:alert(1)'</style>", "<base href=\"//evil.example/\">", "<plaintext>",
  "]]><script>alert(1)</script>",
]

@Test(arguments: vectors)
func scriptsInWordsOfOthersAreWords(_ vector: String) throws {
  var room = try Newsroom("2026-03-02")
  let articles = ["harbour-post", "daily-lantern"].map { outlet in
    room.article(outlet, "Ferry \(vector) returns", "The ferry \(vector) returned on Monday.") { article in
      article.author = [vector]
      article.section = vector
      article.keywords = [vector]
      var image = Article.Image()
      image.url = "https://img.example/1.jpg"
      (image.caption, image.alt, image.creditText) = (vector, vector, vector)
      article.image = [image]
    }
  }
  room.cluster(articles)
  let files = room.publish().files.filter { $0.path.hasSuffix(".html") }
  #expect(!files.isEmpty)
  for file in files {
    var markup = file.text
    while let start = markup.firstRange(of: "<script type=\"application/ld+json\">"),
      let end = markup[start.upperBound...].firstRange(of: "</script>")
    {
      #expect(!markup[start.upperBound..<end.lowerBound].contains("<"), "\(file.path)")
      markup.removeSubrange(start.lowerBound..<end.upperBound)
    }
    #expect(!markup.contains(vector), "\(file.path)")
  }
}

@Test(arguments: [
  "javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "JaVaScRiPt:alert(1)", "vbscript:x",
  "//evil.example/x",
])
func addressesThatAreNoneAreNotLinked(_ address: String) throws {
  var room = try Newsroom("2026-03-02")
  let articles = ["harbour-post", "daily-lantern"].map { outlet in
    room.article(outlet, "Ferry returns", "The ferry returned on Monday.") {
      $0.url = address
      $0.canonicalURL = address
    }
  }
  room.cluster(articles)
  for file in room.publish().files where file.path.hasSuffix(".html") {
    for attribute in ["href=\"", "src=\""] {
      #expect(!file.text.contains(attribute + address), "\(file.path)")
      #expect(!file.text.lowercased().contains(attribute + "javascript:"), "\(file.path)")
    }
  }
}
