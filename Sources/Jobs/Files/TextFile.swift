import SystemPackage

/// Small files that people write: settings, sources, labels.
package enum TextFile {
  /// - Throws: `Failure` (66) that names the path, or (65) when it is not UTF-8.
  package static func read(_ path: String) throws(Failure) -> String {
    let bytes: [UInt8]
    do {
      let file = try FileDescriptor.open(FilePath(path), .readOnly)
      bytes = try file.closeAfter { try readAll(file) }
    } catch {
      throw Failure(.inputMissing, "\(path): \(error)")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(.badData, "\(path): the file is not UTF-8")
    }
    return text
  }

  /// Lines that are not blank, with their numbers, from 1. Editors of other systems end lines with CR and LF.
  package static func lines(of text: String) -> [(number: Int, text: String)] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.enumerated()
      // By scalars: a mark over a space is a character that begins with white space, and no blank.
      .filter { !$0.element.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
      .map { ($0.offset + 1, String($0.element)) }
  }

  private static func readAll(_ file: FileDescriptor) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try buffer.withUnsafeMutableBytes { try file.read(into: $0) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[0..<count])
    }
  }
}
