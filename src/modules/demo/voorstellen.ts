import { addDays, type IsoDate } from "#core/dates";
import {
  type Feitrij,
  feitenUit,
  type Inwonerprofiel,
  type Plekprofiel,
  type Regeling,
} from "#matching/profiel";
import { rankInwoners, rankPlekken } from "#matching/rank";
import { puntOf } from "../voorstellen/inwonerprofiel.ts";
import { uitlegVan } from "../voorstellen/uitleg.ts";
import type { Begeleid } from "./caseloads.ts";
import type { Feit } from "./feiten.ts";
import { isDoelgroepLks, type Inwoner } from "./inwoners.ts";
import type { Row } from "./insert-rows.ts";
import type { Plek } from "./plekken.ts";
import { type Random, randomFor } from "./random.ts";
import { REGIO } from "./region.ts";
import type { Werkgever } from "./werkgevers.ts";

const AANTAL = 55;
/** People who said yes to the place of De Groene Wal in the story. */
const KANDIDATEN = 2;
/** And people who still think about it: their werkgever knows them by number only. */
const DENKT_NA = 3;

type Stand = readonly [status: string, antwoord: string | null, isKlaar: boolean];
const AKKOORD: Stand = ["akkoord", "Ja, ik wil graag kennismaken.", false];
const STATUSSEN: readonly Stand[] = [
  ["voorgesteld", null, false],
  ["voorgesteld", null, false],
  AKKOORD,
  ["afgewezen", "Nee, de reis is mij te lang.", true],
  ["ingetrokken", null, true],
];

const WAAROM = [
  "Het werk is buiten en in een vaste ploeg.",
  "De uren passen bij de schooltijden.",
  "Er is een vaste begeleider op de plek.",
  "Het werk lijkt op wat u eerder deed.",
  "U kunt hier op het werk beter Nederlands leren.",
] as const;

type Of = {
  readonly begeleid: readonly Begeleid[];
  readonly schothorst: Plek;
  readonly passend: readonly Plek[];
  readonly werkgevers: readonly Werkgever[];
  readonly feiten: ReadonlyMap<string, readonly Feit[]>;
  readonly today: IsoDate;
};

/** Places that counsellors proposed, in every state, each with the reasons that the engine gave. */
export function makeVoorstellen(of: Of): Row<"voorstellen">[] {
  const { begeleid, schothorst, passend, feiten } = of;
  const random = randomFor("voorstellen");
  const profielen = passend.map(plekprofiel);
  const seeking = random.shuffle(
    begeleid.filter(({ rol, inwoner }) => rol === "zoekt" && !inwoner.hoofdpersoon),
  );
  const profielVan = new Map(
    seeking.map(({ inwoner }) => [inwoner.id, inwonerprofiel(inwoner, feiten.get(inwoner.id) ?? [])]),
  );
  const nearest = rankInwoners(plekprofiel(schothorst), [...profielVan.values()]).rijen;
  const kandidaten = new Set(nearest.slice(0, KANDIDATEN).map(({ id }) => id));
  const chosen = seeking.filter(({ inwoner }, at) => at < AANTAL || kandidaten.has(inwoner.id));
  const plekken = new Map(passend.map((plek) => [plek.id, plek]));

  const proposed = chosen.map((one, at) => {
    const profiel = profielVan.get(one.inwoner.id)!;
    if (kandidaten.has(one.inwoner.id)) return voorstelOf(random, of, one, profiel, schothorst, AKKOORD);
    const plek = plekken.get(rankPlekken(profiel, profielen).rijen[0]!.id)!;
    return voorstelOf(random, of, one, profiel, plek, stateFor(one, at));
  });
  const thinking = seeking
    .filter(
      ({ inwoner, klantmanager }) => !kandidaten.has(inwoner.id) && klantmanager.aanmeldnaam !== "marije",
    )
    .filter(
      ({ inwoner }) =>
        !proposed.some(({ inwonerId, plekId }) => inwonerId === inwoner.id && plekId === schothorst.id),
    )
    .toSorted((a, b) => place(nearest, a) - place(nearest, b))
    .slice(0, DENKT_NA);
  const also = thinking.map((one) =>
    voorstelOf(random, of, one, profielVan.get(one.inwoner.id)!, schothorst, STATUSSEN[0]!),
  );
  return [...proposed, ...also];
}

const place = (nearest: readonly { readonly id: string }[], { inwoner }: Begeleid): number =>
  nearest.findIndex(({ id }) => id === inwoner.id);

/** Marije has other things to do today. */
function stateFor({ klantmanager }: Begeleid, at: number): Stand {
  const states =
    klantmanager.aanmeldnaam === "marije" ? STATUSSEN.filter(([, , isKlaar]) => isKlaar) : STATUSSEN;
  return states[at % states.length]!;
}

export function voorstelOf(
  random: Random,
  { werkgevers, today }: Pick<Of, "werkgevers" | "today">,
  { inwoner, klantmanager }: Begeleid,
  profiel: Inwonerprofiel,
  plek: Plek,
  [status, antwoord]: Stand,
): Row<"voorstellen"> {
  const voorgesteldOp = addDays(
    today,
    -(status === "voorgesteld" ? random.between(1, 12) : random.between(4, 40)),
  );
  const werkgever = werkgevers.find(({ id }) => id === plek.werkgeverId)!;
  return {
    regioId: REGIO,
    id: random.id(),
    gemeente: inwoner.gemeente,
    inwonerId: inwoner.id,
    plekId: plek.id,
    waarom: random.pick(WAAROM),
    uitleg: uitlegVan(profiel, plekprofiel(plek), { titel: plek.titel, werkgever: werkgever.naam }),
    status,
    antwoord,
    antwoordOp: antwoord ? addDays(voorgesteldOp, random.between(1, 3)) : null,
    doorGebruikerId: klantmanager.id,
    doorNaam: klantmanager.naam,
    voorgesteldOp,
    versie: 1,
  };
}

/** As the application makes it from the database: facts, the middle of the postcode area, and schemes. */
export function inwonerprofiel(inwoner: Inwoner, feiten: readonly Feit[]): Inwonerprofiel {
  const { indicatie } = inwoner.groep;
  const punt = puntOf(inwoner.gebied?.pc4 ?? null);
  const regelingen: Regeling[] =
    indicatie === "banenafspraak" || indicatie === "beschut werk" ? [indicatie] : [];
  if (isDoelgroepLks(inwoner)) regelingen.push("loonkostensubsidie");
  return { id: inwoner.id, feiten: feitenUit(feiten, "inwoner"), ...(punt && { punt }), regelingen };
}

function plekprofiel(plek: Plek): Plekprofiel {
  const facts: Feitrij[] = Object.entries(plek.kenmerken as Record<string, Omit<Feitrij, "onderwerp">>).map(
    ([onderwerp, feit]) => ({ onderwerp, ...feit }),
  );
  facts.push(
    { onderwerp: "werkvormen", waarde: plek.werkvormen },
    { onderwerp: "werksoorten", waarde: [plek.werksoort] },
  );
  const punt = puntOf(plek.postcode ?? null);
  return {
    id: plek.id,
    feiten: feitenUit(facts, "plek"),
    regeling: plek.regeling as Regeling | "geen",
    ...(punt && { punt }),
  };
}
