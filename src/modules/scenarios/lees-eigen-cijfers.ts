import { parse } from "csv-parse/sync";
import type { EigenCijfers, EigenGemeente, Fout } from "#toekomstplan/eigen-cijfers";
import { VELDNAMEN, type Veldnaam } from "#toekomstplan/eigen-velden";
import type { Geboortejaren } from "#toekomstplan/wsw/leeftijdsopbouw";
import { getal, type Lezer, lijst, meld, objectVan, plekVan, type Rij, tekst } from "../lezer.ts";

export type GelezenCijfers = { readonly ingevuld: EigenCijfers; readonly fouten: readonly Fout[] };

const HOOGSTE = 1e10;
const VELDEN = ["naam", "beginjaar", "velden", "gemeenten", "geboortejaren"] as const;

/** Own figures as an object: `{"velden": {"wsw": 710}, "gemeenten": [{"naam": "Baarn", "inwoners": 25000}]}`. */
export function leesEigenCijfers(invoer: unknown): GelezenCijfers {
  const lezer: Lezer = new Map();
  const rij = objectVan(lezer, "", invoer, VELDEN);
  const velden = objectVan(lezer, "velden", rij["velden"] ?? {}, VELDNAMEN);
  const filled = VELDNAMEN.filter((veld) => velden[veld] !== undefined && velden[veld] !== null);
  const ingevuld: EigenCijfers = {
    ...(rij["naam"] !== undefined && { naam: tekst(lezer, "", rij, "naam") }),
    ...(rij["beginjaar"] !== undefined && { beginjaar: getal(lezer, "", rij, "beginjaar") }),
    velden: Object.fromEntries(filled.map((veld) => [veld, getal(lezer, "velden", velden, veld, HOOGSTE)])),
    gemeenten: lijst(lezer, rij, "gemeenten", ["naam", "inwoners", "wsw", "bijstand"], gemeenteUit),
    ...(rij["geboortejaren"] !== undefined && {
      geboortejaren: lijst(lezer, rij, "geboortejaren", ["van", "tot", "aantal"], geboorteUit),
    }),
  };
  return { ingevuld, fouten: [...lezer].map(([plaats, wat]) => ({ plaats, wat })) };
}

const gemeenteUit = (lezer: Lezer, plaats: string, rij: Rij): EigenGemeente => ({
  naam: tekst(lezer, plaats, rij, "naam"),
  inwoners: getal(lezer, plaats, rij, "inwoners", HOOGSTE),
  ...(rij["wsw"] !== undefined && { wsw: getal(lezer, plaats, rij, "wsw") }),
  ...(rij["bijstand"] !== undefined && { bijstand: getal(lezer, plaats, rij, "bijstand") }),
});

const geboorteUit = (lezer: Lezer, plaats: string, rij: Rij): Geboortejaren => ({
  van: getal(lezer, plaats, rij, "van"),
  tot: getal(lezer, plaats, rij, "tot"),
  aantal: getal(lezer, plaats, rij, "aantal"),
});

const KOP = ["soort", "naam", "waarde", "wsw", "bijstand"];

/**
 * The same as a table for a spreadsheet, semicolons or commas between the columns: rows `veld;wsw;710`,
 * `gemeente;Baarn;25000;90;350` and `geboortejaren;1960-1964;85`. Numbers without dots for thousands.
 */
export function leesEigenCijfersCsv(bestand: string): GelezenCijfers {
  const lezer: Lezer = new Map();
  const rows = rijenVan(bestand, lezer);
  const velden: Partial<Record<Veldnaam, number>> = {};
  const gemeenten: EigenGemeente[] = [];
  const geboortejaren: Geboortejaren[] = [];
  let kop: { naam?: string; beginjaar?: number } = {};
  for (const { line, cells } of rows) {
    const plaats = `regel ${line}`;
    const [soort = "", naam = "", waarde = "", wsw = "", bijstand = ""] = cells;
    if (soort === "naam") kop = { ...kop, naam };
    else if (soort === "beginjaar") kop = { ...kop, beginjaar: getalUit(lezer, plaats, naam) };
    else if (soort === "veld") leesVeld(lezer, plaats, velden, [naam, waarde]);
    else if (soort === "gemeente")
      gemeenten.push({
        naam,
        inwoners: getalUit(lezer, plekVan(plaats, "inwoners"), waarde),
        ...(wsw !== "" && { wsw: getalUit(lezer, plekVan(plaats, "wsw"), wsw) }),
        ...(bijstand !== "" && { bijstand: getalUit(lezer, plekVan(plaats, "bijstand"), bijstand) }),
      });
    else if (soort === "geboortejaren") geboortejaren.push(jarenUit(lezer, plaats, naam, waarde));
    else
      meld(
        lezer,
        plaats,
        `“${soort}” kennen wij niet. Een regel begint met veld, gemeente, geboortejaren, naam of beginjaar.`,
      );
  }
  return {
    ingevuld: { ...kop, velden, gemeenten, ...(geboortejaren.length > 0 && { geboortejaren }) },
    fouten: [...lezer].map(([plaats, wat]) => ({ plaats, wat })),
  };
}

type Regel = { readonly line: number; readonly cells: readonly string[] };

/** The header is optional. */
function rijenVan(bestand: string, lezer: Lezer): readonly Regel[] {
  const [first = ""] = bestand.split("\n", 1);
  try {
    const rows = parse(bestand, {
      bom: true,
      delimiter: first.includes(";") ? ";" : ",",
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
    }) as unknown as { info: { lines: number }; record: string[] }[];
    return rows
      .map(({ info, record }) => ({ line: info.lines, cells: record }))
      .filter(({ cells }) => cells[0] !== KOP[0] && cells.some((cell) => cell !== ""));
  } catch {
    meld(lezer, "het bestand", "Dit is geen tabel. Kijk of alle aanhalingstekens dicht zijn.");
    return [];
  }
}

function leesVeld(
  lezer: Lezer,
  plaats: string,
  velden: Partial<Record<Veldnaam, number>>,
  [naam, waarde]: readonly [string, string],
): void {
  const veld = VELDNAMEN.find((each) => each === naam);
  if (!veld) meld(lezer, plaats, `Het veld “${naam}” bestaat niet. Er is: ${VELDNAMEN.join(", ")}.`);
  else if (velden[veld] !== undefined)
    meld(lezer, plaats, `Het veld ${veld} staat er al. Noem het één keer.`);
  else if (waarde !== "") velden[veld] = getalUit(lezer, plaats, waarde); // an empty cell is left open
}

function jarenUit(lezer: Lezer, plaats: string, jaren: string, aantal: string): Geboortejaren {
  const [, van, tot] = /^(\d{4})(?:\s*-\s*(\d{4}))?$/.exec(jaren) ?? [];
  if (van === undefined) meld(lezer, plaats, "Geef een jaar of twee jaren, zoals 1960-1964.");
  return { van: Number(van), tot: Number(tot ?? van), aantal: getalUit(lezer, plaats, aantal) };
}

/** With a comma or a point before at most two decimals: three would be thousands. */
function getalUit(lezer: Lezer, plaats: string, waarde: string): number {
  if (/^-?\d{1,11}([.,]\d{1,2})?$/.test(waarde)) return Number(waarde.replace(",", "."));
  meld(
    lezer,
    plaats,
    `“${waarde}” is geen getal. Schrijf het als 1234 of 12,5, zonder punten tussen de duizenden.`,
  );
  return 0;
}
