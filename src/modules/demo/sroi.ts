import { addDays, type IsoDate } from "#core/dates";
import { hours } from "#core/hours";
import { cents, percent, times, WHOLE } from "#core/money";
import type { Database } from "#db/database";
import { landelijk } from "#regels/register";
import type { Bijdragesoort } from "../sroi/sroi.ts";
import { eindVan, waardeVan } from "../sroi/waarde.ts";
import type { makeDemoRegion } from "./demo-region.ts";
import { gebruiker } from "./gebruikers.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import { type Random, randomFor } from "./random.ts";
import { AMERSFOORT, LEUSDEN, NIJKERK, REGIO } from "./region.ts";

type Tables = ReturnType<typeof makeDemoRegion>["rows"];
type Verplichting = Row<"sroiVerplichtingen"> & { readonly id: string; readonly startdatum: IsoDate };
type Bijdrage = Row<"sroiBijdragen">;

/** What gemeenten buy, for how much, at which percentage, and how long ago that began. Made up; companies of the region. */
const OPDRACHTEN: readonly (readonly [string, string, number, number, number, number])[] = [
  ["Groenonderhoud wijken Amersfoort", AMERSFOORT, 1_250_000_00, 5, 430, 860],
  ["Schoonmaak stadhuis", AMERSFOORT, 820_000_00, 5, 610, 690],
  ["Leerlingenvervoer", AMERSFOORT, 2_400_000_00, 2.5, 300, 1_100],
  ["Onderhoud wegen Leusden", LEUSDEN, 640_000_00, 5, 520, 560],
  ["Inzameling textiel", AMERSFOORT, 310_000_00, 10, 200, 730],
  ["Catering gemeentehuis", NIJKERK, 275_000_00, 5, 380, 720],
  ["Beveiliging panden", AMERSFOORT, 455_000_00, 5, 800, 760],
  ["ICT-beheer werkplekken", LEUSDEN, 1_900_000_00, 2, 150, 1_095],
];
const DOELEN = ["aan de slag", "leerwerk", "duurzaam", "ontwikkelbedrijf", "begeleiding"];
/** `uren`: hours a week; `hoeveel`: months, hours of knowledge, times or cents. */
const INZET: readonly (readonly [Bijdragesoort, number, number])[] = [
  ["banenafspraak", 24, 6],
  ["bijstand", 32, 4],
  ["pro-vso-entree", 28, 5],
  ["bbl", 32, 3],
  ["nug", 20, 6],
  ["kennis", 0, 16],
  ["inkoop", 0, 4_850_00],
  ["wia", 24, 5],
];

/** Contracts with social return, what companies did for them, and what waits for a second person. */
export async function insertSroi(db: Database, { werkgevers }: Tables, today: IsoDate): Promise<void> {
  const random = randomFor("sroi");
  const groeneWal = werkgevers.find(({ naam }) => naam === "De Groene Wal")!;
  const others = random.pickSome(
    werkgevers.filter(({ isKeyAccount, naam }) => isKeyAccount && naam !== groeneWal.naam),
    OPDRACHTEN.length - 1,
  );
  const verplichtingen = [groeneWal, ...others].map((werkgever, at) =>
    verplichting(random, OPDRACHTEN[at]!, { werkgeverId: werkgever.id!, at, today }),
  );
  await insertRows(db, "sroiVerplichtingen", verplichtingen);
  const bijdragen = verplichtingen.flatMap((een, at) => bijdragenVan(random, een, at, today));
  // a column that is left out of one row is left out of all of them
  await insertRows(db, "sroiBijdragen", bijdragen);
}

type Van = { readonly werkgeverId: string; readonly at: number; readonly today: IsoDate };

