import { afterAll, beforeAll, expect, test } from "vitest";
import type { Static } from "typebox";
import type { getWerkbehoud } from "../../src/modules/sturing/get-werkbehoud.ts";
import type { getIndicator } from "../../src/modules/sturing/indicatoren/get-indicator.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { signInClient } from "../support/sign-in.ts";

let service: TestService;
let bas: Awaited<ReturnType<typeof signInClient>>;
beforeAll(async () => {
  service = await startTestService({}, "demo");
  bas = await signInClient(service.address, "bas");
}, 180_000);
afterAll(() => service.stop());

async function read<Answer>(path: string): Promise<Answer> {
  const response = await bas.get(path);
  expect([path, response.status]).toEqual([path, 200]);
  return (await response.json()) as Answer;
}
const indicator = (path: string) => read<Static<(typeof getIndicator)["output"]>>(`/indicatoren/${path}`);
const werkbehoud = (jaar: number) =>
  read<Static<(typeof getWerkbehoud)["output"]>>(`/rapporten/werkbehoud?jaar=${jaar}`);

test("of who began in a year the figures of work kept and the report say the same, of everyone and of each gemeente (R-252, S-14)", async () => {
  let told = 0;
  for (const jaar of [2023, 2024, 2025]) {
    const { behoud, begonnenIn, gevolgdTot } = await werkbehoud(jaar);
    expect(begonnenIn).toBe(jaar);
    for (const maanden of [3, 6, 12]) {
      const { telling } = await indicator(`retentie_${maanden}?periode=${jaar}`);
      expect(telling.peildatum).toBe(gevolgdTot);
      for (const { code, n, waarde } of [{ ...telling, code: "iedereen" }, ...telling.splitsing]) {
        const groep = behoud.find((each) => each.waarde === code);
        const moment = groep?.momenten.find((each) => each.maanden === maanden);
        expect([code, n, waarde === null ? null : Math.round(waarde)]).toEqual([
          code,
          groep?.begonnen ?? null,
          moment?.aandeel ?? null,
        ]);
        told += waarde === null ? 0 : 1;
      }
    }
  }
  expect(told).toBeGreaterThan(15);
});

test("of work kept a figure is told by gemeente alone: groups and units stand beside each other in the report (S-14)", async () => {
  const { definitie, telling } = await indicator("retentie_6?periode=2025");
  expect(definitie.splitsingen).toEqual(["gemeente"]);
  expect(new Set(telling.splitsing.map(({ naar }) => naar))).toEqual(new Set(["gemeente"]));
  const { behoud } = await werkbehoud(2025);
  const verdelingen = new Set(behoud.map(({ verdeling }) => verdeling));
  for (const verdeling of ["doelgroep", "leeftijd", "werkvorm"] as const)
    expect(verdelingen).toContain(verdeling);
});

test("three years of beginning stand beside each other, each as it is told in its own year (R-252)", async () => {
  const { jaren } = await werkbehoud(2025);
  expect(jaren.map(({ jaar }) => jaar)).toEqual([2023, 2024, 2025]);
  for (const { jaar, begonnen, momenten } of jaren) {
    const alone = (await werkbehoud(jaar)).behoud.find(({ verdeling }) => verdeling === "alles");
    expect({ begonnen, momenten }).toEqual({ begonnen: alone?.begonnen, momenten: alone?.momenten });
  }
});

test("a figure opens on the last period that it can tell: of work that lasts half a year a quarter of half a year ago (R-362)", async () => {
  const durable = await indicator("duurzame_plaatsingen");
  expect([durable.telling.periode, durable.telling.stand]).toEqual(["2026-K1", "geteld"]);
  expect((await indicator("werk_gevonden")).telling.periode).toBe("2026-K3");
});
