import JSON
import NewsModel

/// Articles made up of seeded words, as long and as full of escapes as real ones: every run measures the same bytes.
struct Corpus {
  private var state: UInt64 = 20_260_302
  private var count = 0
  private let words = Array(
    """
    the of and to in a is that for on was with as it by at from are this be have an has not were which but one their \
    council harbour minister police storm election budget railway hospital company record school million Tuesday \
    spokesman announced yesterday's river bridge workers accident results season against official 12.5 2026 47,000
    """.split(separator: " "))
  private let accented = Array("company’s “quoted” café Zürich São – naïve Łódź".split(separator: " "))

  private mutating func random(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  private mutating func text(words count: Int, paragraph: Int = .max) -> String {
    var text = ""
    for index in 0..<count {
      if index > 0 { text += index % paragraph == 0 ? "\n\n" : random(60) == 0 ? " \"so\" " : " " }
      text += random(32) == 0 ? accented[random(accented.count)] : words[random(words.count)]
    }
    return text
  }

  mutating func article() -> Article {
    count += 1
    let number = count * 1_000_003
    var article = Article()
    article.id = .init(kind: "article", of: ["\(number)"])
    article.url = "https://www.harbour-post.example/2026/03/02/news/\(number)/a-story-of-the-day?ref=front"
    article.canonicalURL = "https://www.harbour-post.example/2026/03/02/news/\(number)/a-story-of-the-day"
    article.capture = .init(kind: "capture", of: ["\(number)"])
    article.publisher = Outlet(id: .init("harbour-post"), name: "Harbour Post", domain: "harbour-post.example")
    article.headline = text(words: 10)
    article.headlineRaw = article.headline + " | Harbour Post"
    article.headlineRules = ["suffix.publisher"]
    article.author = [text(words: 2), text(words: 2)]
    article.datePublished.value = Instant(seconds: 1_772_000_000 + random(86400))
    article.datePublished.raw = "2026-03-02T08:15:00+01:00"
    article.datePublished.zoneKnown = true
    article.datePublished.from = .jsonld
    article.inLanguage = .init(tag: "en", confidence: 0.97)
    article.articleBody = text(words: 250 + random(700), paragraph: 55)
    article.wordCount = article.articleBody.utf8.count / 6
    article.keywords = [text(words: 1), text(words: 2)]
    article.image = [image(number)]
    article.extraction = .init(method: "jsonld", version: 3)
    return article
  }

  private mutating func image(_ number: Int) -> Article.Image {
    var image = Article.Image()
    image.url = "https://images.harbour-post.example/\(number).jpg?width=1200"
    image.caption = text(words: 16)
    image.creditText = "Photograph: Harbour Post"
    image.width = 1200
    image.height = 630
    image.role = "lead"
    return image
  }
}
