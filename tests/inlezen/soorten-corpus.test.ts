import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { Failure } from "#core/failure";
import { type Cel, FOUT, LEEG, type Opzet, type Waarden } from "../support/corpus.ts";
import { budgetten, gemeentejaren } from "../support/corpus-geld.ts";
import { loonwaarden, plekUren } from "../support/corpus-werk.ts";
import { proefVan } from "../support/soort-proef.ts";
import { csvVan } from "../support/tabellen.ts";

/** Files for each kind; every one is made from a seed that fast-check prints when it finds something. */
const BESTANDEN = 1000;

type Rij = readonly Cel[];
/** A row of the file, none at all, or one that stood there before. */
type Regel = { readonly cellen: Rij; readonly hoe: "gewoon" | "leeg" | "nog eens" };

const bestandVan = ({ kolommen }: Opzet): fc.Arbitrary<readonly Regel[]> => {
  const cel = (pool: readonly Cel[]) => fc.constantFrom(...pool);
  const goed = (pool: readonly Cel[]) => fc.constantFrom(...pool.filter(([, waarde]) => waarde !== FOUT));
  const pools = Object.values(kolommen);
  const rij = fc.oneof(fc.tuple(...pools.map(cel)), { weight: 3, arbitrary: fc.tuple(...pools.map(goed)) });
  const hoe = fc.constantFrom("gewoon", "gewoon", "gewoon", "gewoon", "leeg", "nog eens");
  return fc.array(fc.record({ cellen: rij, hoe }), { minLength: 1, maxLength: 6 });
};

const geteld: Record<string, Record<string, number>> = {};
afterAll(() => console.info("Soorten:", JSON.stringify(geteld)));

/** What must become of each row, by its place in the file; said by the lists above and nothing of the program. */
function verwachting(opzet: Opzet, rijen: readonly Rij[]) {
  const namen = Object.keys(opzet.kolommen);
  const leeg = (rij: Rij) => rij.every(([tekst]) => tekst.trim() === "");
  const verwacht = rijen.flatMap((rij, at) => {
    if (leeg(rij)) return [];
    const waarden = Object.fromEntries(rij.map(([, waarde], k) => [namen[k]!, waarde]));
    const leesbaar =
      !Object.values(waarden).includes(FOUT) && opzet.verplicht.every((naam) => waarden[naam] !== LEEG);
    const geheel = leesbaar && opzet.isGeheel(waarden);
    return [{ nummer: at + 2, waarden, geheel, tekst: rij.map(([tekst]) => tekst.trim()).join("\n") }];
  });
  const eerste = new Map<string, (typeof verwacht)[number]>();
  const tegen = new Set<number>();
  const dubbel = new Set<number>();
  for (const regel of verwacht.filter(({ geheel }) => geheel)) {
    const sleutel = opzet.sleutel(regel.waarden);
    const first = eerste.get(sleutel);
    if (!first) eerste.set(sleutel, regel);
    else if (first.tekst === regel.tekst) dubbel.add(regel.nummer);
    else for (const { nummer } of [first, regel]) tegen.add(nummer);
  }
  const eerder = new Set<string>();
  return verwacht.map(({ nummer, waarden, geheel }) => {
    if (dubbel.has(nummer)) return { nummer, schrijft: {} };
    if (!geheel || tegen.has(nummer)) return { nummer, schrijft: null };
    const schrijft = opzet.schrijft(waarden, eerder);
    if (schrijft?.["loonwaarden"]?.["vanaf"] !== undefined) eerder.add(String(waarden["Geldt vanaf"]));
    return { nummer, schrijft };
  });
}

describe.for([budgetten, gemeentejaren, loonwaarden, plekUren].map((opzet) => [opzet.soort, opzet] as const))(
  "%s",
  ([soort, opzet]) => {
    const kolommen = Object.keys(opzet.kolommen);
    const labels = new Set([...kolommen, "Naam van de werkgever", ""]);

    test(`${BESTANDEN} bad files: each row is refused with place, column and reason, or writes what it says and no more (R-04)`, async () => {
      const tel = (geteld[soort] = { toegepast: 0, geweigerd: 0, gelijk: 0 });
      await fc.assert(
        fc.asyncProperty(bestandVan(opzet), fc.constantFrom(";", ",", "\t"), async (regels, scheiding) => {
          const niets: Rij = kolommen.map(() => ["", LEEG]);
          const rijen = regels.map(({ cellen, hoe }, at) =>
            hoe === "leeg" ? niets : hoe === "nog eens" ? (regels[at - 1]?.cellen ?? cellen) : cellen,
          );
          const teksten = rijen.map((rij) => rij.map(([tekst]) => tekst));
          const bytes = Buffer.from(csvVan({ kolommen, rijen: teksten }, scheiding));
          const found = await proefVan(soort, bytes, opzet.tabellen);
          const verwacht = verwachting(opzet, rijen);
          expect(found.map(({ nummer }) => nummer)).toEqual(verwacht.map(({ nummer }) => nummer));
          for (const [at, { nummer, uitkomst, schrijven, meldingen }] of found.entries()) {
            const { schrijft } = verwacht[at]!;
            const geweigerd = meldingen.filter(({ isWeigering }) => isWeigering);
            if (schrijft === null) {
              tel.geweigerd += 1;
              expect([nummer, uitkomst, schrijven]).toEqual([nummer, "geweigerd", []]);
              expect(geweigerd.length).toBeGreaterThan(0);
              for (const { veld, melding } of geweigerd)
                expect([labels.has(veld), melding]).toEqual([true, expect.stringMatching(/^\S.{9,}\.$/s)]);
              continue;
            }
            expect([nummer, geweigerd]).toEqual([nummer, []]);
            const geschreven = Object.fromEntries(
              schrijven.map(({ tabel, voor, na }) => [tabel, anders(voor, na)]),
            );
            const bedoeld = Object.fromEntries(
              Object.entries(schrijft).filter(([, velden]) => Object.keys(velden).length > 0),
            );
            expect([nummer, Object.keys(geschreven)]).toEqual([nummer, Object.keys(bedoeld)]);
            for (const [tabel, velden] of Object.entries(bedoeld))
              expect([nummer, tabel, geschreven[tabel]]).toEqual([nummer, tabel, velden]);
            tel[schrijven.length === 0 ? "gelijk" : "toegepast"] += 1;
          }
        }),
        { numRuns: BESTANDEN, seed: 94 },
      );
    }, 60_000);

    test("a file without a column that is needed is refused as a whole, by its name (R-04)", async () => {
      for (const weg of opzet.verplicht) {
        const over = kolommen.filter((kolom) => kolom !== weg);
        const bytes = Buffer.from(csvVan({ kolommen: over, rijen: [over.map(() => "1")] }));
        const refused = await proefVan(soort, bytes, opzet.tabellen).catch((error: unknown) => error);
        expect(refused).toBeInstanceOf(Failure);
        expect((refused as Failure).detail).toContain(weg);
      }
    });
  },
);

/** Of a row that is written: what the file puts there. Who and when is not in the file. */
function anders(voor: Waarden | null, na: Waarden | null): Waarden {
  const eigen = new Set(["door_naam", "gewijzigd", "versie", ...(voor ? [] : NIEUW)]);
  return Object.fromEntries(
    Object.entries(na ?? {}).filter(([naam, waarde]) => !eigen.has(naam) && voor?.[naam] !== waarde),
  );
}
/** What a new row holds besides what the file says. */
const NIEUW = ["soort", "werkvormen", "werksoort", "capaciteit", "plaats"];
