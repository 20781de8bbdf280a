import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import ExcelJS from "exceljs";
import { Type } from "typebox";
import { AFGESCHERMD, type Export, type Inhoud, type Kolom, type Waarde } from "./export.ts";

/** The bytes of a workbook; the route sends them as they are. */
export const Werkboek = Type.Unsafe<Buffer>(Type.String({ format: "binary" }));

type Blad = { readonly naam: string; readonly inhoud: Inhoud };
type Over = Pick<Export, "kring" | "doel" | "doorNaam" | "gemaaktOp">;

/** One sheet for each table and one that says where the figures come from; written row by row. */
export async function werkboek(bladen: readonly Blad[], over: Over): Promise<Buffer> {
  const stream = new PassThrough();
  const bytes = buffer(stream);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  workbook.creator = over.doorNaam;
  workbook.created = new Date(over.gemaaktOp);
  for (const blad of bladen) writeTable(workbook, blad);
  writeHerkomst(workbook, bladen, over);
  await workbook.commit();
  return bytes;
}

const FORMATEN: Readonly<Record<Kolom["soort"], string>> = {
  tekst: "@",
  aantal: "#,##0.##",
  bedrag: "#,##0.00",
};
const WIDEST = 60;

function writeTable(workbook: ExcelJS.stream.xlsx.WorkbookWriter, { naam, inhoud }: Blad): void {
  const { kolommen, rijen } = inhoud;
  const sheet = workbook.addWorksheet(bladnaam(naam), { views: [{ state: "frozen", xSplit: 1, ySplit: 1 }] });
  sheet.columns = kolommen.map(({ naam, soort }, at) => ({
    header: naam,
    width: Math.min(
      WIDEST,
      Math.max(naam.length, ...rijen.map((rij) => String(rij[at] ?? AFGESCHERMD).length)) + 2,
    ),
    style: { numFmt: FORMATEN[soort] },
  }));
  const header = sheet.getRow(1);
  header.font = { bold: true };
  header.commit();
  for (const rij of rijen) sheet.addRow(rij.map((waarde, at) => typed(waarde, kolommen[at]!))).commit();
  sheet.commit();
}

/** Numbers as numbers, amounts in euros, so that they can be reckoned with. */
function typed(waarde: Waarde, { soort }: Kolom): string | number {
  if (waarde === null) return AFGESCHERMD;
  return typeof waarde === "number" && soort === "bedrag" ? waarde / 100 : waarde;
}

function writeHerkomst(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  bladen: readonly Blad[],
  { kring, doel, doorNaam, gemaaktOp }: Over,
): void {
  const sheet = workbook.addWorksheet("Herkomst");
  sheet.columns = [{ width: 24, font: { bold: true } }, { width: WIDEST + 30 }] as Partial<ExcelJS.Column>[];
  const lines = [
    ...bladen.flatMap(({ naam, inhoud }) => [
      ["Blad", bladnaam(naam)],
      ["Titel", inhoud.titel],
      ["Definitie", inhoud.definitie],
      ["Bron", inhoud.bron],
      ["Peildatum", inhoud.peildatum],
      ["Afgeschermde getallen", inhoud.afgeschermd],
    ]),
    ["Afscherming", AFSCHERMING[kring]],
    ["Voor wie", kring === "binnen" ? "Binnen de regio" : "Buiten de regio"],
    ["Doel", doel],
    ["Gemaakt door", doorNaam],
    ["Gemaakt op", gemaaktOp],
  ];
  for (const line of lines) sheet.addRow(line).commit();
  sheet.commit();
}

const AFSCHERMING: Readonly<Record<Over["kring"], string>> = {
  binnen: "Aantallen onder tien mensen staan er niet, en ook niet de getallen waaruit ze volgen.",
  buiten:
    "Aantallen onder tien mensen staan er niet, en ook niet de getallen waaruit ze volgen. De andere zijn afgerond op vijf.",
};

/** A sheet name is at most 31 characters without these signs. */
const bladnaam = (naam: string): string => naam.replaceAll(/[*?:\\/[\]]/g, " ").slice(0, 31);
