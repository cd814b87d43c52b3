extension WrittenDate {
  /// Names of months beside the English ones, January first, in the form that dates use (many languages inflect them); a
  /// dash where another line has the word. A word that means different months in two languages goes to the one that
  /// more news is written in: `listopada` is the Polish November and not the Croatian October.
  private static let lists: [String] = [
    "januar februar märz april mai juni juli august september oktober november dezember",
    "jänner feber - - - - - - - - - -",
    "jän - mär - - - - - - okt - dez",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "janv févr - avr - - juil - - - - déc",
    "- fevrier - - - - - aout - - - decembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ene - - abr - - - ago set - - dic",
    "- - - - - - - - setiembre - - -",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "gen - - - mag giu lug - - ott - -",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "- fev - - - - - - - out - -",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "- - mrt - - - - - - - - -",
    "januar februar marts april maj juni juli august september oktober november december",
    "- - - - - - - - - - - des",
    "- - mars - - - - - - - - desember",
    "januari februari mars april maj juni juli augusti september oktober november december",

    "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
    "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
    "janúar febrúar - apríl maí júní júlí ágúst - október nóvember desember",
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "ledna února března dubna května června července srpna září října listopadu prosince",
    "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
    "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca",
    "januara februara - aprila - juna jula avgusta septembra oktobra novembra decembra",
    "januarja februarja - - - junija julija - - - - -",
    "január február március április május június július augusztus szeptember október november december",
    "ianuarie februarie martie aprilie - iunie iulie - septembrie octombrie noiembrie decembrie",
    "gener febrer març - maig juny juliol agost setembre - - desembre",
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "januari februari maret - - - - agustus - oktober - desember",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    "янв фев мар апр - июн июл авг сен окт ноя дек",
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "януари февруари - април - юни юли - септември октомври ноември декември",

    "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר",
    "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
    "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
    "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
    "jaanuar veebruar märts aprill - juuni juuli - - oktoober - detsember",
  ]

  /// 1...12 by lower-case name.
  static let otherMonths: [String: Int] = {
    var months: [String: Int] = [:]
    for list in lists {
      for (index, name) in list.split(separator: " ").enumerated() where name != "-" && months[String(name)] == nil {
        months[String(name)] = index + 1
      }
    }
    return months
  }()

  /// Words that stand inside dates of other languages than English without parting them.
  static let otherSilentWords: Set<String> = [
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag", "mo", "di", "mi",
    "do", "fr", "sa", "so",
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunes", "martes", "miércoles",
    "jueves", "viernes", "sábado", "domingo",
    "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "segunda", "terça", "quarta",
    "quinta", "sexta", "feira",
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "de", "del", "den", "der",
    "le", "la", "el", "il", "di", "am", "vom", "um",
    "à", "a", "las", "alle", "ore", "kl", "klo", "uhr", "h", "г", "года", "в", "do", "er", "ten", "року", "às",
    "em", "da",
  ]
}
