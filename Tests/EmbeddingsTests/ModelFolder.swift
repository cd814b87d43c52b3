import Clustering
import Digests
import Foundation
import Testing

@testable import Embeddings

/// A folder with a made-up model's files, removed when the test ends.
final class ModelFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("model-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: path) } catch { Issue.record(error) }
  }

  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
    return path + "/" + name
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

  /// Writes tensors of single precision.
  @discardableResult
  func write(tensors: [(name: String, shape: [Int], values: [Float])]) throws -> String {
    var numbers: [UInt8] = []
    var fields: [String] = []
    for (name, shape, values) in tensors {
      let start = numbers.count
      for value in values { withUnsafeBytes(of: value.bitPattern.littleEndian) { numbers += Array($0) } }
      fields.append(#""\#(name)":{"dtype":"F32","shape":\#(shape),"data_offsets":[\#(start),\#(numbers.count)]}"#)
    }
    return try write(header: "{\(fields.joined(separator: ","))}", numbers: numbers)
  }

  @discardableResult
  func write(header: String, numbers: [UInt8], name: String = "model.safetensors") throws -> String {
    var header = header
    while header.utf8.count % 8 != 0 { header += " " }
    let length = withUnsafeBytes(of: UInt64(header.utf8.count).littleEndian) { Array($0) }
    return try write(name, length + Array(header.utf8) + numbers)
  }

  /// Settings that name this folder and its true digest.
  func settings(_ kind: EmbedderSettings.Kind) throws -> EmbedderSettings {
    var settings = EmbedderSettings()
    settings.kind = kind
    settings.path = path
    settings.digest = try ModelFiles(path).digest.description
    return settings
  }
}
