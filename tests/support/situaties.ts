import { isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { cents } from "#core/money";
import type { Situatie } from "#regels/inkomenseffect";
import { landelijk, type Register, type Sleutel } from "#regels/register";

/** Forty years old, alone, bijstand, a rent of € 650; works 20 hours for the minimum wage from January 2026 on. */
export const IEMAND: Situatie = {
  geboortedatum: isoDate("1985-05-05"),
  partner: null,
  kinderen: [],
  huurInCenten: cents(650_00),
  inkomen: { soort: "bijstand" },
  werk: {
    startdatum: isoDate("2026-01-01"),
    urenPerWeek: hours(20),
    uurloonInCenten: null,
    metLoonkostensubsidie: true,
  },
};

/** The same person with other work, and with something else different. */
export const met = (werk: Partial<Situatie["werk"]>, rest: Partial<Situatie> = {}): Situatie => ({
  ...IEMAND,
  ...rest,
  werk: { ...IEMAND.werk, ...werk },
});

/** A register with one parameter that cannot be read, as no release has it: a fault, not a day without a value. */
export const registerMetFout = (sleutel: Sleutel): Register =>
  Object.defineProperty({ ...landelijk }, sleutel, {
    get: () => {
      throw new TypeError(`${sleutel} cannot be read`);
    },
  });
