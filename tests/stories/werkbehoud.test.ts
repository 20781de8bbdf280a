import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, addMonths, daysBetween, type IsoDate, isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { behoudNa, type Volgdag } from "#statistiek/kaplan-meier";
import { asUser } from "#db/as-user";
import { isBetaald, type Vorm } from "#regels/overgang";
import { startTestApp, type TestApp } from "../support/app.ts";
import { AMERSFOORT, groeneWal, idOf, REGIO, VANDAAG } from "../support/world.ts";

const GEVOLGD = isoDate("2026-09-30");
type Werk = { wie: number; start: IsoDate; eind: IsoDate | null; reden: string | null; vorm: Vorm };

let app: TestApp;
let werk: Werk[];
beforeAll(async () => {
  app = await startTestApp();
  werk = madeUp();
  await insertWorld(app, werk);
});
afterAll(() => app.stop());

const beleid = () => app.as("beleidsadviseur");
const rapport = async (jaar = 2026, wie = beleid()) =>
  (await wie.get(`/rapporten/werkbehoud?jaar=${jaar}`)).json();

/** Four hundred people: some keep their work, some lose it, some go on to other work within a month, some after it. */
function madeUp(): Werk[] {
  const rows: Werk[] = [];
  for (let wie = 0; wie < 400; wie++) {
    const start = addDays(isoDate("2024-01-03"), (wie * 37) % 900);
    const vorm: Vorm = wie % 3 === 0 ? "begeleid werken" : "regulier";
    if (wie % 4 === 0) rows.push({ wie, start, eind: null, reden: null, vorm });
    else {
      const eind = addDays(start, 20 + ((wie * 53) % 500));
      const over = eind >= VANDAAG;
      const reden = over ? null : wie % 15 === 0 ? "ander werk" : wie % 2 ? "einde contract" : "gedrag";
      rows.push({ wie, start, eind, reden, vorm });
      if (wie % 14 === 0) rows.push({ wie, start: addDays(eind, 20), eind: null, reden: null, vorm });
      if (wie % 7 === 1)
        rows.push({ wie, start: addDays(eind, 45), eind: addDays(eind, 300), reden: "eigen keuze", vorm });
    }
    if (wie % 11 === 0)
      rows.push({
        wie,
        start: addDays(start, -90),
        eind: addDays(start, -1),
        reden: null,
        vorm: "proefplaats",
      });
  }
  return rows;
}

async function insertWorld({ owner }: TestApp, rows: readonly Werk[]): Promise<void> {
  const people = [...new Set(rows.map(({ wie }) => wie))];
  await owner
    .insertInto("inwoners")
    .values(
      people.map((wie) => ({
        regioId: REGIO,
        id: idOf(`wb${wie}`),
        nummer: 50_000 + wie,
        gemeente: AMERSFOORT,
        voornaam: "Test",
        achternaam: `Persoon ${wie}`,
        geboortedatum: isoDate(wie % 2 ? "2001-05-05" : "1980-05-05"),
        postcode: "3811AA",
        woonplaats: "Amersfoort",
        talen: ["nld"],
        aangemeldOp: isoDate("2023-01-01"),
      })),
    )
    .execute();
  await owner
    .insertInto("indicaties")
    .values(
      people
        .filter((wie) => wie % 2 === 1)
        .map((wie) => ({
          regioId: REGIO,
          id: idOf(`wbi${wie}`),
          gemeente: AMERSFOORT,
          inwonerId: idOf(`wb${wie}`),
          soort: "banenafspraak",
          vanaf: isoDate("2023-01-01"),
          bron: "UWV",
        })),
    )
    .execute();
  await owner
    .insertInto("plaatsingen")
    .values(
      rows.map(({ wie, start, eind, reden, vorm }, at) => ({
        regioId: REGIO,
        id: idOf(`wbp${at}`),
        gemeente: AMERSFOORT,
        inwonerId: idOf(`wb${wie}`),
        werkgeverId: groeneWal,
        functie: "Medewerker groen",
        werkvorm: vorm,
        urenPerWeek: hours(24),
        startdatum: start,
        einddatum: eind,
        redenEinde: reden,
        rapportgroep: "Bijstand",
        via: "gemeente",
        geregistreerdOp: start,
      })),
    )
    .execute();
}

