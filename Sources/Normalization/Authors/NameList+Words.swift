/// Words that tell names of people from what else stands in bylines.
extension NameList {
  static let nobodies: Set<String> = [
    "admin", "administrator", "staff", "editor", "editors", "redaktion", "redacción", "redaccion", "rédaction",
    "redazione", "guest", "unknown",
    "anonymous", "author", "webmaster", "newsroom", "news desk", "web desk", "staff writer", "staff reporter",
    "none", "null", "undefined", "n/a", "гость", "gast", "invitado", "invité", "ospite",
    "updated", "published", "posted", "share", "contributor", "correspondent", "by", "von", "par", "por", "written",
    "written by", "autor", "autorin", "auteur", "about", "about the author", "über den autor", "follow", "details",
    "home", "blog", "contact", "comments", "agencies", "share this", "more", "view profile", "profile", "team",
    "staff report", "staff reports", "staff writers", "news staff", "web staff", "web team", "news team", "newsdesk",
    "online team", "wire reports", "wire services", "agency report", "press release", "guest author", "guest post",
    "our reporter", "our correspondent", "special correspondent", "super user", "la redacción", "la redazione",
    "la rédaction", "redactie", "de redactie", "redaktionen", "redakce", "redakcja", "redakcija", "redakcia",
    "toimitus", "szerkesztőség", "haber merkezi", "редакция", "редакція", "συντακτική ομάδα", "编辑部", "編集部",
  ]

  static let roles: Set<String> = [
    "editor", "reporter", "correspondent", "columnist", "journalist", "writer", "contributor", "editor-in-chief",
    "korrespondent", "redakteur", "redakteurin", "correspondant", "corresponsal", "photographer", "producer", "analyst",
    "desk", "published", "updated", "minutes", "hours", "ago", "read", "expert", "founder", "co-founder", "ceo", "cto",
    "cmo", "director", "professor", "specialist", "strategist", "consultant", "reporters", "correspondents",
    "korrespondentin", "journalistin", "correspondante", "journaliste", "corrispondente", "giornalista", "periodista",
    "reportero", "reportera", "verslaggever", "verslaggeefster", "redacteur", "journalista", "toimittaja",
    "dziennikarz", "dziennikarka", "redaktorka", "корреспондент", "журналист", "обозреватель", "muhabiri",
  ]

  /// What people are and where they work, after a comma.
  static let affiliations: Set<String> = [
    "chief", "economist", "lecturer", "scientist", "researcher", "university", "institute", "college", "department",
    "hospital", "foundation", "bureau", "centre", "center", "redaktion", "redazione", "redacción", "rédaction",
    "edited", "editing", "editors",
  ]

  /// What newspapers are called, after a slash.
  static let papers: Set<String> = [
    "post", "times", "news", "herald", "tribune", "gazette", "journal", "chronicle", "courier", "register", "star",
    "press", "media", "magazine", "radio", "tv", "zeitung", "nachrichten",
  ]

  /// Words that open a place, not a name.
  static let prepositions: Set<Substring> = ["à", "au", "aux", "en", "in", "aus", "from", "a", "dans", "depuis"]
}
