/// Names of hosts, made fit for print.
enum HostName {
  /// Labels whose letters come from several scripts in punycode (RFC 3492, RFC 5890), so that no letter passes for one of
  /// another script; all others as they are.
  static func printed(_ host: String) -> String {
    if host.utf8.allSatisfy({ $0 < 0x80 }) { return host }
    return host.split(separator: ".", omittingEmptySubsequences: false)
      .map { isOfOneScript($0) ? String($0) : "xn--" + punycode(Array($0.unicodeScalars)) }
      .joined(separator: ".")
  }

  /// Japanese is written in three scripts, and counts as one with Latin.
  private static func isOfOneScript(_ label: Substring) -> Bool {
    Set(label.unicodeScalars.compactMap(script)).count <= 1
  }

  /// By blocks, coarse: enough to see a stranger among letters. Nil for digits, hyphens and marks.
  private static func script(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0..<0x41, 0x5B..<0x61, 0x7B..<0xAA, 0x300..<0x370: nil
    case 0..<0x300, 0x1E00..<0x1F00, 0x2C60..<0x2C80, 0xA720..<0xA800, 0xAB30..<0xAB70: 0
    case 0x370..<0x400, 0x1F00..<0x2000: 1
    case 0x400..<0x530, 0x1C80..<0x1C90, 0x2DE0..<0x2E00, 0xA640..<0xA6A0: 2
    case 0x530..<0x590: 3
    case 0x590..<0x600: 4
    case 0x600..<0x780, 0x8A0..<0x900, 0xFB50..<0xFE00, 0xFE70..<0xFF00: 5
    // Each Indic script has 128 places.
    case 0x900..<0x1000: Int(scalar.value >> 7)
    case 0x1100..<0x1200, 0xAC00..<0xD7B0: 6
    case 0x3040..<0x3100, 0x3400..<0xA000, 0x20000..<0x32000: 0
    default: Int(scalar.value >> 8) + 1000
    }
  }

  /// - Complexity: O(n²) for n ≤ 63 characters of a label
  static func punycode(_ label: [Unicode.Scalar]) -> String {
    var output = String(String.UnicodeScalarView(label.filter(\.isASCII)))
    let basic = output.utf8.count
    if basic > 0 { output += "-" }
    var (code, delta, bias, handled) = (UInt32(128), 0, 72, basic)
    while handled < label.count, let next = label.map(\.value).filter({ $0 >= code }).min() {
      delta += Int(next - code) * (handled + 1)
      code = next
      for scalar in label {
        if scalar.value < code { delta += 1 }
        if scalar.value == code {
          output += digits(delta, bias)
          bias = adapted(delta, handled + 1, isFirst: handled == basic)
          delta = 0
          handled += 1
        }
      }
      delta += 1
      code += 1
    }
    return output
  }

  /// A number of variable length in base 36.
  private static func digits(_ number: Int, _ bias: Int) -> String {
    var text = ""
    var rest = number
    var place = 36
    while true {
      let threshold = min(26, max(1, place - bias))
      if rest < threshold { return text + digit(rest) }
      text += digit(threshold + (rest - threshold) % (36 - threshold))
      rest = (rest - threshold) / (36 - threshold)
      place += 36
    }
  }

  private static func digit(_ value: Int) -> String {
    String(Unicode.Scalar(UInt8(value < 26 ? value + 0x61 : value - 26 + 0x30)))
  }

  private static func adapted(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var steps = 0
    while delta > 455 {
      delta /= 35
      steps += 36
    }
    return steps + 36 * delta / (delta + 38)
  }
}
