import Testing

@testable import Clustering

struct ScratchListTests {
  @Test func keepsWhatWasAddedWhenItGrows() {
    let list = ScratchList<Int>(capacity: 2)
    for number in 0..<100 { list.append(number * number) }
    #expect(list.count == 100)
    #expect(Array(list.elements) == (0..<100).map { $0 * $0 })
    #expect(list[99] == 9801)
  }

  @Test func startsAnewInItsMemory() {
    let list = ScratchList<UInt8>(capacity: 1)
    for byte in "first".utf8 { list.append(byte) }
    list.removeAll()
    #expect(list.isEmpty)
    let added = Array("second".utf8).withUnsafeBufferPointer {
      String(decoding: list.append(contentsOf: $0), as: UTF8.self)
    }
    #expect(added == "second")
    #expect(String(decoding: list.elements, as: UTF8.self) == "second")
  }

  @Test func doesNotMoveWhileThereIsRoom() {
    let list = ScratchList<UInt8>(capacity: 1)
    list.makeRoom(for: 64)
    let first = Array("kept".utf8).withUnsafeBufferPointer { list.append(contentsOf: $0) }
    for byte in UInt8(0)..<60 { list.append(byte) }
    #expect(String(decoding: first, as: UTF8.self) == "kept")
  }
}
