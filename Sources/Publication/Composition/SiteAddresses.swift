import Digests
import NewsModel

/// Where everything stands, as paths from the site's root and as absolute addresses.
struct SiteAddresses: Sendable {
  /// Ends in `/`.
  let base: String

  init(_ settings: PublicationSettings) {
    let address = Hyperlink(settings.baseURL)?.text ?? "https://stonehand.example/"
    base = address.hasSuffix("/") ? address : address + "/"
  }

  /// The name of the site's machine, without port.
  var host: String { String(base.drop { $0 != "/" }.dropFirst(2).prefix { $0 != "/" && $0 != ":" }) }

  /// The site's root on its machine: `/`, or `/news/` for a site in a folder.
  var rootPath: String { String(base.drop { $0 != "/" }.dropFirst(2).drop { $0 != "/" }) }

  func absolute(_ path: String) -> String { base + path }

  static func day(_ day: Day) -> String { day.path }
  static func also(_ day: Day) -> String { day.path + "also/" }
  static func stories(_ day: Day) -> String { day.path + "stories/" }
  static func themes(_ day: Day) -> String { day.path + "themes/" }
  static func story(_ id: Story.ID) -> String { "story/\(folder(id.rawValue))/" }
  static func chapter(_ id: Story.ID, _ day: Day) -> String { story(id) + "\(day)/" }
  static func theme(_ id: Theme.ID) -> String { "theme/\(folder(id.rawValue))/" }
  static func outlet(_ id: Outlet.ID) -> String { "sources/\(folder(id.rawValue))/" }
  /// A name without Latin letters or digits stands under its digest.
  static func topic(_ name: String) -> String {
    let slug = Slug.make(name)
    return "topics/\(folder(slug.isEmpty ? name : slug))/"
  }
  static func picture(_ name: String, _ day: Day) -> String { day.path + "pictures/" + name }
  static func dayRecord(_ day: Day) -> String { "api/v1/days/\(day).json" }
  static func chapterRecord(_ id: Story.ID, _ day: Day) -> String {
    "api/v1/stories/\(folder(id.rawValue))/\(day).json"
  }
  static func storyRecord(_ id: Story.ID) -> String { "api/v1/stories/\(folder(id.rawValue)).json" }

  /// A name that is safe as a folder and in an address; anything else is replaced by its digest.
  static func folder(_ name: String) -> String {
    let isSafe =
      !name.isEmpty && name.utf8.count <= 100 && !name.hasPrefix(".")
      && name.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E
      }
    return isSafe ? name : SHA256Digest(of: name).shortBase32
  }
}
