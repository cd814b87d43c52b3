/// Words before a number.
enum Qualifier {
  case atLeast, atMost, about, more, less

  var isApproximate: Bool { self == .about || self == .more || self == .less }

  /// Words, and what they say; the longest first where one begins with another.
  static let phrases: [(words: [String], qualifier: Qualifier)] = {
    let lists: [(Qualifier, String)] = [
      (
        .atLeast,
        """
        at least,no fewer than,no less than,not less than,mindestens,au moins,al menos,por lo menos,pelo menos,\
        almeno,minstens,ten minste,не менее,как минимум
        """
      ),
      (.atMost, "at most,up to,as many as,as much as,no more than,bis zu,jusqu'à,hasta,até,fino a"),
      (
        .about,
        """
        about,around,some,roughly,approximately,an estimated,estimated,nearly,almost,close to,rund,etwa,fast,\
        knapp,environ,près de,unos,unas,cerca de,alrededor de,circa,ongeveer,bijna,около
        """
      ),
      (
        .more,
        """
        more than,over,upwards of,in excess of,mehr als,über,plus de,más de,mais de,più di,oltre,meer dan,ruim,\
        более,свыше
        """
      ),
      (.less, "fewer than,less than,under,just under,weniger als,moins de,menos de,meno di,minder dan,менее"),
    ]
    let phrases = lists.flatMap { qualifier, list in
      list.split(separator: ",").map { (words: $0.split(separator: " ").map(String.init), qualifier: qualifier) }
    }
    return phrases.sorted { ($1.words.count, $0.words.joined()) < ($0.words.count, $1.words.joined()) }
  }()
}
