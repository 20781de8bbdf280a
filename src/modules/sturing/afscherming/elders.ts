import { type Uiterste, verborgen } from "#statistiek/afscherming";
import { type Kubus, kubusVan, type Telling, TOTAAL } from "./kubus.ts";

/** Which totals over the rows stand on other pages too: none, that of everything, or those of every column as well. */
export type Elders = "niets" | "totaal" | "kolomtotalen";

/** Their places. A total that would tell a small one beside it is not told elsewhere either. */
export function bekendElders(
  telling: Telling,
  elders: Elders,
  grens: number,
  uiterste: Uiterste,
): ReadonlySet<number> {
  if (elders === "niets") return new Set();
  const { plaats, cijfers } = kubusVan(telling);
  const totaal = plaats([TOTAAL, TOTAAL]);
  const isTold = (at: number) => cijfers.waarden[at]! >= grens;
  if (elders === "totaal") return new Set([totaal].filter(isTold));
  const kolommen = telling.namen[1]!.map((_, kolom) => plaats([TOTAAL, kolom]));
  const places = [...new Set([...kolommen, totaal])];
  const waarden = places.map((at) => cijfers.waarden[at]!);
  const delen = kolommen.map((_, at) => at);
  const sommen = kolommen.length > 1 ? [{ som: places.length - 1, delen }] : [];
  const hidden = verborgen({ waarden, sommen }, grens, uiterste);
  return new Set(places.filter((_, at) => !hidden.has(at)));
}

/**
 * What follows from those totals for who knows some rows: the rest of a total, where that is one row, or so few that nothing can
 * hide in it. To hide it here would take nothing away from him.
 */
export function volgtElders(
  { cijfers, plaats }: Kubus,
  { namen }: Telling,
  elders: ReadonlySet<number>,
  { rijen, grens }: { readonly rijen: readonly string[]; readonly grens: number },
): number[] {
  if (elders.size === 0) return [];
  const [rows = [], columns = []] = namen;
  const others = [...rows.keys()].filter((rij) => !rijen.includes(rows[rij]!));
  return [...columns.keys(), TOTAAL].flatMap((kolom) => {
    if (!elders.has(plaats([TOTAAL, kolom]))) return [];
    const rest = others.map((rij) => plaats([rij, kolom]));
    const sum = rest.reduce((total, at) => total + cijfers.waarden[at]!, 0);
    if (sum >= grens) return rest.length === 1 ? rest : [];
    // then what is in those rows follows as well, and with it the total of every column
    const within =
      kolom === TOTAAL ? [...others, TOTAAL].flatMap((rij) => columns.map((_, at) => plaats([rij, at]))) : [];
    return [...rest, ...within];
  });
}
