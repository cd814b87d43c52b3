@_spi(_Unicode) private import Swift

/// Text in Unicode's Normalization Form C (UAX #15): letters and their marks in one scalar where there is one, so that
/// the same word is the same bytes whoever wrote it. Swift's own `==` sees no difference; bytes, offsets, words and indexes do.
/// Runs of marks are parted by U+034F after 30 (Stream-Safe Text Format, UAX #15, section 13): to put a run in order takes the
/// square of its length, here and wherever texts are compared.
package enum ComposedText {
  /// Only the stretches that tables must be asked about are composed, each with the scalar before it: one rare letter in a page
  /// would else cost as much as a page of them.
  /// - Complexity: O(bytes); texts of Latin, Cyrillic, Chinese, Japanese and Korean letters are only looked at.
  package static func of(_ text: String) -> String {
    var text = text
    return text.withUTF8 { composed($0) }.map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  /// The same as bytes, for those who read bytes: a page is large enough to spare it the way through a `String`.
  package static func utf8(of text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { composed($0) ?? Array($0) }
  }

  /// Composes bytes where they stand.
  /// - Parameter bytes: well-formed UTF-8.
  package static func compose(_ bytes: inout [UInt8]) {
    if let composed = bytes.withUnsafeBufferPointer({ composed($0) }) { bytes = composed }
  }

  /// - Parameter bytes: well-formed UTF-8.
  /// - Returns: nil for a text that is surely composed.
  private static func composed(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var composed: [UInt8] = []
    var (taken, index) = (0, 0)
    while let start = firstOpen(bytes, from: index, isOpen: true) {
      var before = max(taken, start - 1)
      while before > taken, bytes[before] & 0xC0 == 0x80 { before -= 1 }
      let end = firstOpen(bytes, from: start, isOpen: false) ?? bytes.count
      if taken == 0 { composed.reserveCapacity(bytes.count + 64) }
      composed += UnsafeBufferPointer(rebasing: bytes[taken..<before])
      for scalar in streamSafe(String(decoding: bytes[before..<end], as: UTF8.self))._nfc {
        composed += UTF8.encode(scalar) ?? .init()
      }
      (taken, index) = (end, end)
    }
    if taken == 0 { return nil }
    composed += UnsafeBufferPointer(rebasing: bytes[taken...])
    return composed
  }

  /// The longest run of marks that is left whole.
  private static let runLimit = 30

  /// The text with a joiner, which composes with nothing, in every run of marks that is too long.
  private static func streamSafe(_ text: String) -> String {
    var safe: String.UnicodeScalarView?
    var run = 0
    for index in text.unicodeScalars.indices {
      let scalar = text.unicodeScalars[index]
      let marks = marks(of: scalar)
      run = marks > 0 ? run + marks : 0
      if run > runLimit {
        if safe == nil { safe = String.UnicodeScalarView(text.unicodeScalars[..<index]) }
        safe?.append("\u{34F}")
        run = marks
      }
      safe?.append(scalar)
    }
    return safe.map { String($0) } ?? text
  }

  /// How many marks, which are put in order with their neighbours, a scalar is made of.
  private static func marks(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x300: 0
    // U+0308 and U+0301 in one, and three vowels of Tibetan.
    case 0x344, 0xF73, 0xF75, 0xF81: 2
    default: scalar.properties.canonicalCombiningClass == .notReordered ? 0 : 1
    }
  }

  /// The first scalar from one on that may change or join the scalar before it, or the first that surely does not.
  private static func firstOpen(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isOpen: Bool) -> Int? {
    var index = start
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0xCC {
        // ASCII and the first Latin letters stand alone; a byte within a scalar is passed over.
        if !isOpen, lead & 0xC0 != 0x80 { return index }
        index = lead < 0x80 ? asciiEnd(bytes, from: index + 1) : index + 1
        continue
      }
      // A lead byte: two more bytes are there in well-formed text, but for leads below 0xE0, which need one.
      let second = index + 1 < bytes.count ? bytes[index + 1] : 0
      let third = index + 2 < bytes.count ? bytes[index + 2] : 0
      if standsAlone(lead, second, third) != isOpen { return index }
      index += 2
    }
    return nil
  }

  /// Passes over ASCII, which most pages are, 32 and then 8 bytes at a time.
  @inline(__always)
  private static func asciiEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    let raw = UnsafeRawBufferPointer(bytes)
    while index + 32 <= raw.count {
      let words = raw.loadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self)
      if (words[0] | words[1] | words[2] | words[3]) & 0x8080_8080_8080_8080 != 0 { break }
      index += 32
    }
    while index + 8 <= raw.count,
      raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      index += 8
    }
    return index
  }

  /// Whether a scalar of these first bytes of UTF-8 neither changes under composition nor joins the scalar before it. False
  /// for what is rare, or would take a table to tell.
  private static func standsAlone(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch lead {
    // Cyrillic but for its own marks; Greek and the marks themselves need the tables.
    case 0xD0, 0xD1: true
    // Punctuation, currencies, arrows, mathematics, boxes: U+2000 to U+2BFF with a few exceptions.
    case 0xE2:
      switch second {
      case 0x80: third > 0x81
      case 0x83: third < 0x90
      case 0x84: third != 0xA6 && third != 0xAA && third != 0xAB
      case 0x8C: third != 0xA9 && third != 0xAA
      case 0xAB: third != 0x9C
      default: second < 0xB0
      }
    // Chinese and Japanese punctuation and kana but for the voicing marks.
    case 0xE3:
      switch second {
      case 0x80: third < 0xAA || third > 0xAF
      case 0x82: third != 0x99 && third != 0x9A
      default: true
      }
    // Chinese characters, and Korean syllables as wholes.
    case 0xE4...0xE9, 0xEB, 0xEC: true
    case 0xEA: second >= 0xB0
    case 0xED: second < 0xA0
    // Variation selectors, and letters of full width.
    case 0xEF: second == 0xB8 && third < 0x90 || second == 0xBC || second == 0xBD
    // Emoji.
    case 0xF0: second == 0x9F
    default: false
    }
  }
}
