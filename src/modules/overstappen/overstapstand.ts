import { type Static, Type } from "typebox";
import type { IsoDate } from "#core/dates";
import { isBijOntwikkelbedrijf, isBetaald, type Overgangsvraag, type Vorm } from "#regels/overgang";
import type { Register } from "#regels/register";
import { registerOf } from "../bedragen/register-of.ts";
import type { Context } from "../context.ts";
import { date, id, oneOf, orNull } from "../fields.ts";
import { FEITEN, type Antwoordregel, type Bekend, situatieVan, type Vanfeiten } from "./overstapfeiten.ts";
import { anderePlaatsing, heeftPlek } from "./overstap.ts";
import { bekendVan, looptOp, type Plek, plekkenVan } from "./overstap-store.ts";

/** An answer as somebody gives it; without a day it is of today. */
const Antwoordinvoer = Type.Object(
  { feit: oneOf(FEITEN), antwoord: Type.Boolean(), op: Type.Optional(date) },
  { additionalProperties: false },
);

/** What every question about a switch of one inwoner asks for. */
export const standvelden = {
  /** The place that someone leaves; null: none. */
  vanPlaatsingId: orNull(id),
  dag: date,
  antwoorden: Type.Array(Antwoordinvoer, { maxItems: FEITEN.length }),
};

/** Where somebody stands on the day of a switch. */
export type Overstapstand = {
  readonly bekend: Bekend;
  readonly plekken: readonly Plek[];
  readonly van: Plek | null;
  readonly vanVorm: Vorm;
  readonly register: Register;
  readonly antwoorden: readonly Antwoordregel[];
  /** The question of the rules, for a form and for what was answered. */
  vraag(naar: Vorm, antwoorden?: readonly Antwoordregel[]): Overgangsvraag;
};

export async function overstapstand(
  context: Context,
  inwonerId: string,
  {
    vanPlaatsingId,
    dag,
    antwoorden: gegeven,
  }: {
    readonly vanPlaatsingId: string | null;
    readonly dag: IsoDate;
    readonly antwoorden: readonly Static<typeof Antwoordinvoer>[];
  },
  isZelfdeWerkgever: (van: Plek | null, plekken: readonly Plek[]) => boolean = () => false,
): Promise<Overstapstand> {
  const [bekend, plekken] = [
    await bekendVan(context, inwonerId, dag),
    await plekkenVan(context, inwonerId, dag),
  ];
  const van = vanPlaatsingId === null ? null : (plekken.find(({ id }) => id === vanPlaatsingId) ?? null);
  if (vanPlaatsingId !== null && van === null) throw anderePlaatsing();
  if (vanPlaatsingId === null && plekken.some((plek) => looptOp(plek, dag))) throw heeftPlek();
  const today = context.today();
  const antwoorden = gegeven.map(({ feit, antwoord, op = today }) => ({
    feit,
    antwoord,
    op: op < today ? op : today,
  }));
  const vanVorm = van?.vorm ?? "geen";
  const plek = { isZelfdeWerkgever: isZelfdeWerkgever(van, plekken), dag };
  return {
    bekend,
    plekken,
    van,
    vanVorm,
    register: await registerOf(context),
    antwoorden,
    vraag: (naar, gezegd = antwoorden) => ({
      van: vanVorm,
      naar,
      dag,
      situatie: situatieVan(bekend, vanfeiten(van), gezegd, plek),
    }),
  };
}

const vanfeiten = (van: Plek | null): Vanfeiten => ({
  isBetaald: van !== null && isBetaald(van.vorm),
  isBijOntwikkelbedrijf: van !== null && isBijOntwikkelbedrijf(van.vorm),
  heeftSubsidie: van?.heeftSubsidie ?? false,
  sinds: van?.startdatum ?? null,
});
