import { afterAll, beforeAll, expect, test } from "vitest";
import { evalPair } from "#matching/evaluate";
import { redenenVan } from "../../src/modules/voorstellen/uitleg.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { type MatchRow, matching } from "../support/matching.ts";
import { amina, REGIO } from "../support/world.ts";

let app: TestApp;
const { allOf, matches, plekprofielOf, profileOf, insertMatchWorld } = matching(() => app);
beforeAll(async () => {
  app = await startTestApp();
  await insertMatchWorld();
});
afterAll(() => app.stop());

test("every plek can be reached by paging, in one group only (A-05)", async () => {
  const seen: string[] = [];
  for (const groep of ["nu", "na-aanpassing", "niet", "vol"])
    for (let pagina = 1; ; pagina++) {
      const { rijen, totaal } = await matches(`groep=${groep}&perPagina=50&pagina=${pagina}`);
      seen.push(...rijen.map(({ plek }: MatchRow) => plek.id));
      if (pagina * 50 >= totaal) break;
    }
  const open = await app.owner
    .selectFrom("plekken")
    .select("id")
    .where("regioId", "=", REGIO)
    .where("status", "=", "open")
    .execute();
  expect(seen.toSorted(byText)).toEqual(open.map(({ id }) => id).toSorted(byText));
  expect(new Set(seen).size).toBe(seen.length);
  const { aantallen } = await matches();
  expect(aantallen.nu + aantallen.naAanpassing + aantallen.niet + aantallen.vol).toBe(seen.length);
});

test("the reasons of each row are those of the specification (A-03)", async () => {
  const inwoner = await profileOf(amina);
  for (const groep of ["nu", "na-aanpassing", "niet"]) {
    const { rijen } = await matches(`groep=${groep}&perPagina=50`);
    expect(rijen.length).toBeGreaterThan(0);
    for (const row of rijen as MatchRow[]) {
      const oordeel = evalPair(inwoner, await plekprofielOf(row.plek.id));
      expect(row.redenen).toEqual(JSON.parse(JSON.stringify(redenenVan(oordeel))));
      expect(GROEP[oordeel.groep]).toBe(row.groep);
    }
  }
});

test("what stands in the way is counted over the plekken where it is the only thing", async () => {
  const { blokkades, aantallen } = await matches();
  const sum = blokkades.reduce((sum: number, { aantal }: { aantal: number }) => sum + aantal, 0);
  expect(sum).toBe(aantallen.naAanpassing);
  expect(blokkades.map(({ aantal }: { aantal: number }) => aantal)).toEqual(
    blokkades.map(({ aantal }: { aantal: number }) => aantal).toSorted((a: number, b: number) => b - a),
  );
});

test("an opener tells exactly how many more plekken fit, and trying it out changes nothing (K8)", async () => {
  const before = await app.owner.selectFrom("mogelijkheden").selectAll().orderBy("onderwerp").execute();
  const now = await matches();
  expect(now).toMatchObject({ isWatAls: false, groep: "nu" });
  expect(now.openers.length).toBeGreaterThan(2);
  for (const { watAls, aantal } of now.openers) {
    const query = new URLSearchParams(
      Object.entries(watAls as Record<string, unknown>).map(([key, value]) => [key, String(value)]),
    );
    const then = await matches(query.toString());
    expect(then.isWatAls).toBe(true);
    expect(then.aantallen.nu - now.aantallen.nu).toBe(aantal);
  }
  expect(await app.owner.selectFrom("mogelijkheden").selectAll().orderBy("onderwerp").execute()).toEqual(
    before,
  );
});

test("more support or fewer demands never hides a plek (A-04)", async () => {
  const ids = async (query: string) => (await allOf(`groep=nu&${query}`)).map(({ plek }) => plek.id);
  const now = await ids("");
  const relaxed = [
    "extraBegeleiding=2",
    "taaltraining=true",
    "meerijden=true",
    "tilhulp=true",
    "reistijd=60",
    "uren=32&urenMinstens=8",
  ];
  for (const query of relaxed) {
    const then = new Set(await ids(query));
    expect(now.filter((id) => !then.has(id))).toEqual([]);
  }
});

const GROEP = { "past nu": "nu", "past na één aanpassing": "na-aanpassing", "past niet": "niet" };
const byText = (a: string, b: string) => a.localeCompare(b);
