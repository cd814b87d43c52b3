extension Stopwords {
  /// By primary language subtag. Articles, pronouns, prepositions, conjunctions, auxiliaries, and the verbs of saying
  /// that every report has.
  static let wordLists = [
    "en": """
    a about above across after again against ago all almost along already also although always am among an and another
    any anyone anything are aren't around as at away back be became because become been before behind being below
    between both but by came can can't cannot come could couldn't did didn't do does doesn't doing don't done down due
    during each either else enough even ever every everyone everything few for former from further get gets give go
    goes going gone got had hadn't has hasn't have haven't having he he's her here hers herself him himself his how
    however i i'm if in including indeed instead into is isn't it it's its itself just keep last later latest least
    less let like made make makes many may maybe me meanwhile might mine more moreover most mostly mr mrs ms much must
    my myself near nearly neither never new news next no nobody none nor not nothing now of off often on once one only
    onto or other others otherwise our ours ourselves out over own part per perhaps put quite rather really said same
    saw say saying says see seem seemed seems several shall she she's should shouldn't show since so some someone
    something sometimes soon still such take taken than that that's the their theirs them themselves then there
    there's therefore these they they're this those though through throughout thus to today together told too took
    toward towards under until up upon us use used very via was wasn't way we we're well went were weren't what when
    where whether which while who who's whole whom whose why will with within without won't would wouldn't year years
    yes yet you your yours yourself day days according accordingly
    """,
    "de": """
    ab aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus bei beim bereits bin
    bis bist da dabei damit dann das dass dem den denen denn der deren des deshalb dessen die dies diese diesem diesen
    dieser dieses doch dort du durch ein eine einem einen einer eines er es etwa etwas euch für gab gegen gegenüber gibt
    hat hatte hatten habe haben hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jede
    jedem jeden jeder jedes jedoch jetzt kann kein keine keinen können könnte laut man mehr mein mit muss müssen nach
    nachdem neue neuen nicht nichts noch nun nur ob oder ohne rund sagte schon sehr sei sein seine seinem seinen seiner
    seit sich sie sind so soll sollen sollte sondern sowie über um und uns unter vom von vor war waren was weil weiter
    weitere wenn wer werde werden wie wieder will wir wird wo worden wurde wurden zu zum zur zwar zwischen jahr jahre
    """,
    "fr": """
    à afin ai ainsi alors après assez au aucun aucune aujourd'hui aussi autre autres aux avaient avait avant avec avoir
    beaucoup bien c'est ce cela celle celui ces cet cette ceux chaque chez comme contre dans de déjà depuis des deux
    dont du elle elles en encore entre est et étaient était être eu eux fait faire fois font il ils je jusqu jusqu'à la
    là le les leur leurs lors lui mais même mêmes moins mon ne ni non nos notre nous on ont ou où par parce pas pendant
    peu peut peuvent plus plusieurs pour pourquoi puis qu'il quand que quel quelle quelques qui quoi s'est sa sans se
    selon sera ses si soit son sont sous sur ta tandis tous tout toute toutes très trop un une vers voir vos votre vous
    y ans année années dit
    """,
    "es": """
    a además ahora al algo algunas algunos ante antes aquel aquella así aun aunque bajo bien cada casi como con contra
    cual cuando cuatro de del desde después dijo donde dos durante e el él ella ellas ellos en entre era eran es esa ese
    eso esta está están estas este esto estos fue fueron ha había habían hace hacer hacia han hasta hay hoy la las le
    les lo los luego mañana más me mi mientras mismo mucho muy nada ni no nos nosotros nuestro o otra otras otro otros
    para parte pero poco por porque pues que qué quien quienes se sea según ser si sí sido sin sino sobre son su sus
    también tan tanto te tener tiene tienen toda todas todo todos tras tres tu un una unas uno unos ya y yo año años
    """,
    "it": """
    a abbiamo ad agli ai al alla alle allo anche ancora anni anno aveva c'è che chi ci come con contro cosa così cui da
    dagli dai dal dalla dalle dallo degli dei del della delle dello dentro di dopo dove due e è ed era erano essere fa
    fino fra già gli ha hanno ho i il in io la le lei lo loro lui ma me mentre mi molto ne negli nei nel nella nelle
    nello no noi non nostro o ogni oggi oltre ora per perché però più poi prima può qual quale quando quanto quella
    quelle quelli quello questa queste questi questo qui se secondo sempre senza si sia sono sta stata stati stato su
    sua sue sugli sui sul sulla sulle suo suoi tra tutta tutte tutti tutto un una uno verso vi
    """,
    "pt": """
    a à ainda além algumas alguns ano anos ante antes ao aos após aquela aquele as às assim até cada com como contra da
    das de dela dele deles depois desde dessa desse desta deste disse do dois dos durante e é ela elas ele eles em
    enquanto entre era essa esse esta está estão estava este eu foi foram há isso isto já lhe mais mas me mesmo meu
    muito na não nas nem nessa nesse nesta neste no nos nós num numa o onde ontem os ou outra outras outro outros para
    pela pelas pelo pelos pode por porque qual quando que quem se segundo seja sem ser será seu seus sido sob sobre sua
    suas também tem têm ter teve todo todos três tudo um uma umas uns você
    """,
    "nl": """
    aan al alle als altijd ander andere bij dan dat de deze die dit doen door dus een en er ge geen had hadden heb
    hebben heeft hem hen het hier hij hoe hun ik in is ja jaar je kan kon kunnen maar me meer men met mij mijn moet na
    naar niet nieuwe niets nog nu of om onder ons ook op over sinds te tegen tijdens toch toen tot tussen u uit van veel
    volgens voor want waren was wat we weer wel werd werden wie wij wil worden wordt zal ze zei zelf zich zij zijn zo
    zonder zou
    """,
    "sv": """
    af alla allt att av bara blev bli blir både de dem den denna deras dess det detta dig din du där efter ej eller en
    enligt ett finns från får för före genom ha hade han hans har hennes hon honom hur här i icke in ingen inte ja jag
    kan kom kommer kunde man med mellan men mer mig min mot mycket ni nu när någon något några och också om oss på redan
    sade samma sedan sig sin sina ska skulle som så säger till under upp ut utan vad var vara varit vi vid vill vilken
    än är år över
    """,
    "da": """
    af alle at blev blive bliver da de dem den denne der deres det dette dig din du efter eller en end er et for fra før
    få får ham han hans har have havde hende her hos hun hvad hvis hvor i ifølge ikke ind jeg kan kom kunne man mange
    med meget mellem men mere mod ned nogle nu når og også om op os over på sagde sammen se ses sig siger sin sine skal
    skulle som så til ud under var ved vi vil ville være været år
    """,
    "no": """
    alle at av bare ble bli blir både da de deg den denne der deres det dette du eller en enn er et etter for fra før få
    får ha hadde han hans har henne her hun hva hvis hvor i ifølge ikke inn jeg kan kom kunne man mange med meg mellom
    men mer mot ned noe noen nå når og også om opp oss over på sa seg si sier sin sine skal skulle som så til under ut
    var ved vi vil ville være vært år
    """,
    "fi": """
    aikana ei eivät eli ennen että hän häntä he heidän ihan itse ja jo joka jonka jos jossa jotka jälkeen kanssa kertoi
    kertoo koko koska kuin kun kuten lisäksi me mikä missä mukaan mukana muun mutta myös ne niin niitä noin nyt ole
    oleva oli olisi olivat olla on ovat pitää saa se sekä sen siitä sitä sillä tai tämä tämän tässä tulee vaan vain vielä
    voi vuoden vuonna
    """,
    "pl": """
    a aby ale ani bardzo bez bo by być był była było były będzie będą co czy dla do dlatego gdy gdzie go i ich im inne
    innych jak jako je jego jej jest jeszcze już kiedy która które którego której który których którzy lub ma mają może
    można mu na nad nam nas nie niego niej nich nim niż o od oraz po pod podczas ponieważ poza przed przez przy roku są
    się sobie swoje ta tak także tam te tego tej ten też to tu tych tylko tym u w we wszystkich wszystko z za ze został
    została zostały że
    """,
    "ru": """
    а без более был была были было быть в вам вас весь во вот все всего всех вы где год года году да даже для до его ее
    её если есть еще ещё же за здесь и из или им их к как какой когда кто ли между меня мне может мы на над надо нас не
    него нее нет ни них но о об однако он она они оно от перед по под после потом потому при про раз с сам сказал со
    стал также так там те тем то того тоже только том тот ты у уже чем через что чтобы эта эти это этого этой этом этот
    я является
    """,
    "uk": """
    а або але був була були було бути в вже ви він вона вони все всіх вiн де для до з за зі і із його їх їхній й коли ми
    може на над нам нас не ні ніж о об один після по про під разом року роки сам сказав та так також там те ти тим то
    того той тому у це цей ці цього цьому чи через що щоб як яка які який
    """,
    "tr": """
    ama ancak bazı belirtti ben bile bin bir biri biz bu buna bunu bunun çok çünkü da daha de dedi değil diğer diye en
    gibi göre hem her hiç için içinde ile ise kadar kendi ki mi mı nasıl ne neden o olan olarak oldu olduğu olduğunu
    olması on ona onu onun onlar sonra şey şu tarafından tüm üzere var ve veya ya yani yeni yer yıl yılında yok
    """,
    "vi": """
    ai anh bà bị bởi cả các cái cho chỉ chưa có còn cũng của cùng do đã đang đây để đến đó được gì hay hơn hoặc không khi
    là lại lên mà mình mới mỗi một này năm nên nếu ngày người nhiều như nhưng những nơi nữa ông ở phải qua ra rằng rất
    rồi sau sẽ số tại theo thì trên trong trước từ và vào vẫn về vì việc với vừa
    """,
    "id": """
    ada adalah agar akan antara atas atau bagi bahwa banyak baru bisa dalam dan dapat dari dengan di dia hal harus hari
    hingga ia ini itu juga kami karena kata kepada ke kita lalu lebih masih menjadi mereka oleh pada para pun saat saja
    sangat sebagai sebelum secara sejak seperti serta setelah sudah tahun telah terhadap tersebut tidak untuk yaitu yang
    """,
    "ar": """
    أن إلى إن التي الذي الذين أو أي بعد بعض بين تم تلك ثم حتى حيث خلال دون ذلك على عليه عن عند غير في فيه فيها قال قبل
    قد كان كانت كل كما كما لا لكن لم لن له لها ما مع من منذ منها منه هذا هذه هل هم هناك هو هي و وأن وفي وقال وقد وكان
    ولا ولم وهو وهي يكون يوم
    """,
    "el": """
    αλλά αν από αυτά αυτή αυτό αυτός για δεν είναι είχε ένα ένας έχει έχουν η ή θα και κατά με μετά μη μια να ο οι όπως
    όταν ότι που πριν προς σε στα στη στην στις στο στον στους τα τη την της τις το τον του τους των ως
    """,
    "cs": """
    a aby ale ani az až být byl byla byli bylo co což do i ještě jak jako je jeho její jejich jen již jsem jsou k kde
    když která které který kteří ke má mezi mu na nad ne nebo není o od pak po pod podle pokud pro proti protože před při
    roce roku s se si své tak také tato ten tento to tom u už v ve však z za ze že
    """,
    "hu": """
    a az ahol aki akik amely amelyek ami arra azt azonban be csak de egy egyik el ez ezt ezért és fel ha hogy hogyan
    igen is itt jól kell ki le lehet lesz már meg mert még mint most nagy ne nem nincs olyan ott pedig saját sem szerint
    több után úgy vagy van volt volna
    """,
    "ro": """
    a acest această aceste al ale am ar are au ca că care când către ce cea cei cel cele cu cum da dar de deja din după
    ei el ele era este eu fi fiind fost iar în între îi își la lor lui mai mult ne noi nu o om pe pentru peste prin sa
    să sau se si și sunt un una unei unor unui va
    """,
    "hi": """
    अपना अपनी अपने अब आदि इन इनके इस इसका इसकी इसके इसमें इसे उन उनका उनकी उनके उन्हें उन्होंने उस उसका उसकी उसके उसने उसे एक एवं और कर
    करता करते करना करने कहा का किया किसी की कुछ के को कोई क्या गई गए गया जब जहां जा जाता जाती जाने जो तक तथा तब तो था थी थे दिया दी
    दो द्वारा न नहीं ने पर फिर बाद बहुत भी मगर में यदि यह यहां या ये रहा रही रहे लिए लेकिन व वह वहां वाली वाले वे सभी साथ से ही हुआ
    हुई हुए हुये है हैं हो होता होती होते होने
    """,
    "bn": """
    অথবা আছে আর আরও ই এ এই এই এক একটি একটা এখন এটি এটা এবং এর এরপর এসব ও ওই করা করে করেছে করেছেন করেন করতে কাছে কি কিছু কিন্তু
    কেউ কোনো খুব গিয়ে ছিল ছিলেন জন্য জানান জানিয়েছেন তখন তবে তা তাঁর তাকে তাদের তার তারা তিনি থেকে দিকে দিয়ে দেওয়া না নয় নিয়ে পর
    পরে পর্যন্ত প্রতি বলে বলেন বলেছেন বা মধ্যে যা যে যায় সঙ্গে সব সাথে সে সেই হচ্ছে হতে হবে হয় হয়ে হয়েছে হয়েছিল
    """,
    "fa": """
    از است اگر اما این آن آنها اند او ای با باید بر برای بود بودند به بی بین پس پیش تا تر ترین توسط چه حال خود در درباره دو دیگر را شد
    شده شود کرد کردند کرده کند که گفت ما می مورد نیز نیست ها های هر هم همه همچنین هیچ و وی ولی یا یک
    """,
    "ur": """
    اب اپنا اپنی اپنے اس اسے ان انہوں انھوں انہیں ایک اور بعد بھی پر تا تک تھا تھی تھے تو جا جب جس جن جو خود دو دیا دی رہا رہی رہے ساتھ سے
    طرح کا کر کرتے کرنے کہ کہا کو کوئی کچھ کی کیا کے گا گئی گئے گیا گی گے لیے لیکن میں نہ نہیں نے وہ ہو ہوا ہوئی ہوئے ہونے ہی ہیں ہے یا یہ
    """,
    "he": """
    אבל או אולי אחד אחת אחר אחרי אך אל אלא אם אני אנחנו אף אשר את אתה בין בו בה בהם גם דרך הוא היא היה הייתה היו היום הם הן זה זו זאת
    יותר יש כבר כדי כי כל כך כמו כן כפי לא לאחר לו לה להם לפי לפני מאוד מה מול מי מן נגד עד עוד על עם עצמו פי ידי רק של שלא שלה שלהם שלו
    שם תחת
    """,
    "bg": """
    а ако без беше бе бъде в вече във върху все всички да дали два две до други е едно един една за заради защо и или им има как както като
    казва кога когато което който която които към ли между ми му на над най не него ни но няма от още по под повече при през преди само
    са се сега след си според също така там те тези това този тази той тя тук у част че ще я
    """,
    "sr": """
    a али ако без био била било били би бити већ више где га до док због за и из или им његов њихов је један једна јер јесу још када као
    како кад код која које који коју ли међу на над након не него ни није но о од он она они оне па по под пре према при са само се смо су
    та тако те то тога тој тог том у уз што ће али ali ako bio bila bilo bili bi biti već više gde ga do dok zbog za i iz ili im je jedan
    jedna jer još kada kao kako kod koja koje koji koju li među na nad nakon ne nego ni nije no o od on ona oni pa po pod pre prema pri sa
    samo se smo su ta tako te to toga u uz što će
    """,
    "hr": """
    a ako ali bez bi bila bile bili bilo bio biti već više do dok ga gdje i ih ili im iz između je jedan jedna jedno jer još kada kako kao
    kod koja koje koji koju kojem kojim li među mu na nad nakon ne nego ni nije njegov njezin no o od on ona oni pa po pod poslije prema
    pri prije s sa samo se smo su sve svi ta tako te to toga toj tom u uz što za zbog će
    """,
    "sk": """
    a aby ak ako ale alebo ani asi až bez bol bola boli bolo bude by byť cez čo či do ešte ho i ich iba im je jeho jej jeden jedna k kde
    keď ktorá ktoré ktorí ktorý ktorých ku lebo len má majú medzi mu na nad nie niektoré o od po pod podľa pre pred pri proti rok roka roku
    s sa si sme so sú svoj svoje ta tak tento teda to toho tom tu už v viac však vo z za zo že
    """,
    "ca": """
    a al als amb any anys aquell aquella aquest aquesta aquestes aquests així això com contra d'un d'una de del dels des després dos durant
    el ell ella ells els en entre era és està estan fa fer fins ha han havia hi ho i ja l'any la les li llavors mai més mentre molt ni no
    nou o on pel pels per però perquè poc pot qual quan que què qui s'ha segons sense ser seu seva seves seus si sobre són també tan tot
    tota tots un una uns va van
    """,
  ]
}
