import NewsModel

/// Tells reports from opinion, analysis, live blogs, videos and galleries.
enum GenreReader {
  static func genre(
    data: StructuredData, meta: MetaTags, headline: String, section: String?, path: String, wordCount: Int
  ) -> Article.Genre {
    let title = FoldedLine(headline)
    let place = words(of: path)
    let part = (section ?? "").lowercased()
    if isLive(data, headlines: [headline], path: path) { return .live }
    if wordCount < 150, isVideo(data, meta) || opens(title, videos) || videoPaths.occur(in: place) { return .video }
    if wordCount < 200, data.type == "ImageGallery" || opens(title, galleries) || galleryPaths.occur(in: place) {
      return .gallery
    }
    if data.type == "OpinionNewsArticle" || opinionSections.contains(part) || opens(title, opinions)
      || opinionPaths.occur(in: place)
    {
      return .opinion
    }
    if data.type == "AnalysisNewsArticle" || ["analysis", "essay", "essays"].contains(part) || opens(title, analyses)
      || analysisPaths.occur(in: place)
    {
      return .analysis
    }
    return .report
  }

  /// Whether a page calls itself a live blog.
  static func isLive(_ data: StructuredData, headlines: [String], path: String) -> Bool {
    data.type == "LiveBlogPosting" || !data.updates.isEmpty || livePaths.occur(in: words(of: path))
      || isLiveFolder(path)
      || headlines.contains { liveTitles.occur(in: FoldedLine($0)) }
  }

  /// `/news/live/…`: one of the first folders; live music has its own reviews.
  private static func isLiveFolder(_ path: String) -> Bool {
    let folders = path.split(separator: "/").dropLast().prefix(3)
    guard let live = folders.firstIndex(of: "live") else { return false }
    return !folders[..<live].contains { $0.contains("music") || $0.contains("review") || $0 == "culture" }
  }

  private static func words(of path: String) -> FoldedLine {
    var words: [UInt8] = [0x20]
    for byte in path.utf8 {
      let isBorder = byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      if !isBorder { words.append(byte) } else if words.last != 0x20 { words.append(0x20) }
    }
    return FoldedLine((words + [0x20])[...])
  }

  /// `Opinion: …`, `Opinion | …`, `… - Opinion`.
  private static func opens(_ title: FoldedLine, _ words: [String]) -> Bool {
    words.contains { word in
      guard title.bytes.starts(with: word.utf8) else {
        let tail = title.bytes.suffix(word.utf8.count + 2)
        return tail.elementsEqual("| \(word)".utf8) || tail.elementsEqual("- \(word)".utf8)
      }
      let rest = title.bytes.dropFirst(word.utf8.count)
      return rest.starts(with: ":".utf8) || rest.starts(with: " |".utf8) || rest.starts(with: " -".utf8)
    }
  }

  private static func isVideo(_ data: StructuredData, _ meta: MetaTags) -> Bool {
    data.type == "VideoObject" || meta.first("og:type")?.lowercased().hasPrefix("video") == true
  }

  private static let liveTitles = PhraseList([
    "live:", "live updates", "live blog", "liveblog", "– live", "- live", "live-ticker", "liveticker",
    "minute by minute", "as it happened", "en direct", "en vivo", "minuto a minuto",
  ])
  private static let livePaths = PhraseList([
    " live updates ", " live blog ", " liveblog ", " liveticker ", " live news ",
  ])
  private static let videos = ["video", "watch"]
  private static let videoPaths = PhraseList([" video ", " videos ", " watch ", " av "])
  private static let galleries = [
    "in pictures", "in photos", "photos", "gallery", "pictures", "fotostrecke", "bilder", "en images", "fotos",
  ]
  private static let galleryPaths = PhraseList([" gallery ", " pictures ", " photos ", " bilder ", " fotostrecke "])
  private static let opinions = [
    "opinion", "editorial", "comment", "column", "letter", "letters", "op-ed", "kommentar", "meinung", "opinión",
    "tribune", "commentary", "perspective", "guest essay",
  ]
  private static let opinionPaths = PhraseList([
    " opinion ", " opinions ", " commentisfree ", " editorial ", " editorials ", " op ed ", " oped ", " meinung ",
    " kommentar ", " kolumne ", " tribunes ", " blogs ",
  ])
  private static let analyses = [
    "analysis", "explainer", "explained", "analyse", "análisis", "analisi", "background", "fact check", "q&a",
  ]
  private static let analysisPaths = PhraseList([" analysis ", " explainer ", " explainers "])
  private static let opinionSections: Set<String> = [
    "opinion", "opinions", "comment", "commentary", "commentisfree", "editorial", "editorials", "op-ed", "columns",
    "column", "columnists", "letters", "voices", "views", "kommentar", "kommentare", "meinung", "gastkommentar",
    "kolumne", "opinión", "débats", "tribune", "idées", "opinioni", "editoriali", "opinie",
  ]
}
