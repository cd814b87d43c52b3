import Markup

/// What lines and elements call a date.
enum DateNames {
  enum Meaning {
    case publication, date, change, event

    var rank: ShownDates.Rank {
      switch self {
      case .publication: .publication
      case .date: .date
      case .change: .changed
      case .event: .aside
      }
    }
  }

  /// What the names of an element, or of one of its next two ancestors, make of a date in it.
  static func of(_ node: Int, _ document: borrowing HTMLDocument, _ text: PageText) -> Meaning? {
    var current = node
    for _ in 0..<3 {
      if let meaning = own(current, document, text) { return meaning }
      if text.marks[current].contains(.byline) { return .date }
      current = document.parent(current)
    }
    return nil
  }

  /// What an element's own names make of it; nil when it is called no date.
  static func own(_ node: Int, _ document: borrowing HTMLDocument, _ text: PageText) -> Meaning? {
    let isDate = text.marks[node].contains(.dateline)
    var isPublication = false
    for attribute in [HTMLAttributeName.className, .id] {
      guard let range = document.attributeRange(node, attribute), range.count < 200 else { continue }
      if isDate, events.occur(in: range, of: document) { return .event }
      let isNamed = publications.occur(in: range, of: document)
      if isDate || isNamed, changes.occur(in: range, of: document) { return .change }
      isPublication = isPublication || isNamed
    }
    return isPublication ? .publication : isDate ? .date : nil
  }

  /// Whether an element's class is the microformats' word for the day of publication: `entry-date published updated`.
  static func isPublication(_ node: Int, _ document: borrowing HTMLDocument) -> Bool {
    guard let range = document.attributeRange(node, .className), range.count < 200 else { return false }
    let words = FoldedLine(document.source[range]).words
    return words.contains("published") || (words.contains("entry-date") && !words.contains("updated"))
  }

  /// Names of elements.
  private static let publications = PhraseList([
    "published", "publish-date", "publishdate", "publish_date", "pubdate", "pub-date", "pub_date", "publication-date",
    "publicationdate", "post-date", "postdate", "post_date", "posted-on", "postedon", "entry-date", "entrydate",
    "article-date", "articledate", "article__date", "date-posted", "dateposted", "created", "published-on",
    "post-time", "article-time", "news-date", "newsdate", "story-date", "blog-date",
  ])
  private static let changes = PhraseList(["updat", "modif", "changed", "revis"])
  private static let events = PhraseList([
    "event", "termin", "daterange", "date-range", "veranstalt", "birth", "expire", "deadline", "countdown",
  ])

  /// Words of lines that speak of publishing.
  static let publication = PhraseList([
    "published", "posted on", "posted:", "first published", "veröffentlicht", "veröffentlichung:", "erschienen am",
    "erstellt am", "eingestellt am", "verfasst am", "geschrieben am", "publié le", "mis en ligne le", "posté le",
    "publicado", "publicada", "pubblicato", "pubblicata", "gepubliceerd", "geplaatst op", "opublikowano",
    "data publikacji", "dodano:", "опубликовано", "дата публикации", "опубліковано", "публикувано", "publicerad",
    "publisert", "publiceret", "offentliggjort", "lagt ut", "julkaistu", "publikováno", "zveřejněno", "vydáno",
    "zverejnené", "megjelent", "közzétéve", "publicat", "objavljeno", "objavljen", "datum objave", "δημοσιεύτηκε",
    "δημοσίευση", "yayınlanma", "yayın tarihi", "oluşturulma", "diterbitkan", "dipublikasikan", "ngày đăng",
    "xuất bản", "avaldatud", "publicēts", "paskelbta", "發布", "发布", "發表", "发表", "刊登", "公開日", "掲載", "投稿日",
    "配信", "입력", "등록", "게시", "نشر", "تاريخ النشر", "פורסם", "प्रकाशित", "প্রকাশ", "date:", "datum:", "fecha:", "data:",
    "dato:", "日期：", "日期:",
  ])

  /// Words of lines that speak of a change, or of the year of a copyright.
  static let change = PhraseList([
    "updated", "last update", "last modified", "last edited", "last change", "last reviewed", "letzte änderung",
    "letzte aktualisierung", "zuletzt", "aktualisiert", "geändert", "bearbeitet am", "mis à jour", "mise à jour",
    "modifié", "actualizado", "última actualización", "atualizado", "aggiornato", "ultima modifica", "bijgewerkt",
    "laatst gewijzigd", "zaktualizowano", "aktualizacja", "обновлено", "оновлено", "uppdaterad", "oppdatert",
    "opdateret", "päivitetty", "aktualizováno", "frissítve", "güncelle", "cập nhật", "更新", "수정", "تحديث", "עודכן",
    "copyright", "©",
  ])
}
