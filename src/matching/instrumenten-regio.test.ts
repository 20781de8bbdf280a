import { describe, expect, test } from "vitest";
import { trek } from "#matching/eerlijkheid/loting";
import { inzetVoor, metInzet } from "#matching/instrumenten-catalogus";
import { type Oplossing, regioeffect } from "#matching/instrumenten-regio";
import { regiozin } from "#matching/instrumenten-zinnen";
import { matchRegio } from "#matching/kernel/kernel";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";
import { wijsToe } from "#matching/toewijzing/wijs-toe";

/** A small region in which many places ask more Dutch, or more guidance, than people have. */
function aRegio(zaad: number) {
  let trekking = 0;
  const lot = (grens: number) => trek(zaad, 2, trekking++, grens);
  const inwoners = Array.from(
    { length: 60 },
    (_, at): Inwonerprofiel => ({
      id: `i${at}`,
      feiten: {
        taal_nederlands_mondeling: { waarde: 1 + lot(3) },
        begeleiding: { waarde: lot(7) },
        werksoorten: { waarde: [["groen", "horeca", "post"][lot(3)]!] },
      },
    }),
  );
  const plekken = Array.from(
    { length: 30 },
    (_, at): Plekprofiel => ({
      id: `p${at}`,
      feiten: {
        taal_nederlands_mondeling: { waarde: 2 + lot(3) },
        begeleiding: { waarde: lot(5) },
        werksoorten: { waarde: [["groen", "horeca", "post"][lot(3)]!] },
      },
      regeling: "geen",
    }),
  );
  const capaciteit = Uint32Array.from(plekken, () => 1 + lot(2));
  const losOp = (wie: readonly Inwonerprofiel[]): Oplossing => {
    const kanten = matchRegio(wie, plekken, { top: Infinity });
    const uitkomst = wijsToe({ ...kanten, capaciteit });
    const plek = Array.from(uitkomst.keuze, (kant) => (kant < 0 ? -1 : kanten.plek[kant]!));
    return { ...uitkomst, plek, kanten };
  };
  return { inwoners, capaciteit, losOp };
}

describe("what more of one instrument brings the region (R-123)", () => {
  test.each(["taaltraining", "jobcoach-2", "jobcoach-4"])(
    "%s: never less than now, never more than if everybody had it, and more of it never brings less",
    (instrument) => {
      for (let zaad = 0; zaad < 6; zaad++) {
        const regio = aRegio(zaad);
        const nu = regio.losOp(regio.inwoners);
        let vorige = nu.waarde;
        for (const aantal of [1, 5, 20, 60]) {
          const effect = regioeffect({ ...regio, instrument, aantal, nu })!;
          expect(effect.ingezet).toBeLessThanOrEqual(aantal);
          expect(effect.waarde.nu).toBe(nu.waarde);
          expect(effect.waarde.straks).toBeGreaterThanOrEqual(vorige);
          expect(effect.hoogstens).toBeGreaterThanOrEqual(effect.waarde.straks);
          vorige = effect.waarde.straks;
        }
        expect(vorige).toBeGreaterThan(nu.waarde); // in these regions it always helps someone
      }
    },
  );

  test("one place goes to where it brings most: in these regions no other choice of one person does better", () => {
    for (let zaad = 0; zaad < 4; zaad++) {
      const regio = aRegio(zaad);
      const nu = regio.losOp(regio.inwoners);
      const effect = regioeffect({ ...regio, instrument: "taaltraining", aantal: 1, nu })!;
      const perPersoon = regio.inwoners.map((_, enige) => {
        const taal = inzetVoor(regio.inwoners[enige]!).find(({ id }) => id === "taaltraining");
        if (!taal) return nu.waarde;
        return regio.losOp(
          regio.inwoners.map((inwoner, at) => (at === enige ? metInzet(inwoner, [taal]) : inwoner)),
        ).waarde;
      });
      expect(effect.waarde.straks).toBe(Math.max(...perPersoon));
    }
  });

  test("nobody who can use it is no effect", () => {
    const regio = aRegio(1);
    expect(regioeffect({ ...regio, instrument: "rijbewijs.b", aantal: 5 })).toBeNull();
  });

  test("says in a sentence what it would bring, and names nobody", () => {
    const regio = aRegio(2);
    const effect = regioeffect({ ...regio, instrument: "taaltraining", aantal: 10 })!;
    const erbij = effect.geplaatst.straks - effect.geplaatst.nu;
    expect(erbij).toBeGreaterThan(1);
    expect(regiozin(effect)).toBe(
      `10 keer een taaltraining op de werkvloer: ${erbij} mensen meer met een plek. Kosten: 20.000 euro per jaar, naar schatting.`,
    );
    expect(JSON.stringify(effect)).not.toMatch(/"i\d+"/);
  });
});
