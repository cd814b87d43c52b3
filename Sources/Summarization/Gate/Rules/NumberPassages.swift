/// Where the members have a number of a sentence.
struct NumberPassages {
  private let quantity: Quantity
  private let sentence: CheckedSentence
  /// Those that state the value, with its unit.
  private let passages: [Int]
  private let number: String

  init(of quantity: Quantity, _ sentence: CheckedSentence) {
    self.quantity = quantity
    self.sentence = sentence
    let source = sentence.source
    let measure = Measure(after: quantity, in: sentence.parts.tokens)
    number = sentence.parts.tokens[quantity.number].text
    passages = (source.values[quantity.value] ?? []).filter { passage in
      let parts = source.tokens(of: passage)
      return parts.quantities.contains { other in
        guard quantity.agrees(with: other) else { return false }
        guard let measure, let its = Measure(after: other, in: parts.tokens) else { return true }
        return measure.agrees(with: its)
      }
    }
  }

  /// A member has the year, and the passage that the sentence copies has no other.
  var haveYear: Bool {
    if passages.isEmpty { return false }
    guard let original = sentence.original(without: [number]) else { return true }
    let hasOther = sentence.source.tokens(of: original).quantities.contains { $0.isYear && $0.value != quantity.value }
    return !hasOther || passages.contains(original) || passages.contains { sentence.alignment.cover(of: $0) >= 0.5 }
  }

  var haveNumber: Bool {
    if passages.isEmpty { return isRounded(in: Array(sentence.source.passages.indices)) }
    // A near copy of a passage has that passage's numbers: another number of the event is not enough.
    let best = sentence.alignment.nearest.map { sentence.cover(of: $0.passage, without: [number]) }.max() ?? 0
    if best < 0.6 || standsBesideName { return true }
    if best >= 0.9, passages.contains(where: { sentence.cover(of: $0, without: [number]) >= best * 0.8 }) {
      return true
    }
    let isNear = { (passage: Int) in sentence.cover(of: passage, without: [number]) >= best * 0.6 }
    let isPlaced = { (passage: Int) in
      best >= 0.9 ? isNear(passage) && sharesNeighbours(passage) : isNear(passage) || sharesNeighbours(passage)
    }
    if passages.contains(where: isPlaced) { return true }
    return isRounded(in: sentence.alignment.nearest.map(\.passage).filter { isNear($0) || sharesNeighbours($0) })
  }

  /// Most of the words beside the number are the passage's too: a sentence made of two passages.
  private func sharesNeighbours(_ passage: Int) -> Bool {
    let terms = Set(sentence.source.passages[passage].terms)
    let nearest = neighbours(within: 3)
    let shared = nearest.intersection(terms).count
    if shared >= min(2, nearest.count), shared * 2 > nearest.count { return true }
    let around = neighbours(within: 8)
    return around.count > 2 && weight(around.intersection(terms)) >= 0.6 * weight(around)
  }

  private func weight(_ terms: Set<UInt32>) -> Float { terms.sorted().reduce(0) { $0 + sentence.source.rarity($1) } }

  private func neighbours(within distance: Int) -> Set<UInt32> {
    let tokens = sentence.parts.tokens
    let places =
      max(0, quantity.tokens.lowerBound - distance)..<min(tokens.count, quantity.tokens.upperBound + distance)
    return Set(
      places.filter { !quantity.tokens.contains($0) && tokens[$0].kind == .word }
        .compactMap { sentence.source.term(of: tokens[$0].text, language: sentence.language) })
  }

  /// `Artemis 4`, which a member has.
  private var standsBesideName: Bool {
    guard quantity.number > 0 else { return false }
    let name = sentence.parts.tokens[quantity.number - 1]
    return name.isCapitalised && Calendar.month(name.text) == nil && sentence.source.stand(name.text.bare, number)
  }

  /// Said to be rounded, or another unit of length, area or speed.
  private func isRounded(in places: [Int]) -> Bool {
    let measure = Measure(after: quantity, in: sentence.parts.tokens)
    let isApproximate = quantity.qualifier?.isApproximate == true
    if measure == nil, !isApproximate { return false }
    return places.contains { place in
      let parts = sentence.source.tokens(of: place)
      return parts.quantities.contains { other in
        if isApproximate, quantity.rounds(other) { return true }
        guard let measure, let its = Measure(after: other, in: parts.tokens) else { return false }
        return measure.converts(quantity.value, to: its, other.value)
      }
    }
  }
}
