/// Who speaks in an article. Two articles are of one voice when they share an owner, a wire agency or a text.
package enum Voice {
  /// What an article shares with others of its voice.
  /// - Parameter text: the article whose text it repeats, or itself.
  package static func keys(_ outlet: Outlet, agency: String?, text: Article.ID) -> [String] {
    ["owner \(outlet.owner)", "text \(text)"] + (agency.map { ["agency \($0)"] } ?? [])
  }
}

extension Outlet {
  /// The family, or the outlet of none.
  package var owner: String { family ?? id.rawValue }
}
