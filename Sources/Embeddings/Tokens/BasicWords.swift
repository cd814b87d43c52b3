/// The words of a text as BERT's uncased tokenizers see them: lower case, no accents, punctuation and ideographs apart.
struct BasicWords {
  private let table = FoldedScalarTable.shared
  /// UTF-8 of the word that grows.
  private var word: [UInt8] = []

  /// - Parameter body: is given each word's UTF-8 and says whether it wants more.
  mutating func forEach(in text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Bool) {
    word.removeAll(keepingCapacity: true)
    for scalar in text.unicodeScalars {
      let wantsMore = scalar.isASCII ? take(ascii: UInt8(scalar.value), body) : take(scalar, body)
      if !wantsMore { return }
    }
    _ = end(body)
  }

  private mutating func take(ascii byte: UInt8, _ body: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): word.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
    case 0x20, 0x09, 0x0A, 0x0D: return end(body)
    case 0x00..<0x20, 0x7F: break
    default:
      guard end(body) else { return false }
      word.append(byte)
      return end(body)
    }
    return true
  }

  private mutating func take(_ scalar: Unicode.Scalar, _ body: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    switch table.fold(scalar) {
    case .nothing: return true
    case .space: return end(body)
    case .ideograph(let ideograph): return alone(ideograph, body)
    case .text(let letters):
      for letter in letters {
        if FoldedScalar.isPunctuation(letter) {
          guard alone(letter, body) else { return false }
        } else {
          word.append(contentsOf: UTF8.encode(letter) ?? UTF8.encodedReplacementCharacter)
        }
      }
      return true
    }
  }

  private mutating func alone(_ scalar: Unicode.Scalar, _ body: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    guard end(body) else { return false }
    word.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    return end(body)
  }

  private mutating func end(_ body: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    if word.isEmpty { return true }
    defer { word.removeAll(keepingCapacity: true) }
    return word.withUnsafeBufferPointer { body($0) }
  }
}
