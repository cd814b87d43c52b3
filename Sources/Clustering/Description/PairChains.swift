import TextAnalysis

/// Joins pairs of letters to the words that they were cut from: 野党 and 党首 to 野党首. Pairs of Chinese, Japanese and Korean that overlap
/// are one word where they weigh alike, as those that always stand together do, and nothing else goes on from either. Pairs of two scripts
/// and of hiragana, which writes particles and endings, are cut across words, and told where there is nothing else.
enum PairChains {
  /// Weights of neighbours in a word differ by less than this factor.
  private static let likeness = 1.5
  private static let longest = 8

  /// - Parameter words: heaviest first.
  /// - Returns: each word, and each chain where its heaviest pair stood.
  static func joined(_ all: [(text: String, weight: Double)]) -> [String] {
    let whole = all.filter { !isPair($0.text) || isPart($0.text) }
    let words = whole.isEmpty ? all : whole
    let places = words.indices.filter { isPart(words[$0].text) }
    if places.isEmpty { return words.map(\.text) }
    let next = followers(places, words)
    let before = Dictionary(uniqueKeysWithValues: next.map { ($1, $0) })
    var isTaken = [Bool](repeating: false, count: words.count)
    return words.indices.compactMap { place in
      if isTaken[place] { return nil }
      var first = place
      var seen: Set<Int> = [place]
      while let earlier = before[first], !isTaken[earlier], seen.insert(earlier).inserted { first = earlier }
      return chain(from: first, words, next, &isTaken)
    }
  }

  private static func chain(
    from first: Int, _ words: [(text: String, weight: Double)], _ next: [Int: Int], _ isTaken: inout [Bool]
  ) -> String {
    var (text, place) = (words[first].text, first)
    isTaken[first] = true
    while let following = next[place], !isTaken[following], text.unicodeScalars.count < longest {
      text.unicodeScalars.append(contentsOf: words[following].text.unicodeScalars.dropFirst())
      isTaken[following] = true
      place = following
    }
    return text
  }

  /// By place, the only pair that goes on from it and from nothing else.
  /// - Complexity: O(pairs that share a letter)
  private static func followers(_ places: [Int], _ words: [(text: String, weight: Double)]) -> [Int: Int] {
    let starting = Dictionary(grouping: places) { words[$0].text.unicodeScalars.first }
    var (after, before): ([Int: [Int]], [Int: Int]) = ([:], [:])
    for place in places {
      let overlapping = starting[words[place].text.unicodeScalars.last, default: []]
      for other in overlapping where other != place && weighAlike(words[place].weight, words[other].weight) {
        after[place, default: []].append(other)
        before[other, default: 0] += 1
      }
    }
    return after.compactMapValues { $0.count == 1 && before[$0[0]] == 1 ? $0[0] : nil }
  }

  private static func weighAlike(_ one: Double, _ other: Double) -> Bool {
    one < likeness * other && other < likeness * one
  }

  /// Two letters of Chinese, Japanese or Korean. Thai and its kin write vowels as marks, and are left as they are.
  static func isPair(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first, first.value >= 0x3000 else { return false }
    return word.unicodeScalars.count == 2 && WordTokenizer.isPair(word)
  }

  /// A pair of one script.
  private static func isPart(_ word: String) -> Bool {
    guard isPair(word) else { return false }
    let scripts = Set(word.unicodeScalars.map { Script($0) })
    return scripts.count == 1 && scripts != [.hiragana]
  }

  private enum Script {
    case hiragana, katakana, hangul, han

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x3040...0x309F: self = .hiragana
      case 0x30A0...0x30FF: self = .katakana
      case 0xAC00...0xD7AF: self = .hangul
      default: self = .han
      }
    }
  }
}
