/// What pages that are no article say of themselves, lower case.
extension PageKind {
  /// Titles.
  static let errors = PhraseList([
    "404", "page not found", "not found", "error 404", "403 forbidden", "access denied", "500 internal",
    "500 internal server error", "502 bad gateway", "503 service", "503 service unavailable",
    "service temporarily unavailable", "internal server error", "forbidden", "seite nicht gefunden",
    "page introuvable", "página no encontrada", "pagina non trovata", "pagina niet gevonden", "site not found",
    "service unavailable", "410 gone", "unavailable due to legal reasons", "sidan kunde inte hittas",
    "siden blev ikke fundet", "siden ble ikke funnet", "sivua ei löytynyt", "strona nie została znaleziona",
    "nie znaleziono strony", "страница не найдена", "сторінку не знайдено", "página não encontrada", "sayfa bulunamadı",
    "ページが見つかりません", "页面不存在", "الصفحة غير موجودة", "העמוד לא נמצא",
  ])

  /// Headings.
  static let errorLines = PhraseList([
    "404", "page not found", "this page doesn’t exist", "this page doesn't exist", "sorry, we can’t find",
    "sorry, we can't find", "sorry, we can’t find that page", "sorry, we can't find that page",
    "sorry, we can’t find the page you’re looking for", "sorry, we can't find the page you're looking for",
    "page can’t be found", "page can't be found", "page cannot be found", "page could not be found",
    "something went wrong", "seite nicht gefunden", "diese seite existiert nicht", "cette page n’existe pas",
    "cette page n'existe pas", "page introuvable", "esta página no existe", "página no encontrada",
    "questa pagina non esiste", "pagina non trovata",
  ])

  /// Titles.
  static let challenges = PhraseList([
    "just a moment", "attention required", "are you a robot", "verify you are human", "security check",
    "please wait", "one moment, please", "ddos-guard", "pardon our interruption", "robot or human",
    "access to this page has been denied", "bot verification", "human verification",
  ])

  /// Lines.
  static let gates = PhraseList([
    "enable js and disable any ad blocker", "confirm you are a human", "verify you are human",
    "verifying you are human", "incapsula incident", "enable javascript to run this app", "checking your browser",
    "complete the security check", "unusual traffic from your",
  ])

  static let consentTitles = PhraseList([
    "before you continue", "cookie consent", "we value your privacy", "zustimmung", "einwilligung",
    "privacy settings", "your privacy", "cookies zustimmen", "consent", "votre consentement", "vos choix",
    "your choices", "ihre wahl", "tus opciones",
  ])
  static let consentWords = PhraseList([
    "cookie", "consent", "our partners", "privacy", "personal data", "accept all", "advertising", "einwilligung",
    "zustimm", "datenschutz", "werbung und tracking", "unsere partner",
    "tracking", "nos partenaires", "partenaires et nous", "accepter, refuser", "cookies", "vos choix",
    "publicités", "weiterverarbeitung", "nuestros socios", "consentement", "données personnelles", "privacidad",
    "consentimiento",
  ])
  static let consentAddresses = PhraseList([
    "we and our", "we use cookies", "our partners", "you can", "you may", "your consent", "your choice", "your privacy",
    "unsere partner", "wir und", "wir verwenden", "ihre zustimmung", "ihre einwilligung", "nutzen sie", "besuchen sie",
    "nos partenaires", "votre consentement", "votre accord", "vos choix", "nuestros socios", "tu consentimiento",
    "su consentimiento", "i nostri partner", "il tuo consenso", "onze partners", "jouw toestemming",
  ])

  static let forms = PhraseList([
    "sign in to", "log in to", "sign in |", "log in |", "create an account", "anmelden |", "se connecter",
  ])
}
