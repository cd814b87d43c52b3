/// What an image's address tells, as pages write it.
package enum ImageAddress {
  /// Not a logo, a placeholder, an icon or a pixel.
  package static func isPhotograph(_ url: String) -> Bool {
    let path = url.utf8.prefix { $0 != UInt8(ascii: "?") }.map(\.smallLetter)
    if path.suffix(4).elementsEqual(".svg".utf8) || path.suffix(4).elementsEqual(".ico".utf8) { return false }
    return path.withUnsafeBytes { path in
      !refused.contains { word in word.withUnsafeBytes { ByteSearch.first($0, in: path) != nil } }
    }
  }

  private static let refused = [
    "data:", "/brand/", "/branding/", "/assets/img/", "social-card", "share-image", "og-default", "no-photo", "nophoto",
    "logo", "placeholder", "favicon", "default-image", "default_image", "defaultimage", "blank.", "spacer", "pixel.",
    "1x1", "sprite", "avatar", "gravatar", "no-image", "noimage", "no_image", "fallback", "generic-share",
    "social-default", "apple-touch-icon",
  ].map { Array($0.utf8) }

  /// The picture's own address inside that of a service which resizes it: `…?image=https%3A%2F%2F…`.
  package static func unwrapped(_ url: String) -> String {
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
      if byte == UInt8(ascii: "%"), bytes.count >= 2,
        let value = UInt8(String(decoding: bytes.prefix(2), as: UTF8.self), radix: 16)
      {
        output.append(value)
        bytes = bytes.dropFirst(2)
      } else {
        output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// One picture in two sizes or formats: their addresses share a long part of the path.
  package static func areSame(_ first: String, _ second: String) -> Bool {
    first == second || !keys(first).isDisjoint(with: keys(second))
  }
}
