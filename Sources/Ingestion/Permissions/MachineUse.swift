import Markup
import NewsModel

/// What a document says of being used by machines: `noai`, `noimageai` and `noimageindex` in robots directives, and
/// reservations of text and data mining (TDMRep, W3C Community Group Report of 2024). Whatever says no counts.
enum MachineUse {
  private static let directives: Set<String> = ["noai", "noimageai", "noimageindex"]

  /// - Returns: the header that refuses a copy of the pictures; nil when none does.
  static func refusal(_ fields: HeaderFields) -> String? {
    for value in fields.all("x-robots-tag") {
      if let directive = refusal(robots: value) { return "x-robots-tag: \(directive)" }
    }
    return isReserved(fields["tdm-reservation"]) ? "tdm-reservation: 1" : nil
  }

  /// - Returns: the `meta` element that refuses; nil when none does.
  /// - Complexity: O(nodes)
  static func refusal(_ document: borrowing HTMLDocument) -> String? {
    for node in 0..<document.count where document.tag(node) == .meta {
      guard let name = document.attribute(node, .name)?.lowercased(),
        let content = document.attribute(node, .content)
      else { continue }
      switch name {
      case "robots", RobotsDirectives.productToken.lowercased():
        if let directive = refusal(robots: content) { return "meta \(name): \(directive)" }
      case "tdm-reservation": if isReserved(content) { return "meta tdm-reservation: 1" }
      default: break
      }
    }
    return nil
  }

  private static func refusal(robots value: String) -> String? {
    RobotsDirectives(value).words.first(where: directives.contains)
  }

  private static func isReserved(_ value: String?) -> Bool { value?.filter { $0 != " " && $0 != "\t" } == "1" }
}
