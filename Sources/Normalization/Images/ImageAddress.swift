import NewsModel

/// What an image's address tells.
enum ImageAddress {
  /// Not a logo, a placeholder, an icon or a pixel.
  static func isPhotograph(_ url: String) -> Bool {
    let path = url.lowercased().prefix { $0 != "?" }
    if path.hasSuffix(".svg") || path.hasSuffix(".ico") || path.hasPrefix("data:") { return false }
    return !refused.contains { path.contains($0) }
  }

  private static let refused = [
    "logo", "placeholder", "favicon", "default-image", "default_image", "defaultimage", "blank.", "spacer", "pixel.", "1x1", "sprite", "avatar", "gravatar",
    "no-image", "noimage", "no_image", "fallback", "generic-share", "social-default", "apple-touch-icon",
  ]

  /// The picture's own address inside that of a service which resizes it: `…?image=https%3A%2F%2F…`.
  static func unwrapped(_ url: String) -> String {
    guard let query = url.firstIndex(of: "?") else { return url }
    for parameter in url[url.index(after: query)...].split(separator: "&") {
      guard let equals = parameter.firstIndex(of: "="),
        ["image", "url", "src", "img"].contains(parameter[..<equals].lowercased())
      else { continue }
      let value = decoded(parameter[parameter.index(after: equals)...])
      if value.hasPrefix("https://") || value.hasPrefix("http://") { return value }
    }
    return url
  }

  /// Percent-encoding undone.
  private static func decoded(_ text: Substring) -> String {
    var output: [UInt8] = []
    var bytes = Array(text.utf8)[...]
    while let byte = bytes.popFirst() {
      if byte == UInt8(ascii: "%"), bytes.count >= 2, let value = UInt8(String(decoding: bytes.prefix(2), as: UTF8.self), radix: 16) {
        output.append(value)
        bytes = bytes.dropFirst(2)
      } else {
        output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// One picture in two sizes or formats: their addresses share a long part of the path.
  static func areSame(_ first: String, _ second: String) -> Bool {
    if first == second { return true }
    let left = keys(first)
    return !left.isEmpty && !left.isDisjoint(with: keys(second))
  }

  /// Parts of the path that name the picture: long, or with many digits; sizes left out.
  static func keys(_ url: String) -> Set<String> {
    var keys: Set<String> = []
    let path = url.lowercased().prefix { $0 != "?" }
    for part in path.split(whereSeparator: { "/=&,:".contains($0) }).dropFirst(2) {
      let name = part.prefix { $0 != "." }
      if name.count >= 12 { keys.insert(String(name)) }
      for run in name.split(whereSeparator: { !($0.isLetter || $0.isNumber) }) where run.count >= 6 {
        if run.filter(\.isNumber).count >= 5, !isDate(run) { keys.insert(String(run)) }
      }
    }
    return keys.subtracting(common)
  }

  private static func isDate(_ run: Substring) -> Bool {
    run.count == 8 && (run.hasPrefix("20") || run.hasPrefix("19")) && run.allSatisfy(\.isNumber)
  }

  private static let common: Set<String> = ["imagecache", "wp-content", "landscape", "photography"]
}
