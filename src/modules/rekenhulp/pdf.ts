import Document from "pdfkit";
import { Type } from "typebox";
import {
  asArtifact,
  element,
  INKT,
  KOPLETTER,
  LETTER,
  makeRoom,
  MARGE,
  printable,
  ZACHT,
} from "./pdf-pagina.ts";
import { drawCode } from "./pdf-code.ts";
import { drawGrafiek, hoogteVanGrafiek, type PdfGrafiek } from "./pdf-grafiek.ts";
import { drawTabel, hoogteVanBegin, type Tabel } from "./pdf-tabel.ts";

/** The bytes of a file; the route sends them as they are. */
export const Pdf = Type.Unsafe<Buffer>(Type.String({ format: "binary" }));

/** What a printed answer is made of, in reading order. */
export type Blok =
  | { readonly soort: "kop"; readonly niveau: 2 | 3; readonly tekst: string }
  | { readonly soort: "alinea"; readonly tekst: string; readonly grootte?: "groot" | "gewoon" | "klein" }
  | { readonly soort: "lijst"; readonly regels: readonly string[] }
  /** A QR, with what it says to who cannot see it. */
  | { readonly soort: "code"; readonly inhoud: string; readonly tekst: string }
  | { readonly soort: "grafiek"; readonly grafiek: PdfGrafiek }
  | ({ readonly soort: "tabel" } & Tabel);

export type Stuk = {
  readonly titel: string;
  /** Below the title: for which day, made when. */
  readonly ondertitel: string;
  /** On every page, such as "indicatief, geen beschikking". */
  readonly voet: string;
  readonly blokken: readonly Blok[];
};

/**
 * A4 as a tagged PDF: title, language, headings, paragraphs, lists and tables with header cells. The letters are those
 * that every reader has, so they are not inside. Not checked against PDF/UA.
 */
export function writePdf(stuk: Stuk, { compress = true } = {}): Promise<Buffer> {
  const doc = new Document({
    size: "A4",
    margins: { top: MARGE, bottom: MARGE + 16, left: MARGE, right: MARGE },
    pdfVersion: "1.7",
    tagged: true,
    lang: "nl-NL",
    displayTitle: true,
    bufferPages: true,
    compress,
    info: { Title: stuk.titel },
  });
  const chunks: Buffer[] = [];
  doc.on("data", (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve, reject) => {
    doc.on("end", () => resolve(Buffer.concat(chunks)));
    doc.on("error", reject);
  });
  drawAll(doc, stuk);
  doc.end();
  return done;
}

function drawAll(doc: PDFKit.PDFDocument, { titel, ondertitel, voet, blokken }: Stuk): void {
  const root = doc.struct("Document");
  doc.addStructure(root);
  root.add(
    element(doc, "H1", () => {
      doc.font(KOPLETTER).fontSize(20).fillColor(INKT).text(printable(titel));
    }),
  );
  root.add(
    element(doc, "P", () => {
      doc.font(LETTER).fontSize(10.5).fillColor(ZACHT).text(printable(ondertitel));
    }),
  );
  for (const [at, blok] of blokken.entries()) drawBlok(doc, root, blok, blokken.slice(at + 1, at + 3));
  root.end();
  drawFooters(doc, voet);
}

const KOPPEN = { 2: { size: 14, above: 14 }, 3: { size: 11.5, above: 8 } } as const;
/** A heading over two lines, with the space below it, as a number of its letters. */
const KOPREGELS = 3;
const BOVEN_ALINEA = 4;
const REGELRUIMTE = 2;
const GROOTTES = { groot: 14, gewoon: 11, klein: 9.5 } as const;

function drawBlok(
  doc: PDFKit.PDFDocument,
  root: PDFKit.PDFStructureElement,
  blok: Blok,
  next: readonly Blok[],
): void {
  if (blok.soort === "tabel") return drawTabel(doc, root, blok);
  if (blok.soort === "grafiek") return drawGrafiek(doc, root, blok.grafiek);
  if (blok.soort === "code") return drawCode(doc, root, blok);
  if (blok.soort === "lijst") return drawLijst(doc, root, blok.regels);
  if (blok.soort === "kop") {
    const { size, above } = KOPPEN[blok.niveau];
    makeRoom(doc, Math.max(size * 9, above + size * KOPREGELS + hoogteVanVervolg(doc, next))); // with the first lines of what follows
    doc.y += above;
    root.add(
      element(doc, `H${blok.niveau}`, () => {
        doc.font(KOPLETTER).fontSize(size).fillColor(INKT).text(printable(blok.tekst), MARGE);
      }),
    );
    doc.y += 3;
    return;
  }
  const grootte = blok.grootte ?? "gewoon";
  doc.y += BOVEN_ALINEA;
  root.add(
    element(doc, "P", () => {
      doc
        .font(LETTER)
        .fontSize(GROOTTES[grootte])
        .fillColor(grootte === "klein" ? ZACHT : INKT)
        .text(printable(blok.tekst), MARGE, doc.y, { lineGap: REGELRUIMTE });
    }),
  );
}

/** What may not be torn from the heading above it: the begin of a table, or a conclusion with its chart. */
function hoogteVanVervolg(doc: PDFKit.PDFDocument, [first, second]: readonly Blok[]): number {
  if (first?.soort === "tabel") return hoogteVanBegin(doc, first);
  if (first?.soort !== "alinea" || second?.soort !== "grafiek") return 0;
  doc.font(LETTER).fontSize(GROOTTES[first.grootte ?? "gewoon"]);
  const words = doc.heightOfString(printable(first.tekst), {
    width: doc.page.width - 2 * MARGE,
    lineGap: REGELRUIMTE,
  });
  return BOVEN_ALINEA + words + hoogteVanGrafiek(second.grafiek);
}

function drawLijst(doc: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, regels: readonly string[]) {
  const list = doc.struct("L");
  root.add(list);
  doc.font(LETTER).fontSize(11).fillColor(INKT);
  for (const regel of regels) {
    makeRoom(doc, 30);
    const { y } = doc;
    const item = doc.struct("LI");
    list.add(item);
    item.add(element(doc, "Lbl", () => void doc.text("•", MARGE, y, { lineBreak: false })));
    item.add(element(doc, "LBody", () => void doc.text(printable(regel), MARGE + 14, y, { lineGap: 2 })));
    item.end();
    doc.y += 2;
  }
  list.end();
  doc.x = MARGE;
}

/** Not part of the text: a screen reader passes it over. */
function drawFooters(doc: PDFKit.PDFDocument, voet: string): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    const below = doc.page.height - MARGE;
    doc.page.margins.bottom = 0; // else the line would begin a page of its own
    const line = `${voet} · bladzijde ${page - start + 1} van ${count}`;
    doc.font(LETTER).fontSize(9).fillColor(ZACHT);
    asArtifact(doc, () => void doc.text(printable(line), MARGE, below, { lineBreak: false }), "Pagination");
  }
}
