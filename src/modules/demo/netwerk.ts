import { addDays, type IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import { REGELINGEN } from "../netwerk/relatie.ts";
import { VACATUREREDENEN } from "../netwerk/onvervuld.ts";
import { moment } from "./dagen.ts";
import { gebruiker, gebruikers } from "./gebruikers.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import { makeNetwerkcontacten } from "./netwerk-contacten.ts";
import { makeVervuldeVacatures } from "./netwerk-vacatures.ts";
import { type Random, randomFor } from "./random.ts";
import { REGIO } from "./region.ts";
import { makeWerkgevers } from "./werkgevers.ts";

type Tables = {
  readonly werkgevers: readonly Row<"werkgevers">[];
  readonly plekken: readonly Row<"plekken">[];
  readonly werkgevercontacten: readonly Row<"werkgevercontacten">[];
};

const MET_ACCOUNT = 260;
const MET_BEREIDHEID = 420;

/** How willingness went: from first to last, with why it changed. */
const verlopen = [
  [["bereid", null]],
  [["denkt na", null], ["bereid", "uitleg gekregen"]],
  [["bereid", null], ["nu niet", "te weinig personeel"]],
  [["nu niet", null], ["denkt na", "goede ervaring"]],
  [["denkt na", null], ["experimenteert", "goede ervaring"]],
  [["bereid", null], ["nu niet", "te weinig geld"], ["bereid", "verandering in het bedrijf"]],
  [["bereid", null], ["denkt na", "andere regels"]],
  [["denkt na", null]],
] as const; // biome-ignore format: it is read as a table
/** @source Actieplan Perspectief op Werk 2019: 5 to 10 werkgevers that experiment */
const EXPERIMENTEN = 8;

/** The network: who was spoken to, what werkgevers want, why vacatures stay open, and what campagnes brought. */
export async function insertNetwerk(db: Database, tables: Tables, today: IsoDate): Promise<void> {
  const random = randomFor("netwerk");
  const spoken = new Set(tables.werkgevercontacten.map(({ werkgeverId }) => werkgeverId!));
  const own = tables.werkgevers.filter(({ accountmanagerId }) => accountmanagerId);
  await insertRows(db, "werkgevercontacten", makeNetwerkcontacten(tables.werkgevers, spoken, today));
  await insertRows(db, "plekken", makeVervuldeVacatures(makeWerkgevers(), tables.plekken, today));
  await insertRows(
    db,
    "werkgeveraccounts",
    own.slice(0, MET_ACCOUNT).map((wie) => accountOf(random, wie)),
  );
  await insertRows(db, "werkgeverbereidheden", bereidheden(random, own, today));
  await insertRows(db, "vacatureredenen", redenen(random, tables, today));
  const campagnes = makeCampagnes(random, today);
  await insertRows(db, "campagnes", campagnes);
  await insertRows(db, "werkgeverleads", leads(random, tables.werkgevers, campagnes));
}

function accountOf(
  random: Random,
  { id, isKeyAccount, isAmbassadeur }: Row<"werkgevers">,
): Row<"werkgeveraccounts"> {
  const kennis = random.pick(["geen", "enige", "enige", "ruim"] as const);
  return {
    regioId: REGIO,
    werkgeverId: id!,
    relatievorm: isKeyAccount || isAmbassadeur || random.chance(0.15) ? "partner" : "klant",
    begeleidingUren: random.pick([100, 200, 200, 400, 800]),
    begeleidingMensen: random.weighted([[0, 10], [1, 40], [2, 30], [4, 20]]), // biome-ignore format: weights
    begeleidingKennis: kennis,
    regelingen: REGELINGEN.filter(() => random.chance(kennis === "geen" ? 0.25 : 0.6)),
    versie: 1,
  };
}

function bereidheden(
  random: Random,
  own: readonly Row<"werkgevers">[],
  today: IsoDate,
): Row<"werkgeverbereidheden">[] {
  let experimenten = 0;
  return own.slice(0, MET_BEREIDHEID).flatMap(({ id, accountmanagerId }) => {
    const door = gebruikers.find((een) => een.id === accountmanagerId)!;
    const gekozen = random.pick(verlopen);
    const isExperiment = gekozen.at(-1)?.[0] === "experimenteert";
    const verloop = isExperiment && experimenten++ >= EXPERIMENTEN ? verlopen[0] : gekozen;
    const eerste = random.between(200, 700);
    return verloop.map(([bereidheid, reden], at) => {
      const vanaf = addDays(today, -Math.round(eerste / (at + 1)));
      return {
        regioId: REGIO,
        id: random.id(),
        werkgeverId: id!,
        vanaf,
        bereidheid,
        reden,
        toelichting: null,
        doorGebruikerId: door.id,
        doorNaam: door.naam,
        vastgelegd: moment(vanaf, "16:05"),
      };
    });
  });
}

/** Most vacatures that are open too long were asked about. */
function redenen(random: Random, { plekken }: Tables, today: IsoDate): Row<"vacatureredenen">[] {
  const ingrid = gebruiker("ingrid");
  return plekken
    .filter(
      ({ soort, bron, gemeldOp }) =>
        soort === "vacature" && bron === "eigen" && gemeldOp! <= addDays(today, -60),
    )
    .filter(() => random.chance(0.75))
    .map(({ id, gemeldOp }) => ({
      regioId: REGIO,
      id: random.id(),
      plekId: id!,
      datum: addDays(gemeldOp!, 55),
      redenen: random.pickSome(VACATUREREDENEN.slice(0, 5), random.between(1, 2)),
      toelichting: null,
      doorGebruikerId: ingrid.id,
      doorNaam: ingrid.naam,
      vastgelegd: moment(addDays(gemeldOp!, 55), "10:40"),
    }));
}

// biome-ignore format: it is read as a table
const soorten = [
  ["Werk kijkt naar taken", "VNO-NCW Midden", "Ondernemers laten zien dat een vacature ook uit taken bestaat", 210, 120],
  ["Ken je het WSP?", null, "Werkgevers die ons niet kennen weten wie ze kunnen bellen", 330, 40],
  ["Najaarsronde techniek en zorg", "Bedrijvenkring Eemland", "Plekken in techniek en zorg", 60, -30],
] as const;

const makeCampagnes = (random: Random, today: IsoDate): Row<"campagnes">[] =>
  soorten.map(([naam, partner, doel, vanaf, tot]) => ({
    regioId: REGIO,
    id: random.id(),
    naam,
    partner,
    doel,
    vanaf: addDays(today, -vanaf),
    tot: addDays(today, -tot),
    versie: 1,
  }));

/** Through a campagne, through an ambassadeur, or by themselves; each werkgever once or twice. */
function leads(
  random: Random,
  werkgevers: readonly Row<"werkgevers">[],
  campagnes: readonly Row<"campagnes">[],
): Row<"werkgeverleads">[] {
  const ingrid = gebruiker("ingrid");
  const ambassadeurs = werkgevers.filter(({ isAmbassadeur }) => isAmbassadeur);
  const lead = (werkgeverId: string, datum: IsoDate, van: Partial<Row<"werkgeverleads">>) => ({
    regioId: REGIO,
    id: random.id(),
    werkgeverId,
    herkomst: "campagne",
    campagneId: null,
    ambassadeurId: null,
    datum,
    doorGebruikerId: ingrid.id,
    doorNaam: ingrid.naam,
    vastgelegd: moment(datum, "14:00"),
    ...van,
  });
  return campagnes.flatMap(({ id, vanaf }, at) => [
    ...random
      .pickSome(werkgevers.slice(40 + at * 500, 3_000 + at * 500), 34 - at * 8)
      .map((wie) => lead(wie.id!, addDays(vanaf!, random.between(1, 50)), { campagneId: id! })),
    ...random.pickSome(werkgevers.slice(100, 1_900), 6).map((wie) =>
      lead(wie.id!, addDays(vanaf!, random.between(1, 50)), {
        herkomst: "ambassadeur",
        ambassadeurId: random.pick(ambassadeurs).id!,
      }),
    ),
  ]);
}
