import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { isBetaald, isBijOntwikkelbedrijf, overgang, VORMEN } from "#regels/overgang";
import { situatieVan } from "../../src/modules/overstappen/overstapfeiten.ts";
import { QUOTA } from "../../src/modules/toegang/profielquota.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { antwoord, DAG, GROEPEN, switching } from "../support/overstappen.ts";

let app: TestApp;
beforeAll(async () => {
  // one account tries every cell on somebody else: hundreds of people within the hour
  app = await startTestApp({ quota: { ...QUOTA, lijstenInProcent: 1000 } });
});
afterAll(() => app.stop());
const { someone, over, plaatsingenVan } = switching(() => app);

/** What a person of the gemeente answers, of everyone the same. */
const GEZEGD = [
  antwoord("kanBijGewoneWerkgever", true),
  antwoord("besluitDoelgroepLks", false),
  antwoord("heeftOpleidingsplek", false),
  antwoord("heeftIndicatieDagbesteding", true),
  antwoord("heeftAfspraakMetUwv", false),
  antwoord("isAantalBeschutGehaald", false),
  antwoord("hadWswBaanEind2014", true),
  antwoord("isLoonwaardeLater", true),
] as const;

/** What the rules say of somebody of the group, in a form: the same facts, put together apart from the door. */
function verwacht(groep: keyof typeof GROEPEN, van: (typeof VORMEN)[number], naar: (typeof VORMEN)[number]) {
  const situatie = situatieVan(
    {
      geboortedatum: isoDate("1990-05-17"),
      uitkering: GROEPEN[groep].uitkering,
      isGeregistreerdWerkzoekend: true,
      indicaties: GROEPEN[groep].indicaties,
      heeftBegeleiding: true,
      loonwaarde: null,
    },
    {
      isBetaald: isBetaald(van),
      isBijOntwikkelbedrijf: isBijOntwikkelbedrijf(van),
      heeftSubsidie: van === "regulier met loonkostensubsidie",
      sinds: null,
    },
    GEZEGD.map((regel) => ({ ...regel, op: DAG }) as never),
    { isZelfdeWerkgever: false, dag: DAG },
  );
  return overgang({ van, naar, situatie, dag: DAG }).antwoord;
}

test.each(Object.keys(GROEPEN) as (keyof typeof GROEPEN)[])(
  "each cell of form × form for somebody with %s: what the rules allow is done in one act, what they refuse is refused with a reason (R-260, R-266)",
  async (groep) => {
    const found: string[] = [];
    for (const van of VORMEN) {
      for (const naar of VORMEN) {
        const wie = await someone(GROEPEN[groep], van);
        const answer = await over(wie, naar, { antwoorden: GEZEGD });
        const rijen = await plaatsingenVan(wie.id);
        const kept = await app.owner
          .selectFrom("overstappen")
          .select(["vanVorm", "naarVorm", "dag"])
          .where("inwonerId", "=", wie.id)
          .execute();
        if (verwacht(groep, van, naar) === "ja") {
          if (answer.statusCode !== 201) found.push(`${van} → ${naar}: ${answer.body}`);
          else {
            expect(kept).toEqual([{ vanVorm: van, naarVorm: naar, dag: DAG }]);
            // Ends on the day before, begins on the day: no day between, none twice.
            const oud = rijen.find(({ id }) => id === wie.plaatsingId);
            if (oud)
              expect([oud.einddatum, oud.redenEinde]).toEqual([
                "2026-11-30",
                "overstap naar andere werkvorm",
              ]);
            const nieuw = rijen.filter(({ id }) => id !== wie.plaatsingId);
            expect(nieuw.map(({ startdatum }) => startdatum)).toEqual(naar === "geen" ? [] : [DAG]);
          }
        } else {
          const { type, detail } = answer.json();
          if (answer.statusCode !== 409 || !/overstap\.(mag-niet|nog-uitzoeken)$/.test(type))
            found.push(`${van} → ${naar}: not refused, ${answer.statusCode} ${type}`);
          expect(String(detail).length, `${van} → ${naar}: ${answer.body}`).toBeGreaterThan(30);
          expect(kept).toEqual([]);
          expect(rijen.map(({ einddatum }) => einddatum)).toEqual(van === "geen" ? [] : [null]);
        }
      }
    }
    expect(found).toEqual([]);
  },
  60_000,
);
