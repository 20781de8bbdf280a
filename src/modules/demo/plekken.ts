import type { IsoDate } from "#core/dates";
import type { Onderwerp, Waarde } from "#matching/onderwerpen";
import { type Baan, banen, NIVEAUVELDEN } from "./banen.ts";
import { dag } from "./dagen.ts";
import type { Row } from "./insert-rows.ts";
import { type Random, randomFor } from "./random.ts";
import { REGIO } from "./region.ts";
import type { Werkgever } from "./werkgevers.ts";

/** @source Actieplan Perspectief op Werk 2019: about 7.000 vacancies without anyone */
const AANTAL_VACATURES = 7_000;
const AANTAL_PASSEND = 170;

export type Plek = Row<"plekken"> & { readonly id: string; readonly titel: string };
export type Kenmerken = Partial<Record<Onderwerp, Waarde>>;

const WEEK = ["ma", "di", "wo", "do", "vr"].flatMap((dag) => [`${dag}_ochtend`, `${dag}_middag`]);
const banenWeights = banen.map((baan) => [baan, baan.weight] as const);

/** The facts of a place as its column holds them. */
export const kenmerken = (facts: Kenmerken, bron: string, datum: IsoDate) =>
  Object.fromEntries(Object.entries(facts).map(([code, waarde]) => [code, { waarde, bron, datum }]));

/** The open vacancies of the region. */
export function makeVacatures(werkgevers: readonly Werkgever[], today: IsoDate): Plek[] {
  const random = randomFor("vacatures");
  const perSector = Map.groupBy(werkgevers, ({ sector }) => sector);
  return Array.from({ length: AANTAL_VACATURES }, () => {
    const baan = random.weighted(banenWeights);
    const werkgever = random.pick(perSector.get(baan.sector)!);
    const bron = werkgever.hadVacature ? "eigen" : "werk.nl";
    return {
      ...plekOf(random, werkgever, baan),
      soort: "vacature",
      werkvormen: ["regulier"],
      kenmerken: kenmerken(
        vacatureFacts(random, baan),
        bron === "eigen" ? "werkgever" : bron,
        dag(today, -random.between(1, 60)),
      ),
      sluitingsdatum: dag(today, random.between(7, 90)),
      bron,
    };
  });
}

/** Places at werkgevers that are made for people who need something of the place. */
export function makePassendePlekken(werkgevers: readonly Werkgever[], today: IsoDate): Plek[] {
  const random = randomFor("passende plekken");
  const simple = banen.filter(
    ({ taal, certificaat, rijbewijs }) => taal[0] <= 3 && !certificaat && !rijbewijs,
  );
  const inContact = Map.groupBy(werkgevers.slice(8, 2_000), ({ sector }) => sector);
  return Array.from({ length: AANTAL_PASSEND }, () => {
    const baan = random.pick(simple);
    const werkgever = random.pick(inContact.get(baan.sector)!);
    return {
      ...plekOf(random, werkgever, baan),
      soort: "werkplek",
      werkvormen: random.pick([
        ["begeleid werken"],
        ["begeleid werken", "individuele detachering"],
        ["groepsdetachering"],
        ["individuele detachering"],
      ]),
      capaciteit: random.weighted([
        [1, 60],
        [2, 25],
        [3, 15],
      ]),
      kenmerken: kenmerken(passendeFacts(random, baan), "werkgever", dag(today, -random.between(3, 120))),
      regeling: random.weighted([
        ["loonkostensubsidie", 45],
        ["banenafspraak", 35],
        ["beschut werk", 6],
        ["geen", 14],
      ]),
    };
  });
}

/** What every place of a werkgever has. */
export function plekOf(random: Random, werkgever: Werkgever, baan: Pick<Baan, "titel" | "werksoort">): Plek {
  const { naam, gebied } = werkgever;
  return {
    regioId: REGIO,
    id: random.id(),
    soort: "werkplek",
    titel: baan.titel,
    omschrijving: `U werkt als ${baan.titel.toLowerCase()} bij ${naam} in ${gebied.plaats}.`,
    werkgeverId: werkgever.id,
    unitId: null,
    werkvormen: ["begeleid werken"],
    werksoort: baan.werksoort,
    gemeente: gebied.gemeente,
    plaats: gebied.plaats,
    postcode: gebied.pc4,
    capaciteit: 1,
    kenmerken: {},
    regeling: "geen",
    status: "open",
    begindatum: null,
    sluitingsdatum: null,
    bron: "eigen",
    versie: 1,
  };
}

