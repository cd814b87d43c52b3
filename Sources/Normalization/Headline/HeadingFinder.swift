import Markup

/// Finds the headline among a page's `h1` elements.
enum HeadingFinder {
  /// The `h1` most like one of the other titles; the only one when there is one; never a logo's.
  static func find(_ text: PageText, titles: [String], mass: BlockMass?) -> String? {
    let headings = text.blocks.filter { $0.tag == .h1 && $0.range.count <= 400 }
    let lines = headings.map { text.string($0) }
    for title in titles {
      if let same = lines.first(where: { $0.count >= 8 && Headlines.areSimilar($0, title) }) { return same }
    }
    for title in titles {
      let lowered = title.lowercased()
      if let part = lines.filter({ $0.count >= 12 && lowered.contains($0.lowercased()) }).max(by: { $0.count < $1.count }) {
        return part
      }
    }
    let unlinked = zip(headings, lines).filter { $0.0.linkShare < 0.5 && $0.1.count >= 12 }
    return unlinked.count == 1 ? unlinked[0].1 : nil
  }
}
