import Markup
import Testing

private func events(_ text: String) throws -> [XMLEvent] {
  var reader = XMLReader(text)
  var events: [XMLEvent] = []
  while let event = try reader.next() { events.append(event) }
  return events
}

@Test func whatIsTooLongForANameIsNone() throws {
  let long = String(repeating: "e\u{301}", count: 86)
  let name = XMLName(local: "a")
  #expect(try events("<\(long)>") == [.text("<" + long), .text(">")])
  guard case .start(name, let attributes)? = try events("<a \(long)='1' b='2'/>").first else {
    Issue.record("no element")
    return
  }
  #expect(attributes.map(\.name.local) == ["b"])
  #expect(try events("<a xmlns='\(long)'/>") == [.start(name, []), .end(name)])
  let longest = String(repeating: "a", count: XMLReader.nameLimit)
  #expect(try events("<\(longest)/>") == [.start(XMLName(local: longest), []), .end(XMLName(local: longest))])
}
