import type { IsoDate } from "#core/dates";
import type { Onderwerp, Waarde } from "#matching/onderwerpen";
import { banen, NIVEAUVELDEN } from "./banen.ts";
import { dag } from "./dagen.ts";
import { eigenFeiten } from "./eigen-feiten.ts";
import type { Inwoner } from "./inwoners.ts";
import { type Random, randomFor } from "./random.ts";

/** One thing that is known about what someone can or wants. */
export type Feit = {
  readonly onderwerp: Onderwerp;
  readonly waarde: Waarde;
  readonly bron: string;
  readonly datum: IsoDate;
  readonly toelichting: string | null;
};

type Fact = readonly [onderwerp: Onderwerp, waarde: Waarde];

const OCHTENDEN = ["ma_ochtend", "di_ochtend", "wo_ochtend", "do_ochtend", "vr_ochtend"];
const MIDDAGEN = ["ma_middag", "di_middag", "wo_middag", "do_middag", "vr_middag"];
const werksoorten = [...new Set(banen.map(({ werksoort }) => werksoort))];
const eenvoudig = [
  "groen",
  "schoonmaak",
  "productie",
  "logistiek",
  "dieren_planten",
  "winkel",
  "catering",
  "post",
  "textiel",
];

/** What is known about everyone who is helped now: at least eight facts each, and always something not known yet. */
export function makeFeiten(inwoners: readonly Inwoner[], today: IsoDate): Map<string, Feit[]> {
  const random = randomFor("mogelijkheden");
  return new Map(inwoners.map((inwoner) => [inwoner.id, feitenOf(random, inwoner, today)]));
}

function feitenOf(random: Random, inwoner: Inwoner, today: IsoDate): Feit[] {
  const own = eigenFeiten(inwoner.hoofdpersoon?.sleutel, today);
  if (own) return own;
  const isFar = inwoner.groep.naam !== "ww-beschikbaar" && inwoner.groep.naam !== "ww-later";
  const facts = [...base(random, inwoner, isFar), ...sometimes(random, inwoner, isFar)];
  return facts.map(([onderwerp, waarde]) => ({
    onderwerp,
    waarde,
    bron: bronFor(random, onderwerp, inwoner),
    datum: dag(today, -random.between(5, 500)),
    toelichting: null,
  }));
}

/** Asked of everyone: eight subjects. */
function base(random: Random, inwoner: Inwoner, isFar: boolean): Fact[] {
  const most = isFar ? random.pick([12, 16, 20, 24, 24, 28, 32, 36]) : random.pick([24, 28, 32, 36, 36, 40]);
  const own = inwoner.talen[0] === "nld";
  const spreken = own
    ? random.between(3, 4)
    : random.weighted([
        [1, 25],
        [2, 50],
        [3, 25],
      ]);
  return [
    ["uren_per_week_max", most],
    ["uren_per_week_min", Math.max(8, most - random.pick([0, 4, 8, 12]))],
    ["reistijd_max", random.pick([20, 30, 30, 45, 45, 60])],
    [
      "vervoermiddelen",
      random.weighted([
        [["fiets"], 30],
        [["fiets", "ov"], 40],
        [["ov"], 12],
        [["fiets", "auto"], 12],
        [["lopen", "ov"], 6],
      ]),
    ],
    ["taal_nederlands_mondeling", spreken],
    ["taal_nederlands_lezen", Math.max(1, spreken - (random.chance(0.4) ? 1 : 0))],
    [
      "werksoorten",
      random.pickSome(isFar && random.chance(0.75) ? eenvoudig : werksoorten, random.between(1, 3)),
    ],
    ["begeleiding", isFar ? begeleidingFor(random, inwoner) : 0],
  ];
}

/** Asked of some. What is missing here is not known yet, and shows as a question. */
function sometimes(random: Random, { groep, heeftStartkwalificatie }: Inwoner, isFar: boolean): Fact[] {
  const facts: Fact[] = [];
  const add = (share: number, fact: () => Fact) => random.chance(share) && facts.push(fact());
  const fields = random.pickSome(NIVEAUVELDEN, isFar ? random.between(1, 3) : random.between(0, 1));
  for (const field of fields)
    facts.push([
      field,
      random.weighted([
        [1, isFar ? 35 : 5],
        [2, 45],
        [3, isFar ? 20 : 50],
      ]),
    ]);
  add(isFar ? 0.3 : 0.1, () => ["dagdelen", random.chance(0.3) ? OCHTENDEN : [...OCHTENDEN, ...MIDDAGEN]]);
  add(isFar ? 0.3 : 0.1, () => ["tillen", random.pick([5, 10, 10, 15, 15, 20, 25])]);
  add(0.18, () => ["buiten_werken", random.pick(["buiten", "binnen", "beide"] as const)]);
  add(isFar ? 0.12 : 0.05, () => ["eindtijd_laatst", random.pick(["14:30", "15:00", "16:00"] as const)]);
  add(isFar ? 0.2 : 0.3, () => [
    "rijbewijzen",
    random.chance(heeftStartkwalificatie ? 0.6 : 0.25) ? ["B"] : [],
  ]);
  add(groep.indicatie ? 0.5 : 0.04, () => [
    "aanpassingen",
    random.pickSome(
      [
        "werkinstructie_plaatjes",
        "voordoen",
        "vaste_begeleider",
        "rustige_werkplek",
        "vaste_taken",
        "extra_pauzes",
        "opbouw_uren",
      ],
      random.between(1, 2),
    ),
  ]);
  add(0.12, () => [
    "competenties",
    random.pickSome(
      [
        "afspraken_nakomen",
        "netjes_werken",
        "doorzetten",
        "instructies_volgen",
        "klantgericht",
        "gereedschap",
        "leren",
      ],
      2,
    ),
  ]);
  if (groep.indicatie === "beschut werk" || groep.indicatie === "Wsw")
    facts.push(["werkvormen", ["intern", "werken op locatie", "groepsdetachering"]]);
  return facts;
}

const begeleidingFor = (random: Random, { groep }: Inwoner): number =>
  groep.indicatie === "beschut werk" || groep.indicatie === "Wsw"
    ? random.between(6, 20)
    : groep.indicatie
      ? random.between(1, 6)
      : random.between(0, 2);

function bronFor(random: Random, onderwerp: Onderwerp, { groep }: Inwoner): string {
  if (["reistijd_max", "vervoermiddelen", "werksoorten", "buiten_werken", "dagdelen"].includes(onderwerp))
    return "inwoner zelf";
  if (groep.stand === "bij RWA") return random.pick(["werkleider", "jobcoach"]);
  return random.pick(
    groep.indicatie
      ? ["arbeidsdeskundige", "jobcoach", "klantmanager"]
      : ["inwoner zelf", "klantmanager", "werkgever"],
  );
}
