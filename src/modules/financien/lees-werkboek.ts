import ExcelJS from "exceljs";
import { Failure } from "#core/failure";

/** Bytes of a workbook, and of what is in it when it is unpacked: no more is read. */
const GROOTST = 150_000;
const GROOTST_UITGEPAKT = 20_000_000;
const MEESTE_RIJEN = 5_000;
const MEESTE_KOLOMMEN = 60;

/**
 * The first sheet of an Excel workbook that has a column 'stroom', as text with semicolons: row 7 of the sheet is line 7.
 * @throws Failure where it is no workbook, too large, or has no such sheet
 */
export async function leesWerkboek(base64: string): Promise<string> {
  const bytes = Buffer.from(base64, "base64");
  if (bytes.length > GROOTST)
    throw nietGoed("Het werkboek is te groot. Haal andere bladen weg, of bewaar het als csv.");
  const unpacked = uitgepakt(bytes);
  if (unpacked === null)
    throw nietGoed("Dit is geen Excel-werkboek (xlsx). Bewaar het opnieuw als xlsx of csv.");
  if (unpacked > GROOTST_UITGEPAKT)
    throw nietGoed("Het werkboek is uitgepakt te groot. Haal andere bladen weg, of bewaar het als csv.");
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  } catch {
    throw nietGoed(
      "Dit werkboek is niet te lezen. Open het in Excel, bewaar het opnieuw en kies het nog eens.",
    );
  }
  const sheet = workbook.worksheets.find((each) => rowOf(each, 1).includes("stroom"));
  if (!sheet)
    throw nietGoed(
      "Geen blad begint met de kolommen stroom, regel en soort. Zet die namen op de eerste regel.",
    );
  if (sheet.rowCount > MEESTE_RIJEN || sheet.columnCount > MEESTE_KOLOMMEN)
    throw nietGoed(
      `Het blad heeft meer dan ${MEESTE_RIJEN} regels of ${MEESTE_KOLOMMEN} kolommen. Splits het.`,
    );
  return Array.from({ length: sheet.rowCount }, (_, at) => line(rowOf(sheet, at + 1))).join("\n");
}

/** A row without anything in it stays an empty line, so that lines and rows have the same numbers. */
const line = (cells: readonly string[]): string =>
  cells.every((cell) => cell === "") ? "" : cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";");

const rowOf = (sheet: ExcelJS.Worksheet, at: number): string[] =>
  Array.from({ length: Math.min(sheet.columnCount, MEESTE_KOLOMMEN) }, (_, column) =>
    textOf(sheet.getRow(at).getCell(column + 1).value),
  );

/** A formula is what came of it; an amount has the decimals that it has, so that too many of them are noticed. */
function textOf(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(Number(value.toPrecision(15)));
  if (typeof value !== "object") return String(value).replaceAll(/\s+/g, " ").trim();
  if ("result" in value) return textOf(value.result);
  if ("richText" in value)
    return value.richText
      .map(({ text }) => text)
      .join("")
      .trim();
  if ("text" in value) return value.text.trim();
  return "error" in value ? value.error : "";
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** What the files of a zip are together when unpacked, as its directory says; null: it is no zip. */
function uitgepakt(bytes: Buffer): number | null {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 20 > bytes.length || bytes.readUInt32LE(end) !== END) return null;
  let at = bytes.readUInt32LE(end + 16);
  let total = 0;
  for (let entry = bytes.readUInt16LE(end + 10); entry > 0; entry -= 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return null;
    total += bytes.readUInt32LE(at + 24);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return total;
}

const nietGoed = (detail: string) =>
  new Failure("invalid", "jaarstuk.werkboek", detail, { velden: ["inhoud"] });
