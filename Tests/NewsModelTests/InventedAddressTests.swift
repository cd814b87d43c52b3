import NewsModel
import Testing

@Test(arguments: ["a1", "0b3f", "line-12", "set_7"]) func aPlainIdIsTheHostOfItsInventedAddress(_ id: String) {
  #expect(InventedAddress.ofRecord(id) == "https://\(id).example/")
}

/// Hosts have no capitals: `Ab` and `ab` would be one article.
@Test func recordsOfDifferentIdsNeverMeetAtOneAddress() {
  let ids = ["ab", "Ab", "AB", "a b", "a/b", "a.b", "a?b", "-ab", "", "ä", "ａｂ", String(repeating: "a", count: 64)]
  let addresses = ids.map { InventedAddress.ofRecord($0) }
  #expect(Set(addresses.compactMap { WebAddress($0)?.description }).count == ids.count)
  for address in addresses { #expect(WebAddress(address)?.description == address) }
}

@Test(arguments: [
  InventedAddress.ofRecord("a1"), InventedAddress.ofRecord("a/b"), InventedAddress.ofFile("a/page.html"),
  InventedAddress.ofFile("what?#.html"), InventedAddress.ofFile(""),
])
func anInventedAddressIsKnownAsOne(_ address: String) throws {
  #expect(InventedAddress.isOne(try #require(WebAddress(address))))
}

@Test(arguments: [
  "https://post.example/a", "https://www.post.example/", "https://post.example/?p=1", "https://post.test/",
  "https://example/",
])
func otherAddressesAreNotInvented(_ address: String) throws {
  #expect(!InventedAddress.isOne(try #require(WebAddress(address))))
}
