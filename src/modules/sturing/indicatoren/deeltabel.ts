import { beschermTabel, GRENS } from "../afscherming/beschermTabel.ts";

/** Of so many who have it and who have not. */
export type Deelrij = { readonly naam: string; readonly wel: number; readonly niet: number };

/** Which shares may be seen; the rest of a row, its size included, is not told. */
export type Deeltabel = {
  readonly rijen: ReadonlyMap<string, null | "klein" | "afgeleid">;
  readonly geheel: null | "klein" | "afgeleid";
};

const KOLOMMEN = ["wel", "niet"] as const;

/**
 * A share is told where ten or more have it and ten or more have not. As many more rows stay hidden as are needed, the smallest
 * first, and the whole is kept where that can be.
 */
export async function deeltabel(rows: readonly Deelrij[]): Promise<Deeltabel> {
  const hidden = verborgenRijen(rows);
  const sum = (of: readonly Deelrij[], kolom: (typeof KOLOMMEN)[number]) =>
    of.reduce((total, row) => total + row[kolom], 0);
  const isWhole = KOLOMMEN.every((kolom) => sum(rows, kolom) >= GRENS);
  const isTold = sum(rows, "wel") + sum(rows, "niet") >= GRENS;
  const sleutel = (naam: string | null, kolom: string | null) =>
    JSON.stringify([rows.length === 1 ? null : naam, kolom]);
  const verborgen = [
    ...[...hidden].flatMap((naam) => [...KOLOMMEN, null].map((kolom) => sleutel(naam, kolom))),
    ...(isWhole ? [] : KOLOMMEN.map((kolom) => sleutel(null, kolom))),
    ...(isTold ? [] : [sleutel(null, null)]),
  ];
  const tabel = {
    rijen: rows.map(({ naam }) => naam),
    kolommen: KOLOMMEN,
    waarden: rows.map(({ wel, niet }) => [wel, niet]),
  };
  const { cellen, rijtotalen, kolomtotalen, totaal } = await beschermTabel(tabel, "binnen", {
    eerder: [{ namen: [tabel.rijen, KOLOMMEN], waarden: tabel.waarden.flat(), verborgen }],
  });
  const why = (cells: readonly { readonly reden: null | "klein" | "afgeleid" }[]) =>
    cells.find(({ reden }) => reden === "klein")?.reden ?? cells.find(({ reden }) => reden)?.reden ?? null;
  return {
    rijen: new Map(rows.map(({ naam }, at) => [naam, why([...cellen[at]!, rijtotalen[at]!])])),
    geheel: why([...kolomtotalen, totaal]),
  };
}

function verborgenRijen(rows: readonly Deelrij[]): Set<string> {
  const bySize = rows.toSorted((a, b) => a.wel + a.niet - b.wel - b.niet || a.naam.localeCompare(b.naam));
  const isSmall = ({ wel, niet }: Deelrij) => wel < GRENS || niet < GRENS;
  const hidden = bySize.filter(isSmall);
  const rest = bySize.filter((row) => !isSmall(row));
  const isOpen = () =>
    hidden.length > 1 &&
    hidden.reduce((sum, { wel }) => sum + wel, 0) >= GRENS &&
    hidden.reduce((sum, { niet }) => sum + niet, 0) >= GRENS;
  while (hidden.length > 0 && rest.length > 0 && !isOpen()) hidden.push(rest.shift()!);
  return new Set(hidden.map(({ naam }) => naam));
}
