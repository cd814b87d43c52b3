/// Opposites in other languages than English, by the beginnings of words; a full stop ends a whole word.
enum ForeignAntonyms {
  /// A pair of sides a line; the words are lower-case.
  static let list = """
    stieg, gestieg, steig, erhöh, zunahm, zugenomm, wuchs., wuchsen., gewachs | sank., sanken., gesunk, sink, gesenk, senk, abnahm, abgenomm, fiel., fielen.
    mehr. | weniger.
    vor. | nach.
    gewann, gewonn, gewinn | verlor, verlier
    verurteil | freigesproch, freisprach
    angenomm, zugestimmt, billig, bestätig, stimmte. | abgelehn, ablehn, verwarf, verworf, aufgehob
    geöffnet, öffne, eröffn | geschloss, schließ, schloss.
    begonn, begann, beginn | beende, endet., endete.
    größte, größer | kleinste, kleiner
    höchst, höher | niedrigst, niedriger
    erlaub, gestatte | verboten., verbiet, untersag
    subió., subieron., subirá., subirán., subir., suben., sube., aument, creció., crecieron., crecerá | bajó., bajaron., bajará., bajarán., bajar., bajan., baja., disminu, cayó., cayeron., caerá., caerán., reduj, redujo
    más. | menos.
    antes. | después.
    aprob, acept | rechaz
    condenó., condenad, condenar, culpable | absolvi, absuel, inocente
    abiert, abrió., abrirá., abrir., reabr, abre. | cerrad, cerró., cerrará., cerrar., cierra, cortada., cortado.
    ganó., ganaron., ganar, gana., victoria. | perdió., perdieron., perder, pierde., derrota.
    mejor. | peor.
    mayor., mayores. | menor., menores.
    empez, comenz, inici | termin, acabó., acaba., finaliz
    permit | prohib, prohíb
    norte. | sur.
    este. | oeste.
    confirm | desmint, desmient, negó., niega.
    augment, hausse., haussé, grimp, mont | baiss, recul, chut, diminu
    plus. | moins.
    avant. | après.
    condamn, coupable | acquitt, relax, innocent
    accept, approuv, adopt | rejet, refus
    ouvert, ouvr, rouvr, rouvert | ferm
    gagn, remport | perdu., perd., perdent., perdre.
    meilleur | pire.
    début, commenc | termin, achev, prend fin
    autoris, permis., permet | interdi
    nord. | sud.
    confirm | démen
    aument, salit, salgon | diminu, sces, calat, cal
    più. | meno.
    prima. | dopo.
    condannat | assolt
    subiu., subir., cresceu. | caiu., diminuiu., desceu.
    mais. | menos.
    gesteg, steeg | gedaald, daald
    meer. | minder.
    вырос | упал, снизил
    больше. | меньше.
    tăng. | giảm.
    """
}
