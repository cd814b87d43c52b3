/// Whether words are the name of a person, by their form.
enum PersonName {
  /// Two words or more, each with a capital, particles aside, of which it has four at most.
  static func isFull(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard (2...6).contains(words.count) else { return false }
    let others = words.filter { !particles.contains($0.lowercased()) }
    return (1...4).contains(others.count)
      && others.allSatisfy { $0.first.map { $0.isUppercase || !$0.isCased } ?? false }
  }

  /// `TPN`
  static func isInitials(_ name: String) -> Bool {
    (2...5).contains(name.count) && name.allSatisfy { $0.isLetter && $0.isUppercase }
  }

  /// The initials of `Ada Byron-Noll`: `ABN`.
  static func initials(of name: String) -> String {
    String(name.split { $0 == " " || $0 == "-" }.compactMap(\.first))
  }

  /// `abyron`
  static func isHandle(_ name: String) -> Bool {
    !name.contains(" ") && name.contains(where: \.isLowercase) && !name.contains(where: \.isUppercase)
  }

  private static let particles: Set<String> = [
    "de", "da", "di", "van", "von", "der", "den", "del", "la", "le", "bin", "al", "el", "dos", "du", "zu", "ter",
    "y", "das", "do", "e", "las", "los", "della", "dei", "ten", "te", "’t", "'t", "zum", "zur", "ibn", "ben", "af",
    "av",
  ]
}
