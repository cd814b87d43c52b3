extension Set<String> {
  /// - Parameter list: words between white space.
  init(words list: String) { self.init(list.split(whereSeparator: \.isWhitespace).map(String.init)) }
}
