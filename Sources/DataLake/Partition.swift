/// One date of one dataset: `<dataset>/date=YYYY-MM-DD`.
package struct Partition: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Folder names joined by `/`, such as `articles` or `rejections/normalize`.
  package let dataset: String
  /// `YYYY-MM-DD`
  package let date: String

  /// - Throws: `DataLakeError.badName` unless the names are made of lower-case letters, digits and hyphens, so that no
  ///   path leads out of the lake; `.badDate`.
  package init(dataset: String, date: String) throws(DataLakeError) {
    guard dataset.split(separator: "/", omittingEmptySubsequences: false).allSatisfy({ Self.isName(String($0)) }) else {
      throw .badName(dataset)
    }
    guard Self.isDate(date) else { throw .badDate(date) }
    self.dataset = dataset
    self.date = date
  }

  /// The partition of a ``description``; nil for a text that is none.
  package init?(described text: String) {
    let parts = text.split(separator: "/date=", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { return nil }
    do throws(DataLakeError) {
      try self.init(dataset: parts[0], date: parts[1])
    } catch {
      return nil
    }
  }

  /// Whether a text has the form of a date.
  static func isDate(_ text: String) -> Bool {
    text.utf8.count == 10 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
  }

  /// Whether a folder's name may be part of a dataset's.
  static func isName(_ part: String) -> Bool {
    !part.isEmpty
      && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }

  package var description: String { "\(dataset)/date=\(date)" }

  /// Names of the folders that lead to it from the lake's root.
  var path: [String] { description.split(separator: "/").map(String.init) }

  package static func < (left: Self, right: Self) -> Bool {
    (left.dataset, left.date) < (right.dataset, right.date)
  }
}
