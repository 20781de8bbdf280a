import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, addMonths, type IsoDate } from "#core/dates";
import { CHECKMAANDEN } from "../../src/modules/begeleiding/checkmoment.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { AMERSFOORT, bram, gebruikerId, groeneWal, idOf, mehmet, REGIO, VANDAAG } from "../support/world.ts";

type Regel = readonly [datum: string, soort: string, id: string];
type Punt = { soort: string; id: string; wanneer: { datum: IsoDate; isTeLaat: boolean } };
/** What happened to happen: days from today, and whose or what. */
type Wie = "ik" | "werkgever" | "collega" | "vertrokken";
type Feiten = {
  readonly vervolgen: readonly (readonly [dag: number, isKlaar: boolean])[];
  readonly acties: readonly (readonly [dag: number, wie: Wie, isKlaar: boolean])[];
  readonly afspraken: readonly (readonly [dag: number, isGeannuleerd: boolean])[];
  readonly signalen: readonly (readonly [dag: number, isOpgelost: boolean])[];
  readonly stappen: readonly (readonly [dag: number, wie: "klantmanager" | "werkgever", isKlaar: boolean])[];
  /** Of Mehmet: the day on which he began to work. */
  readonly begonnen: number;
};

/** What the small region says of itself stays. */
const NIETS: Feiten = { vervolgen: [], acties: [], afspraken: [], signalen: [], stappen: [], begonnen: -5 };
const ZES_WEKEN = 42;
const HOOGSTENS = 33;
const mij = gebruikerId("klantmanager");
const collega = gebruikerId("gids");
const op = (dagen: number) => addDays(VANDAAG, dagen);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  for (const [inwoner, id, gebruiker, rol] of [
    [bram, "bbram", mij, "klantmanager"],
    [bram, "bcollega", collega, "gids"],
    [mehmet, "bmehmet", mij, "klantmanager"],
  ] as const)
    await sql`insert into begeleidingen (regio_id, id, gemeente, inwoner_id, gebruiker_id, naam, rol, is_hoofd, vanaf)
      values (${REGIO}, ${idOf(id)}, ${AMERSFOORT}, ${inwoner}, ${gebruiker}, 'x', ${rol}, ${gebruiker === mij}, '2026-03-01')`.execute(
      app.owner,
    );
  await sql`delete from voorstellen`.execute(app.owner);
  await sql`insert into contactmomenten (regio_id, id, gemeente, inwoner_id, soort, datum, tekst, is_zichtbaar_voor_inwoner,
      door_gebruiker_id, door_naam)
    select regio_id, md5(id::text)::uuid, gemeente, id, 'gesprek', ${VANDAAG}, 'x', true, ${mij}, 'x'
      from inwoners where gemeente = ${AMERSFOORT}`.execute(app.owner);
});
afterAll(() => app.stop());

const dag = fc.integer({ min: -20, max: 60 });
const weinig = <T>(each: fc.Arbitrary<T>) => fc.array(each, { maxLength: 6 });
const feiten: fc.Arbitrary<Feiten> = fc.record({
  vervolgen: weinig(fc.tuple(dag, fc.boolean())),
  acties: weinig(
    fc.tuple(dag, fc.constantFrom<Wie>("ik", "werkgever", "collega", "vertrokken"), fc.boolean()),
  ),
  afspraken: weinig(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.boolean())),
  signalen: weinig(fc.tuple(dag, fc.boolean())),
  stappen: weinig(fc.tuple(dag, fc.constantFrom("klantmanager", "werkgever"), fc.boolean())),
  begonnen: fc.integer({ min: -800, max: 0 }),
});

test("whatever is random data: the day is in order of date, and nothing that is due is left out (R-025, R-061)", {
  timeout: 120_000,
}, async () => {
  const vooraf = (await metFeiten(NIETS)).punten.filter(({ soort }) => soort !== "checkmoment");
  await fc.assert(
    fc.asyncProperty(feiten, async (feit) => {
      const { punten, meer } = await metFeiten(feit);
      const verwacht = [...vooraf.map(regelVan), ...verwachtVan(feit)];
      expect(punten.length + meer).toBe(verwacht.length);
      expect(gesorteerd(punten.map(regelVan))).toEqual(gesorteerd(eerste(verwacht, punten.map(regelVan))));
      const dagen = punten.map(({ wanneer }) => wanneer.datum);
      expect(dagen).toEqual(dagen.toSorted());
      for (const { wanneer } of punten) expect(wanneer.isTeLaat).toBe(wanneer.datum < VANDAAG);
    }),
    { numRuns: 25 },
  );
});

