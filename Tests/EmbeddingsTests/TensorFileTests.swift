import Testing

@testable import Embeddings

@Suite struct TensorFileTests {
  private let folder: ModelFolder

  init() throws { folder = try ModelFolder() }

  private func failure(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch let error as EmbeddingError {
      return error.description
    } catch {
      return "another error: \(error)"
    }
  }

  private func failure(header: String, numbers: Int) throws -> String? {
    let path = try folder.write(header: header, numbers: [UInt8](repeating: 0, count: numbers))
    return failure { _ = try TensorFile(path) }?.replacing(path, with: "F")
  }

  @Test func tensorsAreReadWithTheirShape() throws {
    let path = try folder.write(tensors: [("a", [2, 2], [1, 2, 3, 4]), ("b", [1], [-0.5])])
    let file = try TensorFile(path)
    #expect(file.names == ["a", "b"])
    #expect(try file.tensor("a", shape: [-1, 2]).values == [1, 2, 3, 4])
    #expect(try file.tensor("b", shape: [1]).values == [-0.5])
    #expect(failure { _ = try file.tensor("c", shape: [1]) } == "\(path): no tensor “c”")
    #expect(failure { _ = try file.tensor("a", shape: [-1, 3]) } == "\(path): tensor “a” is 2 × 2, not any × 3")
  }

  @Test func halfPrecisionIsWidened() throws {
    // 1, -2, the largest, the smallest above zero, infinity
    let halves: [UInt16] = [0x3C00, 0xC000, 0x7BFF, 0x0001, 0x7C00]
    let path = try folder.write(
      header: #"{"h":{"dtype":"F16","shape":[5],"data_offsets":[0,10]}}"#,
      numbers: halves.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    #expect(try TensorFile(path).tensor("h", shape: [5]).values == [1, -2, 65504, 0x1p-24, .infinity])
  }

  @Test func whatContradictsTheFileIsSaid() throws {
    #expect(
      try failure(header: #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#, numbers: 7)
        == "F: tensor “a” ends at byte 8 of 7: the file is cut short")
    #expect(
      try failure(header: #"{"a":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}}"#, numbers: 8)
        == "F: tensor “a” has 8 bytes, which its shape contradicts")
    #expect(
      try failure(header: #"{"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}}"#, numbers: 0)
        == "F: tensor “a” has 0 bytes, which its shape contradicts")
    #expect(
      try failure(header: #"{"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}}"#, numbers: 4)
        == "F: tensor “a” has no shape or no offsets")
    #expect(try failure(header: #"{"a":{"shape":[]}}"#, numbers: 0) == "F: tensor “a” has no dtype")
    #expect(try failure(header: "[}", numbers: 0)?.hasPrefix("F: the header does not read: byte 1") == true)
  }

  @Test func aShortFileOrALongHeaderIsNoModel() throws {
    let short = try folder.write("short", [1, 2, 3])
    #expect(failure { _ = try TensorFile(short) } == "\(short): no safetensors file: shorter than 8 bytes")
    let long = try folder.write("long", [9, 0, 0, 0, 0, 0, 0, 0, 1])
    #expect(
      failure { _ = try TensorFile(long) }
        == "\(long): no safetensors file: a header of 9 bytes does not fit in the file")
    #expect(failure { _ = try TensorFile("/nowhere/m") } == "/nowhere/m: no such file or directory")
  }
}
