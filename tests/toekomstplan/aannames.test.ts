import { expect, test } from "vitest";
import { aannamesVan } from "#toekomstplan/aannames";
import { GELD } from "#toekomstplan/geld/parameters";
import { PERSONEN } from "#toekomstplan/parameters";
import { UITGANGSPUNTEN } from "../../src/modules/demo/toekomstplan.ts";

const register = aannamesVan(UITGANGSPUNTEN);
const sleutels = new Set(register.map(({ sleutel }) => sleutel));

/** Every number in the starting points by its place; ages stand in the register as mean and share. */
function* getallen(waarde: unknown, plaats: string): Generator<string> {
  if (typeof waarde === "number") yield plaats;
  if (typeof waarde !== "object" || waarde === null || waarde instanceof Float64Array) return;
  for (const [naam, each] of Object.entries(waarde)) {
    if (naam === "vanafMaanden" || naam === "bronnen") continue;
    yield* getallen(each, plaats === "" ? naam : `${plaats}.${naam}`);
  }
}

/** As the register calls a place: gemeenten and buildings by their names, and of a path the year. */
function inRegister(plaats: string): string {
  const [begin, at, ...rest] = plaats.split(".");
  if (begin === "gemeenten") return [begin, ...rest, UITGANGSPUNTEN.gemeenten[Number(at)]!.code].join(".");
  if (plaats.startsWith("bedrijf.panden"))
    return `bedrijf.panden.${UITGANGSPUNTEN.bedrijf.panden[Number(rest[0])]!.naam}`;
  if (begin === "hefbomen" && rest.length > 1) return `hefbomen.${at}.2026`;
  return plaats;
}

test("the register has everything: each parameter of people and money and each figure of the region (R-418)", () => {
  for (const sleutel of [...Object.keys(PERSONEN), ...Object.keys(GELD)])
    expect([sleutel, sleutels.has(sleutel)]).toEqual([sleutel, true]);
  const missing = [...getallen(UITGANGSPUNTEN, "")].filter((plaats) => !sleutels.has(inRegister(plaats)));
  expect(missing).toEqual([]);
  expect(sleutels.size).toBe(register.length);
});

test("what is made up for the demo says so, and every line has a source and a date (R-402)", () => {
  for (const { sleutel, bron, van, tot, waarde } of register) {
    expect([sleutel, bron.ref.length > 3, /^\d{4}/.test(bron.datum)]).toEqual([sleutel, true, true]);
    expect(bron.ref).not.toBe("niet bekend waar dit cijfer vandaan komt");
    if (van !== null && tot !== null)
      expect([sleutel, van <= waarde && waarde <= tot]).toEqual([sleutel, true]);
  }
  const van = (sleutel: string) => register.find((each) => each.sleutel === sleutel)!;
  expect(van("bedrijf.overhead").bron.label).toBe("aanname");
  expect(van("begin.wsw.aantal")).toMatchObject({ waarde: 710, bron: { label: "gevonden" } });
  expect(van("begin.wsw.gemiddeldeLeeftijd").waarde).toBeCloseTo(53.4, 0);
  expect(van("prijs.beschut")).toMatchObject({ waarde: 12_000, bron: { label: "gevonden" } });
});

test("figures without a known source are never shown as known", () => {
  const { bronnen: _bronnen, ...zonder } = UITGANGSPUNTEN;
  const figures = aannamesVan(zonder).filter(({ sleutel }) =>
    /^(begin|bedrijf|gemeenten|hefbomen)\./.test(sleutel),
  );
  expect(figures.length).toBeGreaterThan(50);
  expect(figures.every(({ bron }) => bron.label === "aanname")).toBe(true);
});
