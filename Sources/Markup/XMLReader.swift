/// A pull reader of XML as feeds have it: well-formed or nearly so (XML 1.0 and Namespaces in XML 1.0 are the model).
///
/// It knows HTML's named references, forgives bare `&` and `<`, attributes without quotes, ends without starts and starts
/// without ends, text before the declaration, and a `<` before what is too long for a name. It knows no document types: one
/// that declares entities is refused, so no entity can grow or reach out.
package struct XMLReader {
  package static let depthLimit = 256
  package static let attributeLimit = 256
  /// Bytes of a name and of a namespace; what is longer is none. They are compared often, and to compare texts takes the
  /// square of a run of combining marks.
  package static let nameLimit = 256

  let bytes: [UInt8]
  var position = 0
  private var open: [OpenElement] = []
  private var pending: [XMLEvent] = []

  /// The namespaces in scope, the innermost last, by prefix: looked up for every name, however many are declared.
  private var namespaces: [String: [String]] = [:]

  private struct OpenElement {
    let raw: ArraySlice<UInt8>
    let name: XMLName
    /// Prefixes that the element gives a namespace.
    let declared: [String]
  }

  /// An attribute whose name is as it stands in the text.
  struct WrittenAttribute {
    let name: ArraySlice<UInt8>
    /// References replaced.
    let value: String

    /// The prefix that it gives a namespace: `dc` for `xmlns:dc`, none for `xmlns`; nil for every other attribute.
    var declaredPrefix: String? {
      let name = String(decoding: name, as: UTF8.self)
      if name == "xmlns" { return "" }
      return name.hasPrefix("xmlns:") ? String(name.dropFirst(6)).lowercased() : nil
    }
  }

  package init(_ text: String) { bytes = Array(text.utf8) }

  /// - Returns: nil at the end.
  /// - Throws: `XMLError`
  /// - Complexity: amortized O(bytes)
  package mutating func next() throws(XMLError) -> XMLEvent? {
    while true {
      if !pending.isEmpty { return pending.removeFirst() }
      guard position < bytes.count else { return closeLast() }
      if bytes[position] == UInt8(ascii: "<") {
        if let event = try markup() { return event }
      } else {
        return text()
      }
    }
  }

  private mutating func closeLast() -> XMLEvent? {
    guard let last = open.popLast() else { return nil }
    forget(last.declared)
    return .end(last.name)
  }

  private mutating func text() -> XMLEvent {
    let end = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    defer { position = end }
    return .text(Self.decoded(bytes[position..<end]))
  }

  private mutating func markup() throws(XMLError) -> XMLEvent? {
    if starts(with: "<!--") { return skip(past: "-->") }
    if starts(with: "<![CDATA[") { return characterData() }
    if starts(with: "<?") { return skip(past: "?>") }
    if starts(with: "<!") { return try documentType() }
    if starts(with: "</") { return endTag() }
    guard position + 1 < bytes.count, Self.isNameStart(bytes[position + 1]) else {
      position += 1
      return .text("<")
    }
    return try startTag()
  }

  func starts(with mark: StaticString) -> Bool {
    let count = mark.utf8CodeUnitCount
    guard bytes.count - position >= count else { return false }
    return (0..<count).allSatisfy { bytes[position + $0] == mark.utf8Start[$0] }
  }

  private mutating func skip(past mark: StaticString) -> XMLEvent? {
    while position < bytes.count, !starts(with: mark) { position += 1 }
    position = min(bytes.count, position + mark.utf8CodeUnitCount)
    return nil
  }

  private mutating func characterData() -> XMLEvent {
    position += 9
    let start = position
    while position < bytes.count, !starts(with: "]]>") { position += 1 }
    let data = bytes[start..<position]
    position = min(bytes.count, position + 3)
    return .text(String(decoding: data, as: UTF8.self))
  }

  /// Skips a document type; its internal subset may not declare entities.
  private mutating func documentType() throws(XMLError) -> XMLEvent? {
    var depth = 0
    while position < bytes.count {
      if starts(with: "<!ENTITY") || starts(with: "<!entity") { throw .declaresEntities }
      switch bytes[position] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0:
        position += 1
        return nil
      default: break
      }
      position += 1
    }
    return nil
  }

  /// Closes the innermost open element of that name and those in it; an end without a start is dropped.
  private mutating func endTag() -> XMLEvent? {
    position += 2
    let raw = takeName()
    while position < bytes.count, bytes[position] != UInt8(ascii: ">"), bytes[position] != UInt8(ascii: "<") {
      position += 1
    }
    if position < bytes.count, bytes[position] == UInt8(ascii: ">") { position += 1 }
    guard let index = open.lastIndex(where: { Self.isSame($0.raw, raw) }) else { return nil }
    while open.count > index, let event = closeLast() { pending.append(event) }
    return nil
  }

  private static func isSame(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    left.count == right.count
      && zip(left, right).allSatisfy { $0 == $1 || ($0 | 0x20 == $1 | 0x20 && $0 | 0x20 >= 0x61) }
  }

  private mutating func startTag() throws(XMLError) -> XMLEvent {
    position += 1
    let raw = takeName()
    if raw.count > Self.nameLimit { return .text("<" + String(decoding: raw, as: UTF8.self)) }
    let written = try takeAttributes()
    let isEmpty = takeTagEnd()
    let declared = declareNamespaces(written)
    let name = resolve(raw, isAttribute: false)
    open.append(OpenElement(raw: raw, name: name, declared: declared))
    let attributes = written.filter { $0.declaredPrefix == nil }
      .map { XMLAttribute(name: resolve($0.name, isAttribute: true), value: $0.value) }
    if isEmpty, let event = closeLast() {
      pending.append(event)
    } else if open.count > Self.depthLimit {
      throw .tooDeep(limit: Self.depthLimit)
    }
    return .start(name, attributes)
  }

  private mutating func takeAttributes() throws(XMLError) -> [WrittenAttribute] {
    var written: [WrittenAttribute] = []
    while let attribute = takeAttribute() {
      if attribute.name.count > Self.nameLimit { continue }
      written.append(attribute)
      if written.count > Self.attributeLimit { throw .tooManyAttributes(limit: Self.attributeLimit) }
    }
    return written
  }

  /// - Returns: the prefixes that got a namespace.
  private mutating func declareNamespaces(_ attributes: [WrittenAttribute]) -> [String] {
    var prefixes: [String] = []
    for attribute in attributes where attribute.value.utf8.count <= Self.nameLimit {
      guard let prefix = attribute.declaredPrefix else { continue }
      namespaces[prefix, default: []].append(attribute.value)
      prefixes.append(prefix)
    }
    return prefixes
  }

  /// Attributes without prefix have no namespace.
  private func resolve(_ raw: ArraySlice<UInt8>, isAttribute: Bool) -> XMLName {
    let text = String(decoding: raw, as: UTF8.self).lowercased()
    guard let colon = text.firstIndex(of: ":") else {
      return XMLName(namespace: isAttribute ? "" : namespace(of: ""), local: text)
    }
    let prefix = String(text[..<colon])
    return XMLName(namespace: namespace(of: prefix), prefix: prefix, local: String(text[text.index(after: colon)...]))
  }

  private func namespace(of prefix: String) -> String {
    if let found = namespaces[prefix]?.last { return found }
    return prefix == "xml" ? "http://www.w3.org/XML/1998/namespace" : ""
  }

  private mutating func forget(_ prefixes: [String]) {
    for prefix in prefixes { namespaces[prefix]?.removeLast() }
  }
}
