import type { Indicator, Onderwerp } from "./indicator.ts";

const REGIO = "inwoners van de gemeenten van de regio";
const GEREGISTREERD = "inwoners die als werkzoekende staan geregistreerd";
const WERKGEVERS = "werkgevers in de regio";
const VIJF_TELLINGEN =
  "Bekend, regelmatig contact, vacature, key account en ambassadeur zijn vijf verschillende tellingen.";
const EIGEN = "eigen registratie";
const GEEN = "";

type Telling = readonly [formule: string, populatie: string, valkuil: string];
const telling = (
  onderwerp: Onderwerp,
  eenheid: string,
  rows: Readonly<Record<string, readonly [naam: string, ...Telling]>>,
): Indicator[] =>
  Object.entries(rows).map(([sleutel, [naam, formule, populatie, valkuil]]) => ({
    sleutel,
    naam,
    formule,
    eenheid,
    populatie,
    bron: EIGEN,
    valkuil,
    onderwerp,
  }));

/** What our own registration counts. The counts stand in the SQL function `tel_kerncijfers`. */
export const geteld: readonly Indicator[] = [
  ...telling("beschut werk", "personen", {
    beschut_indicaties_geldig: [
      "Mensen met een geldige indicatie beschut werk",
      "inwoners met een indicatie beschut werk die op de peildatum geldt",
      REGIO,
      "Beschut werk is een indicatie. 'Beschermd of intern' is een werkvorm. Dat is niet hetzelfde.",
    ],
    beschut_met_betaalde_baan: [
      "Mensen met beschut werk en een betaalde baan",
      "van hen: die op de peildatum een plaatsing hebben die loopt",
      "inwoners met een geldige indicatie beschut werk",
      GEEN,
    ],
  }),
  ...telling("banenafspraak", "personen", {
    banenafspraak_indicaties: [
      "Mensen met een indicatie banenafspraak",
      "inwoners met een indicatie banenafspraak die op de peildatum geldt",
      REGIO,
      GEEN,
    ],
    banenafspraak_met_betaalde_baan: [
      "Mensen met een indicatie banenafspraak en een betaalde baan",
      "van hen: die op de peildatum een plaatsing hebben die loopt",
      "inwoners met een geldige indicatie banenafspraak",
      "Dit zijn mensen. De doelstelling telt banen.",
    ],
    banenafspraak_werk_gevonden_kwartaal: [
      "Mensen met een banenafspraak die werk vonden",
      "inwoners van wie in het derde kwartaal van 2018 een plaatsing begon",
      "inwoners met een indicatie banenafspraak in dat kwartaal",
      "Iemand die in hetzelfde kwartaal werk vond en verloor telt in beide cijfers.",
    ],
    banenafspraak_werk_verloren_kwartaal: [
      "Mensen met een banenafspraak die werk verloren",
      "inwoners van wie in het derde kwartaal van 2018 een plaatsing eindigde",
      "inwoners met een indicatie banenafspraak in dat kwartaal",
      "Een overstap naar ander werk telt hier mee, maar is geen verlies.",
    ],
    wsw_medewerkers_rwa_amfors: [
      "Mensen met een Wsw-dienstverband",
      "inwoners met een geldige Wsw-indicatie en een plaatsing bij een unit die loopt",
      REGIO,
      GEEN,
    ],
  }),
  ...telling("werkzoekenden", "personen", {
    geregistreerde_werkzoekenden: [
      "Geregistreerde werkzoekenden",
      "inwoners die als werkzoekende staan geregistreerd",
      REGIO,
      "Ook mensen die nu niet kunnen werken staan geregistreerd. Dit is niet het aantal dat morgen kan beginnen.",
    ],
    beschikbare_werkzoekenden_ww: [
      "Beschikbare werkzoekenden met WW",
      "geregistreerd, met WW, en beschikbaar",
      GEREGISTREERD,
      GEEN,
    ],
    werkfit_bijstand: [
      "Mensen met bijstand die werkfit zijn",
      "geregistreerd, met bijstand, en werkfit",
      GEREGISTREERD,
      "Werkfit is een inschatting op een dag, geen eigenschap van iemand.",
    ],
    werkfit_banenafspraak: [
      "Mensen met een banenafspraak die werkfit zijn",
      "geregistreerd, met een geldige indicatie, werkfit en beschikbaar",
      GEREGISTREERD,
      "Werkfit is een inschatting op een dag, geen eigenschap van iemand.",
    ],
  }),
  ...telling("werkzoekenden", "procent", {
    geregistreerden_zonder_startkwalificatie: [
      "Geregistreerden zonder startkwalificatie",
      "zonder startkwalificatie, gedeeld door alle geregistreerden",
      GEREGISTREERD,
      "Van wie het niet bekend is, telt mee in de noemer.",
    ],
    bijstand_zonder_startkwalificatie: [
      "Mensen met bijstand zonder startkwalificatie",
      "zonder startkwalificatie, gedeeld door alle geregistreerden met bijstand",
      "geregistreerden met bijstand",
      "Van wie het niet bekend is, telt mee in de noemer.",
    ],
  }),
  ...telling("plaatsingen", "plaatsingen", {
    plaatsingen_wsp_2018_definitief: [
      "Plaatsingen door het WSP in 2018",
      "plaatsingen met loon via het WSP die in 2018 begonnen, hoe laat ook geregistreerd",
      REGIO,
      "De gepubliceerde tabel telt op tot 664: twintig plaatsingen kwamen later binnen.",
    ],
    plaatsingen_nug_2018: [
      "Plaatsingen van mensen zonder uitkering in 2018",
      "plaatsingen met loon via het WSP die in 2018 begonnen, groep NUG",
      "mensen zonder uitkering",
      "Zonder de groep 'NUG met IBA'. De tabel telt er 43, en met IBA 59.",
    ],
  }),
  ...telling("arbeidsmarkt", "vacatures", {
    onvervulde_vacatures: [
      "Onvervulde vacatures",
      "vacatures die openstaan",
      "vacatures in de regio",
      "Een vacature kan voor meer dan één persoon zijn.",
    ],
  }),
  ...telling("werkgevers", "werkgevers", {
    werkgevers_met_minstens_1_werknemer: [
      "Werkgevers met minstens één werknemer",
      "werkgevers met een of meer medewerkers",
      WERKGEVERS,
      GEEN,
    ],
    werkgevers_bekend_met_wsp: [
      "Werkgevers die het WSP kent",
      "van wie het WSP noteerde dat zij ons kennen, of met wie ooit een contact is vastgelegd",
      WERKGEVERS,
      VIJF_TELLINGEN,
    ],
    werkgevers_regelmatig_contact: [
      "Werkgevers met regelmatig contact",
      "met minstens één contact dat in de laatste twaalf maanden is vastgelegd",
      WERKGEVERS,
      VIJF_TELLINGEN,
    ],
    werkgevers_met_vacature_afgelopen_jaar: [
      "Werkgevers met een vacature in het afgelopen jaar",
      "met een vacature die zij bij ons meldden en die in de laatste twaalf maanden open stond",
      WERKGEVERS,
      VIJF_TELLINGEN,
    ],
    key_accounts: [
      "Key accounts",
      "met een vaste accountmanager als key account",
      WERKGEVERS,
      VIJF_TELLINGEN,
    ],
    ambassadeurs: [
      "Ambassadeurs",
      "die andere werkgevers over de streep trekken",
      WERKGEVERS,
      VIJF_TELLINGEN,
    ],
    erkende_leerbedrijven: ["Erkende leerbedrijven", "erkend als leerbedrijf", WERKGEVERS, GEEN],
  }),
  ...telling("leren en werken", "trajecten", {
    leerwerktrajecten: [
      "Leerwerktrajecten",
      "plaatsingen op een leerwerkplek die lopen",
      "leerwerkplekken in de regio",
      GEEN,
    ],
  }),
  ...telling("leren en werken", "bedrijven", {
    leerwerkbedrijven_met_traject: [
      "Bedrijven met een leerwerktraject",
      "werkgevers met minstens één leerwerktraject dat loopt",
      WERKGEVERS,
      GEEN,
    ],
  }),
];
