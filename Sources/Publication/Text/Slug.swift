/// Words of a headline for an anchor: decoration that carries no identity.
enum Slug {
  /// ASCII letters and digits joined by hyphens, at most 60 characters; letters with marks lose them.
  /// - Returns: empty when the text has none of them.
  static func make(_ text: String) -> String {
    var words: [String] = []
    var word = ""
    for scalar in text.plainLatin {
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
