import JSON

/// How a model names the sentences that it rests on: `2.3`, `[2.3]`, a number.
enum ClaimMarks {
  /// - Returns: nil for what is no such name.
  static func claim(_ tree: JSONTree) -> String? {
    if let text = tree.string { return claim(text) }
    return tree.number.map { $0 == $0.rounded() && abs($0) < 1e6 ? "\(Int($0))" : "\($0)" }.flatMap { claim($0) }
  }

  private static func claim(_ text: some StringProtocol) -> String? {
    let bare = text.drop { "[( ".contains($0) }.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let parts = bare.split(separator: ".", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count) && parts.allSatisfy({ (1...4).contains($0.count) }) ? String(bare) : nil
  }

  /// Takes marks out of a text: `The wall fell [1.2].`
  static func cut(from text: String) -> (text: String, claims: [String]) {
    var claims: [String] = []
    var kept = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "[") {
      guard let close = rest[open...].firstIndex(of: "]") else { break }
      let marks = rest[rest.index(after: open)..<close].split(separator: ",")
      let named = marks.compactMap { claim($0.drop { $0 == " " }) }
      let isMark =
        !marks.isEmpty && named.count == marks.count
        && marks.allSatisfy { $0.allSatisfy { $0.isNumber || $0 == "." || $0 == " " } }
      kept += isMark ? withoutSpace(rest[..<open]) : rest[...close]
      if isMark { claims += named }
      rest = rest[rest.index(after: close)...]
    }
    return (kept + rest, claims)
  }

  private static func withoutSpace(_ text: Substring) -> Substring { text.hasSuffix(" ") ? text.dropLast() : text }
}