/** As a werkgever writes a vacancy: for a full week, with everything asked that the job could ask. */
function vacatureFacts(random: Random, baan: Baan): Kenmerken {
  const most = random.weighted([
    [40, 40],
    [36, 20],
    [32, 20],
    [24, 14],
    [16, 6],
  ]);
  const begin = random.pick(["07:00", "07:30", "08:00", "08:30", "09:00"] as const);
  return {
    uren_per_week_min: Math.max(8, most - random.pick([0, 0, 4, 8])),
    uren_per_week_max: most,
    dagdelen: WEEK,
    aantal_dagdelen: Math.ceil(most / 4),
    begintijd_vroegst: begin,
    eindtijd_laatst:
      most >= 32
        ? random.pick(["16:30", "17:00", "17:30"] as const)
        : random.pick(["14:30", "15:30", "16:30"] as const),
    taal_nederlands_mondeling: Math.min(4, baan.taal[0] + (random.chance(0.5) ? 1 : 0)),
    taal_nederlands_lezen: Math.min(4, baan.taal[1] + (random.chance(0.75) ? 1 : 0)),
    buiten_werken: baan.buiten,
    ervaring_nodig: random.chance(0.6) ? "ja" : "nee",
    ...levels(random, baan, 0.55, 0),
    ...(random.chance(0.6) && { tillen: baan.tillen }),
    ...(random.chance(0.7) && { begeleiding: random.chance(0.85) ? 0 : 1 }),
    rijbewijzen: baan.rijbewijs ? [baan.rijbewijs] : [],
    certificaten: baan.certificaat ? [baan.certificaat] : [],
    ...(random.chance(0.4) && {
      competenties: random.pickSome(
        ["afspraken_nakomen", "netjes_werken", "doorzetten", "klantgericht", "leren", "computer"],
        3,
      ),
    }),
  };
}

export function passendeFacts(random: Random, baan: Baan): Kenmerken {
  const most = random.pick([16, 20, 24, 24, 28, 32]);
  const quiet = random.chance(0.4);
  return {
    uren_per_week_min: random.pick([8, 12, 16]),
    uren_per_week_max: most,
    dagdelen: WEEK,
    aantal_dagdelen: Math.ceil(most / 4) - 1,
    eindtijd_laatst: random.weighted([
      ["14:30", 8],
      ["15:30", 30],
      ["16:00", 32],
      ["16:30", 30],
    ]),
    taal_nederlands_mondeling: random.weighted([
      [1, 30],
      [2, 55],
      [3, 15],
    ]),
    taal_nederlands_lezen: random.weighted([
      [1, 30],
      [2, 60],
      [3, 10],
    ]),
    buiten_werken: baan.buiten,
    ervaring_nodig: "nee",
    ...levels(random, baan, 0.8, 1),
    ...(random.chance(0.75) && { tillen: Math.min(baan.tillen, 15) }),
    begeleiding: random.between(2, 8),
    aanpassingen: random.pickSome(
      [
        "werkinstructie_plaatjes",
        "voordoen",
        "vaste_begeleider",
        "rustige_werkplek",
        "vaste_taken",
        "extra_pauzes",
        "opbouw_uren",
        "flexibele_begintijd",
      ],
      random.between(2, 4),
    ),
    prikkelarm: quiet ? "ja" : "nee",
    taalontwikkeling: random.chance(0.35) ? "ja" : "nee",
    rijbewijzen: [],
    certificaten: [],
  };
}

/** The levels that the job asks, some of them not asked about, all of them so much lower. */
function levels(random: Random, { niveaus }: Baan, known: number, lower: number): Kenmerken {
  const asked = NIVEAUVELDEN.flatMap((field, at) =>
    random.chance(known) ? [[field, Math.max(0, Number(niveaus[at]) - lower)] as const] : [],
  );
  return Object.fromEntries(asked);
}
