import { wijziging } from "#toekomstplan/antwoorden/hefboomnamen";
import { UITKOMSTEN } from "#toekomstplan/antwoorden/uitkomsten";
import { waarom } from "#toekomstplan/antwoorden/waarom";
import { isGeweerd, type Schending } from "#toekomstplan/antwoorden/waarborg";
import { hefbomenIn } from "#toekomstplan/antwoorden/waterval";
import { type Berekend, type Berekening, bijdrageVoor, verplichtIn } from "./berekening.ts";
import type { Rapportdeel } from "./toekomstplanrapport.ts";
import { BAND, duizend, hoofdletter, metBand, opsomming, procent, rond, tabel } from "./woorden.ts";

/** The options beside each other; the inwoner first, the money last. */
export function keuzesNaastElkaar(berekening: Berekening): Rapportdeel {
  const { opties, jaartallen, plaatsen, gemeente } = berekening;
  const wie = gemeente ? gemeente.naam : "alle gemeenten samen";
  return {
    sleutel: "keuzes",
    kop: "De keuzes naast elkaar",
    conclusie: plaatsenInWoorden(berekening),
    uitleg: plaatsen
      .filter(({ plaats }) => plaats !== null)
      .map(({ naam, plaats, reden }) => `${plaats}. ${naam}: ${reden}.`),
    grafiek: null,
    tabellen: [
      {
        naam: `Uitkomsten eind ${jaartallen.at(-1)!}`,
        tabel: tabel(
          [
            ["Wat", "tekst", 2],
            ...opties.map(({ naam }): readonly [string, "getal", number] => [naam, "getal", 2]),
          ],
          [
            ["Mensen aan het werk", ...opties.map(({ werk }) => metBand(werk, rond))],
            ["Wachten op beschut werk", ...opties.map(({ wacht }) => metBand(wacht, rond))],
            ["Werken bij een werkgever", ...opties.map(({ bijWerkgever }) => metBand(bijWerkgever, rond))],
            [
              `Bijdrage van ${wie}, duizend euro per jaar`,
              ...opties.map(({ bijdrage }) => metBand(bijdrage, duizend)),
            ],
            [
              "Dat is meer dan als er niets verandert, duizend euro per jaar",
              ...opties.map(({ meer, scenario }) => (scenario ? metBand(meer, duizend) : "–")),
            ],
            [
              "Hetzelfde, met winst of verlies op bijstand erbij",
              ...opties.map(({ meerNetto, scenario }) => (scenario ? metBand(meerNetto, duizend) : "–")),
            ],
            ["Mag dit? Zie ‘Wat niet mag’", ...opties.map(({ schendingen }) => oordeelOver(schendingen))],
          ],
        ),
      },
    ],
    toelichting: `${BAND} Bijdrage: gemiddeld per jaar over ${jaartallen[0]!} tot en met ${jaartallen.at(-1)!}, in euro van dat jaar. Het verschil is per toekomst berekend: de middelste daarvan is niet precies het verschil van de twee middelste bedragen. De volgorde is die van de vijf uitgangspunten: eerst de inwoner, dan de vorm, dan het geld.`,
  };
}

export function plaatsenInWoorden({ eerste, plaatsen, opties }: Berekening): string {
  const refused = plaatsen.filter(({ plaats }) => plaats === null).map(({ naam }) => naam);
  if (!eerste)
    return "Geen van deze keuzes kan de beste heten: elke keuze schaadt inwoners of een wettelijke plicht.";
  const ties = plaatsen.filter(({ plaats }) => plaats === 1).length;
  const first =
    ties > 1
      ? `${ties} keuzes doen evenveel voor inwoners en staan samen bovenaan.`
      : `${eerste.naam} doet het meest voor inwoners.`;
  const doubted = opties.filter(
    ({ naam, schendingen }) =>
      !refused.includes(naam) && schendingen.some(({ isAangenomen }) => isAangenomen),
  );
  const others = [
    refused.length > 0 &&
      `${opsomming(refused)} ${refused.length === 1 ? "mag" : "mogen"} niet de beste heten, hoeveel het ook spaart: zie ‘Wat niet mag’.`,
    doubted.length > 0 &&
      `Let op bij ${opsomming(doubted.map(({ naam }) => naam))}: er zijn misschien te weinig plekken voor beschut werk. Hoeveel er moeten zijn, is aangenomen.`,
  ];
  return [first, ...others].filter(Boolean).join(" ");
}

