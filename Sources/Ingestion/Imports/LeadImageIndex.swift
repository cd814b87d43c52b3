import Markup
import NewsModel

/// Which of an import's pictures are lead images of its pages. Pictures wait until all pages are known; an import without
/// pictures costs nothing more.
final class LeadImageIndex {
  struct Lead {
    /// Of the page, to which the picture goes.
    var day: Day
    var outlet: Outlet.ID?
    /// Why the page does not want it kept; nil when it says nothing.
    var refusal: String?
  }

  private var waiting: Set<String> = []
  private var leads: [String: Lead] = [:]

  /// Whether there are pictures that pages may want.
  var isWaitedFor: Bool { !waiting.isEmpty }

  /// - Parameter place: of the picture in the import.
  func wait(at place: String) { waiting.insert(place) }
  func waits(at place: String) -> Bool { waiting.contains(place) }

  /// Notes the lead image of a page; of several pages with one picture the earliest day counts.
  /// - Complexity: O(bytes of the page)
  func gather(_ page: Capture, _ fields: HeaderFields, day: Day) {
    let document = HTMLDocument(page.body ?? "")
    guard let url = LeadImage.find(document, base: WebAddress(page.finalURL ?? page.url))?.description else { return }
    if let known = leads[url], known.day <= day { return }
    leads[url] = Lead(
      day: day, outlet: page.outlet, refusal: MachineUse.refusal(fields) ?? MachineUse.refusal(document))
  }

  func lead(_ url: WebAddress) -> Lead? { leads[url.description] }
}
