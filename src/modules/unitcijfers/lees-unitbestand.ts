import { parse } from "csv-parse/sync";
import { cents, type Cents } from "#core/money";
import { UNITVORMEN } from "../bezetting/unitwoorden.ts";
import { HOOGSTE_BEDRAG, type UnitcijferInput } from "./unitcijfer.ts";

/** Which row and column are wrong, and what to do. The first row holds the names of the columns. */
export type Bestandsfout = { readonly rij: number; readonly kolom: string; readonly wat: string };
export type Bestandsregel = Omit<UnitcijferInput, "bron" | "zekerheid"> & {
  readonly rij: number;
  readonly unit: string;
};
export type Gelezen = { readonly regels: readonly Bestandsregel[]; readonly fouten: readonly Bestandsfout[] };

export const KOLOMMEN = [
  "unit",
  "werkvorm",
  "maand",
  "omzet",
  "directe kosten",
  "overige kosten",
  "fte",
  "mensen",
] as const;
type Kolom = (typeof KOLOMMEN)[number];
const MEESTE_RIJEN = 5_000;

/** A table of months: semicolons or commas, amounts in euros without dots for thousands, an empty 'mensen' is not given. */
export function leesUnitbestand(inhoud: string): Gelezen {
  const rows = rowsOf(inhoud);
  if (rows === null)
    return broken(
      1,
      "Een regel heeft meer of minder kolommen dan de eerste, of er mist een aanhalingsteken.",
    );
  const [header = [], ...body] = rows;
  const names = header.map((name) => name.toLowerCase().replaceAll("_", " "));
  const missing = KOLOMMEN.filter((kolom) => !names.includes(kolom));
  if (missing.length > 0)
    return broken(1, `Deze kolommen ontbreken: ${missing.join(", ")}. Zet de namen op de eerste regel.`);
  if (body.length === 0) return broken(2, "Er staan geen cijfers in het bestand.");
  if (body.length > MEESTE_RIJEN)
    return broken(MEESTE_RIJEN + 2, `Een bestand heeft ten hoogste ${MEESTE_RIJEN} regels. Splits het.`);
  const fouten: Bestandsfout[] = [];
  const regels = body.map((cells, at) => {
    const cell = (kolom: Kolom) => (cells[names.indexOf(kolom)] ?? "").trim();
    return rowFrom(cell, at + 2, (kolom, wat) => fouten.push({ rij: at + 2, kolom, wat }));
  });
  return { regels, fouten: [...fouten, ...twice(regels)] };
}

type Meld = (kolom: Kolom, wat: string) => unknown;

function rowFrom(cell: (kolom: Kolom) => string, rij: number, meld: Meld): Bestandsregel {
  const werkvorm = UNITVORMEN.find((vorm) => vorm === cell("werkvorm").toLowerCase());
  if (cell("unit") === "") meld("unit", "Vul de naam van de unit in.");
  if (!werkvorm) meld("werkvorm", `Kies een werkvorm: ${UNITVORMEN.join(", ")}.`);
  if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(cell("maand"))) meld("maand", "Schrijf de maand als 2026-10.");
  return {
    rij,
    unit: cell("unit"),
    werkvorm: werkvorm ?? "intern",
    maand: cell("maand"),
    omzet: amountIn(cell, "omzet", meld),
    directeKosten: amountIn(cell, "directe kosten", meld),
    overigeKosten: amountIn(cell, "overige kosten", meld),
    fte: fteIn(cell("fte"), meld),
    mensen: mensenIn(cell("mensen"), meld),
  };
}

/** Whole cents: at most two decimals, after a point or a comma. */
function amountIn(cell: (kolom: Kolom) => string, kolom: Kolom, meld: Meld): Cents {
  const [, sign = "", whole, decimals = ""] = /^([-−]?)(\d{1,11})(?:[.,](\d{1,2}))?$/.exec(cell(kolom)) ?? [];
  const amount = Number(whole) * 100 + Number(decimals.padEnd(2, "0"));
  if (whole !== undefined && amount <= HOOGSTE_BEDRAG) return cents(sign && amount > 0 ? 0 - amount : amount);
  meld(kolom, "Schrijf het bedrag als 1234 of 1234,56, zonder punten tussen de duizenden.");
  return cents(0);
}

function fteIn(cell: string, meld: Meld): number {
  const value = /^\d{1,5}([.,]\d{1,2})?$/.test(cell) ? Number(cell.replace(",", ".")) : Number.NaN;
  if (value <= 10_000) return value;
  meld("fte", "Schrijf fte als 42 of 42,5, met ten hoogste twee decimalen.");
  return 0;
}

function mensenIn(cell: string, meld: Meld): number | null {
  if (cell === "") return null;
  if (/^\d{1,5}$/.test(cell)) return Number(cell);
  meld("mensen", "Vul een heel getal in, of laat het leeg als u het niet weet.");
  return null;
}

/** The same form of work of a unit stands in one row for each month. */
function twice(regels: readonly Bestandsregel[]): Bestandsfout[] {
  const seen = new Map<string, number>();
  return regels.flatMap(({ rij, unit, werkvorm, maand }) => {
    const key = [unit.toLowerCase(), werkvorm, maand].join("/");
    const before = seen.get(key);
    seen.set(key, before ?? rij);
    return before === undefined
      ? []
      : [
          {
            rij,
            kolom: "unit",
            wat: `Deze unit, werkvorm en maand staan ook op rij ${before}. Houd er één.`,
          },
        ];
  });
}

function rowsOf(inhoud: string): string[][] | null {
  const [first = ""] = inhoud.split("\n", 1);
  try {
    return parse(inhoud, {
      delimiter: first.includes(";") ? ";" : ",",
      bom: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch {
    return null;
  }
}

const broken = (rij: number, wat: string): Gelezen => ({ regels: [], fouten: [{ rij, kolom: "", wat }] });
