import Markup

/// The pieces that markup cuts a byline into: breaks and the borders of its elements part a name from a role, an agency or the next
/// name. An opening word alone is none: `By <b>Ada Byron</b>`.
struct BylinePieces {
  struct Piece: Equatable {
    var text: String
    /// The innermost element around it.
    let node: Int
  }

  private(set) var pieces: [Piece] = []
  private let byline: Int

  /// More nodes are no byline.
  static let nodeLimit = 80
  /// Bytes of a piece that are read: a longer one is a text, and what opens it may still be a byline.
  private static let byteLimit = 400

  /// - Complexity: O(bytes below the node)
  init(_ byline: Int, _ document: borrowing HTMLDocument) {
    self.byline = byline
    guard document.end(byline) - byline <= Self.nodeLimit else { return }
    var isBroken = false
    for node in byline..<document.end(byline) {
      if document.tag(node) == .br { isBroken = true }
      guard document.tag(node) == .text, !Self.isSilent(document.tag(document.parent(node))) else { continue }
      let text = document.text(of: node).utf8.prefix(Self.byteLimit)
      add(String(decoding: text, as: UTF8.self), below: document.parent(node), isBroken: isBroken)
      isBroken = false
    }
  }

  private mutating func add(_ text: String, below node: Int, isBroken: Bool) {
    guard !text.isEmpty else { return }
    guard let last = pieces.last else { return pieces.append(Piece(text: text, node: node)) }
    if BylineOpening.isLabel(FoldedLine(last.text)) {
      pieces[pieces.count - 1] = Piece(text: text, node: node)
    } else if last.node == node, !isBroken {
      pieces[pieces.count - 1] = Piece(text: last.text + " " + text, node: node)
    } else {
      pieces.append(Piece(text: text, node: node))
    }
  }

  private static func isSilent(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .script, .style, .template, .button, .svg, .noscript: true
    default: false
    }
  }

  /// - Parameter names: those that the byline gives when it is read as one string.
  /// - Returns: the same when each stands within one piece, else those of the pieces, if there are any.
  func parted(_ names: [String], _ document: borrowing HTMLDocument) -> [String] {
    guard pieces.count > 1, names.isEmpty || !names.allSatisfy(hold) else { return names }
    let parts = self.names(document)
    return parts.isEmpty ? names : parts
  }

  /// Whether a name stands within one piece.
  private func hold(_ name: String) -> Bool { pieces.contains { $0.text.holds(name) } }

  /// Full names: those of the first piece that has any, and of pieces that are joined to it by a word, or stand as it does.
  func names(_ document: borrowing HTMLDocument) -> [String] {
    var names: [String] = []
    var first: Piece?
    for (place, piece) in pieces.enumerated() {
      if place > 0, PhotoLabels.open(byline: FoldedLine(pieces[place - 1].text + " ")) { continue }
      let found = NameList.names(in: BylineEnding.removed(from: piece.text)).filter {
        PersonName.isFull($0) && !WireAgency.isOne($0)
      }
      guard !found.isEmpty else { continue }
      if let first, !isJoined(place), !isAlike(piece.node, first.node, document) { continue }
      first = first ?? piece
      names += found.filter { !names.contains($0) }
    }
    return Array(names.prefix(8))
  }

  /// Whether the piece or the one before it has the word that joins names at the border, or a comma alone stands there.
  private func isJoined(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    if pieces[place - 1].text == ",", !NameList.isAffiliation(pieces[place].text) { return true }
    return NameList.isConjunction(pieces[place].text.prefix { $0 != " " })
      || NameList.isConjunction(pieces[place - 1].text.split(separator: " ").last ?? "")
  }

  /// Whether two elements stand in the same place of elements of the same kind, or have the same class.
  private func isAlike(_ one: Int, _ other: Int, _ document: borrowing HTMLDocument) -> Bool {
    guard document.tag(one) == document.tag(other), one != other else { return false }
    let classes = (document.attribute(one, .className) ?? "", document.attribute(other, .className) ?? "")
    guard classes.0 == classes.1, shelf(one, document) == shelf(other, document) else { return false }
    if !classes.0.isEmpty { return true }
    return document.parent(one) != document.parent(other) && path(one, document) == path(other, document)
  }

  /// Where a link leads, up to the last slash: authors' pages stand on one shelf, places and sections on others.
  private func shelf(_ node: Int, _ document: borrowing HTMLDocument) -> ArraySlice<Substring> {
    (document.attribute(node, .href) ?? "").split(separator: "/").dropLast()
  }

  /// Of each element up to the byline, how many elements of its parent stand before it; of those right below the byline none.
  private func path(_ node: Int, _ document: borrowing HTMLDocument) -> [Int] {
    var path: [Int] = []
    var current = node
    while current > byline, document.parent(current) > byline || current == node {
      let parent = document.parent(current)
      path.append(
        (parent + 1..<max(parent + 1, current)).count { document.parent($0) == parent && document.tag($0) != .text })
      current = parent
    }
    return path
  }
}
