import {
  asArtifact,
  element,
  INKT,
  KOPLETTER,
  LETTER,
  LIJN,
  makeRoom,
  MARGE,
  printable,
  ZACHT,
} from "./pdf-pagina.ts";

export type Kolom = {
  readonly kop: string;
  /** Its share of the width of the page, beside the others. */
  readonly deel: number;
  readonly isGetal?: boolean;
};

export type Tabel = {
  readonly kolommen: readonly Kolom[];
  /** The first cell is the name of the row. */
  readonly rijen: readonly (readonly string[])[];
  /** The last row, between lines. */
  readonly totaal?: readonly string[];
};

type Soort = "kop" | "rij" | "totaal";
type Cel = { readonly tekst: string; readonly x: number; readonly width: number; readonly isGetal: boolean };

const LETTERGROOTTE = 9.5;
const RUIMTE = 4;
const TUSSEN = 10;

const BOVEN = 6;
const HOOGSTE_BEGIN = 300;

/** The header and the first row, which stay together with the heading above them. */
export function hoogteVanBegin(doc: PDFKit.PDFDocument, { kolommen, rijen, totaal }: Tabel): number {
  const cells = (texts: readonly string[]) => cellsOf(doc, kolommen, texts);
  const head = heightOf(doc, cells(kolommen.map(({ kop }) => kop)), "kop");
  const first = rijen[0] ?? totaal;
  return Math.min(HOOGSTE_BEGIN, BOVEN + head + (first ? heightOf(doc, cells(first), "rij") : 0));
}

/** A table whose header cells say of which column or row they are. On a new page the header stands again, unread. */
export function drawTabel(doc: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, tabel: Tabel): void {
  const { kolommen, rijen, totaal } = tabel;
  const cells = (texts: readonly string[]) => cellsOf(doc, kolommen, texts);
  const koppen = cells(kolommen.map(({ kop }) => kop));
  const table = doc.struct("Table");
  root.add(table);
  doc.y += BOVEN;
  makeRoom(doc, hoogteVanBegin(doc, tabel) - BOVEN);
  drawRij(doc, koppen, "kop", table);
  const lines: readonly (readonly [Soort, readonly string[]])[] = [
    ...rijen.map((rij) => ["rij", rij] as const),
    ...(totaal ? [["totaal", totaal] as const] : []),
  ];
  for (const [at, [soort, texts]] of lines.entries()) {
    const row = cells(texts);
    // the last two stay together: no row stands alone below the header of the next page
    const together = at > 0 && at === lines.length - 2 ? lines.slice(at) : lines.slice(at, at + 1);
    const height = together.reduce((sum, [kind, line]) => sum + heightOf(doc, cells(line), kind), 0);
    if (makeRoom(doc, height)) asArtifact(doc, () => drawCells(doc, koppen, "kop"));
    drawLine(doc, soort === "totaal" ? INKT : LIJN);
    drawRij(doc, row, soort, table);
  }
  table.end();
  drawLine(doc, totaal ? INKT : LIJN);
  doc.x = MARGE;
  doc.y += 6;
}

function drawRij(
  doc: PDFKit.PDFDocument,
  cells: readonly Cel[],
  soort: Soort,
  table: PDFKit.PDFStructureElement,
): void {
  const row = doc.struct("TR");
  table.add(row);
  drawCells(doc, cells, soort, (at, draw) => {
    if (soort === "kop") row.add(element(doc, "TH", draw, "Column"));
    else row.add(at === 0 ? element(doc, "TH", draw, "Row") : element(doc, "TD", draw));
  });
  row.end();
}

function drawCells(
  doc: PDFKit.PDFDocument,
  cells: readonly Cel[],
  soort: Soort,
  inside: (at: number, draw: () => void) => void = (_, draw) => draw(),
): void {
  const top = doc.y;
  const height = heightOf(doc, cells, soort);
  chooseLetter(doc, soort);
  cells.forEach(({ tekst, x, width, isGetal }, at) =>
    inside(at, () => {
      doc.text(tekst, x, top + RUIMTE, { width, align: isGetal ? "right" : "left" });
    }),
  );
  doc.y = top + height;
}

const chooseLetter = (doc: PDFKit.PDFDocument, soort: Soort) =>
  doc
    .font(soort === "rij" ? LETTER : KOPLETTER)
    .fontSize(LETTERGROOTTE)
    .fillColor(soort === "kop" ? ZACHT : INKT);

function heightOf(doc: PDFKit.PDFDocument, cells: readonly Cel[], soort: Soort): number {
  chooseLetter(doc, soort);
  return 2 * RUIMTE + Math.max(...cells.map(({ tekst, width }) => doc.heightOfString(tekst, { width })));
}

function cellsOf(
  doc: PDFKit.PDFDocument,
  kolommen: readonly Kolom[],
  texts: readonly string[],
): readonly Cel[] {
  const whole = kolommen.reduce((sum, { deel }) => sum + deel, 0);
  const room = doc.page.width - 2 * MARGE - TUSSEN * (kolommen.length - 1);
  let x = MARGE;
  return kolommen.map(({ deel, isGetal = false }, at) => {
    const width = (room * deel) / whole;
    const cell = { tekst: printable(texts[at] || "–"), x, width, isGetal };
    x += width + TUSSEN;
    return cell;
  });
}

const drawLine = (doc: PDFKit.PDFDocument, color: string) =>
  asArtifact(doc, () => {
    doc
      .moveTo(MARGE, doc.y)
      .lineTo(doc.page.width - MARGE, doc.y)
      .lineWidth(0.6)
      .strokeColor(color)
      .stroke();
  });
