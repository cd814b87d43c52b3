import Markup

/// Words by which captions and bylines name who took a picture, in the languages whose press we know.
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

  /// A label that opens a caption, in bytes.
  /// - Parameter folded: lower case.
  static func opening(_ folded: [UInt8]) -> Int? {
    let others = captionOpenings.first { folded.starts(with: $0) }?.count
    return [opening(scan, phrases, folded), others].compactMap { $0 }.max()
  }

  /// Whether a line is the byline of whoever took the pictures, by its first words.
  static func open(byline line: FoldedLine) -> Bool { opening(bylineScan, bylinePhrases, Array(line.bytes)) != nil }

  /// Where the byline of whoever took the pictures begins behind another, in bytes.
  /// - Parameter folded: lower case.
  static func start(inByline folded: [UInt8]) -> Int? {
    var found: Int?
    folded.withUnsafeBufferPointer { bytes in
      bylineScan.search(bytes) { _, start in
        guard start > 0, bytes[start - 1] == 0x20 else { return false }
        found = start
        return true
      }
    }
    return found
  }

  /// The bytes of the longest phrase that opens a text.
  private static func opening(_ scan: PhraseScan, _ phrases: [[UInt8]], _ folded: [UInt8]) -> Int? {
    var longest: Int?
    folded.withUnsafeBufferPointer { bytes in
      scan.searchStart(of: bytes) { phrase, _ in
        longest = max(longest ?? 0, phrases[phrase].count)
        return false
      }
    }
    return longest
  }

  private static let words = [
    "photo credit", "image credit", "picture credit", "credit", "credits", "photo", "photos", "photograph",
    "photographs", "photographer", "picture", "pictures", "pic", "pics", "image", "images", "illustration",
    "illustrations", "illustrationen", "collage", "foto", "fotos", "fotografie", "bild", "bilder", "bildquelle",
    "quelle", "crédit photo", "crédits photo", "crédit", "crédits", "fotografía", "fotografia", "fotograf", "zdjęcie",
    "zdjęcia", "kuva", "kuvat", "valokuva", "fénykép", "fotó", "фото", "коллаж", "иллюстрация", "снимка", "φωτογραφία",
    "φωτό", "φωτο", "fotoğraf", "ảnh", "Ảnh", "gambar", "صورة", "تصوير", "الصورة", "عکس", "צילום", "צלם", "תמונה",
    "פוטו", "फोटो", "तस्वीर", "ছবি", "ภาพ", "写真提供", "写真", "撮影", "画像", "사진 제공", "사진", "图片来源", "圖片來源", "图源", "图片", "摄影",
    "攝影", "图", "圖",
  ]

  /// Labels of both: a word with a mark, or with who took the picture.
  private static let common =
    words.flatMap { word in
      [": ", ":", " : ", " :", "：", "： "].map { word + $0 }
        + (word.utf8.allSatisfy { $0 < 0x80 } ? [] : ["=", "＝", "/", "／"].map { word + $0 })
    } + ["photo by ", "photos by ", "photograph by ", "picture by ", "foto von ", "fot. "]

  private static let phrases = (common + ["credit...", "credit…", "© ", "©"]).map { Array($0.utf8) }
  private static let scan = PhraseScan(phrases)
  private static let all = PhraseList(phrases.map { String(decoding: $0, as: UTF8.self) })
  private static let bare = PhraseList(words.filter { $0 != "图" && $0 != "圖" })

  /// Labels that may also stand within a sentence: they only open a credit.
  private static let captionOpenings = ["copyright: ", "(c) ", "source: "].map { Array($0.utf8) }

  /// What is a label in a byline, and words of a sentence in a caption.
  private static let bylineLabels = [
    "photography by ", "pictures by ", "illustration by ", "illustrations by ", "foto af ", "fot.", "фото ", "写真・",
    "撮影・",
  ]
  private static let bylinePhrases = (common + bylineLabels).map { Array($0.utf8) }
  private static let bylineScan = PhraseScan(bylinePhrases)
}
