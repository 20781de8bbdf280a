import { type Grenzen, reeksgrenzen, type Signaal, signalen } from "#statistiek/procesgrenzen";
import type { IsoDate } from "#core/dates";
import type { Context } from "../../context.ts";
import type { Indicatordefinitie } from "./definitie.ts";
import { laatsteVolle, type Periode, reeksTot } from "./periode.ts";
import { type Indicatortelling, telPerioden, type Telvraag } from "./tel.ts";

/** A figure over time, and between which values it moves when nothing special happens. */
export type Indicatorreeks = {
  readonly punten: readonly Indicatortelling[];
  /** Null: too few values to say so. */
  readonly grenzen: Grenzen | null;
  readonly signalen: readonly { readonly periode: string; readonly signaal: Signaal }[];
};

const PUNTEN: Readonly<Record<Periode["maanden"], number>> = { 1: 13, 3: 12, 12: 8 };
const SOORT = { 1: "maand", 3: "kwartaal", 12: "jaar" } as const;

/** Up to the last period that is over, or up to the one that was asked for where that is too long ago to be in it. */
export async function reeksVan(
  context: Context,
  definitie: Indicatordefinitie,
  asked: Periode,
  filter: Pick<Telvraag, "gemeente" | "groep" | "unit">,
): Promise<Indicatorreeks> {
  if (definitie.rekenwijze === "ontbreekt" || definitie.alleenNu)
    return { punten: [], grenzen: null, signalen: [] };
  const perioden = reeksTot(laatsteIn(asked, context.today()), PUNTEN[asked.maanden]);
  const zonderSplitsing = filter.gemeente === undefined && filter.groep === undefined;
  const punten = await telPerioden(
    context,
    { sleutel: definitie.sleutel, ...filter, zonderSplitsing },
    perioden,
  );
  const known = punten.flatMap(({ waarde, periode }) =>
    waarde === null ? [] : [{ waarde, periode: periode.naam }],
  );
  const values = known.map(({ waarde }) => waarde);
  const grenzen = reeksgrenzen(values);
  return {
    punten,
    grenzen,
    signalen: grenzen
      ? signalen(values, grenzen).map(({ plaats, signaal }) => ({ periode: known[plaats]!.periode, signaal }))
      : [],
  };
}

function laatsteIn(asked: Periode, today: IsoDate): Periode {
  const last = laatsteVolle(SOORT[asked.maanden], today);
  const [first] = reeksTot(last, PUNTEN[asked.maanden]);
  return first !== undefined && asked.vanaf < first.vanaf ? asked : last;
}
