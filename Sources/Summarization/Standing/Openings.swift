/// Words at the start of a sentence that point back to another one.
enum Openings {
  static func pointBack(_ words: [String], language: String) -> Bool {
    guard let first = words.first else { return true }
    let tag = language.primaryLanguage
    guard let openings = lists[tag == "und" ? "en" : tag] else { return false }
    if openings.contains(first) {
      return !(words.count > 1 && (times.contains(words[1]) || words[..<2] == ["now", "that"]))
    }
    if words.count > 1, openings.contains(first + " " + words[1]) { return true }
    return words.count > 2 && openings.contains(words[..<3].joined(separator: " ")) || isAge(words)
  }

  /// `The man held over the attack is …`, `The officer who …`: known from a report before.
  static func takesUp(_ sentence: String) -> Bool {
    let words = sentence.split(separator: " ", maxSplits: 3)
    return words.count > 3 && words[0] == "The"
      && ["held", "accused", "who", "suspected", "charged", "arrested", "behind", "convicted"].contains(words[2])
  }

  /// `The 67-year-old took …`
  private static func isAge(_ words: [String]) -> Bool {
    words.count > 3 && words[0] == "the" && words[1].allSatisfy(\.isNumber) && words[2] == "year" && words[3] == "old"
  }

  /// `This week`, `That night` point at the calendar, not at a sentence.
  static let times: Set<String> = [
    "week", "month", "year", "morning", "afternoon", "evening", "summer", "winter", "spring", "autumn", "season",
  ]

  private static let lists: [String: Set<String>] = [
    "en": phrases(
      """
      he,she,it,they,his,her,its,their,him,them,this,that,these,those,but,and,so,however,meanwhile,also,then,instead,
      still,yet,or,nor,therefore,thus,hence,moreover,furthermore,additionally,nevertheless,nonetheless,otherwise,
      similarly,likewise,besides,such,another,the two,the pair,the latter,the former,as such,as well,the other,both of,
      for example,for instance,to be clear,even so,what's more,actually,some have,some are,some were,some had,others,
      neither,none of,many of,most of,all of,both were,both are,both had,all were,two were,a second,a third,a fourth,
      a fifth,after the second,at the one,more likely,of those,of these,of them,yes,no one else,didn't,don't,wow,like that,
      by the same,indeed,of course,no wonder,
      in addition,as a,on the one,on the other,in one sense,now,not exactly,in response,in contrast,by contrast,at the same,there he,
      there she,among them,in other words,in the meantime,from there,in fact,perhaps,maybe,that said,as far as,nor,
      since then,after that,by then,until then,in turn,because of this,because of that,to that end,on that,at that,
      finally,not so,one of,while he,while she,we,our,i,my,you,your,here's,it's,that's,there's,he's,she's,
      they're,we're,i'm
      """),
    "de": phrases(
      """
      er,sie,es,dies,diese,dieser,dieses,sein,seine,ihr,ihre,aber,und,doch,auch,dabei,damit,dagegen,zudem,\
      außerdem,deshalb,daher,so,dort,danach,allerdings,jedoch,wir,ich
      """
    ),
    "fr": phrases(
      """
      il,elle,ils,elles,ce,cette,ces,cela,c'est,son,sa,ses,leur,leurs,mais,et,or,donc,ainsi,aussi,cependant,\
      pourtant,toutefois,nous,je
      """
    ),
    "es": phrases(
      """
      él,ella,ellos,ellas,esto,este,esta,estos,estas,eso,ese,esa,su,sus,pero,y,además,también,sin embargo,\
      por eso,así,nosotros,yo
      """
    ),
    "pt": phrases(
      "ele,ela,eles,elas,isto,isso,este,esta,esse,essa,seu,sua,mas,e,além disso,também,porém,no entanto,assim,nós,eu"),
    "it": phrases("egli,lui,lei,loro,esso,questo,questa,questi,queste,suo,sua,ma,e,inoltre,anche,tuttavia,così,noi,io"),
    "nl": phrases("hij,zij,ze,het,dit,deze,zijn,haar,hun,maar,en,ook,daarom,echter,toch,wij,we,ik"),
    "ru": phrases("он,она,оно,они,это,этот,эта,эти,его,её,их,но,и,а,также,однако,поэтому,мы,я"),
  ]

  private static func phrases(_ list: String) -> Set<String> {
    Set(list.split { $0 == "," || $0 == "\n" }.map(String.init))
  }
}
