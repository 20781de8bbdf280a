import { isoDate } from "../src/core/dates.ts";
import { percent } from "../src/core/money.ts";
import type { Doelgroepfeiten } from "../src/regels/doelgroep.ts";
import {
  overgang,
  type Overgangssituatie,
  type Vorm,
  VORMEN,
  VORMOMSCHRIJVINGEN,
} from "../src/regels/overgang.ts";

/** The day for which the page answers. */
export const DAG = isoDate("2026-12-01");

type Table = (head: readonly string[], rows: readonly (readonly string[])[]) => string;

const FEITEN: Doelgroepfeiten = {
  uitkering: "bijstand",
  krijgtSteunVanGemeente: true,
  isIngeschrevenWerkzoekende: true,
  heeftWswIndicatie: false,
  adviesBeschut: null,
  besluitBeschut: false,
  staatInDoelgroepregister: false,
  kanGeenMinimumloonVolgensUwv: false,
  loonwaarde: null,
  besluitDoelgroepLks: false,
  heeftDuurzaamGeenArbeidsvermogen: false,
  werkt: false,
  heeftPensioenleeftijd: false,
  kanBijGewoneWerkgever: true,
};

const SITUATIE: Omit<Overgangssituatie, "feiten"> = {
  heeftWswBaan: false,
  hadWswBaanEind2014: false,
  heeftBeschutBaan: false,
  heeftLoonkostensubsidie: false,
  isZelfdeWerkgever: false,
  isAantalBeschutGehaald: false,
  isLoonwaardeLater: false,
  heeftIndicatieDagbesteding: false,
  heeftOpleidingsplek: false,
  heeftAfspraakMetUwv: false,
  sinds: null,
};

/** Someone with bijstand, support of the gemeente and nothing else, but for what is given. */
export const inwoner = (
  feiten: Partial<Doelgroepfeiten> = {},
  over: Partial<Omit<Overgangssituatie, "feiten">> = {},
): Overgangssituatie => ({ ...SITUATIE, ...over, feiten: { ...FEITEN, ...feiten } });

/** For each group someone of whom everything is known. */
export const VOORBEELDEN = {
  Wsw: inwoner(
    {
      uitkering: "geen",
      krijgtSteunVanGemeente: false,
      heeftWswIndicatie: true,
      kanBijGewoneWerkgever: false,
    },
    { heeftWswBaan: true, hadWswBaanEind2014: true },
  ),
  "beschut werk": inwoner(
    { uitkering: "geen", adviesBeschut: "positief", besluitBeschut: true, kanBijGewoneWerkgever: false },
    { heeftBeschutBaan: true, heeftLoonkostensubsidie: true, isAantalBeschutGehaald: true },
  ),
  "bijstand, banenafspraak en loonkostensubsidie": inwoner({
    staatInDoelgroepregister: true,
    loonwaarde: percent(50),
    besluitDoelgroepLks: true,
  }),
  "bijstand, tussengroep, met dagbesteding": inwoner(
    { kanBijGewoneWerkgever: false },
    { heeftIndicatieDagbesteding: true },
  ),
  "bijstand, kan bij een gewone werkgever": inwoner(),
  "nugger, met een plek in de bbl": inwoner({ uitkering: "geen" }, { heeftOpleidingsplek: true }),
  WW: inwoner({ uitkering: "ww", krijgtSteunVanGemeente: false }),
  "Wajong, banenafspraak": inwoner({
    uitkering: "wajong",
    krijgtSteunVanGemeente: false,
    staatInDoelgroepregister: true,
  }),
} satisfies Readonly<Record<string, Overgangssituatie>>;

/** The parts of the page: what each form is, and for each group from every form to every form. */
export const overgangen = (table: Table): readonly string[] => [
  `From every form to every form on ${DAG}, for one person of each group of whom everything is known, by \`src/regels/overgang.ts\`. ` +
    "A cell names the ground, or – where it is refused; below each table stands why. From no place to no place is no switch. " +
    "Texts are those that a user reads.",
  "## Vormen",
  table(
    ["Vorm", "Wat", "In dienst bij", "Begeleiding", "Betaling", "Bron"],
    VORMEN.map((vorm) => {
      const { wat, dienstverband, begeleiding, betaling, bron } = VORMOMSCHRIJVINGEN[vorm];
      return [vorm, wat, dienstverband, begeleiding, betaling, bron];
    }),
  ),
  ...Object.entries(VOORBEELDEN).flatMap(([naam, situatie]) => [
    `## ${naam}`,
    table(
      ["Van \\ naar", ...VORMEN],
      VORMEN.map((van) => [van, ...VORMEN.map((naar) => cel(van, naar, situatie))]),
    ),
    table(
      ["Geweigerd", "Waarom", "In plaats daarvan"],
      VORMEN.filter((naar) => cel("werken op locatie", naar, situatie) === "–").map((naar) =>
        weigering(naar, situatie),
      ),
    ),
  ]),
];

function cel(van: Vorm, naar: Vorm, situatie: Overgangssituatie): string {
  const { antwoord, grond } = overgang({ van, naar, situatie, dag: DAG });
  return antwoord === "ja" ? grond!.naam : "–";
}

function weigering(naar: Vorm, situatie: Overgangssituatie): readonly string[] {
  const { redenen, inPlaats } = overgang({ van: "werken op locatie", naar, situatie, dag: DAG });
  return [naar, redenen.map(({ wat, bron }) => `Niet: ${wat} (${bron})`).join(" "), inPlaats.join(", ")];
}
