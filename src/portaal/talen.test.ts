import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { register } from "../modules/verwerkingsactiviteiten.ts";
import { TALEN, taalMet, taalVan } from "./talen.ts";
import { maakVertaler, tekstenVan } from "./vertaler.ts";

type Regel = { readonly sleutel: string; readonly tekst: string };

const PLURAL = /_(zero|one|two|few|many|other)$/;

function regelsVan(teksten: object, voor = ""): Regel[] {
  return Object.entries(teksten).flatMap(([naam, waarde]) => {
    const sleutel = voor === "" ? naam : `${voor}.${naam}`;
    return typeof waarde === "string" ? [{ sleutel, tekst: waarde }] : regelsVan(waarde as object, sleutel);
  });
}

const regels = new Map(TALEN.map((taal) => [taal.code, regelsVan(tekstenVan(taal))]));
const nederlands = regels.get("nl")!;
const byText = (one: string, other: string) => one.localeCompare(other, "en");
const zonderVorm = (all: readonly Regel[]) => new Set(all.map(({ sleutel }) => sleutel.replace(PLURAL, "")));
const gatenIn = (tekst: string) =>
  [...tekst.matchAll(/\{\{(\w+)\}\}/g)].map(([, naam = ""]) => naam).toSorted(byText);

/** A word for each gap that the Dutch text has, whichever form of it; a number to count by. */
const gegevensVoor = (naam: string) => ({
  ...Object.fromEntries(
    nederlands
      .filter(({ sleutel }) => sleutel.replace(PLURAL, "") === naam)
      .flatMap(({ tekst }) => gatenIn(tekst))
      .map((gat) => [gat, "A"]),
  ),
  count: 2,
});

describe.each(TALEN.map((taal) => [taal.code, taal] as const))("%s", (code, taal) => {
  const eigen = regels.get(code)!;

  test("says everything that Dutch says, and nothing else (U-06)", () => {
    expect([...zonderVorm(eigen)].toSorted()).toEqual([...zonderVorm(nederlands)].toSorted());
    expect(eigen.filter(({ tekst }) => tekst.trim() === "")).toEqual([]);
  });

  test("has a form for one, two, few and many as its rules ask (U-06)", () => {
    const vormen = new Intl.PluralRules(taal.lang).resolvedOptions().pluralCategories.toSorted();
    const perSleutel = Map.groupBy(
      eigen.filter(({ sleutel }) => PLURAL.test(sleutel)),
      ({ sleutel }) => sleutel.replace(PLURAL, ""),
    );
    expect(perSleutel.size).toBeGreaterThan(1);
    for (const [sleutel, gevonden] of perSleutel)
      expect([
        sleutel,
        gevonden.map((regel) => PLURAL.exec(regel.sleutel)?.[1] ?? "").toSorted(byText),
      ]).toEqual([sleutel, vormen]);
  });

  test("leaves no name or number out of a sentence (U-06)", () => {
    const wanted = new Map(
      nederlands.map(({ sleutel, tekst }) => [sleutel.replace(PLURAL, ""), gatenIn(tekst)]),
    );
    for (const { sleutel, tekst } of eigen.filter((regel) => !PLURAL.test(regel.sleutel)))
      expect([sleutel, gatenIn(tekst)]).toEqual([sleutel, wanted.get(sleutel)]);
  });

  test("says of every purpose of the register why somebody looked, and of nothing else (S-21)", () => {
    const { doelen } = tekstenVan(taal)["eigen"] as { doelen: object };
    expect(Object.keys(doelen).toSorted(byText)).toEqual(register.map(({ id }) => id).toSorted(byText));
  });

  test("can say each of its sentences", async () => {
    const t = await maakVertaler(taal.lang, tekstenVan(taal));
    for (const { sleutel } of eigen) {
      const naam = sleutel.replace(PLURAL, "");
      const said = t(naam, gegevensVoor(naam));
      expect([sleutel, said.includes("{{")]).toEqual([sleutel, false]);
    }
    expect(() => t("kader.bestaatNiet")).toThrow("No text for kader.bestaatNiet");
  });
});

describe("what a browser asks for", () => {
  test("is given where we have it, the most wanted first", () => {
    expect(taalVan("ti-ER,ti;q=0.9,en;q=0.8").code).toBe("ti");
    expect(taalVan("de-DE,de;q=0.9,tr;q=0.5,en;q=0.7").code).toBe("en");
    expect(taalVan("ar;q=0, uk").code).toBe("uk");
    expect(taalVan(undefined).code).toBe("nl");
    expect(taalVan("nl").code).toBe("nl");
    expect(taalMet("nl-makkelijk").naam).toBe("Makkelijk Nederlands");
    expect(taalMet("xx").code).toBe("nl");
  });

  test("is never more than one of ours, whatever it says", () => {
    fc.assert(
      fc.property(fc.string(), (asked) => {
        expect(TALEN).toContain(taalVan(asked));
      }),
    );
  });
});
