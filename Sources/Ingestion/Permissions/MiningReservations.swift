import JSON
import NewsModel

/// A site's `/.well-known/tdmrep.json`: which paths it reserves from text and data mining (TDMRep, section 3.1).
struct MiningReservations {
  private var rules: [(pattern: [UInt8], isReserved: Bool)] = []

  /// Anything but a list of rules reserves nothing: sites answer with pages too.
  init(_ bytes: [UInt8]) {
    do throws(JSONError) {
      let tree = try JSONReader.read(JSONTree.self, from: bytes)
      for rule in tree.array ?? [] {
        guard let location = rule["location"]?.string else { continue }
        rules.append((Array(location.utf8), Self.isReserved(rule["tdm-reservation"])))
      }
    } catch {
      return
    }
  }

  private static func isReserved(_ tree: JSONTree?) -> Bool {
    if case .number(let text)? = tree { text == "1" } else { tree?.string == "1" || tree?.boolean == true }
  }

  /// The longest location that matches decides, as in robots.txt; of equals the one that reserves.
  func reserve(_ url: WebAddress) -> Bool {
    let path = RobotsPattern.path(of: url.description)
    let matching = rules.filter { RobotsPattern.matches(path, $0.pattern) }
    let longest = matching.map(\.pattern.count).max()
    return matching.contains { $0.isReserved && $0.pattern.count == longest }
  }
}
