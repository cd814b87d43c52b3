package import NewsModel

/// Pictures by their addresses.
package struct PictureShelf: PictureSource {
  private var pictures: [String: String] = [:]
  private let limit: Int

  /// - Parameter limit: bytes of a picture at most.
  package init(limit: Int) { self.limit = limit }

  /// Takes the whole pictures among captures that are of a kind which servers read.
  package mutating func add(_ captures: some Sequence<Capture>) {
    for capture in captures where capture.kind == .image && !capture.truncated {
      guard let type = capture.mediaType, Self.types.contains(type), let bytes = capture.bodyBase64, !bytes.isEmpty,
        bytes.utf8.count / 4 * 3 <= limit
      else { continue }
      pictures[capture.url] = "data:\(type);base64,\(bytes)"
    }
  }

  private static let types: Set<String> = ["image/jpeg", "image/png", "image/webp", "image/gif"]

  package func picture(at url: String) -> String? { pictures[url] }
}
