import type { Definitie } from "./definitie.ts";
import { keuze, meerKeuzes, schaal, vraag } from "./meegeleverd-vragen.ts";
import { DUURZAME_ARBEIDSBEPERKING } from "./meegeleverd-criteria.ts";
import { ONTWIKKELING } from "./meegeleverd-ontwikkeling.ts";
import type { Waarvoor } from "./vragenlijst.ts";

/** A vragenlijst that comes with Meedoen: the region takes it over and makes it its own. */
export type Meegeleverd = {
  readonly code: string;
  readonly naam: string;
  readonly doel: string;
  /** Filled in by which kinds of organisation it counts for what. */
  readonly telt: Readonly<Partial<Record<Waarvoor, readonly string[]>>>;
  readonly definitie: Definitie;
};

const GEMEENTE = ["gemeente", "uitvoeringsorganisatie"];
const TOEGANG = [...GEMEENTE, "werkcentrum", "jongerenloket"];

const poortwachter: Meegeleverd = {
  code: "poortwachter",
  naam: "Poortwachter",
  doel: "Bij het eerste gesprek: wat iemand vraagt, wat er speelt en wat eerst moet.",
  telt: { toegang: TOEGANG, begeleiden: [...TOEGANG, "ontwikkelbedrijf"] },
  definitie: {
    inleiding:
      "De vragen van het eerste gesprek. Schrijf op wat iemand kan, wil en nodig heeft. Wil iemand nu niet meedoen? Dan is daar ruimte voor.",
    // 004:L578
    bron: "Collegebrief en verslag Expertbijeenkomst Sociale Ontwikkelbedrijven, Hilversum, 2025: vinden en herkennen, waaronder poortwachter. De vragen zelf zijn een voorbeeld.",
    geldigMaanden: 12,
    isHerhaalbaar: false,
    schrijft: [],
    secties: [
      {
        titel: "De vraag",
        toelichting: null,
        vragen: [
          keuze("vraag", "Waar komt iemand voor?", {
            werk: "Betaald werk",
            leren: "Leren of een opleiding",
            meedoen: "Meedoen zonder betaald werk",
            werk_houden: "Werk houden",
            weet_niet: "Dat is nog niet duidelijk",
          }),
          keuze("wil", "Wil iemand nu meedoen?", {
            ja: "Ja",
            twijfelt: "Twijfelt nog",
            nu_niet: "Nu niet",
          }),
          vraag("ruimte", "Wat geeft nu ruimte, en wanneer spreken we elkaar weer?", "tekst", {
            als: { vraag: "wil", is: ["twijfelt", "nu_niet"] },
          }),
          vraag("beschikbaar", "Kan iemand binnen vier weken beginnen?", "ja-nee"),
          vraag("vanaf", "Vanaf welke dag dan wel?", "datum", {
            isVerplicht: false,
            als: { vraag: "beschikbaar", is: ["nee"] },
          }),
        ],
      },
      {
        titel: "Wat er speelt",
        toelichting: "Alles wat werk nu lastiger maakt. Het gaat om wat er nodig is, niet om de oorzaak.",
        vragen: [
          keuze("afstand", "Hoe groot is de afstand tot werk?", {
            klein: "Klein: kan met een beetje hulp aan de slag",
            middel: "Middel: eerst een traject of opbouwen",
            groot: "Groot: eerst andere zaken op orde",
          }),
          meerKeuzes("speelt", "Wat houdt werk nu tegen?", {
            niets: "Niets",
            taal: "Nederlandse taal",
            vervoer: "Reizen of vervoer",
            opvang: "Opvang van kinderen of zorg voor anderen",
            geld: "Schulden of geldzaken",
            wonen: "Wonen",
            uren: "Uren moeten rustig omhoog",
            ervaring: "Weinig ervaring of geen diploma",
            vertrouwen: "Weinig vertrouwen in eigen kunnen",
            anders: "Iets anders",
          }),
          vraag("eerst", "Wat pakken we als eerste aan?", "tekst"),
          vraag("startkwalificatie", "Heeft iemand een startkwalificatie?", "ja-nee", {
            uitleg: "Een diploma havo, vwo of mbo niveau 2 of hoger.",
            isVerplicht: false,
          }),
        ],
      },
      {
        titel: "Wat er al is",
        toelichting: null,
        vragen: [
          vraag("hulp", "Wie helpt er al, en waarmee?", "tekst", { isVerplicht: false }),
          vraag("tolk", "Is een tolk nodig?", "ja-nee"),
        ],
      },
    ],
  },
};

