package import NewsModel

extension SourcesFile {
  /// The text of a sources file, or of entries to paste into one. Everything is quoted that YAML could misread.
  package static func yaml(_ sources: [OutletSource]) -> String {
    "outlets:\n" + sources.map(entry).joined()
  }

  private static func entry(_ source: OutletSource) -> String {
    var lines = ["  - id: \(quoted(source.outlet.id.rawValue))", "    name: \(quoted(source.outlet.name))"]
    lines.append("    domains: [\(source.domains.map(quoted).joined(separator: ", "))]")
    if let family = source.outlet.family { lines.append("    family: \(quoted(family))") }
    if let country = source.outlet.country { lines.append("    country: \(quoted(country))") }
    if let language = source.language { lines.append("    language: \(quoted(language))") }
    if !source.feeds.isEmpty { lines.append("    feeds: [\(source.feeds.map(quoted).joined(separator: ", "))]") }
    return lines.map { $0 + "\n" }.joined()
  }

  /// A double-quoted scalar (YAML 1.2, section 7.3.1); control characters have no place in a sources file.
  private static func quoted(_ text: String) -> String {
    let kept = text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }
    return "\"" + String(String.UnicodeScalarView(kept)).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      + "\""
  }
}
