extension ImageAddress {
  /// Hashes of the parts of an address that name a picture.
  package struct Keys: Sendable {
    fileprivate private(set) var hashes: [UInt64] = []

    /// No picture's address has more such parts; each is compared with each of another address.
    private static let limit = 32

    fileprivate mutating func insert(_ hash: UInt64) {
      if hashes.count < Self.limit { hashes.append(hash) }
    }

    package func isDisjoint(with other: Keys) -> Bool { !hashes.contains(where: other.hashes.contains) }
  }

  /// Bytes of an address; a longer one is data in disguise.
  private static let longest = 8192

  /// Parts of the path that are long, and those with many digits; sizes are left out.
  /// - Complexity: O(bytes)
  package static func keys(_ url: String) -> Keys {
    guard url.utf8.count <= longest else { return Keys() }
    var url = url
    return url.withUTF8 { url in
      var keys = keys(url)
      if let file = file(url) { keys.insert(hash(file)) }
      return keys
    }
  }

  private static func keys(_ url: UnsafeBufferPointer<UInt8>) -> Keys {
    var keys = Keys()
    var path = url.prefix { $0 != UInt8(ascii: "?") }
    if let scheme = path.firstIndex(of: UInt8(ascii: ":")) { path = path[(scheme + 1)...] }
    var isFirst = true
    var folder = hash(path.prefix(0))
    var name = path.prefix(0)
    while let start = path.firstIndex(where: { !isBorder($0) }) {
      let part = path[start...].prefix { !isBorder($0) }
      path = path[part.endIndex...]
      // The host names no picture.
      if isFirst {
        isFirst = false
        continue
      }
      folder = hash(name, from: folder)
      name = withoutSize(part.prefix { $0 != UInt8(ascii: ".") })
      add(name, to: &keys)
    }
    // A short name is a picture's within its folder.
    if name.count >= 4, name.contains(where: { $0.isASCIIDigit }) { keys.insert(hash(name, from: folder)) }
    return keys
  }

  /// An address of a picture in two folders or more, the query left out: it says in what size one is wanted.
  private static func file(_ url: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>>? {
    let path = url.prefix { $0 != UInt8(ascii: "?") }
    guard path.count(where: { $0 == UInt8(ascii: "/") }) >= 5 else { return nil }
    let isPicture = endings.contains { ending in path.suffix(ending.count).lazy.map(\.smallLetter).elementsEqual(ending)
    }
    guard isPicture, let scheme = path.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    return path[(scheme + 1)...]
  }

  private static let endings = [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif"].map { Array($0.utf8) }

  private static func add(_ name: Slice<UnsafeBufferPointer<UInt8>>, to keys: inout Keys) {
    if name.count >= 12 { keys.insert(hash(name)) }
    var rest = name
    while let start = rest.firstIndex(where: isWordByte) {
      let run = rest[start...].prefix(while: isWordByte)
      rest = rest[run.endIndex...]
      guard run.count >= 6 else { continue }
      let digits = run.count { $0.isASCIIDigit }
      if digits >= 5, !(digits == run.count && run.count == 8) { keys.insert(hash(run)) }
    }
  }

  /// `harbour-0231` of `harbour-0231-large`, `harbour-0231-585x439`, `harbour-0231-scaled`.
  private static func withoutSize(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Slice<UnsafeBufferPointer<UInt8>> {
    guard let dash = name.lastIndex(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }) else { return name }
    let end = name[(dash + 1)...]
    let isSize = end.contains(UInt8(ascii: "x")) && end.allSatisfy { $0 == UInt8(ascii: "x") || $0.isASCIIDigit }
    return isSize || sizes.contains { end.elementsEqual($0.utf8) } ? name[..<dash] : name
  }

  private static let sizes = ["large", "small", "medium", "scaled", "thumb", "thumbnail", "full", "big", "original"]

  private static func hash(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, from start: UInt64 = 14_695_981_039_346_656_037
  ) -> UInt64 {
    var hash = start
    for byte in bytes { hash = (hash ^ UInt64(byte.smallLetter)) &* 1_099_511_628_211 }
    return hash
  }

  private static func isBorder(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: ",")
      || byte == UInt8(ascii: ":")
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte.isASCIIDigit || byte.isASCIILetter
  }
}
