import { addDays, type IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import { TOETSVRAGEN } from "../bezetting/toetsvragen.ts";
import { afspraakTabel, herkomst, locatieTabel, verkenningTabel } from "./bezetting-tabellen.ts";
import { gebruiker } from "./gebruikers.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import { isLopend, makeGroepen, verplaatsingRows, type Werkrijen } from "./bezetting-mensen.ts";
import { makeOpdrachten } from "./opdrachten.ts";
import { randomFor } from "./random.ts";
import { REGIO, unitId } from "./region.ts";
import { insertWerkafspraken } from "./werkafspraken.ts";

/** What the units hold, who guides, the orders with two groups, and who works elsewhere these days. */
export async function insertBezetting(db: Database, tables: Werkrijen, today: IsoDate): Promise<void> {
  const plekken = tables.plekken.filter(({ unitId }) => unitId);
  const lopend = tables.plaatsingen.filter((plaatsing) => plaatsing.unitId && isLopend(plaatsing, today));
  const locaties = locatieRows();
  const opdrachten = makeOpdrachten({ lopend, plekken, werkgevers: tables.werkgevers }, today);
  await insertRows(db, "unitlocaties", locaties);
  await insertRows(db, "unitcapaciteiten", capaciteitRows(plekken, locaties, today));
  await insertRows(db, "unitafspraken", afspraakRows());
  await insertRows(db, "werksoortverkenningen", verkenningRows(today));
  await insertRows(db, "opdrachten", opdrachten);
  const groepen = makeGroepen(opdrachten, plekken, lopend, today);
  await insertRows(db, "detacheringsgroepen", groepen.groepen);
  await insertRows(db, "groepsleden", groepen.leden);
  await insertRows(db, "dagverplaatsingen", verplaatsingRows(plekken, lopend, today));
  await insertWerkafspraken(db, tables, opdrachten, today);
}

const locatieRows = (): Row<"unitlocaties">[] => {
  const random = randomFor("unitlocaties");
  return locatieTabel.map(({ unit, ...row }) => ({
    regioId: REGIO,
    id: random.id(),
    unitId: unitId[unit],
    ...row,
  }));
};

/** What the open plekken are, and some room: assumed, because no source counts it. */
function capaciteitRows(
  plekken: Werkrijen["plekken"],
  locaties: readonly Row<"unitlocaties">[],
  today: IsoDate,
): Row<"unitcapaciteiten">[] {
  const random = randomFor("unitcapaciteiten");
  const groups = Map.groupBy(
    plekken,
    ({ unitId, werksoort, werkvormen }) => `${unitId}/${werksoort}/${werkvormen![0]}`,
  );
  const rows = [...groups].map(([key, own]): Row<"unitcapaciteiten"> => {
    const [unit = "", werksoort = "", werkvorm = ""] = key.split("/");
    const here = locaties.filter((locatie) => locatie.unitId === unit);
    const isInside = werkvorm === "intern" || werkvorm === "leerwerkplek";
    const place = here.find(({ soort }) => (soort === "hal" || soort === "keuken") === isInside) ?? here[0]!;
    const offered = own.reduce((sum, { capaciteit }) => sum + capaciteit!, 0);
    const fte = Math.max(40, Math.round((offered / (isInside ? 11 : 9)) * 100));
    return {
      regioId: REGIO,
      id: random.id(),
      unitId: unit,
      locatieId: place.id!,
      werksoort,
      werkvorm,
      vanaf: addDays(today, -400),
      tot: null,
      plaatsen: offered + random.between(1, Math.max(2, Math.round(offered / 12))),
      begeleiders: Math.ceil((fte / 100) * 1.2),
      begeleidingFte: fte,
      ...herkomst.bezetting,
    };
  });
  return [...rows, meerLeerwerk(random.id(), locaties, today)];
}

/** Room that is still to come. */
const meerLeerwerk = (
  id: string,
  locaties: readonly Row<"unitlocaties">[],
  today: IsoDate,
): Row<"unitcapaciteiten"> => ({
  regioId: REGIO,
  id,
  unitId: unitId.eemfors,
  locatieId: locaties.find((locatie) => locatie.unitId === unitId.eemfors)!.id!,
  werksoort: "groen",
  werkvorm: "leerwerkplek",
  vanaf: addDays(today, 75),
  tot: addDays(today, 439),
  plaatsen: 12,
  begeleiders: 2,
  begeleidingFte: 120,
  ...herkomst.plan,
});

const afspraakRows = (): Row<"unitafspraken">[] =>
  afspraakTabel.map(([unit, inzetbaar, mensen]) => ({
    regioId: REGIO,
    unitId: unitId[unit],
    inzetbaar: inzetbaar * 10_000,
    mensenPerFte: mensen * 100,
    ...herkomst.rekenen,
  }));

function verkenningRows(today: IsoDate): Row<"werksoortverkenningen">[] {
  const random = randomFor("verkenningen");
  return verkenningTabel.map(({ unit, werksoort, oordelen, conclusie, toelichting, dagen }) => ({
    regioId: REGIO,
    id: random.id(),
    unitId: unitId[unit],
    werksoort,
    toetsen: TOETSVRAGEN.map((vraag, at) => ({
      vraag,
      oordeel: oordelen[at]![0],
      toelichting: oordelen[at]![1],
    })),
    conclusie,
    toelichting,
    doorNaam: unit === "eemfors" ? gebruiker("hassan").naam : gebruiker("noor").naam,
    opgemaaktOp: addDays(today, -dagen),
  }));
}
