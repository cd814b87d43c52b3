/// A character encoding under its name in the WHATWG Encoding Standard.
package struct CharacterEncoding: Equatable, Sendable {
  /// Lower case, such as `windows-1252`; this is what records say.
  package let name: String
  /// What `iconv` calls it.
  let iconvName: String

  static let utf8 = CharacterEncoding(name: "utf-8", iconvName: "UTF-8")
  static let windows1252 = CharacterEncoding(name: "windows-1252", iconvName: "CP1252")
  static let utf16le = CharacterEncoding(name: "utf-16le", iconvName: "UTF-16LE")
  static let utf16be = CharacterEncoding(name: "utf-16be", iconvName: "UTF-16BE")
  static let utf32le = CharacterEncoding(name: "utf-32le", iconvName: "UTF-32LE")
  static let utf32be = CharacterEncoding(name: "utf-32be", iconvName: "UTF-32BE")

  /// By a label as HTTP, XML and HTML give it; nil when it is unknown.
  init?(label: String) {
    let label = label.lowercased().filter { !" \t\n\r\"'".contains($0) }
    guard let encoding = Self.byLabel[label] else { return nil }
    self = encoding
  }

  private init(name: String, iconvName: String) {
    self.name = name
    self.iconvName = iconvName
  }

  private static let byLabel: [String: CharacterEncoding] = {
    var table: [String: CharacterEncoding] = [:]
    for (name, iconvName, labels) in list {
      for label in [name] + labels.split(separator: " ").map(String.init) {
        table[label] = CharacterEncoding(name: name, iconvName: iconvName)
      }
    }
    return table
  }()

  /// Name, iconv's name, further labels (WHATWG Encoding, section 4.2, shortened to labels that occur).
  private static let list: [(String, String, String)] = [
    ("utf-8", "UTF-8", "utf8 unicode-1-1-utf-8 utf-8n u8 utf_8"),
    (
      "windows-1252", "CP1252",
      "iso-8859-1 iso8859-1 iso_8859-1 latin1 l1 latin-1 cp1252 ascii us-ascii ansi_x3.4-1968 x-cp1252 iso88591 csisolatin1"
    ),
    ("windows-1250", "CP1250", "cp1250 x-cp1250"), ("windows-1251", "CP1251", "cp1251 x-cp1251 win-1251"),
    ("windows-1253", "CP1253", "cp1253"), ("windows-1254", "CP1254", "cp1254 iso-8859-9 iso8859-9 latin5 l5"),
    ("windows-1255", "CP1255", "cp1255"), ("windows-1256", "CP1256", "cp1256"), ("windows-1257", "CP1257", "cp1257"),
    ("windows-1258", "CP1258", "cp1258"), ("windows-874", "CP874", "tis-620 iso-8859-11 dos-874"),
    ("iso-8859-2", "ISO-8859-2", "latin2 iso8859-2 l2 iso_8859-2"), ("iso-8859-3", "ISO-8859-3", "latin3"),
    ("iso-8859-4", "ISO-8859-4", "latin4"), ("iso-8859-5", "ISO-8859-5", "cyrillic iso8859-5"),
    ("iso-8859-6", "ISO-8859-6", "arabic"), ("iso-8859-7", "ISO-8859-7", "greek iso8859-7"),
    ("iso-8859-8", "ISO-8859-8", "hebrew visual iso-8859-8-i logical"), ("iso-8859-10", "ISO-8859-10", "latin6"),
    ("iso-8859-13", "ISO-8859-13", ""), ("iso-8859-14", "ISO-8859-14", ""),
    ("iso-8859-15", "ISO-8859-15", "latin-9 latin9 l9 iso8859-15"),
    ("iso-8859-16", "ISO-8859-16", ""), ("koi8-r", "KOI8-R", "koi koi8 koi8_r"), ("koi8-u", "KOI8-U", "koi8-ru"),
    ("macintosh", "MACINTOSH", "mac x-mac-roman"), ("x-mac-cyrillic", "MAC-CYRILLIC", "x-mac-ukrainian"),
    ("ibm866", "CP866", "cp866 866"),
    ("gbk", "GB18030", "gb2312 gb_2312-80 x-gbk chinese csgb2312 cp936"), ("gb18030", "GB18030", ""),
    ("big5", "BIG5-HKSCS", "big5-hkscs cn-big5 x-x-big5 csbig5"), ("euc-jp", "EUC-JP", "x-euc-jp cseucpkdfmtjapanese"),
    ("iso-2022-jp", "ISO-2022-JP", "csiso2022jp"),
    ("shift_jis", "CP932", "shift-jis sjis x-sjis ms_kanji windows-31j ms932"),
    ("euc-kr", "CP949", "ks_c_5601-1987 korean windows-949 ksc5601 ks_c_5601 cp949 uhc"),
    ("utf-16le", "UTF-16LE", "utf-16 unicode ucs-2 iso-10646-ucs-2 utf16"), ("utf-16be", "UTF-16BE", "unicodefffe"),
    ("utf-32le", "UTF-32LE", "utf-32 utf32 ucs-4 iso-10646-ucs-4"), ("utf-32be", "UTF-32BE", ""),
  ]
}