/** Work of everyone in a row, as one would do it with a pencil: what follows within 31 days is the same work. */
function naieveVolgdagen(rows: readonly Werk[], jaar: number): Volgdag[] {
  const byPerson = Map.groupBy(
    rows.filter(({ vorm, start }) => isBetaald(vorm) && start <= GEVOLGD),
    ({ wie }) => wie,
  );
  const spells = [...byPerson.values()].flatMap((own) => {
    const merged: { start: IsoDate; eind: IsoDate | null; reden: string | null }[] = [];
    for (const { start, eind, reden } of own.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
      const last = merged.at(-1);
      if (last && (last.eind === null || start <= addDays(last.eind, 31))) {
        last.eind = eind;
        last.reden = reden;
      } else merged.push({ start, eind, reden });
    }
    return merged;
  });
  return spells
    .filter(({ start }) => start.startsWith(`${jaar}-`))
    .map(({ start, eind, reden }) => {
      const runs = eind === null || eind > GEVOLGD;
      const isOpen = runs || reden === "ander werk" || addDays(eind, 31) >= GEVOLGD;
      return {
        dagen: daysBetween(start, runs ? GEVOLGD : eind) + 1,
        verloren: isOpen ? 0 : 1,
        gestopt: isOpen ? 1 : 0,
      };
    });
}

test("who still works after 3, 6, 12 and 24 months is what counting by hand gives, for everyone and not for the banenafspraak alone (R-229, R-252, R-253)", async () => {
  const { begonnenIn, gevolgdTot, behoud } = await rapport();
  expect([begonnenIn, gevolgdTot]).toEqual([2025, GEVOLGD]);
  const iedereen = behoud.find(({ verdeling }: { verdeling: string }) => verdeling === "alles");
  const own = naieveVolgdagen(werk, 2025);
  for (const [at, dagen] of [91, 182, 365].entries()) {
    const { aandeel, laag, hoog } = behoudNa(own, dagen)!;
    const percent = (share: number) => Math.round(share * 100);
    expect(iedereen.momenten[at]).toMatchObject({
      stand: "geteld",
      aandeel: percent(aandeel),
      laag: percent(laag),
      hoog: percent(hoog),
    });
  }
  const verdelingen = new Set(behoud.map(({ verdeling }: { verdeling: string }) => verdeling));
  expect([...verdelingen]).toEqual([
    "alles",
    "brede doelgroep",
    "doelgroep",
    "kwetsbare groep",
    "leeftijd",
    "gemeente",
    "werkvorm",
  ]);
});

test("young people with a banenafspraak stand apart, as a group and never as a mark on a person (R-114)", async () => {
  const { behoud } = await rapport();
  const jong = behoud.find(({ verdeling }: { verdeling: string }) => verdeling === "kwetsbare groep");
  expect(jong).toMatchObject({ naam: "jongeren met een banenafspraak" });
  expect(jong.begonnen).toBeGreaterThanOrEqual(50);
});

test("found and lost stand side by side for each quarter; from work to work is neither (R-251, R-252, R-254)", async () => {
  const { kwartalen } = await rapport();
  const van = (kwartaal: string, groep: string) =>
    kwartalen.find(
      (rij: { kwartaal: string; groep: string }) => rij.kwartaal === kwartaal && rij.groep === groep,
    );
  expect(kwartalen).toHaveLength(14);
  const found = (from: string, to: string, isIba: boolean) =>
    new Set(
      spellStarts(werk)
        .filter(({ wie, start }) => from <= start && start <= to && (!isIba || wie % 2 === 1))
        .map(({ wie }) => wie),
    ).size;
  const shown = (count: number) => (count >= 10 ? Math.round(count / 5) * 5 : null);
  for (const [kwartaal, from, to] of [
    ["2025Q1", "2025-01-01", "2025-03-31"],
    ["2026Q1", "2026-01-01", "2026-03-31"],
  ] as const)
    for (const groep of ["iedereen", "banenafspraak"])
      expect([kwartaal, groep, van(kwartaal, groep).gevonden]).toEqual([
        kwartaal,
        groep,
        shown(found(from, to, groep === "banenafspraak")),
      ]);
  const told = kwartalen.filter(
    ({ groep, verloren }: { groep: string; verloren: number | null }) =>
      groep === "iedereen" && verloren !== null,
  );
  expect(told.length).toBeGreaterThan(0);
  for (const { eerste, verloren, geeindigd, naarWerk } of told) {
    const lost = lossesIn(werk, eerste, addDays(addMonths(eerste, 3), -1)).map(({ wie }) => wie);
    // all ends less who lost it would tell the few who went on to other work
    expect({ verloren, geeindigd, naarWerk }).toEqual({
      verloren: shown(new Set(lost).size),
      geeindigd: null,
      naarWerk: null,
    });
  }
});

/** Each first day of paid work that does not follow other paid work within 31 days. */
function spellStarts(rows: readonly Werk[]): readonly Werk[] {
  const paid = rows.filter(({ vorm }) => isBetaald(vorm));
  return paid.filter(
    ({ wie, start }) =>
      !paid.some(
        (other) =>
          other.wie === wie &&
          other.start < start &&
          (other.eind === null || addDays(other.eind, 31) >= start),
      ),
  );
}

