import NewsModel
import TextAnalysis

extension OutletRegistry {
  /// The outlet of a name with which no address comes: by its host when the name is one, such as `bbc.co.uk`; else by its letters
  /// and digits, whatever their case and form: `Harbour Post`, `HARBOUR POST` and `harbour-post` are one.
  /// - Returns: nil for a name without letters and digits.
  func outlet(named name: String) -> Outlet? {
    let name = ComposedText.of(name)
    let lower = name.lowercased()
    if lower.contains("."), let host = WebAddress("https://" + lower)?.host, host == lower {
      var outlet = outlet(host: host)
      if source(host: host) == nil { outlet.name = name }
      return outlet
    }
    let id = lower.split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    return id.isEmpty ? nil : Outlet(id: Outlet.ID(id), name: name, domain: "")
  }
}
