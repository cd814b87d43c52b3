/// What the first bytes of a picture say: its format and, where they hold it, its size. Nothing is decoded, and neither the
/// address nor the Content-Type is believed.
struct RasterHeader: Equatable {
  enum Format: String, Sendable {
    case jpeg = "image/jpeg"
    case png = "image/png"
    case webp = "image/webp"
    case gif = "image/gif"
    case avif = "image/avif"
  }

  let format: Format
  /// Pixels; nil when the size does not stand where it should.
  let size: (width: Int, height: Int)?

  /// - Returns: nil for anything but JPEG, PNG, WebP, GIF and AVIF: SVG and HTML among others.
  /// - Complexity: O(segments before the size)
  init?(_ bytes: [UInt8]) {
    let reader = RasterBytes(bytes)
    if reader.holds([0xFF, 0xD8, 0xFF], at: 0) {
      (format, size) = (.jpeg, reader.sizeOfJPEG)
    } else if reader.holds([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0) {
      (format, size) = (.png, reader.size(wide: 16, high: 20) { reader.big($0, 4) })
    } else if reader.holds("GIF87a", at: 0) || reader.holds("GIF89a", at: 0) {
      (format, size) = (.gif, reader.size(wide: 6, high: 8) { reader.little($0, 2) })
    } else if reader.holds("RIFF", at: 0), reader.holds("WEBP", at: 8) {
      (format, size) = (.webp, reader.sizeOfWebP)
    } else if reader.holds("ftyp", at: 4), reader.holds("avif", at: 8) || reader.holds("avis", at: 8) {
      (format, size) = (.avif, reader.sizeOfAVIF)
    } else {
      return nil
    }
  }

  static func == (left: Self, right: Self) -> Bool {
    left.format == right.format && left.size?.width == right.size?.width && left.size?.height == right.size?.height
  }
}

/// Numbers and marks at places of a file that may end before them.
private struct RasterBytes {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func holds(_ mark: some Collection<UInt8>, at place: Int) -> Bool {
    place + mark.count <= bytes.count && bytes[place..<place + mark.count].elementsEqual(mark)
  }

  func holds(_ mark: String, at place: Int) -> Bool { holds(Array(mark.utf8), at: place) }

  func big(_ place: Int, _ count: Int) -> Int? { number(place, count, bytes[min(place, bytes.count)...].prefix(count)) }

  func little(_ place: Int, _ count: Int) -> Int? {
    number(place, count, bytes[min(place, bytes.count)...].prefix(count).reversed())
  }

  private func number(_ place: Int, _ count: Int, _ digits: some Collection<UInt8>) -> Int? {
    digits.count == count ? digits.reduce(0) { $0 << 8 | Int($1) } : nil
  }

  func size(wide: Int, high: Int, _ number: (Int) -> Int?) -> (width: Int, height: Int)? {
    guard let width = number(wide), let height = number(high) else { return nil }
    return (width, height)
  }

  /// From the first frame header (ITU-T T.81, B.2.2), past the segments before it.
  var sizeOfJPEG: (width: Int, height: Int)? {
    var place = 2
    while place + 4 <= bytes.count, bytes[place] == 0xFF {
      let marker = bytes[place + 1]
      if marker == 0xFF {
        place += 1
        continue
      }
      // SOF0 to SOF15, without the tables that stand among them.
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        return size(wide: place + 7, high: place + 5) { big($0, 2) }
      }
      guard let length = big(place + 2, 2), length >= 2 else { return nil }
      place += 2 + length
    }
    return nil
  }

  /// Of the three kinds of first chunk (RFC 9649).
  var sizeOfWebP: (width: Int, height: Int)? {
    if holds("VP8X", at: 12) {
      return size(wide: 24, high: 27) { little($0, 3).map { $0 + 1 } }
    }
    if holds("VP8L", at: 12) {
      return little(21, 4).map { (($0 & 0x3FFF) + 1, ($0 >> 14 & 0x3FFF) + 1) }
    }
    return size(wide: 26, high: 28) { little($0, 2).map { $0 & 0x3FFF } }
  }

  /// From the property `ispe` (ISO/IEC 23008-12), which stands near the beginning.
  var sizeOfAVIF: (width: Int, height: Int)? {
    let mark = Array("ispe".utf8)
    guard let place = Array(bytes.prefix(4096)).firstRange(of: mark)?.upperBound else { return nil }
    return size(wide: place + 4, high: place + 8) { big($0, 4) }
  }
}
