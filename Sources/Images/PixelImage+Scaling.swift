extension PixelImage {
  /// The picture at a smaller width, each new pixel the mean of the area that it covers. In whole numbers, so that every
  /// machine makes the same bytes. A picture that is no wider stays as it is.
  /// - Complexity: O(pixels)
  func scaled(toWidth wanted: Int) -> PixelImage {
    guard wanted < width, wanted > 0 else { return self }
    let lower = max(1, (height * wanted + width / 2) / width)
    return narrowed(to: wanted).turned().narrowed(to: lower).turned()
  }

  private func narrowed(to target: Int) -> PixelImage {
    guard target < width else { return self }
    let (source, rows) = (width, height)
    var result = PixelImage(width: target, height: rows, pixels: [UInt8](repeating: 0, count: target * rows * 3))
    pixels.withUnsafeBufferPointer { input in
      result.pixels.withUnsafeMutableBufferPointer { output in
        for row in 0..<rows {
          for column in 0..<target {
            Self.average(input, row * source, from: column * source, to: (column + 1) * source, unit: target) {
              output[(row * target + column) * 3 + $0] = $1
            }
          }
        }
      }
    }
    return result
  }

  /// The weighted mean of a stretch of a row.
  /// - Parameters:
  ///   - row: the row's first pixel.
  ///   - start: the stretch, in `unit`ths of a pixel.
  private static func average(
    _ input: UnsafeBufferPointer<UInt8>, _ row: Int, from start: Int, to end: Int, unit: Int,
    _ store: (Int, UInt8) -> Void
  ) {
    var (red, green, blue) = (0, 0, 0)
    var place = start / unit
    while place * unit < end {
      let weight = min(end, (place + 1) * unit) - max(start, place * unit)
      let pixel = (row + place) * 3
      red += Int(input[pixel]) * weight
      green += Int(input[pixel + 1]) * weight
      blue += Int(input[pixel + 2]) * weight
      place += 1
    }
    let whole = end - start
    store(0, UInt8((red + whole / 2) / whole))
    store(1, UInt8((green + whole / 2) / whole))
    store(2, UInt8((blue + whole / 2) / whole))
  }

  /// Rows become columns.
  private func turned() -> PixelImage {
    var result = PixelImage(width: height, height: width, pixels: [UInt8](repeating: 0, count: pixels.count))
    pixels.withUnsafeBufferPointer { input in
      result.pixels.withUnsafeMutableBufferPointer { output in
        for row in 0..<height {
          for column in 0..<width {
            for channel in 0..<3 {
              output[(column * height + row) * 3 + channel] = input[(row * width + column) * 3 + channel]
            }
          }
        }
      }
    }
    return result
  }
}
