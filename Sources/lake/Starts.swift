import Jobs
import NewsModel

/// Finds ids of a day's records by how they begin, so that people need not type 26 letters.
struct Starts<Record> {
  private let ids: [Identifier<Record>]
  private let noun: String
  private let day: Day

  /// - Parameter noun: what the records are; with an s their dataset.
  init(of ids: [Identifier<Record>], _ noun: String, on day: Day) {
    (self.ids, self.noun, self.day) = (ids, noun, day)
  }

  /// The id itself, or the only one that begins so.
  /// - Throws: `Failure` (66) when none does, (65) when several do.
  /// - Complexity: O(ids)
  func id(_ start: String) throws(Failure) -> Identifier<Record> {
    let found = ids.filter { $0.rawValue.hasPrefix(start) }
    if let exact = found.first(where: { $0.rawValue == start }) { return exact }
    guard let only = found.first else {
      throw Failure(
        .inputMissing, "“\(start)”: no \(noun) of \(day) has an id that starts so; lake cat \(noun)s lists them")
    }
    if found.count > 1 {
      throw Failure(
        .badData, "“\(start)”: \(found.count) \(noun)s of \(day) have an id that starts so; give more of it")
    }
    return only
  }
}
