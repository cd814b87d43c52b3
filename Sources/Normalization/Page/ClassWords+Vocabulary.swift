extension ClassWords {
  /// Words of class and id names and what they mean. They come from the habits of content systems, in the languages
  /// that designers use for names; a word stands once.
  static let vocabulary: [(marks: PageMarks, words: String)] = [
    (
      .navigation,
      """
      nav navbar navigation menu submenu megamenu mainmenu pagination pager breadcrumb breadcrumbs toolbar topbar \
      masthead siteheader pageheader globalheader skiplink skiplinks skipto searchform searchbox searchbar \
      langswitcher hamburger offcanvas toc tableofcontents prevnext postnav postnavigation navlinks linkbar
      """
    ),
    (
      .related,
      """
      related relateds relatedposts relatedarticles relatedcontent relatedlinks relatednews recommended recommendation \
      recommendations recommends recirc recirculation suggested suggestions popular mostread mostpopular mostviewed \
      trending readmore readnext readalso morestories morenews morefrom moreon upnext nextarticle nextpost prevpost \
      previouspost nextprev seealso alsoread alsolike youmaylike outbrain taboola zergnet revcontent plista ligatus \
      linkbox furtherreading crosslinks crosslink similar similarposts verwandte weiterlesen lireaussi alire masleidas \
      relacionadas relacionados relacionada notasrelacionadas correlati leggianche internallinks topstories latestnews \
      latestposts lastnews editorspicks editorpicks jprelatedposts yarpp aftercontent afterpost afterentry \
      afterarticle belowcontent belowpost belowarticle onward inlinerelated readfurther moreinfo morelinks interlinks
      """
    ),
    (.teaser, "teaser teasers teaserlist teaserbox promo promos promobox promotion promotions apppromo"),
    (.card, "card cards carousel slider swiper"),
    (
      .share,
      """
      share shares sharing sharebar sharebox sharebutton sharebuttons sharetools sharelinks social socials sociallinks \
      socialbar socialshare socialmedia addthis addtoany sharedaddy sharethis follow followus whatsapp sns teilen \
      compartir partager bookmark heateor shariff postshare jpsharing
      """
    ),
    (
      .comments,
      """
      comment comments commentlist commentform commentsection commentarea commentcount disqus respond replies reply \
      kommentare comentarios commentaires livefyre viafoura coral openweb fbcomments commentsarea leserkommentare \
      wpdiscuz wccomment wpd
      """
    ),
    (
      .newsletter,
      """
      newsletter newsletters newslettersignup subscribe subscribebox subscription subscriptions signup emailsignup \
      optin mailchimp mcembed donate donation donations donatebox membership callout cta calltoaction registration \
      regwall nlsignup abo
      """
    ),
    (
      .advertisement,
      """
      ad ads adv advert adverts advertise advertisement advertisements advertising advertorial adsense sponsored \
      sponsor sponsors banner banners dfp gpt adslot adunit adbox adcontainer adwrapper adwrap adblock adplaceholder \
      adsbygoogle googlead googleads werbung anzeige anzeigen publicidad publicite pubblicita reklama affiliate \
      affiliates dianomi
      """
    ),
    (
      .byline,
      """
      byline bylines author authors authorbox authorbio authorinfo authorname authorcard aboutauthor aboutauthors \
      postauthor authordescription authorprofile articleauthor entryauthor bio biography autor autoren autorenbox \
      auteur auteurs firma contributor contributors writer writers vcard postedby writtenby postmeta entrymeta \
      articlemeta metabar metaline postinfo entryinfo articleinfo postdata postdetails submitted saboxplugin \
      ppauthorboxes contentmeta storymeta newsmeta metainfo metadata reporter journalist redakteur
      """
    ),
    (
      .dateline,
      """
      timestamp date datum fecha pubdate publishdate publisheddate publisheddates postedon entrydate postdate \
      articledate datetime datepublished datemodified datestamp lastupdated lastmodified updatedate publicationdate \
      readingtime readtime
      """
    ),
    (
      .caption,
      """
      caption captions figcaption captiontext wpcaption wpcaptiontext credit credits photocredit imagecredit imgcredit \
      imagecaption photocaption imgcaption mediacaption picturecaption copyright bildunterschrift bildnachweis gallery \
      galleries slideshow lightbox photogallery imagegallery piedefoto didascalia legende imagedescription imagemeta \
      imageattribution imagesource articlepicture articleimage articlephoto leadimage leadpicture leadphoto mainimage \
      featuredimage heroimage topimage imagebox picturebox photobox
      """
    ),
    (
      .consent,
      """
      cookie cookies cookiebar cookiebanner cookienotice cookieconsent consent gdpr onetrust didomi usercentrics \
      privacybanner ccpa cmp cmpbox cli clisettingspopup privacyoverview cookielawinfo wtcli
      """
    ),
    (
      .sidebar,
      """
      sidebar sidebars aside widget widgets widgetarea rail rightrail leftrail rightcol rightcolumn leftcol secondary \
      complementary sidecolumn sidecol sidecontent marginal barralateral infobox factbox pullquote pullquotes
      """
    ),
    (
      .hidden,
      """
      visuallyhidden visiblyhidden sronly srtext screenreader screenreaders screenreadertext screenreaderonly noprint \
      printonly offscreen invisible dnone ishidden hide hidden noshow assistive assistivetext
      """
    ),
    (
      .footer,
      """
      footer footers sitefooter pagefooter globalfooter articlefooter entryfooter postfooter contentfooter storyfooter \
      footnote colophon bottombar disclaimer legal imprint impressum disclosure endnote correction corrections
      """
    ),
    (
      .form,
      """
      popup modal overlay tooltip lightboxform dropdown poll polls quiz survey rating ratings voting feedback login \
      signin loginform print printlink alertbar breakingnews ticker
      """
    ),
    (
      .tags,
      """
      tags tag taglist tagcloud tagslist posttags entrytags articletags keywords topics topiclist categories catlinks \
      postcategories entrycategories articletopics themen schlagworte etiquetas hashtags tagged filedunder labels
      """
    ),
    (.player, "player audioplayer videoplayer jwplayer brightcove jwp listen audio podcast videojs"),
    (
      .header,
      """
      header articleheader entryheader postheader storyheader headline headlines title subtitle heading subheading \
      subhead subheadline dek deck posttitle entrytitle
      """
    ),
    (
      .articleBody,
      """
      articlebody articlebodytext storybody storytext articletext articlecontent storycontent entrycontent postcontent \
      postbody postentry bodycopy bodytext bodycontent maintext contentbody fulltext newstext newsbody newscontent \
      textcontent articlecopy entrybody contenttext entrytext posttext blogcontent blogbody blogpostcontent richtext \
      articleparagraphs articlefulltext storyfulltext artikeltext artikelinhalt artikelbody articulocuerpo \
      cuerponoticia notacuerpo textonoticia texttoarticolo corpotesto contenidonoticia singlecontent singlepostcontent \
      contentarticle articlemain articlecontainer articlebodycontent postfull postcontents
      """
    ),
    (.questions, "faq faqs faqlist faqsection faqcontainer"),
    (.embed, "embed embedded embeds oembed tweet tweets twittertweet socialmediaembed"),
    (.article, "article story post hentry entry artikel articulo noticia blogpost content maincontent main"),
  ]
}
