/// Numbers row after row: a tensor of a mapped file as it lies there, or several put together.
final class Matrix: @unchecked Sendable {
  let start: UnsafePointer<Float>
  let rows: Int
  let columns: Int
  private let file: MappedFile?
  private let copy: UnsafeMutablePointer<Float>?

  /// A tensor of one or two dimensions; it is copied only when it is not single precision in its place.
  convenience init(_ tensor: Tensor) {
    let columns = tensor.shape.last ?? 1
    let rows = columns > 0 ? tensor.count / columns : 0
    if tensor.element == .float32, let start = tensor.bytes.baseAddress, Int(bitPattern: start) % 4 == 0 {
      self.init(start: start.assumingMemoryBound(to: Float.self), rows: rows, columns: columns, file: tensor.file)
    } else {
      self.init(tensor.values, columns: columns)
    }
  }

  /// Tensors of equal width, one under the other.
  convenience init(stacking tensors: [Tensor]) {
    self.init(tensors.flatMap(\.values), columns: tensors.first?.shape.last ?? 1)
  }

  convenience init(_ values: [Float], columns: Int) {
    let copy = UnsafeMutablePointer<Float>.allocate(capacity: max(1, values.count))
    for (index, value) in values.enumerated() { (copy + index).initialize(to: value) }
    self.init(
      start: UnsafePointer(copy), rows: columns > 0 ? values.count / columns : 0, columns: columns, copy: copy)
  }

  private init(
    start: UnsafePointer<Float>, rows: Int, columns: Int, file: MappedFile? = nil,
    copy: UnsafeMutablePointer<Float>? = nil
  ) {
    self.start = start
    self.rows = rows
    self.columns = columns
    self.file = file
    self.copy = copy
  }

  deinit { copy?.deallocate() }

  func row(_ index: Int) -> UnsafePointer<Float> { start + index * columns }
}
