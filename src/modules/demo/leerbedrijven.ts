import { addDays, type IsoDate, isoDate } from "#core/dates";
import type { Row } from "./insert-rows.ts";
import { hoofdpersonen } from "./hoofdpersonen.ts";
import { naamFor } from "./namen.ts";
import type { Leerfeiten } from "./praktijkleren.ts";
import type { Random } from "./random.ts";
import { REGIO, unitId, unitRows } from "./region.ts";

type Leerbedrijf = Row<"leerbedrijven"> & { readonly id: string };
type Leermeester = { readonly id: string; readonly naam: string; readonly functie: string };

/** Someone who learns somewhere, with a leermeester. */
export type Leerplaats = {
  readonly plaatsing: Row<"plaatsingen">;
  readonly leerbedrijf: { readonly id: string; readonly naam: string };
  readonly leermeester: Leermeester;
  readonly sector: string;
  readonly taken: number;
  /** Has a praktijkverklaring. */
  readonly isKlaar: boolean;
  /** How many tasks were assessed, where the story tells it. */
  readonly beoordeeld?: number;
};

const SECTOR_VAN_UNIT: Readonly<Record<string, string>> = {
  [unitId.cleanfors]: "schoonmaak",
  [unitId.eemfors]: "groen",
  [unitId.metafors]: "techniek",
  [unitId.productiebedrijf]: "industrie",
};
const PER_UNIT = 6;
const BRON = "Verzonnen voor de demo";
/** In which leermeesters learned to guide who learns: the plan of action and the Hilversum papers name these two. */
const OPLEIDINGEN = [
  { opleiding: "Opleiding tot leermeester", opgeleidOp: isoDate("2025-06-12") },
  { opleiding: "Training Mentorwijs", opgeleidOp: isoDate("2026-02-05") },
  { opleiding: null, opgeleidOp: null },
] as const;
const FUNCTIES = ["voorman", "praktijkopleider", "teamleider", "eerste medewerker", "werkbegeleider"];
/** What Yonas did before his job: what he learned there stands in his first praktijkverklaring. */
const EERDER = "Proefplaats groen";
/** Whose learning the pages of the demo tell, and whether it led to a praktijkverklaring yet. */
const VERHALEN: Readonly<Record<string, boolean>> = { yonas: false, joost: false, fenna: true };

export function leerbedrijvenVan(random: Random, feiten: Leerfeiten, today: IsoDate) {
  const { plekken, plaatsingen, werkgevers } = feiten;
  const leerwerk = new Set(plekken.filter(({ soort }) => soort === "leerwerkplek").map(({ id }) => id));
  const verhaal = verhalenVan(feiten, today);
  const gekozen = [
    ...verhaal,
    ...plaatsingen.filter(({ plekId }) => leerwerk.has(plekId!)),
    ...Object.keys(SECTOR_VAN_UNIT).flatMap((unit) => inUnit(plaatsingen, unit, today)),
  ];
  const perWerkgever = new Map(werkgevers.map((werkgever) => [werkgever.id, werkgever]));
  const perUnit = new Map(unitRows.map((unit) => [unit.id, unit]));
  const leerbedrijven = new Map<string, Leerbedrijf>();
  const leermeesters = new Map<string, Row<"leermeesters"> & Leermeester>();
  const leerlingen = gekozen.map((plaatsing, at): Leerplaats => {
    const waar = plaatsing.werkgeverId ?? plaatsing.unitId!;
    const werkgever = perWerkgever.get(plaatsing.werkgeverId!);
    const sector = werkgever?.sector ?? SECTOR_VAN_UNIT[plaatsing.unitId!]!;
    const naam = werkgever?.naam ?? perUnit.get(plaatsing.unitId!)!.naam!;
    const leerbedrijf = leerbedrijven.get(waar) ?? erkend(random, plaatsing, sector, today);
    leerbedrijven.set(waar, leerbedrijf);
    const leermeester = leermeesters.get(waar) ?? meesterVan(random, leerbedrijf);
    leermeesters.set(waar, leermeester);
    return {
      plaatsing,
      leerbedrijf: {
        id: leerbedrijf.id,
        naam,
      },
      leermeester,
      sector,
      taken: at < verhaal.length ? 4 : random.between(2, 4),
      isKlaar: isKlaar(plaatsing, at, feiten, today),
      ...(at < verhaal.length && { beoordeeld: 2 }),
    };
  });
  return {
    leerbedrijven: [...leerbedrijven.values()],
    leermeesters: [...leermeesters.values()],
    leerlingen,
  };
}

/** One in three, and long enough after the start. */
function isKlaar(
  plaatsing: Row<"plaatsingen">,
  at: number,
  { inwoners }: Leerfeiten,
  today: IsoDate,
): boolean {
  if (plaatsing.functie === EERDER) return true;
  const persoon = inwoners.find(({ id }) => id === plaatsing.inwonerId);
  const verhaal = hoofdpersonen.find(
    ({ voornaam, achternaam }) => persoon?.voornaam === voornaam && persoon.achternaam === achternaam,
  );
  if (verhaal && verhaal.sleutel in VERHALEN) return VERHALEN[verhaal.sleutel]!;
  return at % 3 === 0 && plaatsing.startdatum! < addDays(today, -80);
}

/** The work that runs of the people with a story. */
function verhalenVan({ inwoners, plaatsingen }: Leerfeiten, today: IsoDate) {
  const names = new Set(
    hoofdpersonen
      .filter(({ sleutel }) => sleutel in VERHALEN)
      .map(({ voornaam, achternaam }) => `${voornaam} ${achternaam}`),
  );
  const ids = new Set(
    inwoners
      .filter(
        ({ voornaam, achternaam, status }) =>
          status !== "afgesloten" && names.has(`${voornaam} ${achternaam}`),
      )
      .map(({ id }) => id),
  );
  return plaatsingen.filter(
    ({ inwonerId, einddatum, functie }) =>
      ids.has(inwonerId) && ((einddatum ?? today) >= today || functie === EERDER),
  );
}

const inUnit = (plaatsingen: Leerfeiten["plaatsingen"], unit: string, today: IsoDate) =>
  plaatsingen
    .filter(
      ({ unitId, einddatum, startdatum }) =>
        unitId === unit && (einddatum ?? today) >= today && startdatum! < addDays(today, -30),
    )
    .slice(0, PER_UNIT);

const erkend = (
  random: Random,
  { werkgeverId, unitId }: Row<"plaatsingen">,
  sector: string,
  today: IsoDate,
): Leerbedrijf => ({
  regioId: REGIO,
  id: random.id(),
  werkgeverId: werkgeverId ?? null,
  unitId: unitId ?? null,
  erkendDoor: "SBB",
  erkendVoor: [sector],
  erkendTot: addDays(today, random.between(120, 1200)),
  bron: BRON,
  versie: 1,
});

function meesterVan(random: Random, { id, werkgeverId }: Leerbedrijf) {
  const { voornaam, achternaam } = naamFor(random);
  return {
    regioId: REGIO,
    id: random.id(),
    leerbedrijfId: id,
    werkgeverId: werkgeverId ?? null,
    naam: `${voornaam} ${achternaam}`,
    functie: random.pick(FUNCTIES),
    ...OPLEIDINGEN[id.charCodeAt(0) % OPLEIDINGEN.length],
    tot: null,
    versie: 1,
  };
}
