import NewsModel

/// How bylines end: with a date, a bar, a section, or what a second label says.
enum BylineEnding {
  /// What stands before the ending: `Posted by Ada` of `Posted by Ada on Friday 6 May`.
  static func removed(from line: String) -> String {
    let line = beforeSecondLabel(line)
    let end = line.firstIndex { $0.isNumber || $0 == "|" || $0 == "•" || $0 == "·" } ?? line.endIndex
    var words = line[..<end].split(separator: " ")
    // `Ada Byron Monday, November 24, 2025`
    if end != line.endIndex {
      if words.count > 2, line[end].isNumber, WrittenDate("1 \(words[words.count - 1]) 2000") != nil {
        words.removeLast()
      }
      if words.count > 2, weekdays.contains(words[words.count - 1].lowercased()) { words.removeLast() }
    }
    // At the end of a whole line a hinge is part of a name: `Audiophile On`.
    let places = words.indices.dropFirst(1).dropLast(end == line.endIndex ? 1 : 0)
    let stop = places.first { hinges.contains(words[$0].lowercased()) } ?? words.endIndex
    return words[..<stop].joined(separator: " ")
  }

  /// `Text: Ada Byron Foto: Karl Noll`, `Story by Ada Byron Photos by Karl Noll` without what the second label says.
  private static func beforeSecondLabel(_ line: String) -> String {
    if let start = PhotoLabels.start(inByline: LowerCase.sameLength(Array(line.utf8))) {
      return String(decoding: line.utf8.prefix(start - 1), as: UTF8.self)
    }
    guard line.holds(":"), let rest = BylineOpening.removed(from: line), rest.holds(":") else { return line }
    let words = rest.split(separator: " ")
    guard let label = words.dropFirst(2).firstIndex(where: { $0.hasSuffix(":") }) else { return line }
    return words[..<label].joined(separator: " ")
  }

  /// German ones are surnames, too, and count only before a comma.
  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "monday,", "tuesday,", "wednesday,",
    "thursday,", "friday,", "saturday,", "sunday,", "montag,", "dienstag,", "mittwoch,", "donnerstag,", "freitag,",
    "samstag,", "sonntag,", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
  ]

  /// Words that lead from a name to a day or a section.
  private static let hinges: Set<String> = [
    "on", "am", "in", "at", "um", "vor", "last", "updated", "published", "posted", "aktualisiert", "veröffentlicht",
    "for", "für", "pour", "para", "avec",
  ]
}
