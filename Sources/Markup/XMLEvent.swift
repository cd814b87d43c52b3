package enum XMLEvent: Equatable, Sendable {
  case start(XMLName, [XMLAttribute])
  /// Every start has its end, whether the text had it or not.
  case end(XMLName)
  /// References replaced; one text may come in pieces.
  case text(String)
}
