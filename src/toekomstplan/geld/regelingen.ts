import { type Pad, waardeOp } from "#toekomstplan/hefbomen";
import type { Bron } from "#toekomstplan/onzeker";

/** What the state has announced, from a day on or along a path of years. */
export type Regeling = {
  readonly naam: string;
  readonly eenheid: string;
  readonly pad: Pad;
  readonly bron: Bron;
};

const KAMERBRIEF = "Kamerbrief Infrastructuur Sociaal Ontwikkelbedrijven";

/** Rules that change with the years: each with its years and its source. */
export const REGELINGEN = {
  opslagGroei: {
    naam: "Infrastructurele opslag: welk deel van het volgroeide bedrag",
    eenheid: "deel",
    pad: [
      [2025, 19.8 / 35.9],
      [2035, 1],
    ],
    bron: {
      label: "afgeleid",
      ref: `${KAMERBRIEF}: 19,8 miljoen in 2025, loopt op tot 2035; dat het gelijkmatig gaat is aangenomen`,
      datum: "2023-12",
    },
  },
  impulsbudget: {
    naam: "Impulsbudget in het hele land",
    eenheid: "euro per jaar",
    pad: [
      [2024, 0],
      [2025, 35e6],
      [2034, 23e6],
      [2035, 0],
    ],
    bron: {
      label: "afgeleid",
      ref: `${KAMERBRIEF}: 35 miljoen in 2025, samen ongeveer 290 miljoen tot en met 2034; dat het gelijkmatig daalt is aangenomen`,
      datum: "2023-12",
    },
  },
  forfaitairInBuig: {
    naam: "Forfaitaire loonkostensubsidie in de BUIG, met budget naar wat is uitgegeven",
    eenheid: "deel",
    pad: [
      [2027, 0],
      [2028, 1],
    ],
    bron: {
      label: "gevonden",
      ref: "Divosa, Financiën inrichting werkontwikkelbedrijven in vraag en antwoord",
      datum: "2025-07-21",
    },
  },
} as const satisfies Readonly<Record<string, Regeling>>;

/** The budgets go by the register of those with a banenafspraak; its number for each gemeente is not public. */
export const INWONERS_VAN_NEDERLAND = {
  naam: "Inwoners van Nederland: het deel van de regio in landelijke budgetten gaat naar inwoners",
  eenheid: "inwoners",
  waarde: 18_000_000,
  bron: {
    label: "aanname",
    ref: "de verdeelsleutel is het doelgroepregister; per gemeente is dat niet openbaar",
    datum: "2026",
  },
} as const satisfies { naam: string; eenheid: string; waarde: number; bron: Bron };

export const regelingOp = (regeling: keyof typeof REGELINGEN, jaar: number): number =>
  waardeOp(REGELINGEN[regeling].pad, jaar);

/** The part of the budget to change that is for so many inhabitants, in euros. */
export const impulsVoor = (inwoners: number, jaar: number): number =>
  regelingOp("impulsbudget", jaar) * (inwoners / INWONERS_VAN_NEDERLAND.waarde);