test("of more than fits the first days are shown, and how many come after (S-10)", async () => {
  const { punten, meer } = await metFeiten({
    ...NIETS,
    vervolgen: Array.from({ length: 60 }, (_, at) => [(at * 7) % 40, false] as const),
  });
  expect(punten).toHaveLength(HOOGSTENS);
  expect(meer).toBeGreaterThan(25);
  const laatste = punten.at(-1)!.wanneer.datum;
  const eerder = Array.from({ length: 60 }, (_, at) => op((at * 7) % 40)).filter((day) => day < laatste);
  expect(punten.filter(({ soort }) => soort === "vervolg").length).toBeGreaterThanOrEqual(eerder.length);
});

/** The specification: slow, and in the words of who works here. */
function verwachtVan({ vervolgen, acties, afspraken, signalen, stappen, begonnen }: Feiten): Regel[] {
  const regels: Regel[] = [];
  const voeg = (soort: string, at: number, dagen: number) => regels.push([op(dagen), soort, id(soort, at)]);
  for (const [at, [dagen, isKlaar]] of vervolgen.entries()) if (!isKlaar) voeg("vervolg", at, dagen);
  for (const [at, [dagen, wie, isKlaar]] of acties.entries()) // who helps him does his own; of who left somebody must
    if (!isKlaar && wie !== "collega") voeg("actie", at, dagen);
  for (const [at, [dagen, isGeannuleerd]] of afspraken.entries()) // those of today stand in the agenda
    if (!isGeannuleerd && dagen > 0) voeg("afspraak", at, dagen);
  for (const [at, [dagen, isOpgelost]] of signalen.entries()) if (!isOpgelost) voeg("signaal", at, dagen);
  for (const [, [dagen, , isKlaar]] of stappen.entries()) // no jobcoach helps Mehmet: all of it is mine
    if (!isKlaar) regels.push([op(dagen), "overstap regelen", id("overstap", 0)]);
  return [...regels, ...checksNa(op(begonnen))].filter(([datum]) => datum <= op(ZES_WEKEN));
}

/** The last moment that came and was not used, unless it is half a year ago, and those that come. */
function checksNa(start: IsoDate): Regel[] {
  const dagen = CHECKMAANDEN.map((maand) => addMonths(start, maand));
  const laatst = dagen.findLast((day) => day <= VANDAAG);
  return dagen
    .filter((day) => day > VANDAAG || (day === laatst && day >= op(-180)))
    .map((day) => (day < op(-14) ? [day, "checkmomenten", mij] : [day, "checkmoment", id("werk", 0)])); // those of long ago are one line
}

/** Of those on the last day that is shown, which are shown is free. */
function eerste(verwacht: readonly Regel[], getoond: readonly Regel[]): readonly Regel[] {
  if (verwacht.length <= HOOGSTENS) return verwacht;
  const laatste = getoond.at(-1)?.[0] ?? "";
  return [
    ...verwacht.filter(([datum]) => datum < laatste),
    ...getoond.filter(([datum]) => datum === laatste),
  ];
}

const regelVan = ({ soort, id, wanneer }: Punt): Regel => [wanneer.datum, soort, id];
const gesorteerd = (regels: readonly Regel[]) => regels.map((regel) => regel.join(" ")).toSorted();
const id = (soort: string, at: number) => idOf(`z${soort.slice(0, 5)}${at}`);

async function gevonden(): Promise<{ punten: Punt[]; meer: number }> {
  const { vandaag, laterDezeWeek, daarna, looptAf, meer } = (
    await app.as("klantmanager").get("/mijn-dag")
  ).json();
  expect(looptAf).toEqual([]);
  return { punten: [...vandaag, ...laterDezeWeek, ...daarna], meer };
}

async function metFeiten(feit: Feiten) {
  try {
    await insertFeiten(feit);
    return await gevonden();
  } finally {
    await deleteFeiten();
  }
}

