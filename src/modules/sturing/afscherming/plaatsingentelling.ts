import type { Context } from "../../context.ts";
import { GROEPEN, type Rapportrij } from "../plaatsingenrapport.ts";
import { countPlaatsingen } from "../rapport-store.ts";
import { type BeschermdeTabel, beschermTabel, type Kring, type Publicatie } from "./beschermTabel.ts";
import { kennersVan, rapportVoorIedereen } from "./getoond-rapport.ts";

/** Placements of a year by gemeente and group as counted now, for who knows no gemeente better than another. */
export type Plaatsingentelling = {
  readonly rijen: readonly Rapportrij[];
  readonly totaal: number;
  readonly tabel: BeschermdeTabel;
  readonly publicatie: Publicatie;
};

/** What every other table with these placements has to keep hidden: it hides what the report and the exports of the year hid. */
export async function plaatsingentelling(
  context: Context,
  jaar: number,
  kring: Kring,
): Promise<Plaatsingentelling> {
  const { eerder } = await rapportVoorIedereen(context, jaar);
  const { rijen, totaal } = await countPlaatsingen(context, jaar, context.today());
  const { publicatie, ...tabel } = await beschermTabel(
    {
      rijen: rijen.map(({ gemeente }) => gemeente),
      kolommen: GROEPEN,
      waarden: rijen.map(({ groepen }) => GROEPEN.map((groep) => groepen[groep] ?? 0)),
    },
    kring,
    { kenners: kennersVan(rijen), eerder, elders: "totaal" },
  );
  return { rijen, totaal, tabel, publicatie };
}
