import type { IsoDate } from "#core/dates";
import type { Context } from "../../context.ts";
import { isGroot } from "../afscherming/rijen.ts";
import { type Indicatordefinitie, isDuur } from "./definitie.ts";
import { getoondePerioden, kolommenVan } from "./getoonde-perioden.ts";
import type { Periode } from "./periode.ts";
import { getoondVanUnit } from "./per-unit.ts";
import type { Telcel, Telling } from "./tel-store.ts";
import { samen } from "./waarde.ts";

type Vraag = Telling & { readonly definitie: Indicatordefinitie };
type Cellen = readonly (Telcel & { readonly periode: string })[];

const isStand = ({ periode }: Indicatordefinitie) => periode === "peildatum";

/** Parts are told of whole years, and of a day that is over: those of a shorter or running period would tell those of the rest. */
export const isGesplitst = (
  definitie: Indicatordefinitie,
  { maanden, tot }: Periode,
  dag: IsoDate,
): boolean => !definitie.overMensen || (tot < dag && (maanden === 12 || isStand(definitie)));

/** Of which periods the whole is told. */
export async function getoondVan(
  context: Context,
  vraag: Vraag,
  cellen: Cellen,
): Promise<ReadonlySet<string>> {
  const { definitie, perioden, unit } = vraag;
  if (!definitie.overMensen || isDuur(definitie) || perioden.length === 0)
    return new Set(perioden.map(({ naam }) => naam));
  const getoond = isStand(definitie)
    ? standen(definitie, perioden, cellen)
    : await getoondePerioden(context, vraag);
  return unit === undefined ? getoond : getoondVanUnit(context, { ...vraag, unit, getoond });
}

/** How it stands on a day follows from no other day. */
function standen(
  definitie: Indicatordefinitie,
  perioden: readonly Periode[],
  cellen: Cellen,
): ReadonlySet<string> {
  const names = perioden.map(({ naam }) => naam);
  return new Set(
    names.filter((naam) => {
      const sommen = samen(cellen.filter(({ periode }) => periode === naam));
      return sommen.feiten === 0 || isGroot([{ naam, delen: kolommenVan(definitie, sommen) }]);
    }),
  );
}