function verplichting(
  random: Random,
  [opdracht, gemeente, som, deel, geleden, dagen]: (typeof OPDRACHTEN)[number],
  { werkgeverId, at, today }: Van,
): Verplichting {
  const startdatum = addDays(today, -geleden);
  return {
    regioId: REGIO,
    id: random.id(),
    werkgeverId,
    gemeente,
    opdracht,
    kenmerk: `SROI-${startdatum.slice(0, 4)}-${String(at + 1).padStart(3, "0")}`,
    contractsomInCenten: som,
    percentage: percent(deel),
    bedragInCenten: times(cents(som), [percent(deel), WHOLE]),
    tabel: "utrecht",
    startdatum,
    einddatum: addDays(startdatum, dagen),
    doelen: [DOELEN[at % DOELEN.length]!, DOELEN[(at + 1) % DOELEN.length]!],
    status: "loopt",
    doorNaam: gebruiker("ingrid").naam,
    opgesteldOp: startdatum,
  };
}

/** One effort after another from the first day on, up to today; the last waits for a yes. */
function bijdragenVan(random: Random, van: Verplichting, at: number, today: IsoDate): Bijdrage[] {
  const found: Bijdrage[] = [];
  for (let nummer = 0; nummer < 3 + (at % 4); nummer += 1) {
    const startdatum = addDays(van.startdatum, 14 + nummer * 45);
    if (startdatum > today || startdatum.localeCompare("2026-01-01") < 0 || startdatum > van.einddatum!)
      continue;
    const made = bijdrage(random, van, { startdatum, nummer, at });
    if (made.einddatum! <= van.einddatum!) found.push(made);
  }
  const last = found.length - 1;
  return found.map((een, nummer) => (nummer === last ? open(een) : goedgekeurd(random, van, een)));
}

type Keer = { readonly startdatum: IsoDate; readonly nummer: number; readonly at: number };

function bijdrage(random: Random, van: Verplichting, { startdatum, nummer, at }: Keer): Bijdrage {
  const [soort, uren, hoeveel] = INZET[(at + nummer) % INZET.length]!;
  const maanden = uren > 0 ? hoeveel : null;
  const door = gebruiker(van.werkgeverId && nummer % 2 === 0 ? "ingrid" : "dennis");
  return {
    regioId: REGIO,
    id: random.id(),
    verplichtingId: van.id,
    werkgeverId: van.werkgeverId!,
    soort,
    urenPerWeek: uren > 0 ? hours(uren) : null,
    maanden,
    aantal: soort === "kennis" ? hoeveel : null,
    prijsInCenten: soort === "inkoop" ? hoeveel : null,
    startdatum,
    einddatum: eindVan(startdatum, maanden),
    toelichting: null,
    bewijs: `${soort === "inkoop" ? "F" : "AO"}-${startdatum.slice(0, 4)}-${100 + at * 10 + nummer}`,
    doorGebruikerId: door.id,
    doorNaam: door.naam,
    vastgelegdOp: startdatum,
  };
}

const open = (een: Bijdrage): Bijdrage => ({
  ...een,
  status: "ingediend",
  bedragInCenten: null,
  beslisserId: null,
  beslisserNaam: null,
  beslistOp: null,
});

function goedgekeurd(random: Random, van: Verplichting, een: Bijdrage): Bijdrage {
  const { soort, urenPerWeek, maanden, aantal, prijsInCenten, startdatum } = een;
  const inzet = {
    soort: soort as Bijdragesoort,
    urenPerWeek: urenPerWeek == null ? null : urenPerWeek / 100,
    maanden: maanden ?? null,
    aantal: aantal ?? null,
    prijsInCenten: prijsInCenten == null ? null : cents(prijsInCenten),
    startdatum: startdatum!,
  };
  const beslisser = gebruiker("wilma");
  return {
    ...een,
    status: "goedgekeurd",
    bedragInCenten: waardeVan(inzet, "utrecht", landelijk)?.bedrag ?? cents(0),
    beslisserId: beslisser.id,
    beslisserNaam: beslisser.naam,
    beslistOp: addDays(startdatum! < van.startdatum ? van.startdatum : startdatum!, random.between(3, 20)),
  };
}
