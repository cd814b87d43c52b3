/// Words of a headline for an anchor: decoration that carries no identity.
enum Slug {
  /// ASCII letters and digits joined by hyphens, at most 60 characters; letters with marks lose them.
  /// - Returns: empty when the text has none of them.
  static func make(_ text: String) -> String {
    var words: [String] = []
    var word = ""
    for scalar in text.lowercased().decomposedForSlug {
      if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
        word.unicodeScalars.append(scalar)
      } else if !scalar.properties.isDiacritic, scalar != "’", scalar != "'", !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    var slug = ""
    for word in words where slug.utf8.count + word.utf8.count < 60 { slug += (slug.isEmpty ? "" : "-") + word }
    return slug
  }
}

extension String {
  /// Scalars with common Latin letters taken apart, so that `é` gives `e`.
  fileprivate var decomposedForSlug: [Unicode.Scalar] {
    unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
      guard scalar.value >= 0xC0, scalar.value < 0x250 else { return [scalar] }
      return Self.latin[scalar].map { Array($0.unicodeScalars) } ?? [scalar]
    }
  }

  private static let latin: [Unicode.Scalar: String] = {
    let rows = [
      ("a", "àáâãåāăą"), ("ae", "äæ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
      ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõōŏő"), ("oe", "öøœ"),
      ("r", "ŕŗř"), ("s", "śŝşš"), ("ss", "ß"), ("t", "ţťŧ"), ("th", "þ"), ("u", "ùúûũūŭůűų"), ("ue", "ü"), ("w", "ŵ"),
      ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (plain, letters) in rows {
      for letter in letters.unicodeScalars { table[letter] = plain }
    }
    return table
  }()
}
