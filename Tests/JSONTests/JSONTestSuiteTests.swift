import Foundation
import JSON
import Testing

/// Nicolas Seriot's suite ("Parsing JSON is a Minefield"): `y_` files must be read, `n_` files refused; `i_` files may
/// be either, but nothing may crash. Set `JSON_TEST_SUITE` to its `test_parsing` folder.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["JSON_TEST_SUITE"] != nil))
struct JSONTestSuiteTests {
  private func files(_ prefix: String) throws -> [URL] {
    let folder = URL(fileURLWithPath: try #require(ProcessInfo.processInfo.environment["JSON_TEST_SUITE"]))
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.lastPathComponent.hasPrefix(prefix) }
  }

  private func reads(_ file: URL, allowingDuplicateKeys: Bool = false) throws -> Bool {
    try Array(try Data(contentsOf: file)).withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes)
      reader.allowsDuplicateKeys = allowingDuplicateKeys
      do {
        _ = try JSONTree(json: &reader)
        try reader.end()
        return true
      } catch is JSONError {
        return false
      }
    }
  }

  @Test func textsThatMustBeReadAre() throws {
    #expect(try files("y_").count == 95)
    #expect(try files("y_").filter { try !reads($0, allowingDuplicateKeys: true) }.map(\.lastPathComponent) == [])
  }

  @Test func theLakeRefusesDuplicateKeysBesides() throws {
    let refused = try files("y_").filter { try !reads($0) }.map(\.lastPathComponent).sorted()
    #expect(refused == ["y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"])
  }

  @Test func textsThatMustBeRefusedAre() throws {
    #expect(try files("n_").count == 188)
    #expect(try files("n_").filter { try reads($0, allowingDuplicateKeys: true) }.map(\.lastPathComponent) == [])
  }

  @Test func textsThatMayBeEitherDoNoHarm() throws {
    for file in try files("i_") { _ = try reads(file) }
  }
}
