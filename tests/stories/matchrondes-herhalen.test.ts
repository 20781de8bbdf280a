import { expect, test } from "vitest";
import { bevries, ontdooi } from "../../src/modules/matchrondes/bevriezing.ts";
import { reken } from "../../src/modules/matchrondes/rekenen.ts";
import { hashVan, inBytes, uitBytes } from "../../src/modules/matchrondes/uitkomst.ts";
import { randomFor } from "../../src/modules/demo/random.ts";

/** A small region: facts, limits and decisions that differ with the number. */
function frozen(nummer: number): string {
  const random = randomFor(`ronde ${nummer}`);
  const id = () => random.id();
  const niveau = () => random.between(1, 4);
  const inwoners = Array.from({ length: 12 }, () => ({
    id: id(),
    gemeente: random.pick(["GM0307", "GM0327"]),
    profiel: JSON.stringify({
      pc4: random.pick(["3812", "3813", "3831", "3760"]),
      indicaties: random.pick([[], ["banenafspraak"], ["beschut werk"]]),
      feiten: {
        vervoermiddelen: random.pick([["fiets"], ["ov"], ["auto"]]),
        reistijd_max: random.pick([15, 30, 60]),
        taal_nederlands_mondeling: niveau(),
        begeleiding: random.between(0, 4),
        werksoorten: random.pick([["groen"], ["schoonmaak", "groen"], ["catering"]]),
      },
    }),
  })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const plekken = Array.from({ length: 8 }, () => ({
    id: id(),
    vrij: random.between(1, 2),
    vanWie: random.pick(["a", "b"]),
    werksoort: random.pick(["groen", "schoonmaak", "catering"]),
    gemeente: "GM0307",
    punt: { lat: 52.15, lon: 5.38 },
    regeling: random.pick(["geen", "banenafspraak"] as const),
    feiten: { taal_nederlands_mondeling: niveau(), begeleiding: random.between(0, 4) },
  })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const keuzes = [
    { id: id(), inwonerId: inwoners[0]!.id, plekId: plekken[0]!.id, soort: "vastzetten" as const },
    { id: id(), inwonerId: inwoners[1]!.id, plekId: plekken[1]!.id, soort: "uitsluiten" as const },
  ].slice(0, nummer % 3);
  const randvoorwaarden = nummer % 4 === 0 ? { maximumPerWerkgever: 3, reserve: 10 } : {};
  return bevries({ randvoorwaarden, keuzes }, inwoners, plekken);
}

test("a hundred stored rondes, computed again from what was frozen, give the same bytes (A-07)", () => {
  const hashes = new Set<string>();
  for (let nummer = 0; nummer < 100; nummer++) {
    const tekst = frozen(nummer);
    const eerst = inBytes(reken(ontdooi(tekst)).uitkomst);
    const nogEens = inBytes(reken(ontdooi(tekst)).uitkomst);
    expect([nummer, hashVan(nogEens)]).toEqual([nummer, hashVan(eerst)]);
    expect(hashVan(inBytes(uitBytes(eerst)))).toBe(hashVan(eerst));
    hashes.add(hashVan(eerst));
  }
  expect(hashes.size).toBe(100); // they are not all the same
});

test("a fixed pair is kept and a ruled-out pair is not chosen, in every one of them", () => {
  for (let nummer = 0; nummer < 100; nummer++) {
    const ronde = ontdooi(frozen(nummer));
    const { plek, waarde, bovengrens } = reken(ronde).uitkomst;
    const van = (inwonerId: string) => ronde.inwoners.findIndex(({ profiel }) => profiel.id === inwonerId);
    for (const { inwonerId, plekId, soort } of ronde.keuzes) {
      const gekozen = ronde.plekken[plek[van(inwonerId)]!]?.id;
      if (soort === "vastzetten") expect([nummer, gekozen]).toEqual([nummer, plekId]);
      else expect([nummer, gekozen]).not.toEqual([nummer, plekId]);
    }
    expect(bovengrens).toBeGreaterThanOrEqual(waarde);
  }
});
