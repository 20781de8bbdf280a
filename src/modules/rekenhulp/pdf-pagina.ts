/** In points. */
export const MARGE = 56;
export const INKT = "#14262b";
export const ZACHT = "#4a5c60";
export const LIJN = "#d3dcd6";
export const LETTER = "Helvetica";
export const KOPLETTER = "Helvetica-Bold";

/** Begins a new page where there is less room than this, and tells so. */
export function makeRoom(doc: PDFKit.PDFDocument, height: number): boolean {
  if (doc.y + height <= doc.page.height - doc.page.margins.bottom) return false;
  doc.addPage();
  return true;
}

/** What a screen reader passes over: lines, page numbers. */
export function asArtifact(doc: PDFKit.PDFDocument, draw: () => void, type?: "Pagination"): void {
  doc.markContent("Artifact", type ? { type } : {});
  draw();
  doc.endMarkedContent();
}

/** Signs that the letters of every reader do not have: a minus becomes a dash. */
export const printable = (text: string): string =>
  text.replaceAll("\u2212", "\u2013").replaceAll("\u202f", "\u00a0").replaceAll("\u2192", "-");

type Options = PDFKit.Mixins.StructureElementOptions & { readonly scope?: "Column" | "Row" };

/** A tag around what is drawn; the scope says what a header cell is the header of. */
export function element(
  doc: PDFKit.PDFDocument,
  tag: string,
  draw: () => void,
  scope?: "Column" | "Row",
): PDFKit.PDFStructureElement {
  const options: Options = scope ? { scope } : {};
  return doc.struct(tag, options, draw);
}
