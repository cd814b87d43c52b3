/// Why a record is not kept; the raw value stands in rejections and manifests.
package enum RejectionReason: String, CaseIterable, Sendable {
  // Records that carry no page.
  case information = "record.warcinfo"
  case request = "record.request"
  case metadata = "record.metadata"
  case continuation = "record.continuation"
  case unknownRecord = "record.unknown"
  /// A revisit of something that this import does not hold.
  case unresolvedRevisit = "record.revisit"
  case damaged = "record.damaged"
  /// A line that is no JSON object.
  case malformed = "record.malformed"
  /// Neither a headline nor a text.
  case empty = "record.empty"

  // Addresses.
  case noAddress = "url.missing"
  case scheme = "url.scheme"
  case robots = "url.robots"

  // HTTP.
  case noResponse = "http.malformed"
  case redirect = "http.redirect"
  case clientError = "http.clientError"
  case serverError = "http.serverError"
  case otherStatus = "http.status"

  // Bodies.
  case noBody = "body.empty"
  case coding = "body.coding"
  case tooLarge = "body.tooLarge"
  case mojibake = "body.mojibake"

  // Kinds of media.
  case image = "media.image"
  case audio = "media.audio"
  case video = "media.video"
  case font = "media.font"
  case style = "media.style"
  case script = "media.script"
  case document = "media.document"
  case structuredData = "media.data"
  case plainText = "media.text"
  case otherMedia = "media.other"

  // Feeds.
  /// A feed or sitemap that was read; its entries are counted on their own.
  case feedRead = "feed.read"
  case feedUnreadable = "feed.unreadable"
  case entryWithoutAddress = "feed.entryWithoutAddress"
  /// A sitemap names a page and nothing of it.
  case untitledEntry = "feed.untitledEntry"
  case entryTooOld = "feed.entryTooOld"
  case entryFromFuture = "feed.entryFromFuture"
  /// Beyond what one feed may bring in a day.
  case entryOverLimit = "feed.entryOverLimit"
  /// Beyond the part of a day that one outlet may have.
  case entryOverShare = "feed.entryOverShare"
  /// A page of a sitemap that says itself that it was published on another day than those asked for.
  case entryOutsideRange = "feed.entryOutsideRange"
  /// Its host does not answer, or asks for long pauses.
  case pageNotAsked = "page.notAsked"

  // Lead images.
  /// The page declares none.
  case noImage = "image.none"
  /// The page, the picture or their sites say that machines shall leave it.
  case imageReserved = "image.reserved"
  /// Its host does not answer, or asks for long pauses.
  case imageNotAsked = "image.notAsked"
  /// The bytes are no JPEG, PNG, WebP, GIF or AVIF.
  case imageNotRaster = "image.notRaster"
  case imageTooManyPixels = "image.tooManyPixels"

  // Archives.
  case entryLeadsOut = "archive.leadsOut"
  case entryIsLink = "archive.link"
  case entryIsDevice = "archive.device"
  /// Folders nest too deep; nothing in this one is read.
  case folderIsTooDeep = "archive.tooDeep"
}
