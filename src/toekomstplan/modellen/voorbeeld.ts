import { type Pad, waardeOp } from "#toekomstplan/hefbomen";
import type { Hefbomen, Scenario, Uitgangspunten } from "#toekomstplan/plan";

/** A ready scenario to begin with. Whatever in it is no published figure is said to be assumed. */
export type Voorbeeld = {
  /** Lower-case words with dashes; unique over all examples. */
  readonly sleutel: string;
  readonly naam: string;
  readonly uitleg: string;
  readonly scenario: Scenario;
  /** In sentences that can be read apart from each other. */
  readonly aannames: readonly string[];
};

/** The examples are written for a region of this many inhabitants. */
export const MAAT_INWONERS = 300_000;
/** Within a tenth a region has the size for which they were written. */
const ZELFDE_MAAT = 0.1;

const PLEKKEN = ["beschutPlekken", "tussengroepPlekken", "trajectPlekken"] as const;

/** The same example for another region: places and euros by its inhabitants, places never fewer than there are people now. */
export function opMaat(voorbeeld: Voorbeeld, { begin, gemeenten }: Uitgangspunten): Voorbeeld {
  const factor = gemeenten.reduce((sum, { inwoners }) => sum + inwoners, 0) / MAAT_INWONERS;
  if (Math.abs(factor - 1) < ZELFDE_MAAT) return voorbeeld;
  const { hefbomen } = voorbeeld.scenario;
  const nu = {
    beschutPlekken: begin.groepen.beschut,
    tussengroepPlekken: begin.groepen.tussengroep,
    trajectPlekken: begin.groepen.traject,
  };
  const plekken = PLEKKEN.flatMap((naam): [string, Pad][] => {
    const pad = hefbomen[naam];
    return pad ? [[naam, keer(pad, (value) => Math.max(nu[naam], Math.round(value * factor)))]] : [];
  });
  const scaled: Partial<Hefbomen> = {
    ...hefbomen,
    ...Object.fromEntries(plekken),
    ...(hefbomen.samenwerking && { samenwerking: keer(hefbomen.samenwerking, (value) => value * factor) }),
    ...(hefbomen.eenmalig && {
      eenmalig: Object.fromEntries(
        Object.entries(hefbomen.eenmalig).map(([jaar, value]) => [jaar, value * factor]),
      ),
    }),
  };
  const keerZoveel = factor.toLocaleString("nl-NL", { maximumFractionDigits: 2 });
  return {
    ...voorbeeld,
    scenario: { ...voorbeeld.scenario, hefbomen: scaled },
    aannames: [
      `Plekken en bedragen zijn omgerekend naar het aantal inwoners: keer ${keerZoveel}. De zinnen hierna noemen de bedragen voor een regio met ${MAAT_INWONERS.toLocaleString("nl-NL")} inwoners.`,
      ...voorbeeld.aannames,
    ],
  };
}

const keer = (pad: Pad, of: (value: number) => number): Pad =>
  pad.map(([jaar]) => [jaar, of(waardeOp(pad, jaar))] as const);
