import Markup

/// Words by which captions name who took a picture, in the languages whose press we know.
enum PhotoLabels {
  /// Where labels stand in a text, the first in front; of those that begin together the longest.
  /// - Parameter folded: lower case.
  /// - Complexity: O(bytes)
  static func places(in folded: [UInt8]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    folded.withUnsafeBufferPointer { bytes in
      scan.search(bytes) { phrase, start in
        let end = start + phrases[phrase].count
        if let last = places.last, last.lowerBound == start {
          if end > last.upperBound { places[places.count - 1] = start..<end }
        } else if places.count < limit {
          places.append(start..<end)
        }
        return false
      }
    }
    return places
  }

  /// Whether a line has a label that calls its words a picture's, or ends with the word for taking one.
  static func occur(in line: FoldedLine) -> Bool {
    all.occur(in: line) || verbs.contains { line.bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// What Chinese and Japanese set after the photographer's name.
  static let verbs = ["摄影", "攝影", "撮影", "摄", "攝"]

  /// More labels than captions have.
  private static let limit = 20

  /// Whether a text has a word for a picture, with a colon or without.
  static func speaks(_ folded: FoldedLine) -> Bool { bare.occur(in: folded) }

  /// A label that opens a text, in bytes.
  static func opening(_ folded: [UInt8]) -> Int? {
    let place = places(in: folded).first { $0.lowerBound == 0 }?.upperBound ?? 0
    let other = others.first { folded.starts(with: $0) }?.count ?? 0
    return max(place, other) > 0 ? max(place, other) : nil
  }

  private static let words = [
    "photo credit", "image credit", "picture credit", "credit", "credits", "photo", "photos", "photograph",
    "photographs", "photographer", "picture", "pictures", "pic", "pics", "image", "images", "illustration", "collage",
    "foto", "fotos", "fotografie", "bild", "bilder", "bildquelle", "quelle", "crédit photo", "crédits photo", "crédit",
    "crédits", "fotografía", "fotografia", "fotograf", "zdjęcie", "kuva", "valokuva", "fénykép", "fotó", "фото",
    "коллаж", "иллюстрация", "снимка", "φωτογραφία", "φωτό", "φωτο", "fotoğraf", "ảnh", "Ảnh", "gambar", "صورة",
    "تصوير",
    "الصورة", "عکس", "צילום", "צלם", "תמונה", "פוטו", "फोटो", "तस्वीर", "ছবি", "ภาพ", "写真提供", "写真", "撮影", "画像", "사진 제공",
    "사진", "图片来源", "圖片來源", "图源", "图片", "摄影", "攝影", "图", "圖",
  ]

  private static let phrases: [[UInt8]] = {
    let labelled = words.flatMap { word in
      [": ", ":", " : ", " :", "：", "： "].map { word + $0 }
        + (word.utf8.allSatisfy { $0 < 0x80 } ? [] : ["=", "＝", "/", "／"].map { word + $0 })
    }
    let others = [
      "photo by ", "photos by ", "photograph by ", "picture by ", "foto von ", "fot. ", "credit...", "credit…", "© ",
      "©",
    ]
    return (labelled + others).map { Array($0.utf8) }
  }()
  private static let scan = PhraseScan(phrases)
  private static let all = PhraseList(phrases.map { String(decoding: $0, as: UTF8.self) })
  private static let bare = PhraseList(words.filter { $0 != "图" && $0 != "圖" })

  /// Labels that may also stand within a sentence: they only open a credit.
  private static let others = ["copyright: ", "(c) ", "source: "].map { Array($0.utf8) }
}
