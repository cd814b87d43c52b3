import Markup
import NewsModel

/// Days of publication in what pages hand to their scripts, by the names that such data has.
enum DatesInScripts {
  /// What stands after the first of the names that a value follows; nothing on pages without.
  /// - Complexity: O(bytes)
  static func find(_ document: borrowing HTMLDocument) -> [DateFinder.Witness] {
    document.source.withUnsafeBytes { bytes in
      for name in names {
        guard let value = value(after: name, in: bytes) else { continue }
        return [DateFinder.Witness(value, .meta)]
      }
      return []
    }
  }

  private static let names = [
    "datePublished", "published_at", "publishedAt", "publishDate", "publish_date", "publicationDate", "published_date",
    "date_published", "publishedDate", "first_published_at", "firstPublished",
  ]

  /// Quotes may be written as references, and with a backslash.
  private static func value(after name: String, in bytes: UnsafeRawBufferPointer) -> String? {
    var name = name
    guard let start = name.withUTF8({ ByteSearch.first(UnsafeRawBufferPointer($0), in: bytes) }) else { return nil }
    let rest = bytes[(start + name.utf8.count)...].prefix(60)
    guard let digit = rest.firstIndex(where: { $0 &- 0x30 < 10 }), digit - rest.startIndex <= 24 else { return nil }
    let value = rest[digit...].prefix {
      $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "&") && $0 != UInt8(ascii: "\\")
    }
    let text = String(decoding: value, as: UTF8.self)
    return text.count >= 10 && text.contains("-") ? text : nil
  }
}
