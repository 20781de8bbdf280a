import { createHash } from "node:crypto";
import { Type } from "typebox";
import { type IsoDate, isoDate } from "#core/dates";
import { type Cents, cents } from "#core/money";
import type { Register } from "#regels/register";
import { registerOf } from "../bedragen/register-of.ts";
import type { Context } from "../context.ts";
import { amount, date, id, orNull } from "../fields.ts";
import { runningOn, type RunningSubsidie } from "./jaarwissel-store.ts";
import { type KnownPeriode, Stap } from "./subsidie.ts";
import { periodenInJaar } from "./subsidievraag.ts";

export const jaar = Type.Integer({ minimum: 2016, maximum: 2100 });

const Jaarperiode = Type.Object({
  vanaf: date,
  tot: date,
  bedragInCenten: amount,
  stappen: Type.Array(Stap),
});

/** What 1 January does to one subsidy. */
export const Jaarwisselrij = Type.Object({
  plaatsingId: id,
  inwonerId: id,
  /** Null where the role may not know who it is. */
  inwonernaam: orNull(Type.String()),
  bij: orNull(Type.String({ description: "Werkgever of unit" })),
  oudInCenten: orNull(amount),
  nieuwInCenten: orNull(amount),
  /** Why there is no new amount. */
  waaromNiet: orNull(Type.String()),
  isVerwerkt: Type.Boolean({ description: "De nieuwe bedragen staan er al" }),
  perioden: Type.Array(Jaarperiode),
});

/** Over all subsidies of the gemeente, per month. */
export const Jaarwisseltotaal = Type.Object({
  subsidies: Type.Integer(),
  teVerwerken: Type.Integer(),
  verwerkt: Type.Integer(),
  zonderBedrag: Type.Integer(),
  /** Of those that get a new amount. */
  oudInCenten: amount,
  nieuwInCenten: amount,
});

export type Uitkomst = {
  readonly subsidie: RunningSubsidie;
  readonly oudInCenten: Cents | null;
  readonly perioden: readonly KnownPeriode[];
  readonly waaromNiet: string | null;
  readonly isVerwerkt: boolean;
};

/**
 * What the amounts of a new year become for every subsidy of a gemeente that runs on. A rise in July changes none.
 * @source Participatiewet art. 10d lid 7 (BWBR0015703)
 */
export async function jaarwisselOf(context: Context, gemeente: string, jaar: number): Promise<Uitkomst[]> {
  const register = await registerOf(context);
  const running = await runningOn(context, gemeente, isoDate(`${jaar}-01-01`));
  return running.map((subsidie) => uitkomstOf(subsidie, jaar, register));
}

export const teVerwerken = (uitkomsten: readonly Uitkomst[]) =>
  uitkomsten.filter(({ isVerwerkt, perioden }) => !isVerwerkt && perioden.length > 0);

/** Names exactly these amounts for exactly these subsidies, so that what is approved is what was shown. */
export function kenmerkOf(uitkomsten: readonly Uitkomst[]): string {
  const lines = teVerwerken(uitkomsten)
    .map(({ subsidie, perioden }) => `${subsidie.plaatsingId} ${JSON.stringify(perioden.map(amountsOf))}`)
    .toSorted((a, b) => (a < b ? -1 : 1));
  return createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 32);
}

export function totaalOf(uitkomsten: readonly Uitkomst[]) {
  const withAmount = uitkomsten.filter(({ perioden }) => perioden.length > 0);
  const sum = (amounts: readonly Cents[]) => cents(amounts.reduce<number>((all, one) => all + one, 0));
  return {
    subsidies: uitkomsten.length,
    teVerwerken: teVerwerken(uitkomsten).length,
    verwerkt: uitkomsten.filter(({ isVerwerkt }) => isVerwerkt).length,
    zonderBedrag: uitkomsten.length - withAmount.length,
    oudInCenten: sum(withAmount.map(({ oudInCenten }) => oudInCenten ?? cents(0))),
    nieuwInCenten: sum(withAmount.map(({ perioden }) => perioden[0]!.bedragInCenten)),
  };
}

function uitkomstOf(subsidie: RunningSubsidie, jaar: number, register: Register): Uitkomst {
  const { oud, kept, grondslag } = subsidie;
  const none = { subsidie, perioden: [], isVerwerkt: false };
  if (oud.tot !== null && oud.tot < isoDate(`${jaar - 1}-12-31`))
    return {
      ...none,
      oudInCenten: null,
      waaromNiet: `Voor ${jaar - 1} is nog geen bedrag goedgekeurd. Doe dat eerst.`,
    };
  const found = periodenInJaar(grondslag, jaar, register);
  if ("waaromNiet" in found)
    return { ...none, oudInCenten: oud.bedragInCenten, waaromNiet: found.waaromNiet };
  const isVerwerkt = JSON.stringify(kept) === JSON.stringify(found.perioden.map(amountsOf));
  return {
    subsidie,
    oudInCenten: oud.bedragInCenten,
    perioden: found.perioden,
    waaromNiet: null,
    isVerwerkt,
  };
}

const amountsOf = ({
  vanaf,
  tot,
  bedragInCenten,
}: {
  vanaf: IsoDate;
  tot: IsoDate;
  bedragInCenten: number;
}) => ({ vanaf, tot, bedragInCenten });
