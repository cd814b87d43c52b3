/// A short article that was left alone, and went to the event that owns a word of its title or address.
package struct Adoption: Equatable, Sendable {
  package var row: Int
  /// A row of the event.
  package var group: Int
  /// Articles of the event, without copies.
  package var size: Int
  package var word: String
  /// Their titles that have the word.
  package var titles: Int
  /// Titles of other articles that have it.
  package var strays: Int
}