const werkfit: Meegeleverd = {
  code: "werkfit",
  naam: "Werkfit",
  doel: "Vaststellen of iemand nu kan werken, eventueel met ondersteuning.",
  telt: { werkfit: [...GEMEENTE, "werkcentrum", "uwv"] },
  definitie: {
    inleiding:
      "‘Werkfit betekent in dit kader dat de kandidaten in staat worden geacht om te werken, eventueel met vormen van ondersteuning.’ Het antwoord komt in de situatie van de inwoner te staan, met uw organisatie en de dag erbij.",
    // 002:L41
    bron: "Actieplan Perspectief op Werk, Arbeidsmarktregio Amersfoort, 2019",
    geldigMaanden: 12,
    isHerhaalbaar: false,
    schrijft: [{ veld: "werkfit", vraag: "werkfit" }],
    secties: [
      {
        titel: "Oordeel",
        toelichting: null,
        vragen: [
          vraag("werkfit", "Is iemand in staat om te werken, eventueel met ondersteuning?", "ja-nee"),
          meerKeuzes(
            "steun",
            "Welke ondersteuning is nodig?",
            {
              geen: "Geen",
              jobcoach: "Een jobcoach",
              uitleg: "Extra uitleg of voordoen",
              uren: "Uren rustig opbouwen",
              plek: "Een aangepaste werkplek",
              taal: "Taal leren op het werk",
            },
            { als: { vraag: "werkfit", is: ["ja"] } },
          ),
          vraag("nodig", "Wat is er eerst nodig?", "tekst", { als: { vraag: "werkfit", is: ["nee"] } }),
          vraag("grond", "Waaruit blijkt dit?", "tekst"),
        ],
      },
    ],
  },
};

const ladder: Meegeleverd = {
  code: "participatieladder",
  naam: "Participatieladder",
  doel: "De trede op de participatieladder, met de reden en de dag.",
  telt: { participatieladder: GEMEENTE },
  definitie: {
    inleiding:
      "Een trede is het oordeel van een mens op een dag, met de grond erbij. Het is geen score en geen voorspelling.",
    bron: "Participatieladder, VNG",
    geldigMaanden: 12,
    isHerhaalbaar: false,
    schrijft: [{ veld: "ladder", vraag: "trede" }],
    secties: [
      {
        titel: "Trede",
        toelichting: null,
        vragen: [
          keuze("trede", "Op welke trede staat iemand nu?", {
            1: "1. Weinig contact met anderen",
            2: "2. Contacten buiten de deur",
            3: "3. Doet mee aan activiteiten in een groep",
            4: "4. Onbetaald werk",
            5: "5. Betaald werk met ondersteuning",
            6: "6. Betaald werk zonder ondersteuning",
          }),
          vraag("grond", "Waaruit blijkt dit?", "tekst", {
            uitleg: "Wat iemand deze week doet, en met wie.",
          }),
          vraag("hoger", "Kan iemand binnen een jaar een trede hoger?", "ja-nee"),
          vraag("hulp", "Wat helpt daarbij?", "tekst", {
            isVerplicht: false,
            als: { vraag: "hoger", is: ["ja"] },
          }),
        ],
      },
    ],
  },
};

const doelen: Meegeleverd = {
  code: "doelen_voorbij_werk",
  naam: "Doelen voorbij werk",
  doel: "Hoe iemand groeit: vertrouwen, welbevinden, zin, motivatie en inzicht in zichzelf.",
  telt: { begeleiden: [...TOEGANG, "ontwikkelbedrijf"] },
  definitie: {
    inleiding:
      "Vraag het de inwoner zelf, steeds op dezelfde manier. Elke vraag staat op zichzelf: er komt geen totaal en niemand wordt vergeleken.",
    // 000:L415 and 000:L750
    bron: "Inventarisatie ‘De sociale infrastructuur in de regio Amersfoort’, 2025: inzicht in eigen competenties, zelfvertrouwen en motivatie, en vertrouwen in zichzelf.",
    geldigMaanden: 6,
    isHerhaalbaar: true,
    schrijft: [],
    secties: [
      {
        titel: "Hoe gaat het nu?",
        toelichting: "1 is helemaal niet, 5 is helemaal wel.",
        vragen: [
          schaal("groei", "Ik leer nieuwe dingen"),
          schaal("welbevinden", "Ik zit goed in mijn vel"),
          schaal("vertrouwen", "Ik heb vertrouwen in mezelf"),
          schaal("zin", "Wat ik doe, vind ik zinvol"),
          schaal("motivatie", "Ik wil hiermee verder"),
          schaal("inzicht", "Ik weet wat ik kan en wat ik nodig heb"),
          vraag("woorden", "In eigen woorden", "tekst", { isVerplicht: false }),
        ],
      },
    ],
  },
};

export const MEEGELEVERD: readonly Meegeleverd[] = [
  poortwachter,
  DUURZAME_ARBEIDSBEPERKING,
  werkfit,
  ladder,
  doelen,
  ONTWIKKELING,
];
