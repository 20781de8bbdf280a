import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import { kloptNiet, type Scenarioinhoud } from "./scenario.ts";
import { hefbomenUit, regelsVan, type Scenarioregel } from "./scenarioregel.ts";

const KOP = ["hefboom", "deel", "waarde"] as const;

/** A scenario as a spreadsheet shows it: a name, why, and a line for each value. */
export function scenarioCsv({ naam, toelichting, hefbomen }: Scenarioinhoud): string {
  const regels = regelsVan(hefbomen).map(({ hefboom, deel, waarde }) => [
    hefboom,
    deel,
    String(waarde).replace(".", ","),
  ]);
  const all = [[...KOP], ["naam", "", naam], ["toelichting", "", toelichting], ...regels];
  return `\ufeff${all.map((rij) => rij.map(cel).join(";")).join("\r\n")}\r\n`;
}

/** What came of it, in JSON or as a spreadsheet keeps it. */
export function leesScenariobestand(inhoud: string): Scenarioinhoud {
  const text = inhoud.replace(/^\ufeff/, "").trim();
  return text.startsWith("{") ? uitJson(text) : uitCsv(text);
}

function uitJson(text: string): Scenarioinhoud {
  try {
    const { naam, toelichting, hefbomen } = JSON.parse(text) as Record<string, unknown>;
    return inhoudUit({ naam, toelichting }, (hefbomen ?? {}) as Scenarioinhoud["hefbomen"]);
  } catch (error) {
    if (error instanceof SyntaxError)
      throw kloptNiet([
        { plaats: "het bestand", wat: "Dit is geen JSON. Bewaar het scenario opnieuw en probeer dat." },
      ]);
    throw error;
  }
}

function uitCsv(text: string): Scenarioinhoud {
  const [kop = [], ...rijen] = rijenUit(text);
  if (KOP.some((naam, at) => kop[at]?.trim().toLowerCase() !== naam))
    throw kloptNiet([
      {
        plaats: "regel 1",
        wat: `De eerste regel moet zijn: ${KOP.join(";")}. Bewaar het scenario opnieuw als CSV.`,
      },
    ]);
  const named = (naam: string) => rijen.find(([hefboom]) => hefboom === naam)?.[2];
  const regels = rijen.flatMap((rij, at) =>
    rij[0] === "naam" || rij[0] === "toelichting" ? [] : [regelUit(rij, at + 2)],
  );
  return inhoudUit({ naam: named("naam"), toelichting: named("toelichting") }, hefbomenUit(regels));
}

function rijenUit(text: string): string[][] {
  try {
    const rows: string[][] = parse(text, {
      delimiter: ";",
      relax_column_count: true,
      skip_empty_lines: true,
    });
    return rows.map((rij) => rij.map((waarde) => (waarde.startsWith("'") ? waarde.slice(1) : waarde)));
  } catch (error) {
    if (error instanceof CsvError)
      throw kloptNiet([
        { plaats: "het bestand", wat: "Dit is geen CSV met puntkomma’s. Bewaar het opnieuw als CSV." },
      ]);
    throw error;
  }
}

function regelUit([hefboom = "", deel = "", waarde = ""]: readonly string[], regel: number): Scenarioregel {
  const number = waarde.trim() === "" ? Number.NaN : Number(waarde.replace(",", "."));
  if (!Number.isFinite(number))
    throw kloptNiet([
      { plaats: `regel ${regel}`, wat: `‘${waarde}’ is geen getal. Vul een getal in, zoals 0,4.` },
    ]);
  return { hefboom: hefboom.trim(), deel: deel.trim(), waarde: number };
}

function inhoudUit(
  { naam, toelichting }: { readonly naam: unknown; readonly toelichting: unknown },
  hefbomen: Scenarioinhoud["hefbomen"],
): Scenarioinhoud {
  const of = (plaats: string, waarde: unknown, most: number) => {
    if (typeof waarde === "string" && waarde.trim() !== "" && waarde.length <= most) return waarde;
    throw kloptNiet([{ plaats, wat: `Vul een tekst in van hoogstens ${most} tekens.` }]);
  };
  return { naam: of("naam", naam, 120), toelichting: of("toelichting", toelichting, 1_000), hefbomen };
}

/** A mark before what a spreadsheet would run as a formula; it goes away when the file comes back. */
function cel(waarde: string): string {
  const safe = /^['=+\-@\t\r]/.test(waarde) ? `'${waarde}` : waarde;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
