/// Why a capture is no article. The words stand in rejections and manifests.
enum RejectionReason: String, Sendable, CaseIterable {
  /// A wall that asks for consent to cookies in the article's place.
  case consent = "page.consent"
  /// A list of articles: front page, section, topic, search.
  case sectionFront = "page.sectionFront"
  /// A form: to log in, to subscribe, to write to the publisher.
  case form = "page.form"
  /// A page that says that there is no page.
  case error = "page.error"
  /// HTTP said so.
  case status = "http.status"
  /// A check that the reader is no machine.
  case challenge = "page.challenge"
  /// No text was found, and no headline.
  case empty = "body.empty"
  /// The capture has no body.
  case noBody = "capture.noBody"
  /// Neither HTML nor text.
  case mediaType = "capture.mediaType"
  /// An import that is no JSON object of an article.
  case malformed = "import.malformed"
  /// Neither a headline nor a text.
  case noHeadline = "headline.missing"
  /// Published before the edition's window.
  case tooOld = "date.tooOld"
  /// The publisher asks machines to leave the page out.
  case removed = "page.removed"
}
