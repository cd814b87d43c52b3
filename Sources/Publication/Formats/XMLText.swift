/// Builds XML, escaping all text.
struct XMLText {
  private(set) var text: String
  private var open: [String] = []

  init(declaration: Bool = true) { text = declaration ? "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" : "" }

  /// An element with nothing or text in it.
  mutating func element(_ name: String, _ attributes: [(String, String)] = [], _ content: String? = nil) {
    indent()
    text += "<\(name)\(Self.written(attributes))"
    text += content.map { ">\(Escaping.markup($0))</\(name)>\n" } ?? "/>\n"
  }

  /// An element with others in it.
  mutating func element(
    _ name: String, _ attributes: [(String, String)] = [], _ body: (inout XMLText) -> Void
  ) {
    indent()
    text += "<\(name)\(Self.written(attributes))>\n"
    open.append(name)
    body(&self)
    open.removeLast()
    indent()
    text += "</\(name)>\n"
  }

  private mutating func indent() { text += String(repeating: "  ", count: open.count) }

  private static func written(_ attributes: [(String, String)]) -> String {
    attributes.map { " \($0.0)=\"\(Escaping.markup($0.1))\"" }.joined()
  }
}
