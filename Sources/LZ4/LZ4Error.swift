/// Why bytes are not a sound sequence of LZ4 frames.
package enum LZ4Error: Error, Equatable, CustomStringConvertible {
  /// What liblz4 said, such as `ERROR_contentChecksum_invalid`, and the frame (from 0).
  case damaged(frame: Int, code: String)
  /// The bytes end inside a frame.
  case truncated(frame: Int)
  /// The content is larger than the caller allows.
  case tooLarge(limit: Int)
  case empty

  package var description: String {
    switch self {
    case .damaged(let frame, let code): "LZ4 frame \(frame) is damaged: \(code)"
    case .truncated(let frame): "the file ends inside LZ4 frame \(frame)"
    case .tooLarge(let limit): "the content is larger than \(limit) bytes"
    case .empty: "the file is empty"
    }
  }
}
