import NewsModel

extension WebAddress {
  /// An address as it is written, so that it matches what archives hold; as it is read, where it has line ends or other
  /// controls in it, which would be lines of their own where addresses are written into headers.
  /// - Returns: nil for what is no address.
  static func text(_ written: String) -> String? {
    guard let address = WebAddress(written) else { return nil }
    return written.utf8.contains { $0 < 0x20 || $0 == 0x7F } ? address.description : written
  }
}