/** Each end of paid work after which there is no other paid work within 31 days. */
function lossesIn(rows: readonly Werk[], from: string, to: string): readonly Werk[] {
  const paid = rows.filter(({ vorm }) => isBetaald(vorm));
  return paid.filter(
    (own) =>
      own.eind !== null &&
      from <= own.eind &&
      own.eind <= to &&
      own.reden !== "ander werk" &&
      !paid.some(
        ({ wie, start, eind }) =>
          wie === own.wie && start <= addDays(own.eind!, 31) && (eind === null || eind > own.eind!),
      ),
  );
}

test("why work ended is counted, with what was on to other work (R-250, R-254)", async () => {
  const { redenen } = await rapport();
  const naar = redenen.find(({ reden }: { reden: string }) => reden === "ander werk");
  expect(naar).toMatchObject({ isNaarWerk: true });
  expect(redenen.find(({ reden }: { reden: string }) => reden === "einde contract").isNaarWerk).toBe(false);
});

test("of fewer than ten people nothing is said, and every number is a five or a tenfold (S-14)", async () => {
  const rapporten = [await rapport(2026), await rapport(2025), await rapport(2018)];
  for (const { kwartalen, behoud, redenen, begeleiding } of rapporten) {
    const counts: (number | null)[] = [
      ...kwartalen.flatMap(
        ({ gevonden, geeindigd, naarWerk, onbekend, verloren }: Record<string, number>) => [
          gevonden,
          geeindigd,
          naarWerk,
          onbekend,
          verloren,
        ],
      ),
      ...behoud.map(({ begonnen }: { begonnen: number }) => begonnen),
      ...redenen.map(({ mensen }: { mensen: number }) => mensen),
      ...begeleiding.flatMap(({ mensen, metAfspraak }: Record<string, number>) => [mensen, metAfspraak]),
    ];
    expect(counts.filter((count) => count !== null && (count < 10 || count % 5 !== 0))).toEqual([]);
  }
  // one of a group of nine: it does not appear at all
  expect((await rapport(2018)).behoud).toEqual([]);
});

test("the database itself counts over whole quarters, from ten people on, and for who sees reports only (S-02, S-14)", async () => {
  const days = async (jaar: number, gevolgd: string, wie = beleid()) => {
    const { sessie } = wie.context();
    return asUser(
      app.db,
      sessie,
      VANDAAG,
      async (db) =>
        (await sql`select * from tel_werkbehoud(${jaar}::integer, 2, ${gevolgd}::date)`.execute(db)).rows,
    );
  };
  expect(await days(2024, "2025-08-03")).toEqual(await days(2024, "2025-06-30"));
  expect(await days(2024, "2099-01-01")).toEqual(await days(2024, GEVOLGD));
  expect(await days(2028, "2099-01-01")).toEqual([]);
  for (const rol of ["raadslid", "inwoner", "werkgever"] as const) {
    expect((await app.as(rol).get("/rapporten/werkbehoud")).statusCode).toBe(403);
    expect(await days(2025, GEVOLGD, app.as(rol))).toEqual([]);
  }
});

test("a count that took long is kept for a while and for today; what is old is counted anew (Show 6)", async () => {
  const geteld = (await rapport()).begeleiding;
  const kept = (minuten: number, dag: string) =>
    sql`insert into sturingstellingen (regio_id, wat, vraag, dag, inhoud, geteld, duur_in_ms)
        values (${REGIO}, 'begeleiding', '{}', ${dag}::date,
                '[{"verdeling": "alles", "waarde": "iedereen", "mensen": 4320, "met_afspraak": 20, "met_werkgever": null}]',
                clock_timestamp() - ${minuten} * interval '1 minute', 60000)
        on conflict (regio_id, wat, vraag, dag) do update set geteld = excluded.geteld`.execute(app.owner);
  await kept(59, VANDAAG);
  expect((await rapport()).begeleiding).toEqual([
    { verdeling: "alles", naam: "iedereen", mensen: 4320, metAfspraak: 20, metWerkgever: null },
  ]);
  await kept(61, VANDAAG);
  expect((await rapport()).begeleiding).toEqual(geteld);
  await sql`delete from sturingstellingen`.execute(app.owner);
  await kept(1, addDays(isoDate(VANDAAG), -1));
  expect((await rapport()).begeleiding).toEqual(geteld);
  await expect(sql`select * from sturingstellingen`.execute(app.db)).rejects.toMatchObject({ code: "42501" });
});
