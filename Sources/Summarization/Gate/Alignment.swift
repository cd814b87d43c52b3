import NewsModel
import TextAnalysis

/// Where the members say what a sentence says.
struct Alignment {
  /// Passages by the share of the sentence's weight that they have, best first.
  let nearest: [(passage: Int, cover: Float)]
  let citations: [Citation]
  /// Share of the weight that the citations cover together.
  let support: Float
  /// How many of the claimed passages have something of the sentence.
  let claimsHeld: Int

  private static let enough: Float = 0.75
  /// A claimed passage must have such a share of the sentence's weight.
  private static let claimed: Float = 0.2
  private static let looked = 12

  /// - Parameter claims: passages that the writer says the sentence rests on. One that has a share of the sentence is
  ///   cited first; what they leave open is looked for among all.
  /// - Complexity: O(terms × passages that have them)
  init(_ terms: [UInt32], in source: GateSource, claims: [PassageName] = []) {
    let total = terms.reduce(0) { $0 + source.rarity($1) }
    var mass: [Int: Float] = [:]
    for term in terms {
      for passage in source.postings[term] ?? [] { mass[passage, default: 0] += source.rarity(term) }
    }
    let ranked = mass.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(Self.looked)
    nearest = ranked.map { ($0.key, $0.value / max(total, .leastNonzeroMagnitude)) }
    var cover = WindowCover(terms: Set(terms), source: source, goal: Self.enough * total)
    var held = 0
    for claim in claims {
      let passages = source.passages(of: claim)
      let best = passages.max { (mass[$0] ?? 0, $1) < (mass[$1] ?? 0, $0) }
      guard let best, (mass[best] ?? 0) >= Self.claimed * total, total > 0 else { continue }
      held += 1
      cover.take(best)
    }
    claimsHeld = held
    cover.fill(from: nearest.map(\.passage))
    citations = cover.windows.map { source.citation(of: $0) }
    support = total == 0 ? 1 : cover.mass / total
  }

  /// The share of the weight that the nearest passage has.
  var best: Float { nearest.first?.cover ?? 0 }

  func cover(of passage: Int) -> Float { nearest.first { $0.passage == passage }?.cover ?? 0 }
}

/// Windows of three neighbouring sentences, taken one by one for the terms that are still missing.
private struct WindowCover {
  /// Neighbouring passages of one member.
  private(set) var windows: [ClosedRange<Int>] = []
  private(set) var mass: Float = 0
  private var missing: Set<UInt32>
  private let source: GateSource
  private let goal: Float

  private static let most = 3
  /// What adds no more adds nothing.
  private static let least: Float = 0.001

  /// - Parameter goal: mass that is enough.
  init(terms: Set<UInt32>, source: GateSource, goal: Float) {
    missing = terms
    self.source = source
    self.goal = goal
  }

  private var isOpen: Bool { windows.count < Self.most && mass < goal }

  /// Takes one passage, unless enough is taken or it adds nothing.
  mutating func take(_ passage: Int) {
    let gain = gain(passage...passage)
    if isOpen, gain > Self.least { take(passage...passage, gain) }
  }

  /// Takes the best windows around passages, until enough is taken or none adds anything.
  mutating func fill(from passages: [Int]) {
    while isOpen, let (window, gain) = best(of: passages) { take(window, gain) }
  }

  private mutating func take(_ window: ClosedRange<Int>, _ gain: Float) {
    windows.append(window)
    mass += gain
    for passage in window { missing.subtract(source.passages[passage].terms) }
  }

  private func best(of passages: [Int]) -> (window: ClosedRange<Int>, gain: Float)? {
    var best: (window: ClosedRange<Int>, gain: Float)?
    for passage in passages {
      // The sentence alone is the better citation when its neighbours add nothing.
      for window in [passage...passage, source.window(around: passage)] {
        let gain = gain(window)
        if gain > (best?.gain ?? 0) + Self.least { best = (window, gain) }
      }
    }
    return best
  }

  private func gain(_ window: ClosedRange<Int>) -> Float {
    let terms = window.reduce(into: Set<UInt32>()) { $0.formUnion(source.passages[$1].terms) }
    return missing.intersection(terms).sorted().reduce(0) { $0 + source.rarity($1) }
  }
}

extension GateSource {
  /// A passage with its neighbours of the same body; a headline stands alone.
  fileprivate func window(around passage: Int) -> ClosedRange<Int> {
    guard passages[passage].sentence != nil else { return passage...passage }
    func isNeighbour(_ other: Int) -> Bool {
      guard passages.indices.contains(other), passages[other].member == passages[passage].member,
        let (one, two) = passages[passage].sentence.flatMap({ one in passages[other].sentence.map { (one, $0) } })
      else { return false }
      // Nothing that was taken out may stand between them.
      let sentences = members[passages[passage].member].sentences
      return abs(sentences[one].position - sentences[two].position) == 1
    }
    return (isNeighbour(passage - 1) ? passage - 1 : passage)...(isNeighbour(passage + 1) ? passage + 1 : passage)
  }

  fileprivate func citation(of window: ClosedRange<Int>) -> Citation {
    let member = members[passages[window.lowerBound].member]
    guard let first = passages[window.lowerBound].sentence, let last = passages[window.upperBound].sentence else {
      return member.citedHeadline.citations[0]
    }
    let range = TextRange(member.sentences[first].range.start, member.sentences[last].range.end)
    return Citation(article: member.article.id, start: range.start, end: range.end, exact: member.body[range])
  }
}
