/// Words that stand for a person or a thing, lower-cased.
enum Pronouns {
  /// Of who speaks and who is spoken to, with what is theirs; English.
  static let firstAndSecond: Set<String> = [
    "i", "i'm", "i've", "i'd", "we", "we're", "we've", "we'll", "you", "you're", "you've", "you'll", "your", "my",
    "our", "let's",
  ]

  /// Of the third person, with what is theirs; English.
  static let third: Set<String> = ["he", "she", "they", "it", "his", "her", "their", "its"]

  /// Of a person of the third person, as subjects; English.
  static let persons: Set<String> = ["he", "she"]

  /// Of the third person as subjects, over the languages that are summarized.
  static let subjects: Set<String> = [
    "he", "she", "they", "it", "er", "sie", "il", "elle", "él", "ella", "он", "она",
  ]
}