const oordeelOver = (schendingen: readonly Schending[]): string =>
  isGeweerd(schendingen) ? "nee" : schendingen.length > 0 ? "let op" : "ja";

/** What a plan may not do, and which option does. */
export function waarborgen(berekening: Berekening): Rapportdeel {
  const { opties, jaartallen } = berekening;
  const harmed = opties.filter(({ schendingen }) => isGeweerd(schendingen));
  return {
    sleutel: "waarborg",
    kop: "Wat niet mag, hoeveel het ook spaart",
    conclusie:
      harmed.length === 0
        ? "Geen van deze keuzes schaadt inwoners of een wettelijke plicht."
        : `${harmed.map(({ naam }) => naam).join(", ")}: ${harmed.length === 1 ? "deze keuze kan" : "deze keuzes kunnen"} niet de beste heten.`,
    uitleg: [
      "De inwoner gaat voor. Geld mag daar niet tegen ingaan. Daarom is dit een grens en geen punt in een optelsom.",
      `Hoeveel plekken voor beschut werk de minister vraagt, staat niet in de bronnen. Wij rekenen met: drie mensen uit de Wsw, één plek erbij. Dat zijn ${rond(verplichtIn(berekening))} plekken in ${jaartallen.at(-1)!}. Dit is een aanname: vraag het echte aantal op en reken opnieuw.`,
    ],
    grafiek: null,
    tabellen: [
      {
        naam: "Grenzen per keuze",
        tabel: tabel(
          [
            ["Keuze", "tekst", 2],
            ["Wat er misgaat", "tekst", 6],
            ["In hoeveel toekomsten", "getal", 2],
          ],
          opties.flatMap(({ naam, schendingen }) =>
            schendingen.length === 0
              ? [[naam, "Niets: dit mag", ""]]
              : schendingen.map(({ reden, deel, isAangenomen }) => [
                  naam,
                  isAangenomen ? `Let op: ${reden} Hoeveel dat er zijn, is aangenomen.` : reden,
                  procent(deel),
                ]),
          ),
        ),
      },
    ],
    toelichting:
      "Vergeleken met de situatie waarin er niets verandert, toekomst voor toekomst. Een grens is overschreden als het in meer dan een op de tien toekomsten misgaat.",
  };
}

/** Why each option comes out as it does. */
export function waaromAnders({ opties, gemeente, basis }: Berekening): Rapportdeel {
  const anders = opties.filter(({ scenario }) => scenario !== null);
  const geld = bijdrageVoor(gemeente);
  return {
    sleutel: "waarom",
    kop: "Waarom de uitkomst verandert",
    conclusie: `Per keuze: wat er anders wordt besloten dan ‘${basis.naam}’, en wat dat doet.`,
    uitleg: [],
    grafiek: null,
    tabellen: anders.map((optie) => ({
      naam: optie.naam,
      tabel: tabel(
        [
          ["Wat", "tekst", 1],
          ["Antwoord", "tekst", 5],
        ],
        [
          [
            "Besluit",
            besluitenVan(optie)
              .map((each) => `${each}.`)
              .join(" "),
          ],
          ["Mensen", waarom(optie.vraag, UITKOMSTEN.werk).join(" ")],
          ["Geld", waarom(optie.vraag, geld).join(" ")],
        ],
      ),
    })),
    toelichting:
      "De keuzes zijn een voor een doorgerekend, in de volgorde waarin het scenario ze noemt, met middelste waarden: een getal hier kan daardoor iets afwijken van dat uit de doorgerekende toekomsten. In een andere volgorde kan een stap iets groter of kleiner zijn; het totaal niet.",
  };
}

/** Each choice of an option with what it was and what it becomes. */
export function besluitenVan({ vraag }: Berekend): readonly string[] {
  const basis = vraag.uitgangspunten.hefbomen;
  const anders = { ...basis, ...vraag.scenario?.hefbomen };
  const jaar = vraag.uitgangspunten.begin.beginjaar + vraag.jaren - 1;
  return hefbomenIn(vraag).map((hefboom) => hoofdletter(wijziging(hefboom, { basis, anders, jaar })));
}
