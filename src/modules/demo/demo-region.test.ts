import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { makeDemoRegion } from "./demo-region.ts";
import { kerncijfers } from "./kerncijfers.ts";
import { GEDRUKT_TOTAAL, GROEPEN, plaatsingen2018 } from "./plaatsingen-2018.ts";

const VANDAAG = isoDate("2026-11-24");
const reference = (file: string) => new URL(`../../../../shared/reference/${file}`, import.meta.url);

test.skipIf(!existsSync(reference("kerncijfers.csv")))(
  "the written figures are those of the reference file, which is not always there (R-365)",
  () => {
    const lines = readFileSync(reference("kerncijfers.csv"), "utf8").trim().split("\n").slice(1);
    expect(
      kerncijfers.map(
        ({ sleutel, waarde, eenheid, peildatum }) => `${sleutel},${waarde},${eenheid},${peildatum}`,
      ),
    ).toEqual(lines.map((line) => line.split(",").slice(0, 4).join(",")));
  },
);

test.skipIf(!existsSync(reference("wsp-plaatsingen-2018.csv")))(
  "the written table is that of the reference file, which is not always there (R-340)",
  () => {
    const lines = readFileSync(reference("wsp-plaatsingen-2018.csv"), "utf8").trim().split("\n");
    expect(["gemeente", "totaal", ...GROEPEN].join(",")).toBe(lines[0]);
    expect(plaatsingen2018.map(([naam, , total, cells]) => [naam, total, ...cells].join(","))).toEqual(
      lines.slice(1, -1),
    );
    expect(["Totaal 2018", GEDRUKT_TOTAAL.totaal, ...GEDRUKT_TOTAAL.groepen].join(",")).toBe(lines.at(-1));
  },
);

test("the same day gives the same region (R-365)", { timeout: 120_000 }, () => {
  const digest = () =>
    createHash("sha256")
      .update(JSON.stringify(makeDemoRegion(VANDAAG)))
      .digest("hex");
  expect(digest()).toBe(digest());
});

test.each(["2027-02-07", "2026-06-28"])(
  "made on %s, the region has the same totals, and nobody starts in the future (R-330)",
  { timeout: 120_000 },
  (day) => {
    const { rows } = makeDemoRegion(isoDate(day));
    const running = new Set(
      rows.plaatsingen
        .filter(({ startdatum, einddatum }) => startdatum <= day && (einddatum === null || einddatum >= day))
        .map(({ inwonerId }) => inwonerId),
    );
    const valid = rows.indicaties.filter(
      ({ soort, vanaf, tot }) => soort === "banenafspraak" && vanaf! <= day && (tot == null || tot >= day),
    );
    expect(valid.length).toBe(4_597);
    expect(valid.filter(({ inwonerId }) => running.has(inwonerId!)).length).toBe(2_308);
    expect(rows.plaatsingen.filter(({ startdatum }) => startdatum > day)).toEqual([]);
    expect(
      rows.plaatsingen.filter(({ via, startdatum }) => via === "WSP" && startdatum.startsWith("2018")).length,
    ).toBe(684);
  },
);
