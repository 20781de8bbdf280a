// Fifty-five proposals came in from all kinds of organisations; their texts were not published. These are made up, as many, so that
// the selection can be seen at work. @source Actieplan Perspectief op Werk 2019: “55 voorstellen uit alle verschillende partijen”

/** By cluster: eleven for each. The ones that begin with a star were not chosen in the demo. */
// biome-ignore format: it is read as a table
export const VOORSTELLEN: readonly (readonly string[])[] = [
  [
    "Een dag meelopen bij vijf werkgevers", "Carrousel langs techniek en zorg", "Oriëntatieplek bij Amfors",
    "Snuffelweek voor statushouders", "Kennismaken met de bouw", "Open bedrijvendag voor jongeren", "Proefdagen in de horeca",
    "*Beurs met honderd stands", "*Beroepentest op papier", "Meeloopdag met een buddy", "*Bustour door het land",
  ],
  [
    "Eén nummer voor alle werkgevers", "Advies over jobcarving aan huis", "Ambassadeurs bellen collega's",
    "Techniek die werk lichter maakt uitproberen", "Ontbijt met ondernemers per wijk", "Accountmanagers leren functiecreatie",
    "*Nieuwe website naast de bestaande", "Bezoek aan elk bedrijf met een moeilijke vacature", "*Reclame op de radio",
    "*Eigen vacaturebank van de regio", "Netwerk van VNO-NCW en WSP verbinden",
  ],
  [
    "Jobcoach blijft een jaar langer", "Nazorg na drie, zes en twaalf maanden", "Jobcoach ook voor de werkgever",
    "Van werk naar werk bij een dreigend einde", "Hulp bij schulden naast werk", "Inloopuur voor wie net begon",
    "*Bonus voor wie blijft", "Gesprek met het gezin over werk", "*Extra contract na het contract",
    "Collega's leren begeleiden", "*Controlebezoeken zonder afspraak",
  ],
  [
    "BBL zonder theorie op school", "Leermeesters opleiden bij vijf bedrijven", "Taal leren op de werkvloer",
    "Leerlijn zorghulp in de praktijk", "Leerlijn logistiek in de praktijk", "Leerlijn techniek in de praktijk",
    "*Eigen schoolgebouw", "Loon doorbetalen tijdens scholing", "*Alle vakken online", "Doorstroom na een leerplek vastleggen",
    "*Verplichte cursus voor iedereen",
  ],
  [
    "Praktijkverklaring in het groen", "Praktijkverklaring in de schoonmaak", "Praktijkverklaring in de keuken",
    "Talentenpaspoort voor jongeren", "Werkgevers erkennen elkaars verklaring", "Verklaring voor vrijwilligerswerk",
    "*Certificaat zonder werkplek", "Uitreiking met ouders en werkgever", "*Eigen keurmerk van de regio",
    "EVC voor wie al lang werkt", "*Digitale badge zonder toetsing",
  ],
];
