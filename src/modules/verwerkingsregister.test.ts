import { expect, test } from "vitest";
import { BEVEILIGING, NOG_TE_BEPALEN, verwerkingsgegevens } from "./verwerkingsgegevens.ts";
import { register } from "./verwerkingsactiviteiten.ts";
import { verwerkingsregister } from "./verwerkingsregister.ts";

const regels = verwerkingsregister();

test("every activity has all that article 30 asks, and nothing is described that is no activity (S-27)", () => {
  expect(Object.keys(verwerkingsgegevens).toSorted()).toEqual(register.map(({ id }) => id).toSorted());
  for (const regel of regels) {
    const lists = [
      "betrokkenen",
      "ontvangers",
      "bewaartermijnen",
      "beveiliging",
      "dataklassen",
      "rollen",
    ] as const;
    for (const field of lists) {
      expect([regel.id, field, regel[field].length > 0]).toEqual([regel.id, field, true]);
      expect(regel[field].filter((line: string) => line.trim() === "")).toEqual([]);
    }
    for (const field of ["naam", "doel", "grondslag", "verantwoordelijke", "doorgifte"] as const)
      expect([regel.id, field, regel[field].length > 5]).toEqual([regel.id, field, true]);
    expect(regel.adres).toBe(`/api/v1/verwerkingsactiviteiten/${regel.id}`);
    expect(regel.beveiliging).toEqual(expect.arrayContaining([...BEVEILIGING]));
  }
});

test("what the law leaves to who is responsible is said to be open, in the same words", () => {
  const open = regels.flatMap(({ bewaartermijnen }) => bewaartermijnen.filter((een) => /bepalen/.test(een)));
  expect(open.length).toBeGreaterThan(5);
  expect(open.filter((een) => !een.includes(NOG_TE_BEPALEN))).toEqual([]);
});

test("data and roles follow from the doors and the matrix (S-27)", () => {
  const byId = new Map(regels.map((regel) => [regel.id, regel]));
  expect(byId.get("inzage")).toMatchObject({ dataklassen: ["inzage"], rollen: ["inwoner", "klantmanager"] });
  expect(byId.get("begeleiden")!.dataklassen).toEqual(expect.arrayContaining(["persoon", "plan", "bsn"]));
  expect(byId.get("begeleiden")!.rollen).not.toContain("raadslid");
});
