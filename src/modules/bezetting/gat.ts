import { type Static, Type } from "typebox";
import { verborgen } from "#matching/eerlijkheid/verbergen";
import { gemeente, orNull } from "../fields.ts";
import { MINSTE } from "../matchrondes/matchronde.ts";

/** Counts of people below this are not shown: the line of a matchronde. */
export const MINSTE_MENSEN = MINSTE;

export const mensen = (description?: string) =>
  orNull(
    Type.Integer({ description: description ?? "Null: te weinig om te tonen, of anders terug te rekenen" }),
  );

/** One kind of work: who wants it most, and what the units offer of it. */
export const Gatregel = Type.Object({
  werksoort: Type.String(),
  willen: mensen("Inwoners zonder werk die dit werk het liefst doen; null: te weinig om te tonen"),
  units: Type.Array(Type.String()),
  capaciteit: Type.Integer(),
  vrij: Type.Integer(),
  perGemeente: Type.Array(Type.Object({ gemeente, willen: mensen(), vrij: Type.Integer() })),
  aanbod: Type.Unsafe<Aanbod>(Type.String({ enum: ["geen unit", "vol", "te weinig", "genoeg"] })),
});
export type Gatregel = Static<typeof Gatregel>;
export type Aanbod = "geen unit" | "vol" | "te weinig" | "genoeg";

/** One thing that people need at the place, and how many places of the units offer it. */
export const Behoefteregel = Type.Object({
  onderwerp: Type.String(),
  waarde: Type.String(),
  vragen: mensen("Inwoners zonder werk die dit nodig hebben; null: te weinig om te tonen"),
  plekken: Type.Integer({ description: "Open plekken van units die dit bieden" }),
  vrij: Type.Integer({ description: "Vrije plaatsen daarop" }),
  locaties: Type.Integer({ description: "Locaties van units die dit hebben" }),
});
export type Behoefteregel = Static<typeof Behoefteregel>;

export type Behoefte = {
  readonly gemeente: string;
  readonly onderwerp: string;
  readonly waarde: string;
  readonly mensen: number;
};
export type Werkplek = {
  readonly unit: string;
  readonly werksoort: string;
  readonly gemeente: string;
  readonly capaciteit: number;
  readonly vrij: number;
};

/**
 * Wishes beside what is offered. The counts of all cells and both sums are held back together, so that none that is
 * held back can be computed from what is shown.
 */
export function gatregels(
  behoeften: readonly Behoefte[],
  plekken: readonly Werkplek[],
  gemeenten: readonly string[],
): { readonly regels: Gatregel[]; readonly perGemeente: (number | null)[]; readonly totaal: number | null } {
  const wensen = behoeften.filter(({ onderwerp }) => onderwerp === "werksoorten");
  const soorten = [
    ...new Set([...wensen.map(({ waarde }) => waarde), ...plekken.map((plek) => plek.werksoort)]),
  ].toSorted();
  const grid = soorten.map((soort) =>
    gemeenten.map((code) => sum(wensen, (w) => w.waarde === soort && w.gemeente === code)),
  );
  const { cellen, rijen, kolommen, totaal } = beschermd(grid);
  const regels = soorten.map((werksoort, at) => {
    const own = plekken.filter((plek) => plek.werksoort === werksoort);
    const willen = rijen[at]!;
    const [capaciteit, vrij] = [total(own, "capaciteit"), total(own, "vrij")];
    return {
      werksoort,
      willen,
      units: [...new Set(own.map(({ unit }) => unit))].toSorted(),
      capaciteit,
      vrij,
      perGemeente: gemeenten.map((code, column) => ({
        gemeente: code,
        willen: cellen[at]![column]!,
        vrij: total(
          own.filter((plek) => plek.gemeente === code),
          "vrij",
        ),
      })),
      aanbod: aanbodVan({ units: own.length, vrij, willen }),
    };
  });
  return { regels, perGemeente: kolommen, totaal };
}

type Tabel = {
  readonly cellen: (number | null)[][];
  readonly rijen: (number | null)[];
  readonly kolommen: (number | null)[];
  readonly totaal: number | null;
};

/** A table of counts with its sums, in which nothing small can be read or computed. */
export function beschermd(grid: readonly (readonly number[])[]): Tabel {
  const [height, width] = [grid.length, grid[0]?.length ?? 0];
  const rows = grid.map((row) => row.reduce((a, b) => a + b, 0));
  const columns = Array.from({ length: width }, (_, at) => grid.reduce((a, row) => a + row[at]!, 0));
  const all = rows.reduce((a, b) => a + b, 0);
  const values = [...grid.flat(), ...rows, ...columns, all];
  const cell = (row: number, column: number) => row * width + column;
  const [rowAt, columnAt] = [height * width, height * width + height];
  const allAt = columnAt + width;
  const sums = [
    ...grid.map((_, row) => ({ delen: columns.map((__, column) => cell(row, column)), geheel: rowAt + row })),
    ...columns.map((_, column) => ({
      delen: grid.map((__, row) => cell(row, column)),
      geheel: columnAt + column,
    })),
    { delen: rows.map((_, row) => rowAt + row), geheel: allAt },
    { delen: columns.map((_, column) => columnAt + column), geheel: allAt },
  ];
  const hidden = verborgen(values, sums, MINSTE_MENSEN);
  const shown = (at: number) => (hidden[at] === 1 ? null : values[at]!);
  return {
    cellen: grid.map((row, r) => row.map((_, c) => shown(cell(r, c)))),
    rijen: rows.map((_, r) => shown(rowAt + r)),
    kolommen: columns.map((_, c) => shown(columnAt + c)),
    totaal: shown(allAt),
  };
}

/** What is held back is less than the line or hides what is: it says nothing, so only the offer counts then. */
function aanbodVan({ units, vrij, willen }: { units: number; vrij: number; willen: number | null }): Aanbod {
  if (units === 0) return "geen unit";
  if (vrij === 0) return "vol";
  return willen !== null && willen > vrij ? "te weinig" : "genoeg";
}

const sum = (wensen: readonly Behoefte[], is: (wens: Behoefte) => boolean): number =>
  wensen.reduce((all, wens) => all + (is(wens) ? wens.mensen : 0), 0);

const total = (plekken: readonly Werkplek[], what: "capaciteit" | "vrij"): number =>
  plekken.reduce((all, plek) => all + plek[what], 0);
