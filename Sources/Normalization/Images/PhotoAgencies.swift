import Markup

/// Agencies that sell pictures.
enum PhotoAgencies {
  /// Whether one of a text's words is an agency's name, or a part of the text one in another script.
  /// - Complexity: O(bytes)
  static func isNamed(in text: String) -> Bool {
    let folded = FoldedLine(text)
    let words = folded.bytes.split { !($0.isASCIILetter || $0 >= 0x80) }
    if words.contains(where: { names.contains(String(decoding: $0, as: UTF8.self)) }) { return true }
    return folded.bytes.contains { $0 >= 0x80 } && others.occur(in: folded)
  }

  /// Lower case.
  private static let names: Set<String> = [
    "imago", "getty", "reuters", "afp", "ap", "dpa", "epa", "efe", "apa", "keystone", "shutterstock", "alamy", "istock",
    "unsplash", "picture-alliance", "xinhua", "kyodo", "ansa", "tass", "anadolu", "bloomberg", "ntb", "tt", "lehtikuva",
    "belga", "anp", "pa", "scanpix", "ritzau", "zuma", "rex", "čtk", "ctk", "mti", "pap", "pti", "ani", "upi", "sipa",
    "abaca", "hina", "tanjug", "agerpres", "lusa", "antara", "bernama", "yonhap", "magnum", "wireimage", "flickr",
    "wikimedia", "pixabay", "pexels", "adobestock", "ukrinform", "unian", "ria", "aap",
  ]

  /// In scripts of other letters.
  private static let others = PhraseList([
    "الفرنسية", "رويترز", "أسوشيتد برس", "الأناضول", "غيتي", "رويترس", "ایرنا", "रॉयटर्स", "एएफपी", "риа новости", "тасс",
    "рейтер", "укрінформ", "απε-μπε", "αpe-mpe", "eurokinissi", "συμβασ", "新华社", "新華社", "中新社", "中央社", "视觉中国", "视觉中國",
    "共同通信", "時事通信", "ロイター", "アフロ", "연합뉴스", "뉴시스", "뉴스1", "로이터", "רויטרס", "פלאש 90",
  ])
}
