import Markup
import NewsModel

/// Which of an import's pictures are lead images of its pages. Pictures wait for a second reading, when all pages are known;
/// an import without pictures costs nothing more. Pages are looked at from the first picture on, and those before it in the
/// second reading, where they come before it again.
final class LeadImageIndex {
  struct Lead {
    /// Of the page, to which the picture goes.
    var day: Day
    var outlet: Outlet.ID?
    /// Why the page does not want it kept; nil when it says nothing.
    var refusal: String?
    fileprivate var isEarlier: Bool
  }

  /// How far an import is read.
  private enum Reading {
    /// The first time, no picture met so far.
    case plain
    /// The first time, from the first picture on.
    case gathering
    /// The second time, before the first picture that waited: pages that the first reading passed by.
    case catchingUp
    /// The second time, from that picture on: all pages are known.
    case handingOut
  }

  private var reading = Reading.plain
  private var waiting: Set<String> = []
  private var leads: [String: Lead] = [:]

  /// Whether the lead image of the page that stands next is to be noted.
  var wantsLeads: Bool { reading == .gathering || reading == .catchingUp }

  /// Whether there are pictures that pages may want.
  var isWaitedFor: Bool { !waiting.isEmpty }

  /// - Parameter place: of the picture in the import.
  func wait(at place: String) {
    waiting.insert(place)
    reading = .gathering
  }

  func waits(at place: String) -> Bool { waiting.contains(place) }

  func beginSecondReading() { reading = .catchingUp }

  /// To be called at each picture of the second reading: from the first that waited on, all pages are known.
  func meetPicture(at place: String) -> Bool {
    guard waits(at: place) else { return false }
    reading = .handingOut
    return true
  }

  /// Forgets everything, for another first reading.
  func restart() {
    (waiting, leads, reading) = ([], [:], .plain)
  }

  /// Notes the lead image of a page; of several pages with one picture the earliest day counts, then the first in the import.
  /// - Complexity: O(bytes of the page)
  func gather(_ page: Capture, _ fields: HeaderFields, day: Day) {
    let document = HTMLDocument(page.body ?? "")
    guard let url = LeadImage.find(document, base: WebAddress(page.finalURL ?? page.url)) else { return }
    let refusal = MachineUse.refusal(fields) ?? MachineUse.refusal(document)
    note(url, Lead(day: day, outlet: page.outlet, refusal: refusal, isEarlier: reading == .catchingUp))
  }

  /// Notes the picture that a feed names of an entry that no page was there for. To be called when the first reading is
  /// over; pages that want the same picture on the same day come before it.
  func gather(entry: Capture, day: Day) {
    guard let url = entry.feed?.image.flatMap({ WebAddress($0) }) else { return }
    note(url, Lead(day: day, outlet: entry.outlet, refusal: nil, isEarlier: false))
  }

  private func note(_ url: WebAddress, _ lead: Lead) {
    if let known = leads[url.description] {
      let precedes = lead.isEarlier && !known.isEarlier
      guard lead.day < known.day || lead.day == known.day && precedes else { return }
    }
    leads[url.description] = lead
  }

  func lead(_ url: WebAddress) -> Lead? { leads[url.description] }
}
