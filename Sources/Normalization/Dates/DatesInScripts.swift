import Markup
import NewsModel

/// Days of publication in what pages hand to their scripts, by the names that such data has.
enum DatesInScripts {
  /// What stands after the first of the names that a value follows; nothing on pages without.
  /// - Complexity: O(bytes)
  static func find(_ document: borrowing HTMLDocument) -> [DateFinder.Witness] {
    document.source.withUnsafeBytes { bytes in
      for start in firsts(bytes) {
        if let start, let value = value(from: start, in: bytes) { return [DateFinder.Witness(value, .meta)] }
      }
      return []
    }
  }

  /// Where what follows each name begins, where it stands first: all of them have one part in common, so the page is
  /// searched once.
  private static func firsts(_ bytes: UnsafeRawBufferPointer) -> [Int?] {
    var firsts = [Int?](repeating: nil, count: names.count)
    var place = 0
    while let found = common.withUnsafeBytes({
      ByteSearch.first($0, in: UnsafeRawBufferPointer(rebasing: bytes[place...]))
    }) {
      place += found
      for (index, name) in names.enumerated() where firsts[index] == nil {
        let start = place - name.offset
        guard start >= 0, start + name.bytes.count <= bytes.count,
          bytes[start..<(start + name.bytes.count)].elementsEqual(name.bytes)
        else { continue }
        firsts[index] = start + name.bytes.count
      }
      place += 1
    }
    return firsts
  }

  private static let common = Array("ubli".utf8)

  private static let names = [
    "datePublished", "published_at", "publishedAt", "publishDate", "publish_date", "publicationDate", "published_date",
    "date_published", "publishedDate", "first_published_at", "firstPublished",
  ].map { name in
    let bytes = Array(name.utf8)
    return (bytes: bytes, offset: bytes.firstIndex(of: common[0]) ?? 0)
  }

  /// Quotes may be written as references, and with a backslash.
  private static func value(from start: Int, in bytes: UnsafeRawBufferPointer) -> String? {
    let rest = bytes[start...].prefix(60)
    guard let digit = rest.firstIndex(where: { $0.isASCIIDigit }), digit - rest.startIndex <= 24 else { return nil }
    let value = rest[digit...].prefix {
      $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "&") && $0 != UInt8(ascii: "\\")
    }
    let text = String(decoding: value, as: UTF8.self)
    return text.count >= 10 && text.contains("-") ? text : nil
  }
}
