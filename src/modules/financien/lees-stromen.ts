import { parse } from "csv-parse/sync";
import { cents } from "#core/money";
import { type Regel, SOORTEN, type Soort, STROMEN, type Stroom } from "#financien/stromen";

/** Where something is wrong in a file, what, and what to do. */
export type Fout = { readonly plaats: string; readonly wat: string };
export type Gelezen = { readonly regels: readonly Regel[]; readonly fouten: readonly Fout[] };

const VASTE_KOLOMMEN = ["stroom", "regel", "soort"] as const;
const BLOKKEN = [...STROMEN, "Totaal"] as const;

/**
 * Accounts as a table: a row for each amount with its stroom, its name and its soort, and a column for each year. Commas or
 * semicolons between the columns; amounts in euros, without dots for thousands. An empty cell is no amount.
 */
export function leesStromen(tekst: string): Gelezen {
  const rows = rowsOf(tekst);
  if ("fout" in rows) return { regels: [], fouten: [rows.fout] };
  const [first, ...body] = rows.rows;
  const header = first?.cells ?? [];
  const missing = VASTE_KOLOMMEN.filter((kolom) => !header.includes(kolom));
  const years = header.flatMap((kolom, at) => (/^\d{4}$/.test(kolom) ? [{ jaar: Number(kolom), at }] : []));
  if (missing.length > 0)
    return broken(
      "regel 1",
      `De kolom ${missing.join(" en ")} mist. Zet de namen van de kolommen op de eerste regel.`,
    );
  if (years.length === 0) return broken("regel 1", "Er is geen kolom met een jaar, zoals 2024.");
  if (body.length === 0) return broken("regel 2", "Er staan geen bedragen in het bestand.");

  const fouten: Fout[] = [];
  const regels = body.flatMap(({ cells: row, line }) => {
    const plaats = `regel ${line}`;
    const [stroom = "", regel = "", soort = ""] = VASTE_KOLOMMEN.map((kolom) => row[header.indexOf(kolom)]);
    if (!isBlok(stroom))
      fouten.push({ plaats, wat: `De stroom “${stroom}” kennen wij niet. Er is: ${BLOKKEN.join(", ")}.` });
    if (!isSoort(soort))
      fouten.push({ plaats, wat: `De soort “${soort}” kennen wij niet. Er is: ${SOORTEN.join(", ")}.` });
    if (!isBlok(stroom) || !isSoort(soort)) return [];
    return years.flatMap(({ jaar, at: kolom }): Regel[] => {
      const cell = (row[kolom] ?? "").trim();
      if (cell === "") return [];
      const bedrag = centenVan(cell);
      if (bedrag === null) {
        fouten.push({
          plaats: `${plaats}, ${jaar}`,
          wat: `“${cell}” is geen bedrag. Schrijf het als 1234 of 1234.56, zonder punten tussen de duizenden.`,
        });
        return [];
      }
      return [{ stroom, regel, soort, jaar, bedrag }];
    });
  });
  return { regels: fouten.length > 0 ? [] : regels, fouten };
}

type Row = { readonly cells: readonly string[]; readonly line: number };

function rowsOf(tekst: string): { rows: readonly Row[] } | { fout: Fout } {
  const [first = ""] = tekst.split("\n", 1);
  try {
    const rows = parse(tekst, {
      delimiter: first.includes(";") ? ";" : ",",
      bom: true,
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly { readonly record: string[]; readonly info: { readonly lines: number } }[];
    return { rows: rows.map(({ record, info }) => ({ cells: record, line: info.lines })) };
  } catch (error) {
    const line = error instanceof Error && "lines" in error ? `regel ${String(error.lines)}` : "het bestand";
    return {
      fout: {
        plaats: line,
        wat: "Deze regel heeft niet zoveel kolommen als de eerste, of er mist een aanhalingsteken.",
      },
    };
  }
}

/** Whole cents, or null: at most two decimals, after a point or a comma. */
function centenVan(cell: string) {
  const [, sign = "", euros, decimals = ""] = /^(-?)(\d{1,12})(?:[.,](\d{1,2}))?$/.exec(cell) ?? [];
  if (euros === undefined) return null;
  const amount = Number(euros) * 100 + Number(decimals.padEnd(2, "0"));
  return cents(sign && amount > 0 ? -amount : amount);
}

const broken = (plaats: string, wat: string): Gelezen => ({ regels: [], fouten: [{ plaats, wat }] });
const isBlok = (text: string): text is Stroom | "Totaal" => (BLOKKEN as readonly string[]).includes(text);
const isSoort = (text: string): text is Soort => (SOORTEN as readonly string[]).includes(text);
