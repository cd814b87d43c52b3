/// Words that say who says so.
enum Attribution {
  static let verbs: Set<String> = [
    "said", "says", "told", "tells", "added", "adds", "claimed", "claims", "claim", "announced", "reported", "reports",
    "stated",
    "alleged", "alleges", "argued", "argues", "warned", "warns", "insisted", "insists", "denied", "denies", "confirmed",
    "according", "accuses", "wrote", "noted", "explained", "found", "concluded", "ruled", "testified", "posted",
    "charged", "say", "sagte", "erklärte", "teilte", "dit", "affirmé", "dijo", "afirmó", "disse", "afirmou", "ha",
    "сказал", "заявил", "сообщил", "сообщила", "заявила",
  ]

  static func isIn(_ words: [String]) -> Bool { words.contains { verbs.contains($0) } }
}
