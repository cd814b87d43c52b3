/// Why bytes are not made into a picture.
package enum ImageError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Neither JPEG, PNG nor a still WebP.
  case unknownFormat
  /// More than ``ImageLimits/bytes``.
  case tooLarge(bytes: Int)
  /// More than ``ImageLimits/pixels``, or more on one side than the format allows.
  case tooManyPixels(width: Int, height: Int)
  /// Too little to show: a logo, a dot that counts readers.
  case tooSmall(width: Int, height: Int)
  /// More than four times as long as wide, or the other way round: a banner or a column of text.
  case oddShape(width: Int, height: Int)
  /// What the library said.
  case damaged(String)
  /// Even at the lowest quality and a quarter of the width the file is larger than asked.
  case cannotFit(bytes: Int)

  /// Dotted words, as reasons are written in the lake.
  package var reason: String {
    switch self {
    case .unknownFormat: "image.format"
    case .tooLarge: "image.bytes"
    case .tooManyPixels: "image.pixels"
    case .tooSmall: "image.small"
    case .oddShape: "image.shape"
    case .damaged: "image.damaged"
    case .cannotFit: "image.weight"
    }
  }

  package var description: String {
    switch self {
    case .unknownFormat: "neither JPEG, PNG nor a still WebP"
    case .tooLarge(let bytes): "\(bytes) bytes are too many"
    case .tooManyPixels(let width, let height): "\(width) by \(height) pixels are too many"
    case .tooSmall(let width, let height): "\(width) by \(height) pixels are too few"
    case .oddShape(let width, let height): "\(width) by \(height) pixels are no shape for a page"
    case .damaged(let words): "damaged: \(words)"
    case .cannotFit(let bytes): "does not fit into \(bytes) bytes"
    }
  }
}
