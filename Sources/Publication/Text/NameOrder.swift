import NewsModel

/// The order of outlets in lists that people read: by the letters and digits of the name, without capitals and marks, so that
/// `BBC` stands among the words with *b* and `Österreich` not behind `Zeit`; then as written, then by id.
struct NameOrder: Comparable {
  private let key: String
  private let name: String
  private let id: Outlet.ID

  init(_ name: String, _ id: Outlet.ID) {
    var key = ""
    key.unicodeScalars.append(
      contentsOf: name.plainLatin.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    self.key = key
    self.name = name
    self.id = id
  }

  static func < (first: NameOrder, second: NameOrder) -> Bool {
    (first.key, first.name, first.id) < (second.key, second.name, second.id)
  }
}
