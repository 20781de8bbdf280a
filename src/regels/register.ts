import type { IsoDate } from "#core/dates";
import type { Hours } from "#core/hours";
import { type Cents, cents, type Rate } from "#core/money";
import { type Geldig, geldigOp, type Parameter, type Waarde } from "#regels/parameter";
import { bijstandMiddelenParameters } from "#regels/parameters/bijstand-middelen";
import { bijstandNormParameters } from "#regels/parameters/bijstand-normen";
import { buigParameters } from "#regels/parameters/buig";
import { huurtoeslagParameters } from "#regels/parameters/huurtoeslag";
import { kindgebondenBudgetParameters } from "#regels/parameters/kindgebonden-budget";
import { loonkostensubsidieParameters } from "#regels/parameters/loonkostensubsidie";
import { loonheffingParameters } from "#regels/parameters/loonheffing";
import { banenafspraakParameters } from "#regels/parameters/banenafspraak";
import { beschutWerkParameters } from "#regels/parameters/beschut-werk";
import { instrumentParameters } from "#regels/parameters/instrumenten";
import { loonkostenvoordeelParameters } from "#regels/parameters/loonkostenvoordeel";
import { sroiParameters } from "#regels/parameters/sroi";
import { socialeInfrastructuurParameters } from "#regels/parameters/sociale-infrastructuur";
import { minimumloonParameters } from "#regels/parameters/minimumloon";
import { zorgtoeslagParameters } from "#regels/parameters/zorgtoeslag";

/** Every amount, share and term that the rules use, as the sources give them. One entry a parameter, all its values. */
export const landelijk = {
  ...minimumloonParameters,
  ...loonkostensubsidieParameters,
  ...socialeInfrastructuurParameters,
  ...buigParameters,
  ...sroiParameters,
  ...loonkostenvoordeelParameters,
  ...instrumentParameters,
  ...beschutWerkParameters,
  ...banenafspraakParameters,
  ...loonheffingParameters,
  ...bijstandNormParameters,
  ...bijstandMiddelenParameters,
  ...zorgtoeslagParameters,
  ...kindgebondenBudgetParameters,
  ...huurtoeslagParameters,
} as const satisfies Readonly<Record<string, Parameter>>;

export type Sleutel = keyof typeof landelijk;

/** What a rule looks its values up in: the national one, or that with the values a region added. */
export type Register = Readonly<Record<Sleutel, Parameter>>;

/** A value that was added after the release, such as the amounts of the next half year. */
export type Toevoeging = { readonly sleutel: Sleutel; readonly waarde: Waarde };

export const isSleutel = (text: string): text is Sleutel => Object.hasOwn(landelijk, text);

/** The register with values added; one for the same first day takes the place of the one that was there. */
export function aangevuld(register: Register, toevoegingen: readonly Toevoeging[]): Register {
  const filled: Record<Sleutel, Parameter> = { ...register };
  for (const { sleutel, waarde } of toevoegingen) {
    const parameter = filled[sleutel];
    const others = parameter.waarden.filter(({ vanaf }) => vanaf !== waarde.vanaf);
    const waarden = [...others, waarde].toSorted((a, b) => (a.vanaf < b.vanaf ? -1 : 1));
    filled[sleutel] = { ...parameter, waarden };
  }
  return filled;
}

/**
 * An amount of money on a day, in cents.
 * @throws GeenWaarde on a day without a value
 */
export function bedragOp(register: Register, sleutel: Sleutel, dag: IsoDate): Geldig<Cents> {
  const found = geldigOp(register[sleutel], dag);
  return { ...found, waarde: cents(found.waarde) };
}

/**
 * A share on a day, in millionths.
 * @throws GeenWaarde on a day without a value
 */
export const deelOp = (register: Register, sleutel: Sleutel, dag: IsoDate): Geldig<Rate> =>
  geldigOp(register[sleutel], dag) as Geldig<Rate>;

/**
 * Hours a week on a day, in hundredths.
 * @throws GeenWaarde on a day without a value
 */
export const urenOp = (register: Register, sleutel: Sleutel, dag: IsoDate): Geldig<Hours> =>
  geldigOp(register[sleutel], dag) as Geldig<Hours>;

/**
 * A number or a term (months, weeks, persons) on a day.
 * @throws GeenWaarde on a day without a value
 */
export const aantalOp = (register: Register, sleutel: Sleutel, dag: IsoDate): Geldig =>
  geldigOp(register[sleutel], dag);
