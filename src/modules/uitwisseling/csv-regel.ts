/** A line of CSV with semicolons, as Dutch spreadsheets open it. */
export const csvLine = (cells: readonly string[]) => cells.map((cell) => csvCell(cell)).join(";");

/** A cell that a spreadsheet would read as a formula begins with an apostrophe. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
