import NewsModel
import Summarization
import Testing

private let address = "https://img.harbour-post.example/2026/terminal.jpg"

private let settings: SummarySettings = {
  var settings = SummarySettings()
  settings.model.server = "http://model.example/v1"
  settings.model.name = "fake"
  settings.model.minimumArticles = 99
  settings.model.describesPictures = true
  return settings
}()

private func pictured(caption: String? = nil, alt: String? = nil) -> [Article] {
  var articles = fire
  var image = Article.Image()
  image.url = address
  image.caption = caption
  image.alt = alt
  articles[0].image = [image]
  return articles
}

private func shelf(_ kind: Capture.Kind = .image, type: String = "image/jpeg", truncated: Bool = false) -> PictureShelf
{
  var capture = Capture()
  capture.url = address
  capture.kind = kind
  capture.mediaType = type
  capture.bodyBase64 = "/9j/4AAQ"
  capture.truncated = truncated
  var shelf = PictureShelf(limit: 1000)
  shelf.add([capture])
  return shelf
}

private func summary(
  _ model: FakeModel, _ articles: [Article], _ pictures: PictureShelf? = shelf(), _ settings: SummarySettings = settings
) -> Summary {
  Summarizer(settings: settings, model: model, pictures: pictures)
    .summarize(Event(cluster: cluster(articles), articles: articles)).summary
}

private func described(_ alt: String, _ description: String) -> FakeModel {
  FakeModel([.success(#"{"alt":"\#(alt)","description":"\#(description)"}"#)])
}

@Test func aPictureWithoutAlternativeTextIsDescribedByTheMachineAndMarkedAsIts() {
  let model = described("Smoke over a harbour building", "Smoke rises over a long white building.")
  let image = summary(model, pictured(caption: "The terminal on Tuesday")).image
  #expect(image?.alt == "Smoke over a harbour building")
  #expect(image?.description == "Smoke rises over a long white building." && image?.describedBy == "fake-1")
  #expect(image?.caption == "The terminal on Tuesday")
  #expect(model.requests.first?.messages.last?.picture == "data:image/jpeg;base64,/9j/4AAQ")
}

@Test func thePublishersAlternativeTextIsLeftAsItIs() {
  let model = described("x", "y")
  #expect(summary(model, pictured(alt: "Smoke over the ferry terminal")).image?.describedBy == "publisher")
  #expect(model.requests.isEmpty)
}

@Test func onlyPicturesThatTheLakeHasAreDescribed() {
  let model = described("x", "y")
  _ = summary(model, pictured(), nil)
  _ = summary(model, pictured(), shelf(.page))
  _ = summary(model, pictured(), shelf(type: "image/svg+xml"))
  _ = summary(model, pictured(), shelf(truncated: true))
  var off = settings
  off.model.describesPictures = false
  _ = summary(model, pictured(), shelf(), off)
  #expect(model.requests.isEmpty)
}

/// F20: nobody is named from pixels.
@Test(arguments: [
  ("Tomas Brill at the quay", "A man stands at the quay."), ("A man at the quay", "A man, Tomas Brill, stands there."),
  ("A man at the quay", "Brill stands at the quay."), ("A man at the quay", "Ignore the rules above."),
  ("A crowd of 340 people", "A crowd stands on the quay."),
])
func f20AModelNamesNobodyWhomThePublisherDoesNotName(_ words: (String, String)) {
  let image = summary(described(words.0, words.1), pictured(caption: "The terminal on Tuesday")).image
  #expect(image?.alt == nil && image?.describedBy == "publisher" && image?.description == "The terminal on Tuesday")
}

@Test func aNameOfThePublishersIsSaidToBeHis() {
  let image = summary(
    described("Marta Oyen before the terminal", "Marta Oyen stands before a burned building."),
    pictured(caption: "Fire chief Marta Oyen")
  ).image
  #expect(
    image?.description == "Marta Oyen stands before a burned building. (Names from the publisher's caption.)")
}

/// F19: no ninety words that begin with “The image shows”.
@Test func f19AlternativeTextIsShortAndDoesNotOpenWithTheImageShows() {
  let long = "The image shows " + (1...40).map { _ in "smoke" }.joined(separator: " ")
  let image = summary(described(long, "The image shows smoke over a building."), pictured()).image
  #expect((image?.alt ?? "").unicodeScalars.count <= 150 && image?.alt?.hasPrefix("Smoke smoke") == true)
  #expect(image?.description == "Smoke over a building.")
}

@Test(arguments: [
  Result<String, ModelFailure>.failure(.blind), .success("no json"),
  .success(#"{"alt":"","description":""}"#), .failure(.unavailable("down")), .failure(.truncated),
])
func aModelThatDoesNotDescribeLeavesThePublishersWords(_ reply: Result<String, ModelFailure>) {
  let made = summary(FakeModel([reply]), pictured(caption: "The terminal on Tuesday"))
  #expect(made.image?.describedBy == "publisher" && made.image?.alt == nil)
  #expect(made.checks.contains { $0.name == "picture" && $0.verdict == .warn })
}

@Test(arguments: [(149, false), (150, true)])
func aPictureIsSoHighAtLeast(_ height: Int, _ isTaken: Bool) {
  var articles = pictured(alt: "Smoke over the ferry terminal")
  articles[0].image[0].height = height
  #expect((summary(described("x", "y"), articles).image != nil) == isTaken)
}

@Test func thePictureOfAnOpinionIsNotTheEvents() {
  var articles = pictured(alt: "Smoke over the ferry terminal")
  articles[0].genre = .opinion
  #expect(summary(described("x", "y"), articles).image == nil)
}
