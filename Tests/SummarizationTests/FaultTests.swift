import NewsModel
import Summarization
import Testing

// The faults of the page that this project started from, F16 to F29, one test each.

private func summary(_ articles: [Article], support: Set<String> = []) -> Summary {
  Summarizer().summarize(Event(cluster: cluster(articles, support: support), articles: articles)).summary
}

private func pictured(_ base: Article, _ url: String, caption: String? = nil, alt: String? = nil, credit: String? = nil)
  -> Article
{
  var article = base
  var image = Article.Image()
  image.url = url
  image.caption = caption
  image.alt = alt
  image.creditText = credit
  article.image = [image]
  return article
}

private let photograph = "https://img.harbour-post.example/2026/terminal.jpg"

@Test func f16AnImageHasItsSource() {
  let image = summary([
    pictured(fire[0], photograph, caption: "Smoke over the terminal", credit: "Harbour Post / T. Oyen"), fire[1],
  ]).image
  #expect(image?.creditText == "Harbour Post / T. Oyen")
}

@Test func f17AnImageNamesItsArticle() {
  let image = summary([pictured(fire[0], photograph, caption: "Smoke over the terminal"), fire[1]]).image
  #expect(image?.article == fire[0].id && image?.url == photograph)
}

@Test func f18AnImagesWordsAreThePublishers() {
  let image = summary([pictured(fire[0], photograph, alt: "Smoke over the ferry terminal"), fire[1]]).image
  #expect(image?.alt == "Smoke over the ferry terminal" && image?.description == "Smoke over the ferry terminal")
  #expect(image?.describedBy == "publisher")
}

@Test func f19AnImageWithoutWordsIsNotDescribed() {
  let image = summary([pictured(fire[0], photograph), fire[1]]).image
  #expect(image != nil && image?.description == nil && image?.describedBy == nil)
}

@Test func f20NobodyIsNamedFromPixels() {
  let image = summary([pictured(fire[0], photograph, alt: "A woman at a lectern"), fire[1]]).image
  #expect(image?.description == "A woman at a lectern")
}

@Test func f21AnImageComesFromACoreMemberOnTheHeadline() {
  let aside = pictured(
    article(
      "x", "Bakery opens on the quay",
      "A bakery opened on the quay in Vellport on Tuesday, its owner said in a statement."),
    "https://img.example/bread.jpg", caption: "Bread")
  #expect(summary([fire[0], fire[1], aside], support: ["article-x"]).image == nil)
  #expect(summary([fire[0], fire[1], aside]).image == nil)
}

@Test(arguments: [
  "https://a.example/logo.png", "https://a.example/favicon.ico", "https://a.example/x.svg", "data:image/png;base64,AA",
])
func f21ALogoIsNoPicture(_ url: String) {
  #expect(summary([pictured(fire[0], url, caption: "x"), fire[1]]).image == nil)
}

@Test func f22EverySentenceIsCited() {
  let made = summary(fire)
  #expect(([made.headline] + made.abstract + made.keyPoints).allSatisfy { !$0.citations.isEmpty })
}

@Test func f23KeyPointsRepeatNothingAndSpreadOverOutlets() {
  let made = summary(fire)
  #expect(Set((made.abstract + made.keyPoints).map(\.text)).count == made.abstract.count + made.keyPoints.count)
  var long = fire
  for index in long.indices {
    long[index].articleBody +=
      "\n\nThe number \(index + 7) tram was diverted past street \(index + 40) by a marshal called Warden\(index) until late evening."
  }
  let outlets = Set(summary(long).keyPoints.flatMap(\.citations).map(\.article))
  #expect(outlets.count > 1)
}

@Test func f24CoverageOfTheMembersIsOnTheRecord() {
  let check = summary(fire).checks.first { $0.name == "coverage" }
  #expect(check?.verdict == .pass && check?.value == 1)
}

@Test func f25DifferingFiguresAreShown() {
  #expect(summary(fire).disagreements.first?.values.map(\.value) == ["at least 23", "26"])
  #expect(summary(fire).checks.contains { $0.name == "conflict" && $0.detail == "injured: at least 23, 26" })
}

@Test func f26AClaimKeepsWhoMakesIt() {
  let body =
    "“It was the largest attack since the harbour was built.”\n\nThe attack was the largest since the harbour was built, the air force said on Tuesday."
  let made = summary([article("a", "Harbour attacked overnight", body)])
  #expect(
    made.abstract.map(\.text) == [
      "The attack was the largest since the harbour was built, the air force said on Tuesday."
    ])
}

@Test func f27AnAllegationIsNotPrintedWithoutItsSource() {
  let body =
    "The harbour guards were accused of using banned gas against strikers in the yard.\n\nThe dockers' union accused the harbour guards of using banned gas against strikers."
  let made = summary([article("a", "Guards under fire over gas", body)])
  #expect(
    made.abstract.map(\.text) == ["The dockers' union accused the harbour guards of using banned gas against strikers."]
  )
}

@Test func f28OpinionIsNeitherQuotedNorHeadlined() {
  let opinion = article(
    "o", "The ferry terminal fire shames Vellport",
    "The Vellport ferry terminal fire injured dozens because nobody at the port authority ever cared about the alarm.",
    genre: .opinion)
  let made = summary([opinion, fire[0], fire[1]])
  #expect(
    !([made.headline] + made.abstract + made.keyPoints).flatMap(\.citations).contains { $0.article == opinion.id })
  #expect(summary([opinion]).checks.contains { $0.name == "opinion" && $0.verdict == .warn })
}

@Test func f29AStubIsNotTreatedLikeAReport() {
  let stub = article(
    "v", "Watch: Vellport ferry terminal fire injures dozens",
    "Footage shows the Vellport ferry terminal fire that injured dozens on Tuesday.",
    genre: .video, flags: ["thin"])
  let event = Event(cluster: cluster([stub, fire[0], fire[1]]), articles: [stub, fire[0], fire[1]])
  let made = Summarizer().summarize(event)
  #expect(!([made.summary.headline] + made.summary.abstract).flatMap(\.citations).contains { $0.article == stub.id })
  #expect(made.articles.first { $0.article == stub.id }?.checks.map(\.name) == ["thin"])
}
