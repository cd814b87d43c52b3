import NewsModel
import Normalization

/// A page of an invented outlet, as a capture.
func page(
  _ html: String, url: String = "https://www.harbourpost.example/world/storm-closes-port",
  at: String = "2026-03-02T12:00:00Z"
) -> Capture {
  var capture = Capture()
  capture.url = url
  capture.kind = .page
  capture.body = html
  capture.capturedAt = Instant(at) ?? Instant(seconds: 0)
  capture.payloadDigest = "sha256:\(html.count)"
  capture.via = "warc:test"
  capture.identify()
  return capture
}

let testDay = Day(year: 2026, month: 3, day: 2) ?? Day(number: 0)

/// The only article that the captures give, or nil.
func article(_ captures: Capture...) -> Article? {
  let result = Normalizer(day: testDay).normalize(captures)
  return result.articles.count == 1 ? result.articles.first : nil
}

/// The reasons of all rejections.
func reasons(_ captures: Capture...) -> [String] {
  Normalizer(day: testDay).normalize(captures).rejections.map(\.reason)
}

/// Three paragraphs of a report, as every page of these tests has it.
let report = """
  <p>The storm closed the port of Lindholm on Sunday evening, and no ship has left since, the harbour office said.</p>
  <p>Twelve ferries wait behind the mole, with some four hundred passengers, who are fed by the Red Cross, it added.</p>
  <p>“We expect the wind to drop by noon,” said harbour master Ida Brandt, who has led the office for nine years.</p>
  """

let reportText = """
  The storm closed the port of Lindholm on Sunday evening, and no ship has left since, the harbour office said.

  Twelve ferries wait behind the mole, with some four hundred passengers, who are fed by the Red Cross, it added.

  “We expect the wind to drop by noon,” said harbour master Ida Brandt, who has led the office for nine years.
  """