async function insertFeiten(feit: Feiten): Promise<void> {
  const { owner } = app;
  const own = { regioId: REGIO, gemeente: AMERSFOORT, inwonerId: bram };
  const door = { doorGebruikerId: mij, doorNaam: "x" };
  const tijdstip = new Date(`${VANDAAG}T08:00:00Z`);
  await owner
    .insertInto("plaatsingen")
    .values({
      ...own,
      inwonerId: mehmet,
      id: id("werk", 0),
      werkgeverId: groeneWal,
      functie: "Hovenier",
      werkvorm: "regulier",
      urenPerWeek: sql`2400`,
      startdatum: op(feit.begonnen),
      rapportgroep: "Bijstand",
      via: "WSP",
      geregistreerdOp: op(feit.begonnen),
    })
    .execute();
  const contact = {
    ...own,
    ...door,
    soort: "gesprek",
    datum: VANDAAG,
    tekst: "x",
    isZichtbaarVoorInwoner: true,
  };
  for (const [at, [dagen, isVervolgKlaar]] of feit.vervolgen.entries())
    await owner
      .insertInto("contactmomenten")
      .values({
        ...contact,
        id: id("vervolg", at),
        vervolg: "Bel",
        vervolgdatum: op(dagen),
        isVervolgKlaar,
      })
      .execute();
  for (const [at, [dagen, wie, isKlaar]] of feit.acties.entries())
    await owner
      .insertInto("acties")
      .values({
        ...own,
        ...door,
        id: id("actie", at),
        soort: "afspraak",
        wat: "Bel",
        ...wieVan(wie),
        uiterlijk: op(dagen),
        klaarOp: isKlaar ? VANDAAG : null,
      })
      .execute();
  for (const [at, [dagen, isGeannuleerd]] of feit.afspraken.entries())
    await owner
      .insertInto("afspraken")
      .values({
        regioId: REGIO,
        gemeente: AMERSFOORT,
        inwonerId: bram,
        gebruikerId: mij,
        id: id("afspraak", at),
        begin: new Date(`${op(dagen)}T${String(8 + at).padStart(2, "0")}:00:00Z`),
        onderwerp: "x",
        waar: "x",
        geannuleerdOp: isGeannuleerd ? tijdstip : null,
        redenAnnulering: isGeannuleerd ? "niet meer nodig" : null,
      })
      .execute();
  await insertSignalen(feit, own, door);
  await insertStappen(feit, own, door);
}

const wieVan = (wie: Wie) =>
  ({
    ik: { wieSoort: "begeleider", wieGebruikerId: mij, wieNaam: "x" },
    collega: { wieSoort: "begeleider", wieGebruikerId: collega, wieNaam: "x" },
    vertrokken: { wieSoort: "begeleider", wieGebruikerId: gebruikerId("jobhunter"), wieNaam: "x" },
    werkgever: { wieSoort: "werkgever", wieGebruikerId: null, wieNaam: "x" },
  })[wie];

type Own = { regioId: string; gemeente: string; inwonerId: string };
type Door = { doorGebruikerId: string; doorNaam: string };

async function insertSignalen({ signalen }: Feiten, own: Own, door: Door): Promise<void> {
  const tijdstip = new Date(`${VANDAAG}T08:00:00Z`);
  for (const [at, [dagen, isOpgelost]] of signalen.entries()) {
    const signaalId = id("signaal", at);
    const gemeldOp = op(dagen - 1);
    const wat = { van: "inwoner", onderwerp: "het werk", woorden: "x" };
    await app.owner
      .insertInto("signalen")
      .values({ ...own, ...door, ...wat, id: signaalId, antwoordUiterlijk: op(dagen), gemeldOp, tijdstip })
      .execute();
    if (isOpgelost)
      await app.owner
        .insertInto("signaalstappen")
        .values({
          ...own,
          ...door,
          signaalId,
          nummer: 1,
          stand: "opgelost",
          woorden: "x",
          uitkomst: "het werk gaat door",
          tijdstip,
        })
        .execute();
  }
}

async function insertStappen({ stappen, begonnen }: Feiten, own: Own, door: Door): Promise<void> {
  const overstapId = id("overstap", 0);
  await app.owner
    .insertInto("overstappen")
    .values({
      ...own,
      ...door,
      id: overstapId,
      inwonerId: mehmet,
      vanVorm: "geen",
      naarVorm: "regulier",
      naarPlaatsingId: id("werk", 0),
      dag: op(begonnen),
      grond: "x",
      wet: "x",
      reden: "stap vooruit",
      akkoordOp: VANDAAG,
      onderbouwing: "{}",
      tijdstip: new Date(`${VANDAAG}T08:00:00Z`),
    })
    .execute();
  for (const [at, [dagen, wie, isKlaar]] of stappen.entries())
    await app.owner
      .insertInto("overstapstappen")
      .values({
        ...own,
        inwonerId: mehmet,
        overstapId,
        nummer: at + 1,
        wie,
        wat: `Regel ${at}`,
        soort: "uiterlijk",
        dag: op(dagen),
        bron: "x",
        klaarOp: isKlaar ? VANDAAG : null,
        klaarDoor: isKlaar ? "x" : null,
      })
      .execute();
}

/** As the owner of the tables: the application may take none of this away. */
async function deleteFeiten(): Promise<void> {
  await app.owner.transaction().execute(async (db) => {
    for (const tabel of ["overstapstappen", "overstappen", "signaalstappen", "signalen", "acties"])
      await sql`delete from ${sql.table(tabel)}`.execute(db);
    await sql`delete from afspraken where inwoner_id = ${bram}`.execute(db);
    await sql`delete from contactmomenten where vervolg is not null`.execute(db);
    await sql`delete from plaatsingen where id = ${id("werk", 0)}`.execute(db);
  });
}
