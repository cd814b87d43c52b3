import JSON
import Digests

/// The identifier of a record: `<kind>-<26 characters of base32 SHA-256>`. The record's type is part of the type, so
/// that an article's id never stands where a cluster's is meant.
package struct Identifier<Record>: Hashable, Comparable, Sendable, CustomStringConvertible, JSONStringConvertible {
  package let rawValue: String

  /// Takes an id as it stands in a record.
  package init(_ rawValue: String) { self.rawValue = rawValue }

  /// Derives an id from what makes the record itself and no other.
  /// - Parameter parts: joined by line feeds before they are digested.
  package init(kind: String, of parts: [String]) {
    rawValue = kind + "-" + SHA256Digest(of: parts.joined(separator: "\n")).shortBase32
  }

  package init?(jsonString: String) { rawValue = jsonString }
  package var jsonString: String { rawValue }
  package var description: String { rawValue }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
