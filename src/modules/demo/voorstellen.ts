import { addDays, type IsoDate } from "#core/dates";
import {
  type Feitrij,
  feitenUit,
  type Inwonerprofiel,
  type Plekprofiel,
  type Regeling,
} from "#matching/profiel";
import { rankPlekken } from "#matching/rank";
import { puntOf } from "../voorstellen/inwonerprofiel.ts";
import { uitlegVan } from "../voorstellen/uitleg.ts";
import type { Begeleid } from "./caseloads.ts";
import type { Feit } from "./feiten.ts";
import type { Row } from "./insert-rows.ts";
import type { Plek } from "./plekken.ts";
import { randomFor } from "./random.ts";
import { REGIO } from "./region.ts";
import type { Werkgever } from "./werkgevers.ts";

const AANTAL = 55;
/** People who said yes to the place of De Groene Wal in the story. */
const KANDIDATEN = 2;

const STATUSSEN = [
  ["voorgesteld", null],
  ["voorgesteld", null],
  ["akkoord", "Ja, ik wil graag kennismaken."],
  ["afgewezen", "Nee, de reis is mij te lang."],
  ["ingetrokken", null],
] as const;

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
export function makeVoorstellen({
  begeleid,
  schothorst,
  passend,
  werkgevers,
  feiten,
  today,
}: Of): Row<"voorstellen">[] {
  const random = randomFor("voorstellen");
  const naamVan = new Map(werkgevers.map(({ id, naam }) => [id, naam]));
  const plekken = new Map([schothorst, ...passend].map((plek) => [plek.id, plek]));
  const profielen = passend.map(plekprofiel);
  const seeking = random
    .shuffle(begeleid.filter(({ rol, inwoner }) => rol === "zoekt" && !inwoner.hoofdpersoon))
    .slice(0, AANTAL);

  return seeking.map(({ inwoner, klantmanager }, at) => {
    const isKandidaat = at < KANDIDATEN;
    const [status, antwoord] = isKandidaat ? STATUSSEN[2] : STATUSSEN[at % STATUSSEN.length]!;
    const profiel = inwonerprofiel(inwoner, feiten.get(inwoner.id) ?? []);
    const plekId = isKandidaat ? schothorst.id : rankPlekken(profiel, profielen).rijen[0]!.id;
    const plek = plekken.get(plekId)!;
    const voorgesteldOp = addDays(today, -random.between(4, 40));
    const shownAs = { titel: plek.titel, werkgever: naamVan.get(plek.werkgeverId ?? "") ?? "" };
    return {
      regioId: REGIO,
      id: random.id(),
      gemeente: inwoner.gemeente,
      inwonerId: inwoner.id,
      plekId,
      waarom: random.pick(WAAROM),
      uitleg: uitlegVan(profiel, plekprofiel(plek), shownAs),
      status,
      antwoord,
      antwoordOp: antwoord ? addDays(voorgesteldOp, random.between(1, 3)) : null,
      doorGebruikerId: klantmanager.id,
      doorNaam: klantmanager.naam,
      voorgesteldOp,
      versie: 1,
    };
  });
}

/** As the application makes it from the database: facts, the middle of the postcode area, and schemes. */
export function inwonerprofiel(
  { id, gebied, groep }: Begeleid["inwoner"],
  feiten: readonly Feit[],
): Inwonerprofiel {
  const punt = puntOf(gebied?.pc4 ?? null);
  const own: Regeling[] =
    groep.indicatie === "banenafspraak" || groep.indicatie === "beschut werk" ? [groep.indicatie] : [];
  return {
    id,
    feiten: feitenUit(feiten, "inwoner"),
    regelingen: [...own, "loonkostensubsidie"],
    ...(punt && { punt }),
  };
}

export function plekprofiel(plek: Plek): Plekprofiel {
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
