import Glibc

/// Cuts a page into tags and character data (HTML Living Standard, 13.2.5) and hands them to a builder.
struct HTMLParser: ~Copyable {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private let tags = HTMLParser.tagTable
  private let knownTags = HTMLParser.knownTags
  private let names = HTMLParser.attributeTable
  private let knownNames = HTMLAttributeName.allCases
  var builder: HTMLTreeBuilder

  private static let ownTags = HTMLTag.allCases.filter { ![.document, .text, .unknown].contains($0) }
  /// AMP pages show their pictures in elements of their own.
  private static let knownTags = ownTags + [.img]
  private static let tagTable = NameTable(ownTags.map(\.name) + ["amp-img"])
  private static let attributeTable = NameTable(HTMLAttributeName.allCases.map(\.written))

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    builder = HTMLTreeBuilder(capacity: bytes.count / 48 + 16)
  }

  /// - Complexity: O(bytes)
  mutating func parse() {
    var textStart = 0
    while let open = find(UInt8(ascii: "<"), from: position) {
      guard open + 1 < bytes.count, startsMarkup(bytes[open + 1]) else {
        position = open + 1
        continue
      }
      addText(textStart, open)
      position = open + 1
      markup()
      textStart = position
    }
    addText(textStart, bytes.count)
  }

  @inline(__always)
  private func startsMarkup(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  @inline(__always)
  private func find(_ byte: UInt8, from start: Int) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }

  private mutating func addText(_ lower: Int, _ upper: Int) {
    guard lower < upper else { return }
    let isBlank = isSpace(bytes[lower]) && bytes[lower..<upper].allSatisfy(isSpace)
    builder.text(lower..<upper, isBlank: isBlank)
  }

  private mutating func markup() {
    switch bytes[position] {
    case UInt8(ascii: "!"): declaration()
    case UInt8(ascii: "?"): skip(past: UInt8(ascii: ">"))
    case UInt8(ascii: "/"): endTag()
    default: startTag()
    }
  }

  private mutating func skip(past byte: UInt8) { position = find(byte, from: position).map { $0 + 1 } ?? bytes.count }

  /// A comment, a doctype or a CDATA section.
  private mutating func declaration() {
    let dash = UInt8(ascii: "-")
    guard position + 2 < bytes.count, bytes[position + 1] == dash, bytes[position + 2] == dash else {
      return skip(past: UInt8(ascii: ">"))
    }
    // `<!-->` and `<!--->` are whole comments, so the search begins at the two dashes of the start.
    var close = position + 3
    while let end = find(UInt8(ascii: ">"), from: close) {
      let hasDashes = bytes[end - 1] == dash && bytes[end - 2] == dash
      let hasBang = bytes[end - 1] == UInt8(ascii: "!") && bytes[end - 2] == dash && bytes[end - 3] == dash
      if hasDashes || hasBang {
        position = end + 1
        return
      }
      close = end + 1
    }
    position = bytes.count
  }

  private mutating func endTag() {
    position += 1
    guard position < bytes.count, bytes[position].isASCIILetter else { return skip(past: UInt8(ascii: ">")) }
    let tag = name()
    skip(past: UInt8(ascii: ">"))
    builder.close(tag)
  }

  private mutating func startTag() {
    let tag = name()
    let node = builder.open(tag)
    attributes()
    builder.endAttributes(of: node)
    if tag.isRawText, !builder.isInForeignContent { rawText(of: tag) }
  }

  /// A tag's name up to white space, `/` or `>`.
  private mutating func name() -> HTMLTag {
    var hash = NameHash()
    while position < bytes.count {
      let byte = bytes[position]
      if isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") { break }
      hash.add(byte)
      position += 1
    }
    return tags[hash].map { knownTags[$0] } ?? .unknown
  }

  /// Attributes up to and with the `>` of the tag.
  private mutating func attributes() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: ">") {
        position += 1
        return
      }
      if isSpace(byte) || byte == UInt8(ascii: "/") {
        position += 1
        continue
      }
      attribute()
    }
  }

  private mutating func attribute() {
    var hash = NameHash()
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      let ends = byte == UInt8(ascii: "=") && position > start
      if ends || isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") { break }
      hash.add(byte)
      position += 1
    }
    skipSpace()
    var value = position..<position
    if position < bytes.count, bytes[position] == UInt8(ascii: "=") {
      position += 1
      skipSpace()
      value = attributeValue()
    }
    if let place = names[hash] { builder.attribute(knownNames[place], value) }
  }

  private mutating func attributeValue() -> Range<Int> {
    guard position < bytes.count else { return position..<position }
    let quote = bytes[position]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let lower = position + 1
      let upper = find(quote, from: lower) ?? bytes.count
      position = min(bytes.count, upper + 1)
      return lower..<upper
    }
    let lower = position
    while position < bytes.count, !isSpace(bytes[position]), bytes[position] != UInt8(ascii: ">") { position += 1 }
    return lower..<position
  }

  /// Characters up to the element's own end tag, which is taken too.
  private mutating func rawText(of tag: HTMLTag) {
    let start = position
    while let open = find(UInt8(ascii: "<"), from: position) {
      position = open + 1
      guard position < bytes.count, bytes[position] == UInt8(ascii: "/") else { continue }
      position += 1
      guard name() == tag else { continue }
      builder.text(start..<open, isBlank: false)
      skip(past: UInt8(ascii: ">"))
      builder.close(tag)
      return
    }
    position = bytes.count
    builder.text(start..<bytes.count, isBlank: false)
    builder.close(tag)
  }

  private mutating func skipSpace() {
    while position < bytes.count, isSpace(bytes[position]) { position += 1 }
  }
}

@inline(__always)
private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }
