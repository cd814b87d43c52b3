import Markup

/// Whose site it is, where the page names nobody: whom its licence says to name, or the person whose name is its address.
struct SiteOwner {
  /// The letters of the address's first label: `adabyron` of `www.ada-byron.example` and of `adabyron.blogs.example`.
  private let label: String
  /// Whether the label is one that a host of many sites gives away: firms have addresses of their own.
  private let isGuest: Bool
  private let siteNames: [String]

  init(host: String, siteNames: [String]) {
    let labels = host.lowercased().split(separator: ".").drop { $0 == "www" || $0 == "blog" }
    label = Self.letters(labels.first.map(String.init) ?? "")
    isGuest = labels.count > 2
    self.siteNames = siteNames
  }

  /// - Parameter title: the document's.
  /// - Complexity: O(bytes of the short blocks)
  func name(_ text: PageText, title: String?) -> String? {
    guard label.count >= 8 else { return nil }
    for line in siteNames + [title].compactMap({ $0 }) {
      for part in [line] + TitleParts(line).parts {
        if let name = titled(part) ?? possessor(part), bearsAddress(name) { return name }
      }
    }
    return isGuest && hasOtherName ? signer(text) : nil
  }

  /// `Prof. Dr. Ada Byron` is a person and no firm.
  private func titled(_ part: String) -> String? {
    let words = part.split(separator: " ")
    let name = words.drop { Self.titles.contains($0.lowercased()) }
    return name.count < words.count ? name.joined(separator: " ") : nil
  }

  private static let titles: Set<String> = ["dr.", "dr", "prof.", "prof", "professor", "mag.", "dipl.-ing."]

  /// `Ada Byron's notebook`
  private func possessor(_ part: String) -> String? {
    let words = part.split(separator: " ")
    guard let last = words.dropLast().firstIndex(where: { $0.hasSuffix("'s") || $0.hasSuffix("’s") }) else {
      return nil
    }
    return String(words[...last].joined(separator: " ").dropLast(2))
  }

  /// Whether the site calls itself something else than its address, so that a name like the address is not the site's.
  private var hasOtherName: Bool {
    siteNames.contains { !$0.contains(".") && !Self.letters($0).contains(label) }
  }

  /// Words of a short line: the site's motto, `Copyright 2012 Ada Byron. All rights reserved.`
  private func signer(_ text: PageText) -> String? {
    for block in text.blocks where block.range.count <= 100 {
      let words = text.string(block).split { $0 == " " || $0 == "," || $0 == "|" }
      for start in words.indices {
        for end in [start + 2, start + 3] where end <= words.count {
          let name = words[start..<end].joined(separator: " ")
          if bearsAddress(name) { return name.hasSuffix(".") ? String(name.dropLast()) : name }
        }
      }
    }
    return nil
  }

  private func bearsAddress(_ name: String) -> Bool {
    name.utf8.count < 60 && name.contains(" ") && !name.contains(where: \.isNumber) && PersonName.isFull(name)
      && Self.letters(name) == label
  }

  private static func letters(_ text: String) -> String { String(text.lowercased().filter(\.isLetter)) }

  /// Whom the page's Creative Commons licence says to name (`cc:attributionName`, `cc:attributionURL`).
  /// - Complexity: O(nodes)
  static func licensor(_ document: borrowing HTMLDocument) -> String? {
    for node in 0..<document.count where document.tag(node) == .a || document.tag(node) == .span {
      guard
        document.value(node, .rel, contains: "cc:attributionURL")
          || document.value(node, .property, contains: "cc:attributionName")
      else { continue }
      let names = NameList.names(in: document.text(of: node))
      if names.count == 1, PersonName.isFull(names[0]) { return names[0] }
    }
    return nil
  }
}
