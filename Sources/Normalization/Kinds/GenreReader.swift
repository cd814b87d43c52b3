import NewsModel

/// Tells reports from opinion, analysis, live blogs, videos and galleries.
enum GenreReader {
  static func genre(
    data: StructuredData, meta: MetaTags, headline: String, section: String?, path: String, wordCount: Int
  ) -> Article.Genre {
    let title = headline.lowercased()
    let place = " " + path.lowercased().map { $0 == "/" || $0 == "-" || $0 == "_" ? " " : String($0) }.joined() + " "
    let part = (section ?? "").lowercased()
    if data.type == "LiveBlogPosting" || !data.updates.isEmpty || isLive(title, place) { return .live }
    if isVideo(data, meta, title, place, wordCount) { return .video }
    if data.type == "ImageGallery" || opens(title, galleries) || contains(place, [" gallery ", " pictures ", " photos ", " bilder ", " fotostrecke "]), wordCount < 200 {
      return .gallery
    }
    if data.type == "OpinionNewsArticle" || isOpinion(part) || opens(title, opinions) || contains(place, opinionPaths) { return .opinion }
    if data.type == "AnalysisNewsArticle" || opens(title, analyses) || part == "analysis" || contains(place, [" analysis ", " explainer ", " explainers "]) {
      return .analysis
    }
    return .report
  }

  private static func opens(_ title: String, _ words: [String]) -> Bool {
    words.contains { title.hasPrefix($0 + ":") || title.hasPrefix($0 + " |") || title.hasSuffix("| " + $0) || title.hasSuffix("- " + $0) || title.hasPrefix($0 + " -") }
  }

  private static func contains(_ place: String, _ words: [String]) -> Bool { words.contains { place.contains($0) } }

  private static func isLive(_ title: String, _ place: String) -> Bool {
    ["live:", "live updates", "live blog", "liveblog", "– live", "- live", "live-ticker", "liveticker", "minute by minute", "as it happened", "en direct", "en vivo", "minuto a minuto"]
      .contains { title.contains($0) } || contains(place, [" live updates ", " liveblog ", " liveticker ", " live news "])
  }

  private static func isVideo(
    _ data: StructuredData, _ meta: MetaTags, _ title: String, _ place: String, _ wordCount: Int
  ) -> Bool {
    guard wordCount < 150 else { return false }
    if data.type == "VideoObject" || meta.first("og:type")?.lowercased().hasPrefix("video") == true { return true }
    return opens(title, ["video", "watch"]) || contains(place, [" video ", " videos ", " watch ", " av "])
  }

  private static func isOpinion(_ section: String) -> Bool {
    ["opinion", "opinions", "comment", "commentary", "commentisfree", "editorial", "editorials", "op-ed", "columns", "column", "columnists", "letters", "voices", "views", "kommentar", "kommentare", "meinung", "gastkommentar", "kolumne", "opinión", "débats", "tribune", "idées", "opinioni", "editoriali", "opinie"]
      .contains(section)
  }

  private static let galleries = ["in pictures", "in photos", "photos", "gallery", "pictures", "fotostrecke", "bilder", "en images", "fotos"]
  private static let opinions = ["opinion", "editorial", "comment", "column", "letter", "letters", "op-ed", "kommentar", "meinung", "opinión", "tribune", "commentary", "perspective", "guest essay"]
  private static let analyses = ["analysis", "explainer", "explained", "analyse", "análisis", "analisi", "background", "fact check", "q&a"]
  private static let opinionPaths = [" opinion ", " opinions ", " commentisfree ", " editorial ", " editorials ", " op ed ", " oped ", " meinung ", " kommentar ", " kolumne ", " opinion es ", " tribunes ", " blogs "]
}
