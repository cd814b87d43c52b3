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
    "styczeń luty marzec kwiecień - czerwiec lipiec sierpień wrzesień październik listopad grudzień",
    "sty lut - kwi - cze lip sie wrz paź lis gru",
    "leden únor březen duben květen červen červenec srpen - říjen listopad prosinec",
    "siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan - studeni prosinac",
    "oca şub - nis - haz tem ağu eyl eki kas ara",
    "janvāris februāris - aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris",
    "janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī",
    "sausis vasaris kovas balandis gegužė birželis liepa rugpjūtis rugsėjis spalis lapkritis gruodis",
    "xaneiro febreiro - - - xuño xullo - - outubro - decembro",
    "urtarrilak otsailak martxoak apirilak maiatzak ekainak uztailak abuztuak irailak urriak azaroak abenduak",
    "janar shkurt - prill - qershor korrik gusht shtator tetor nëntor dhjetor",
    "jannar frar - - mejju ġunju lulju awwissu settembru ottubru novembru diċembru",
    "- - - - - - julai ogos - - - disember",
    "- pebruari - - - - - agt - - nop -",
    "yanvar fevral - aprel - iyun iyul avqust sentyabr oktyabr noyabr dekabr",
    "eanáir feabhra márta aibreán bealtaine meitheamh iúil lúnasa - - samhain nollaig",
    "ionawr chwefror mawrth ebrill - mehefin gorffennaf awst medi hydref tachwedd rhagfyr",
    "januarie februarie maart - - junie julie - - - - desember",
    "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
    "студзеня лютага сакавіка красавіка траўня чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
    "јануар фебруар март април мај јун јул август септембар октобар новембар децембар",
    "јануари февруари - - - јуни јули - септември октомври ноември декември",
    "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
    "ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος σεπτέμβριος οκτώβριος νοέμβριος δεκέμβριος",
    "ιαν φεβ μαρ απρ μαΐ ιουν ιουλ αυγ σεπ οκτ νοε δεκ",
    "- - - ابريل - - - اغسطس - اكتوبر - -",
    "- شباط آذار نيسان أيار حزيران تموز آب أيلول - - -",
    "جانفي فيفري - أفريل ماي جوان جويلية أوت - - - -",
    "- - - - - - يوليوز غشت شتنبر - نونبر دجنبر",
    "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
    "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر - نومبر دسمبر",
    "ژانویه فوریه - آوریل مه ژوئن ژوئیه اوت - اکتبر نوامبر دسامبر",
    "জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
    "जानेवारी फेब्रुवारी - एप्रिल - - जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर",
    "જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુલાઈ ઓગસ્ટ સપ્ટેમ્બર ઓક્ટોબર નવેમ્બર ડિસેમ્બર",
    "ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்",
    "జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జూలై ఆగస్టు సెప్టెంబర్ అక్టోబర్ నవంబర్ డిసెంబర్",
    "ജനുവരി ഫെബ്രുവരി മാർച്ച് ഏപ്രിൽ മേയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ് സെപ്റ്റംബർ ഒക്ടോബർ നവംബർ ഡിസംബർ",
    "มค กพ มีค เมย พค มิย กค สค กย ตค พย ธค",
    "იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი",
    "հունվար փետրվար մարտ ապրիլ մայիս հունիս հուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր դեկտեմբեր",
    "enero pebrero marso - mayo hunyo hulyo - setyembre oktubre nobyembre disyembre",
    "- - machi aprili mei - - agosti septemba oktoba novemba desemba",
    "ጃንዩወሪ ፌብሩወሪ ማርች ኤፕሪል ሜይ ጁን ጁላይ ኦገስት ሴፕቴምበር ኦክቶበር ኖቬምበር ዲሴምበር",
    "ጃንዋሪ ፌብሩዋሪ - - - - - - - - - -",
    "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ",
    "ဇန်နဝါရီ ဖေဖော်ဝါရီ မတ် ဧပြီ မေ ဇွန် ဇူလိုင် ဩဂုတ် စက်တင်ဘာ အောက်တိုဘာ နိုဝင်ဘာ ဒီဇင်ဘာ",
    "ජනවාරි පෙබරවාරි මාර්තු - මැයි ජූනි ජූලි අගෝස්තු සැප්තැම්බර් ඔක්තෝබර් නොවැම්බර් දෙසැම්බර්",
    "urtarrilaren otsailaren martxoaren apirilaren maiatzaren ekainaren uztailaren abuztuaren irailaren urriaren azaroaren abenduaren",
    "հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի",
  ]

  /// Months of the Persian calendar by name, also with the Arabic form of a letter.
  static let persianMonths: [String: Int] = {
    let lists = [
      "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
      "فروردين ارديبهشت خرداد تير امرداد شهريور مهر ابان اذر دي بهمن اسفند",
    ]
    var months: [String: Int] = [:]
    for list in lists {
      for (index, name) in list.split(separator: " ").enumerated() { months[String(name)] = index + 1 }
    }
    return months
  }()

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
    "em", "da", "gada", "ngày", "năm", "lúc", "ob", "ure", "р", "år", "об", "о", "ora", "på", "ons", "tor",
    "fre", "lør", "søn", "man", "tir", "mån", "tis", "lör", "sön", "i",
    "m", "d", "оны", "он", "eko", "ko",
  ]
}
