/// What is looked at before a single pixel is decoded.
package struct ImageLimits: Sendable {
  /// Of the file.
  package var bytes = 10_000_000
  /// Width times height.
  package var pixels = 40_000_000
  /// The shorter side, at least.
  package var side = 80

  package init() {}

  /// - Throws: `ImageError` for a picture beyond the limits.
  func check(width: Int, height: Int) throws(ImageError) {
    guard width > 0, height > 0 else { throw .tooSmall(width: width, height: height) }
    let (area, overflows) = width.multipliedReportingOverflow(by: height)
    if overflows || area > pixels { throw .tooManyPixels(width: width, height: height) }
    if min(width, height) < side { throw .tooSmall(width: width, height: height) }
    if max(width, height) > 4 * min(width, height) { throw .oddShape(width: width, height: height) }
  }
}
