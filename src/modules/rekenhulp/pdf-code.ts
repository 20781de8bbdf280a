import { encode } from "uqr";
import { INKT, makeRoom, MARGE } from "./pdf-pagina.ts";

const ZIJDE = 120; // points, about 4 cm
const RAND = 4; // modules of white around it (ISO/IEC 18004)

/** A QR as squares, one tagged figure with a text in its place. */
export function drawCode(
  doc: PDFKit.PDFDocument,
  root: PDFKit.PDFStructureElement,
  { inhoud, tekst }: { readonly inhoud: string; readonly tekst: string },
): void {
  const { data, size } = encode(inhoud, { ecc: "M", border: 0 });
  makeRoom(doc, ZIJDE + 12);
  const top = doc.y + 8;
  const step = ZIJDE / (size + 2 * RAND);
  root.add(
    doc.struct("Figure", { alt: tekst }, () => {
      doc.fillColor(INKT);
      data.forEach((row, y) =>
        row.forEach((isDark, x) => {
          if (isDark) doc.rect(MARGE + (x + RAND) * step, top + (y + RAND) * step, step, step);
        }),
      );
      doc.fill();
    }),
  );
  doc.x = MARGE;
  doc.y = top + ZIJDE + 4;
}
