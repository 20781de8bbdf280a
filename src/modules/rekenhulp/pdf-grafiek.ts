import { INKT, LETTER, KOPLETTER, LIJN, makeRoom, MARGE, printable, ZACHT } from "./pdf-pagina.ts";

export type PdfGrafiek = {
  /** The conclusion, for who does not see it; the numbers stand in a table below. */
  readonly tekst: string;
  readonly soort: "lijnen" | "staven";
  readonly eenheid: "euro" | "mensen";
  readonly bij: readonly string[];
  readonly reeksen: readonly {
    readonly naam: string;
    readonly waarden: readonly number[];
    readonly isBasis: boolean;
  }[];
  readonly band: { readonly van: readonly number[]; readonly tot: readonly number[] } | null;
};

const HOOGTE = 170;
const ONDER = 18;
const NAMEN = 118;
const ASRUIMTE = 52;
const STAAF = 27;
const GROEN = "#0b6b58";
const BRUIN = "#8a5a2b";
const BAND = "#cfe5de";
const STREPEN = 4;

/** A chart as one figure with its conclusion as text. */
export function drawGrafiek(
  doc: PDFKit.PDFDocument,
  root: PDFKit.PDFStructureElement,
  grafiek: PdfGrafiek,
): void {
  const height = hoogteVan(grafiek);
  makeRoom(doc, hoogteVanGrafiek(grafiek));
  const top = doc.y + 8;
  const alt = printable(`${grafiek.tekst} De getallen staan in de tabel hieronder.`);
  root.add(
    doc.struct("Figure", { alt }, () => {
      if (grafiek.soort === "lijnen") drawLijnen(doc, grafiek, top);
      else drawStaven(doc, grafiek, top);
    }),
  );
  doc.x = MARGE;
  doc.y = top + height + 8;
}

export const hoogteVanGrafiek = (grafiek: PdfGrafiek): number => hoogteVan(grafiek) + 20;

const hoogteVan = ({ soort, bij }: PdfGrafiek): number => (soort === "lijnen" ? HOOGTE : bij.length * STAAF);

function drawLijnen(doc: PDFKit.PDFDocument, { bij, reeksen, band, eenheid }: PdfGrafiek, top: number): void {
  const all = [...reeksen.flatMap(({ waarden }) => waarden), ...(band ? [...band.van, ...band.tot] : [])];
  const step = ronde((Math.max(0, ...all) - Math.min(0, ...all)) / STREPEN);
  const low = Math.floor(Math.min(0, ...all) / step) * step;
  const high = Math.max(low + step, Math.ceil(Math.max(0, ...all) / step) * step);
  const left = MARGE + ASRUIMTE;
  const right = doc.page.width - MARGE - NAMEN;
  const bottom = top + HOOGTE - ONDER;
  const x = (nth: number) => left + (nth * (right - left)) / Math.max(1, bij.length - 1);
  const y = (waarde: number) => bottom - ((waarde - low) / (high - low)) * (bottom - top - 6);
  doc.font(LETTER).fontSize(8.5);
  for (let line = low; line <= high + step / 2; line += step) {
    doc.moveTo(left, y(line)).lineTo(right, y(line)).lineWidth(0.5).strokeColor(LIJN).stroke();
    const word = getal(line, eenheid);
    doc
      .fillColor(ZACHT)
      .text(word, MARGE, y(line) - 4, { width: ASRUIMTE - 6, align: "right", lineBreak: false });
  }
  bij.forEach((word, nth) => {
    doc
      .fillColor(ZACHT)
      .text(word, x(nth) - 15, bottom + 6, { width: 30, align: "center", lineBreak: false });
  });
  if (band) {
    band.tot.forEach((waarde, nth) =>
      nth === 0 ? doc.moveTo(x(0), y(waarde)) : doc.lineTo(x(nth), y(waarde)),
    );
    for (let nth = band.van.length - 1; nth >= 0; nth--) doc.lineTo(x(nth), y(band.van[nth]!));
    doc.closePath().fillColor(BAND).fill();
  }
  for (const { waarden, isBasis } of reeksen) {
    waarden.forEach((waarde, nth) =>
      nth === 0 ? doc.moveTo(x(0), y(waarde)) : doc.lineTo(x(nth), y(waarde)),
    );
    if (isBasis) doc.dash(5, { space: 3 });
    doc
      .lineWidth(1.8)
      .strokeColor(isBasis ? BRUIN : GROEN)
      .stroke()
      .undash();
  }
  drawNamen(doc, reeksen, (waarde) => y(waarde), right + 8);
}

/** The names at the ends of the lines, never over each other. */
function drawNamen(
  doc: PDFKit.PDFDocument,
  reeksen: PdfGrafiek["reeksen"],
  y: (waarde: number) => number,
  x: number,
): void {
  let free = 0;
  doc.font(KOPLETTER).fontSize(9);
  for (const { naam, waarden, isBasis } of reeksen.toSorted(
    (a, b) => b.waarden.at(-1)! - a.waarden.at(-1)!,
  )) {
    const width = NAMEN - 8;
    const height = doc.heightOfString(printable(naam), { width });
    const at = Math.max(free, y(waarden.at(-1)!) - height / 2);
    doc.fillColor(isBasis ? BRUIN : GROEN).text(printable(naam), x, at, { width });
    free = at + height + 3;
  }
}

function drawStaven(doc: PDFKit.PDFDocument, { bij, reeksen, eenheid }: PdfGrafiek, top: number): void {
  const { waarden } = reeksen[0]!;
  const highest = Math.max(1e-9, ...waarden);
  const room = doc.page.width - 2 * MARGE - 80;
  waarden.forEach((waarde, nth) => {
    const y = top + nth * STAAF;
    doc.font(LETTER).fontSize(9).fillColor(INKT).text(printable(bij[nth]!), MARGE, y, { lineBreak: false });
    doc
      .rect(MARGE, y + 12, (waarde / highest) * room, 9)
      .fillColor(GROEN)
      .fill();
    doc
      .fillColor(INKT)
      .text(getal(waarde, eenheid), MARGE + (waarde / highest) * room + 6, y + 12, { lineBreak: false });
  });
}

const ronde = (step: number): number => {
  const power = 10 ** Math.floor(Math.log10(Math.max(step, 1e-9)));
  return power * [1, 2, 2.5, 5, 10].find((each) => each * power >= step - 1e-9)!;
};

const GETAL = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });
function getal(waarde: number, eenheid: PdfGrafiek["eenheid"]): string {
  if (eenheid === "mensen") return GETAL.format(Math.round(waarde));
  const rond =
    Math.abs(waarde) >= 1e6
      ? `${GETAL.format(waarde / 1e6)} mln`
      : GETAL.format(Math.round(waarde / 1_000) * 1_000);
  return printable(`€ ${rond}`.replace("-", "–"));
}
