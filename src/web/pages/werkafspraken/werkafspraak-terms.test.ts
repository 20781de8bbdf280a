import { expect, test } from "vitest";
import { isoDate } from "#core/dates";
import type { User } from "../../../modules/toegang/toegang.ts";
import { mayChangeAfspraken } from "./may-change.ts";
import { afspraakTerms, chooseWerkvorm } from "./werkafspraak-terms.ts";

const start = (werkvorm: string) =>
  afspraakTerms(undefined, {
    werkvorm,
    met: "Klant",
    werkgeverId: "",
    bedrijf: "Het bedrijf",
    vandaag: isoDate("2026-11-24"),
  });
const startOf = (werkvorm: string) =>
  werkvorm === "groepsdetachering"
    ? { ...start(werkvorm), werk: "Maaien", prijs: "17,80", prijsPer: "uur" }
    : { ...start(werkvorm), werk: "Inpakken", prijs: "0,12", prijsPer: "stuk" };

test("another form of work starts with the last agreement about that form, and what was typed stays", () => {
  const chosen = startOf("groepsdetachering");
  const other = (terms: typeof chosen) => ({
    ...terms,
    ...chooseWerkvorm(terms, "begeleid werken", startOf),
  });
  expect(other(chosen)).toEqual(startOf("begeleid werken"));
  expect(other(chosen)).toMatchObject({ werk: "Inpakken", prijs: "0,12", dienstverbandBij: "Klant" });
  expect(other({ ...chosen, prijs: "18,00", vanaf: "2027-01-01" })).toMatchObject({
    werk: "Inpakken",
    prijs: "18,00",
    prijsPer: "uur",
    vanaf: "2027-01-01",
  });
});

test("who leads a unit is offered a yes at his own unit only, as the service decides", () => {
  const may = (rol: User["rollen"][number], isVanMij: boolean) =>
    mayChangeAfspraken({ rollen: [rol] }, { isVanMij });
  expect([may("unitleider", true), may("unitleider", false)]).toEqual([true, false]);
  expect([may("accountmanager", false), may("manager", false), may("klantmanager", true)]).toEqual([
    true,
    true,
    false,
  ]);
});
