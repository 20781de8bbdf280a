import { AFGESCHERMD, type Inhoud, type Kolom, type Waarde } from "./export.ts";

export const SCHEIDINGEN = ["puntkomma", "komma"] as const;
export type Scheiding = (typeof SCHEIDINGEN)[number];

const TEKEN: Readonly<Record<Scheiding, { readonly veld: string; readonly decimaal: string }>> = {
  puntkomma: { veld: ";", decimaal: "," },
  komma: { veld: ",", decimaal: "." },
};

/** UTF-8 with a mark that says so. Dutch spreadsheets open the one with semicolons by themselves. */
export function csvVan(
  { kolommen, rijen }: Pick<Inhoud, "kolommen" | "rijen">,
  scheiding: Scheiding,
): string {
  const lines = [
    kolommen.map(({ naam }) => escaped(naam, scheiding)),
    ...rijen.map((rij) => rij.map((waarde, at) => cell(waarde, kolommen[at]!, scheiding))),
  ];
  return `\ufeff${lines.map((line) => line.join(TEKEN[scheiding].veld)).join("\r\n")}\r\n`;
}

function cell(waarde: Waarde, { soort }: Kolom, scheiding: Scheiding): string {
  if (waarde === null) return AFGESCHERMD;
  if (typeof waarde === "string") return escaped(waarde, scheiding);
  return (soort === "bedrag" ? euros(waarde) : String(waarde)).replace(".", TEKEN[scheiding].decimaal);
}

/** Eurocents as euros. */
function euros(cents: number): string {
  const whole = String(Math.abs(cents)).padStart(3, "0");
  return `${cents < 0 ? "-" : ""}${whole.slice(0, -2)}.${whole.slice(-2)}`;
}

/** Text that a spreadsheet would run as a formula gets a mark before it. */
function escaped(value: string, scheiding: Scheiding): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  const special = ['"', "\r", "\n", TEKEN[scheiding].veld];
  return special.some((sign) => safe.includes(sign)) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
