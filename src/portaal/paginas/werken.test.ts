import { expect, test } from "vitest";
import { text } from "../../modules/rekenhulp/wat-verandert.text.ts";
import { TALEN } from "../talen.ts";
import { vertalerVan } from "../vertaler.ts";
import { centen, vraagIn } from "./werken-vraag.ts";
import { SLEUTELS, sleutelVan } from "./werken-zinnen.ts";

test("each sentence of the calculation can be said in every language (U-06, I5)", async () => {
  const used = [...SLEUTELS].filter(([, sleutel]) => !sleutel.startsWith("blijft.toeslagen."));
  expect(used.length).toBeGreaterThan(40);
  for (const taal of TALEN) {
    const t = await vertalerVan(taal);
    for (const [zin] of used) expect([taal.code, t(sleutelVan(zin)).length > 0]).toEqual([taal.code, true]);
  }
  expect(sleutelVan(text.aanname.oudeBedragen("1 januari 2027"))).toBe("werken.zinnen.aanname.oudeBedragen");
  expect(() => sleutelVan("Dit zegt de berekening niet.")).toThrow("No key");
});

test("amounts are read as people write them, to the cent", () => {
  expect(["", "650", "€ 1.108,30", "12,5", "1 200", "tien", "1.2.3"].map(centen)).toEqual([
    0,
    65_000,
    110_830,
    1250,
    120_000,
    undefined,
    undefined,
  ]);
});

test("what is missing or wrong is named by its field, and what is right becomes the question of the rules (U-10)", () => {
  expect(vraagIn({}, false)).toEqual({ fouten: ["uren", "inkomen", "partner", "geboortejaar"] });
  const ingevuld = { uren: "24", inkomen: "bijstand", huur: "650", partner: "nee", kinderen: "2015, 2019" };
  expect(vraagIn({ ...ingevuld, partner: "ja" }, true)).toEqual({ fouten: ["partnerjaar"] });
  expect(vraagIn({ ...ingevuld, inkomen: "ww", uren: "60" }, true)).toEqual({ fouten: ["uren", "ww"] });
  expect(vraagIn(ingevuld, true)).toEqual({
    vraag: {
      urenPerWeek: 24,
      uurloonInCenten: null,
      inkomen: "bijstand",
      huurInCenten: 65_000,
      partner: null,
      kinderen: [2015, 2019],
    },
  });
});
