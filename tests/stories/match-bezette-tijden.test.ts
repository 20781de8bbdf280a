import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "kysely";
import { asUser } from "#db/as-user";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { matching } from "../support/matching.ts";
import { amina, kas, lotte, ploegSchothorst, VANDAAG } from "../support/world.ts";

type Row = {
  readonly plek: { readonly id: string };
  readonly groep: string;
  readonly bezet: readonly string[];
  readonly redenen: readonly {
    readonly criterium: string;
    readonly uitkomst: string;
    readonly tekst: string;
  }[];
};
const LES = "inburgering, ma en wo 9.00 tot 12.00 uur";
const OCHTENDEN = ["ma_ochtend", "di_ochtend", "wo_ochtend", "do_ochtend"];

let app: TestApp;
const { know, asks, matches } = matching(() => app);
beforeAll(async () => {
  app = await startTestApp();
  await know(amina, {
    dagdelen: [...OCHTENDEN, "ma_middag", "wo_middag"],
    werksoorten: ["groen", "schoonmaak"],
  });
  await asks(ploegSchothorst, { dagdelen: ["ma_ochtend", "wo_ochtend"] });
  await asks(kas, { dagdelen: OCHTENDEN, aantal_dagdelen: 2 });
  await app.as("klantmanager").post(`/inwoners/${amina}/bezette-tijden`, {
    soort: "inburgering",
    weekdagen: ["ma", "wo"],
    begintijd: "09:00",
    eindtijd: "12:00",
    vanaf: VANDAAG,
    tot: null,
  });
});
afterAll(() => app.stop());

async function rowOf(plekId: string): Promise<Row> {
  for (const groep of ["nu", "na-aanpassing", "niet"]) {
    const found = (await matches(`groep=${groep}&perPagina=50`)).rijen.find(
      ({ plek }: Row) => plek.id === plekId,
    );
    if (found) return found;
  }
  throw new Error("not in the list");
}

test("a plek whose days fall on inburgering fails on its dagdelen, and says with what it falls together (R-042)", async () => {
  const { redenen, bezet, groep } = await rowOf(ploegSchothorst);
  expect(redenen.find(({ criterium }) => criterium === "dagdelen")).toMatchObject({
    uitkomst: "voldoet niet",
  });
  expect(bezet).toEqual([LES]);
  expect(groep).not.toBe("nu");
});

test("a plek where enough other days are left fits as before (R-042)", async () => {
  const { redenen, bezet } = await rowOf(kas);
  expect(redenen.find(({ criterium }) => criterium === "dagdelen")).toMatchObject({ uitkomst: "voldoet" });
  expect(bezet).toEqual([]);
});

test("a jobhunter sees that and when someone is taken, and not what for; others see no times at all (S-01)", async () => {
  const { rijen } = (
    await app.as("jobhunter").get(`/inwoners/${amina}/plekken?groep=na-aanpassing&perPagina=50`)
  ).json();
  const row = (rijen as Row[]).find(({ plek }) => plek.id === ploegSchothorst) ?? { bezet: [] };
  expect(row.bezet).toEqual(["bezet, ma en wo 9.00 tot 12.00 uur"]);
  const times = (rol: Rol, wie = amina) =>
    asUser(app.db, app.as(rol).context().sessie, VANDAAG, async (db) => {
      const { rows } = await sql<{
        soort: string | null;
      }>`select soort from bezette_uren(array[${wie}::uuid])`.execute(db);
      return rows.map(({ soort }) => soort);
    });
  expect(await times("klantmanager")).toEqual(["inburgering"]);
  expect(await times("jobhunter")).toEqual([null]);
  for (const rol of ["werkgever", "accountmanager", "manager", "raadslid", "unitleider"] as const)
    expect(await times(rol)).toEqual([]);
  expect(await times("klantmanager", lotte)).toEqual([]);
});

test("from the other side the same: the inwoner stands with the times that the work falls on (R-042)", async () => {
  const seen = async (groep: string) =>
    (await app.as("klantmanager").get(`/plekken/${ploegSchothorst}/inwoners?groep=${groep}`)).json().rijen ??
    [];
  const rows = [...(await seen("nu")), ...(await seen("na-aanpassing")), ...(await seen("niet"))];
  expect(rows.find(({ inwonerId }) => inwonerId === amina)).toMatchObject({ bezet: [LES] });
});
