/// A picture's credit as it stands behind the page's own “Picture:”.
enum PictureCredit {
  private static let labels = ["photo", "photograph", "picture", "image", "foto", "bild"]

  /// Without a label of its own (`Photo : Le Fanal`).
  /// - Returns: nil when nothing is left, or nothing but the outlet, which is named anyway.
  static func text(_ credit: String, outlet: String) -> String? {
    var text = Substring(DisplayText.clean(credit))
    if let colon = text.firstIndex(of: ":"),
      labels.contains(text[..<colon].trimmingSuffix { " \u{A0}".contains($0) }.lowercased())
    {
      text = text[text.index(after: colon)...].drop { $0 == " " }
    }
    return text.isEmpty || text == outlet ? nil : String(text)
  }
}
