/// A passage that the sentence was laid beside.
struct LaidPassage {
  static let nearness: Float = 0.3

  let passage: Int
  /// Share of the sentence's weight that it has.
  let cover: Float
  let alignment: WordAlignment
}
