/** Rows as a CSV that Dutch spreadsheets open by themselves: semicolons, and a sign that it is UTF-8. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`;
}

export function download(name: string, content: string, type = "text/csv"): void {
  keep(name, new Blob([content], { type: `${type};charset=utf-8` }));
}

/** Gives someone a file to keep, under a name. */
export function keep(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}

/** Text that a spreadsheet would run as a formula gets a mark before it. */
function cell(value: string | number): string {
  if (typeof value === "number") return String(value).replace(".", ",");
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
