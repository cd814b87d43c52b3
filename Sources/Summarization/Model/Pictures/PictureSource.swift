/// Where pictures are that were taken in with the articles. Nothing is fetched: a picture that is not there is not
/// described.
package protocol PictureSource: Sendable {
  /// - Parameter url: the publisher's address of the picture.
  /// - Returns: the picture as a `data:` address; nil when there is none.
  func picture(at url: String) -> String?
}
