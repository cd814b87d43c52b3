import Testing

@testable import Ingestion

private func decode(_ bytes: [UInt8], _ contentType: String? = nil) -> (String, String) {
  let text = DecodedText(bytes, contentType: contentType)
  return (text.text, text.encoding.name)
}

@Test func theMarkWinsOverEverything() {
  #expect(decode([0xEF, 0xBB, 0xBF] + Array("é".utf8), "text/html; charset=iso-8859-1") == ("é", "utf-8"))
  #expect(decode([0xFF, 0xFE, 0xE9, 0x00], "text/html; charset=utf-8") == ("é", "utf-16le"))
  #expect(decode([0xFE, 0xFF, 0x00, 0xE9]) == ("é", "utf-16be"))
  #expect(decode([0xFF, 0xFE, 0, 0, 0xE9, 0, 0, 0]) == ("é", "utf-32le"))
  #expect(decode([0, 0, 0xFE, 0xFF, 0, 0, 0, 0xE9]) == ("é", "utf-32be"))
}

@Test func theHeaderWinsOverTheDeclaration() {
  let page = Array("<meta charset=koi8-r>".utf8) + [0xE9]
  #expect(decode(page, "text/html; charset=ISO-8859-1").1 == "windows-1252")
  #expect(decode(page).1 == "koi8-r")
}

/// Servers say UTF-8 of everything that they do not look at.
@Test func aHeaderThatSaysUTF8OfWhatIsNoneLeavesItToTheDeclaration() {
  let page = Array("<meta charset=koi8-r>".utf8) + [0xE9]
  #expect(decode(page, "text/html; charset=utf-8") == ("<meta charset=koi8-r>И", "koi8-r"))
}

@Test func declarationsAreFoundInXMLAndInMeta() {
  #expect(decode(Array(#"<?xml version="1.0" encoding='windows-1251'?><a>"#.utf8) + [0xC0]).0.hasSuffix("А"))
  #expect(
    decode(Array(#"<META http-equiv=Content-Type content="text/html; charset=Shift_JIS">"#.utf8) + [0x82, 0xA0]).0
      .hasSuffix("あ"))
}

@Test func whatIsUTF8IsReadAsUTF8WhateverWasDeclared() {
  #expect(decode(Array("naïve café".utf8), "text/html; charset=iso-8859-1") == ("naïve café", "utf-8"))
}

@Test func whatNobodyDeclaredIsUTF8OrWindows1252() {
  #expect(decode(Array("plain".utf8)) == ("plain", "utf-8"))
  #expect(decode([0x93, 0x80, 0x94]) == ("“€”", "windows-1252"))
}

@Test func aWrongDeclarationIsSeen() {
  let latin = [UInt8](repeating: 0xE9, count: 50)
  #expect(decode(latin, "text/html; charset=utf-8").1 == "windows-1252")
}

@Test(
  arguments: [
    ("gb2312", [0xD6, 0xD0, 0xCE, 0xC4], "中文"), ("big5", [0xA4, 0xA4, 0xA4, 0xE5], "中文"),
    ("euc-kr", [0xC7, 0xD1, 0xB1, 0xDB], "한글"),
    ("euc-jp", [0xC6, 0xFC, 0xCB, 0xDC], "日本"), ("windows-1256", [0xE3, 0xD1, 0xCD, 0xC8, 0xC7], "مرحبا"),
    ("iso-8859-9", [0xFE, 0xF0], "şğ"), ("windows-1250", [0xE8, 0x9A], "čš"), ("windows-874", [0xA1, 0xA2], "กข"),
  ] as [(String, [UInt8], String)])
func encodingsOfTheWorld(_ label: String, _ bytes: [UInt8], _ text: String) {
  #expect(DecodedText(bytes, contentType: "text/html;charset=\"\(label)\"").text == text)
}

@Test func brokenUTF8IsNotReadAsAnotherEncoding() {
  let broken = Array("naïve café déjà vu été hôtel forêt".utf8) + [0xE9, 0xE9]
  let text = DecodedText(broken)
  #expect(text.encoding.name == "utf-8")
  #expect(text.text.hasPrefix("naïve café"))
  #expect(text.replacedShare > 0.005)
}
