import type { IsoDate } from "#core/dates";
import { type Cents, cents, exactly, type ExactCents, multiply, type Rate, WHOLE } from "#core/money";
import { minstZeker, type Zekerheid } from "#regels/parameter";
import { bedragOp, deelOp, landelijk, type Register } from "#regels/register";

export type Kortingen = {
  readonly metKorting: boolean;
  /** A benefit after work gives no arbeidskorting. */
  readonly isUitkering?: boolean;
};

/** Tax and credits over the wage of a year, all in whole euros (as cents). */
export type Jaarheffing = {
  /** What is left after the credits. */
  readonly heffingInCenten: Cents;
  readonly belastingInCenten: Cents;
  readonly heffingskortingInCenten: Cents;
  readonly arbeidskortingInCenten: Cents;
  /** The parts of the credits that lowered the tax: first the heffingskorting, then the arbeidskorting. */
  readonly verrekendeHeffingskortingInCenten: Cents;
  readonly verrekendeArbeidskortingInCenten: Cents;
  readonly zekerheid: Zekerheid;
};

/**
 * Tax over the wage of a year, below pension age.
 *
 * Tax goes down to whole euros in each bracket apart; credits go up to whole euros in each part apart, and a full part
 * counts as the amount that is published for it: the nearest whole euro.
 * @throws GeenWaarde on a day of a year without brackets
 * @source Wet LB 1964 art. 20a, 22 and 22a. The law names no rounding: this one gives the published month tables.
 */
export function jaarheffing(
  jaarloonInCenten: Cents,
  { metKorting, isUitkering = false }: Kortingen,
  dag: IsoDate,
  register: Register = landelijk,
): Jaarheffing {
  const loon = jaarloonInCenten;
  const belasting = belastingOver(loon, dag, register);
  const ahk = metKorting ? heffingskorting(loon, dag, register) : 0;
  const ak = metKorting && !isUitkering ? arbeidskorting(loon, dag, register) : 0;
  const metAhk = Math.min(ahk, belasting);
  const metAk = Math.min(ak, belasting - metAhk);
  return {
    heffingInCenten: cents(belasting - metAhk - metAk),
    belastingInCenten: cents(belasting),
    heffingskortingInCenten: cents(ahk),
    arbeidskortingInCenten: cents(ak),
    verrekendeHeffingskortingInCenten: cents(metAhk),
    verrekendeArbeidskortingInCenten: cents(metAk),
    zekerheid: minstZeker([
      bedragOp(register, "loonheffing.schijf1.tot", dag).zekerheid,
      deelOp(register, "loonheffing.schijf1.tarief", dag).zekerheid,
    ]),
  };
}

/** The tariff of the lowest bracket: what a euro beside another wage costs at least. */
export const eersteTarief = (dag: IsoDate, register: Register = landelijk): Rate =>
  deelOp(register, "loonheffing.schijf1.tarief", dag).waarde;

function belastingOver(loon: number, dag: IsoDate, register: Register): number {
  const bedrag = (sleutel: Bedragsleutel) => bedragOp(register, sleutel, dag).waarde;
  const deel = (sleutel: Deelsleutel) => deelOp(register, sleutel, dag).waarde;
  const eerste = bedrag("loonheffing.schijf1.tot");
  const tweede = bedrag("loonheffing.schijf2.tot");
  return (
    omlaag(part(loon, 0, eerste), deel("loonheffing.schijf1.tarief")) +
    omlaag(part(loon, eerste, tweede), deel("loonheffing.schijf2.tarief")) +
    omlaag(part(loon, tweede, loon), deel("loonheffing.schijf3.tarief"))
  );
}

function heffingskorting(loon: number, dag: IsoDate, register: Register): number {
  const hoogstens = bedragOp(register, "loonheffing.heffingskorting.hoogstens", dag).waarde;
  const vanaf = bedragOp(register, "loonheffing.heffingskorting.vanaf", dag).waarde;
  const afbouw = deelOp(register, "loonheffing.heffingskorting.afbouw", dag).waarde;
  return Math.max(0, hoogstens - omlaag(part(loon, vanaf, loon), afbouw));
}

function arbeidskorting(loon: number, dag: IsoDate, register: Register): number {
  let korting = 0;
  let vanaf = 0;
  for (const nummer of [1, 2, 3] as const) {
    const tot = bedragOp(register, `loonheffing.arbeidskorting${nummer}.tot`, dag).waarde;
    const deel = deelOp(register, `loonheffing.arbeidskorting${nummer}.deel`, dag).waarde;
    if (loon <= tot) return korting + omhoog(part(loon, vanaf, tot), deel);
    korting += dichtstbij(part(loon, vanaf, tot), deel);
    vanaf = tot;
  }
  const afbouw = deelOp(register, "loonheffing.arbeidskorting.afbouw", dag).waarde;
  return Math.max(0, korting - omlaag(loon - vanaf, afbouw));
}

type Bedragsleutel = "loonheffing.schijf1.tot" | "loonheffing.schijf2.tot";
type Deelsleutel = "loonheffing.schijf1.tarief" | "loonheffing.schijf2.tarief" | "loonheffing.schijf3.tarief";

/** The part of the wage between two limits. */
const part = (loon: number, vanaf: number, tot: number): number => Math.max(0, Math.min(loon, tot) - vanaf);

/** A share of an amount in whole euros: down, up, or the nearest. In cents. */
const omlaag = (bedrag: number, deel: Rate): number => inWholeEuros(share(bedrag, deel), 0n);
const omhoog = (bedrag: number, deel: Rate): number => inWholeEuros(share(bedrag, deel), 99n);
const dichtstbij = (bedrag: number, deel: Rate): number => inWholeEuros(share(bedrag, deel), 50n);

const share = (bedrag: number, deel: Rate): ExactCents => multiply(exactly(cents(bedrag)), [deel, WHOLE]);

/** Cuts off at whole euros after adding some cents; for 99 cents any fraction of a cent counts as a whole one. */
function inWholeEuros({ numerator, denominator }: ExactCents, extra: bigint): number {
  const isUp = extra === 99n;
  const whole = isUp ? (numerator + denominator - 1n) / denominator : numerator / denominator;
  return Number(((whole + extra) / 100n) * 100n);
}
