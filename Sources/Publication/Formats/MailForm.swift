import Digests
import NewsModel

extension EditionPress {
  /// Stories in one letter; mail programs cut letters of more than about 100 KB.
  private static let mailStories = 40

  /// A letter of the edition (RFC 5322) with a text and an HTML part, ready for a sender to address.
  var mail: String {
    let boundary = "stonehand-\(day.date)"
    let subject = "\(site.settings.title), \(day.date.longText)"
    let sender = site.settings.contact.contains("@") ? site.settings.contact : "edition@\(site.addresses.host)"
    return [
      "From: \(Mail.name(site.settings.publisher)) <\(DisplayText.clean(sender))>", "Subject: \(Mail.word(subject))",
      "Date: \(day.dateModified.mailText)", "Message-ID: <\(day.date).edition@\(site.addresses.host)>",
      "MIME-Version: 1.0", "Content-Type: multipart/alternative; boundary=\"\(boundary)\"", "",
      "--\(boundary)", Mail.part("text/plain", letterText), "--\(boundary)", Mail.part("text/html", letterHTML),
      "--\(boundary)--", "",
    ].joined(separator: "\r\n")
  }

  private var letterText: String {
    var text = "\(site.settings.title), \(day.date.longText)\n\(day.url)\n"
    for card in day.stories.prefix(Self.mailStories) {
      text += "\n\(card.headline.text)\n"
      text += card.abstract.prefix(2).map { $0.text + "\n" }.joined()
      text += "\(card.counts.line)\n\(card.chapterURL)\n"
    }
    return text + "\nMade by programs from the articles of many outlets.\n"
  }

  private var letterHTML: String {
    let serif = "font-family:Georgia,serif"
    var html = "<!doctype html><html lang=\"\(Escaping.markup(site.settings.language))\"><head><meta charset=\"utf-8\">"
    html +=
      "<meta name=\"color-scheme\" content=\"light dark\"><title>\(Escaping.markup(site.settings.title))</title></head>"
    html +=
      "<body style=\"margin:0\"><div role=\"article\" aria-roledescription=\"email\" aria-label=\"\(Escaping.markup(site.settings.title))\" "
    html += "style=\"max-width:38em;margin:0 auto;padding:1em;line-height:1.5;\(serif)\">"
    html += "<h1 style=\"font-size:1.6em\"><a href=\"\(Escaping.markup(day.url))\">\(day.date.longText)</a></h1>"
    html += day.stories.prefix(Self.mailStories).map(letterHTML).joined()
    html += "<p style=\"font-size:.85em\">Made by programs from the articles of many outlets. "
    return html + "<a href=\"\(Escaping.markup(day.url))\">Read the edition</a></p></div></body></html>\n"
  }

  private func letterHTML(_ card: PublishedDay.Card) -> String {
    let link = Escaping.markup(card.chapterURL)
    var html = "<h2 style=\"font-size:1.2em;margin-bottom:.2em\"\(card.headline.attributes)>"
    html += "<a href=\"\(link)\">\(Escaping.markup(card.headline.text))</a></h2>"
    html += card.abstract.prefix(2).map { "<p style=\"margin:.3em 0\"\($0.attributes)>\(Escaping.markup($0.text))</p>" }
      .joined()
    return html + "<p style=\"font-size:.85em;margin:.3em 0\">\(Escaping.markup(card.counts.line))</p>"
  }
}

enum Mail {
  /// A header's text as encoded words (RFC 2047) where it is not plain ASCII; never with a line break of its own.
  static func word(_ text: String) -> String {
    let text = DisplayText.clean(text)
    if text.utf8.allSatisfy({ $0 < 0x7F && $0 != 0x22 && $0 != 0x3C && $0 != 0x3E && $0 != 0x5C && $0 != 0x28 }) {
      return text
    }
    var words: [String] = []
    var chunk = ""
    for character in text {
      if chunk.utf8.count + String(character).utf8.count > 42 {
        words.append(chunk)
        chunk = ""
      }
      chunk.append(character)
    }
    words.append(chunk)
    return words.map { "=?utf-8?B?\(Base64.encode(Array($0.utf8)))?=" }.joined(separator: "\r\n ")
  }

  /// A name before an address, where a comma would begin the next address and a point or colon means something, too.
  static func name(_ text: String) -> String {
    let text = word(text)
    return text.hasPrefix("=?") || !text.utf8.contains(where: ",.:;@[])".utf8.contains) ? text : "\"\(text)\""
  }

  /// A part of the letter in base64, in lines of 76 characters.
  static func part(_ mediaType: String, _ text: String) -> String {
    let code = Array(Base64.encode(Array(text.utf8)).utf8)
    let lines = stride(from: 0, to: code.count, by: 76).map {
      String(decoding: code[$0..<min($0 + 76, code.count)], as: UTF8.self)
    }
    return (["Content-Type: \(mediaType); charset=utf-8", "Content-Transfer-Encoding: base64", ""] + lines)
      .joined(separator: "\r\n")
  }
}
