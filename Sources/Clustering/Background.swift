/// How common words are in general, so that a day of eleven articles knows that `government` says little.
struct Background {
  static let english = Background()

  func frequencies(in vocabulary: Vocabulary) -> BackgroundFrequencies { .none }
}
