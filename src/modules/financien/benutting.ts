import { type Static, Type } from "typebox";
import { cents } from "#core/money";
import { BENUTTINGEN, benuttingOp } from "#financien/benutting";
import type { Context } from "../context.ts";
import { date, id, oneOf } from "../fields.ts";
import { budgettenNu, drempels } from "./benutting-store.ts";
import { bedrag } from "./geld.ts";

/** Holds until somebody decides otherwise: less than half of what was expected by now asks for a look. */
const EERSTE_DREMPEL = {
  volgnummer: 0,
  procent: 50,
  reden: "Uitgangspunt van Meedoen: minder dan de helft van wat nu te verwachten was, vraagt om een gesprek.",
} as const;

const Drempel = Type.Object({
  volgnummer: Type.Integer({ description: "0: nog nooit gewijzigd" }),
  procent: Type.Integer(),
  reden: Type.String(),
});
const EerdereDrempel = Type.Object({ ...Drempel.properties, datum: date, doorNaam: Type.String() });

const Benutting = Type.Object({
  soort: oneOf(["programma", "instrument"]),
  id,
  naam: Type.String(),
  deel: Type.String({ description: "Het cluster of de gemeente" }),
  startdatum: date,
  einddatum: date,
  budgetInCenten: bedrag,
  benutInCenten: bedrag,
  verwachtInCenten: bedrag,
  achterstandInCenten: bedrag,
  procent: Type.Integer({ description: "Van het budget" }),
  stand: oneOf(BENUTTINGEN),
});
export const Benuttingen = Type.Object({
  peildatum: date,
  drempel: Drempel,
  eerder: Type.Array(EerdereDrempel),
  achterstandInCenten: bedrag,
  rijen: Type.Array(Benutting, { description: "Wat achterblijft eerst, de grootste achterstand bovenaan" }),
});
export type Benuttingen = Static<typeof Benuttingen>;

/** Every budget beside its expected use, by the threshold that holds now. */
export async function benuttingenVan(context: Context): Promise<Benuttingen> {
  const eerder = await drempels(context);
  const { volgnummer, procent, reden } = eerder[0] ?? EERSTE_DREMPEL;
  const today = context.today();
  const rijen = (await budgettenNu(context)).map(({ budget, benut, ...row }) => {
    const { stand, verwacht, achterstand, deel } = benuttingOp(today, procent, { ...row, budget, benut });
    return {
      ...row,
      budgetInCenten: budget,
      benutInCenten: benut,
      verwachtInCenten: verwacht,
      achterstandInCenten: achterstand,
      procent: deel,
      stand,
    };
  });
  const behind = rijen.filter(({ stand }) => stand === "achter");
  return {
    peildatum: today,
    drempel: { volgnummer, procent, reden },
    eerder: [...eerder],
    achterstandInCenten: bedragOf(behind),
    rijen: [
      ...behind.toSorted(
        (a, b) => b.achterstandInCenten - a.achterstandInCenten || (a.deel < b.deel ? -1 : 1),
      ),
      ...rijen.filter(({ stand }) => stand !== "achter"),
    ],
  };
}

const bedragOf = (rijen: readonly { readonly achterstandInCenten: number }[]) =>
  cents(rijen.reduce((sum, { achterstandInCenten }) => sum + achterstandInCenten, 0));
