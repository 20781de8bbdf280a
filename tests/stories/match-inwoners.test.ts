import { afterAll, beforeAll, expect, test } from "vitest";
import type { Inwonermatch } from "../../src/modules/voorstellen/match.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { matching } from "../support/matching.ts";
import { kas } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await matching(() => app).insertMatchWorld();
});
afterAll(() => app.stop());

const found = async (groep: string, rol: "klantmanager" | "accountmanager" = "klantmanager") =>
  (await app.as(rol).get(`/plekken/${kas}/inwoners?groep=${groep}&perPagina=50`)).json();

test("what is not known of the plek is counted over the reasons of who fits now or after one change (A-03)", async () => {
  const { onbekendBijPlek } = await found("nu");
  const rows: Inwonermatch[] = [...(await found("nu")).rijen, ...(await found("na-aanpassing")).rijen];
  const counted = new Map<string, number>();
  for (const { criterium, soort, apart, onbekendBij } of rows.flatMap(({ redenen }) => redenen))
    if (soort === "voorwaarde" && !apart && (onbekendBij === "plek" || onbekendBij === "beide"))
      counted.set(criterium, (counted.get(criterium) ?? 0) + 1);
  expect(counted.size).toBeGreaterThan(0);
  const told = onbekendBijPlek.map((one: { criterium: string; aantal: number }) => [
    one.criterium,
    one.aantal,
  ]);
  expect(new Map(told)).toEqual(counted);
});

test("what holds people back is counted over those of whom it is the only thing, as for plekken", async () => {
  const { blokkades, aantallen } = await found("nu");
  expect(aantallen.naAanpassing).toBeGreaterThan(0);
  expect(blokkades.reduce((sum: number, { aantal }: { aantal: number }) => sum + aantal, 0)).toBe(
    aantallen.naAanpassing,
  );
});

test("a row names its inwoner in full and as the page speaks of him, and no more (S-11)", async () => {
  const [row] = (await found("na-aanpassing")).rijen;
  expect(row).toMatchObject({ inwonernaam: "Amina Haddou", voornaam: "Amina" });
  expect(Object.keys(row).toSorted((a, b) => a.localeCompare(b))).toEqual([
    "bezet",
    "groep",
    "inwonerId",
    "inwonernaam",
    "onbekend",
    "redenen",
    "reistijdInMinuten",
    "voornaam",
    "voorstel",
  ]);
  for (const groep of ["nu", "na-aanpassing", "niet"])
    expect(JSON.stringify(await found(groep, "accountmanager"))).not.toContain("Amina");
});
