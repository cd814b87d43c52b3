import JSON

/// A file of named tensors in the safetensors format (https://github.com/huggingface/safetensors): the length of a JSON
/// header, the header, the numbers. Every offset is checked against the file before anything is read.
package struct TensorFile: Sendable {
  private let tensors: [String: Tensor]
  let path: String

  /// Longer headers are an attack or an error.
  private static let maximumHeader = 100 << 20

  /// - Throws: `EmbeddingError` with the path and what is wrong.
  package init(_ path: String) throws(EmbeddingError) {
    let file = try MappedFile(path)
    self.path = path
    tensors = try withExtendedLifetime(file) { () throws(EmbeddingError) in try Self.tensors(file) }
  }

  /// - Throws: `EmbeddingError` when there is none, or it has another shape; -1 in `shape` stands for any size.
  func tensor(_ name: String, shape: [Int]) throws(EmbeddingError) -> Tensor {
    guard let tensor = tensors[name] else { throw EmbeddingError(path, "no tensor “\(name)”") }
    guard tensor.shape.count == shape.count, zip(tensor.shape, shape).allSatisfy({ $1 < 0 || $0 == $1 }) else {
      let wanted = shape.map { $0 < 0 ? "any" : String($0) }.joined(separator: " × ")
      let found = tensor.shape.map { String($0) }.joined(separator: " × ")
      throw EmbeddingError(path, "tensor “\(name)” is \(found), not \(wanted)")
    }
    return tensor
  }

  func has(_ name: String) -> Bool { tensors[name] != nil }

  /// The names, ascending.
  package var names: [String] { tensors.keys.sorted() }

  private static func tensors(_ file: MappedFile) throws(EmbeddingError) -> [String: Tensor] {
    let path = file.path
    guard file.bytes.count >= 8 else { throw EmbeddingError(path, "no safetensors file: shorter than 8 bytes") }
    let length = UInt64(littleEndian: file.bytes.loadUnaligned(as: UInt64.self))
    guard length <= maximumHeader, Int(length) <= file.bytes.count - 8 else {
      throw EmbeddingError(path, "no safetensors file: a header of \(length) bytes does not fit in the file")
    }
    let header = Array(file.bytes[8..<8 + Int(length)])
    let numbers = UnsafeRawBufferPointer(rebasing: file.bytes[(8 + Int(length))...])
    let fields: [JSONTree.Field]
    do throws(JSONError) {
      fields = try JSONReader.read(JSONTree.self, from: header).fields ?? []
    } catch {
      throw EmbeddingError(path, "the header does not read: \(error)")
    }
    var tensors: [String: Tensor] = [:]
    for field in fields where field.key != "__metadata__" {
      guard let name = field.value["dtype"]?.string else {
        throw EmbeddingError(path, "tensor “\(field.key)” has no dtype")
      }
      guard let element = Tensor.Element(rawValue: name) else { continue }
      tensors[field.key] = try tensor(field, element, numbers, file)
    }
    return tensors
  }

  private static func tensor(
    _ field: JSONTree.Field, _ element: Tensor.Element, _ numbers: UnsafeRawBufferPointer, _ file: MappedFile
  ) throws(EmbeddingError) -> Tensor {
    guard let shape = sizes(field.value["shape"]), let offsets = sizes(field.value["data_offsets"]), offsets.count == 2
    else {
      throw EmbeddingError(file.path, "tensor “\(field.key)” has no shape or no offsets")
    }
    let (start, end) = (offsets[0], offsets[1])
    guard start <= end, end <= numbers.count else {
      throw EmbeddingError(
        file.path, "tensor “\(field.key)” ends at byte \(end) of \(numbers.count): the file is cut short")
    }
    var size = element.bytes
    for length in shape {
      let (product, overflow) = size.multipliedReportingOverflow(by: length)
      size = overflow ? -1 : product
    }
    guard size == end - start else {
      throw EmbeddingError(file.path, "tensor “\(field.key)” has \(end - start) bytes, which its shape contradicts")
    }
    return Tensor(
      shape: shape, element: element, bytes: UnsafeRawBufferPointer(rebasing: numbers[start..<end]), file: file)
  }

  /// Whole numbers from 0 up to what any file can hold; nil for anything else.
  private static func sizes(_ tree: JSONTree?) -> [Int]? {
    guard let elements = tree?.array else { return nil }
    let sizes = elements.compactMap { element -> Int? in
      guard case .number(let text) = element, let size = Int(text), size >= 0, size < 1 << 48 else { return nil }
      return size
    }
    return sizes.count == elements.count ? sizes : nil
  }
}
