import { number, wholeEuros } from "../../format.ts";
import { text as hefbomen } from "../../toekomstplan/hefbomen.text.ts";
import { text } from "../ScenarioPage.text.ts";

type Waarde = { readonly deel: string; readonly waarde: number };
type Regel = Waarde & { readonly hefboom: string };

/** A share, or a part of what it is now: shown of a hundred. */
const HONDERDSTEN = new Set([
  "doorverwijzing",
  "terugvalOpvang",
  "deelBuiten",
  "doorbetaling",
  "impulsbudget",
  "werkgeversaanpak",
  "overhead",
  "spanwijdte",
  "rijksbeleid",
  "taken",
  "werksoorten",
]);
const EUROS = new Set(["samenwerking", "reserve", "eenmalig"]);

/** A lever in the words of who decides on it: `werksoorten.metaal` is "Eigen werk: metaal". */
export function naamVan(hefboom: string): string {
  const [naam = "", deel] = gesplitst(hefboom);
  const schuiven: Readonly<Record<string, { readonly label: string }>> = hefbomen.schuiven;
  const label = schuiven[naam]?.label ?? text.levers[naam] ?? naam;
  return deel === undefined ? label : `${label}: ${hefbomen.delen[deel] ?? deel}`;
}

/** "40 in 2026, 160 in 2035". */
export function waardenVan(hefboom: string, waarden: readonly Waarde[] | null): string {
  if (waarden === null) return text.asBase;
  const [naam = ""] = gesplitst(hefboom);
  return waarden
    .map(({ deel, waarde }) => {
      if (naam === "verkoop") return `${deel} ${hefbomen.weg(waarde)}`;
      const shown = HONDERDSTEN.has(naam)
        ? `${number(waarde * 100, Number.isInteger(waarde * 100) ? 0 : 1)}%`
        : EUROS.has(naam)
          ? wholeEuros(waarde * 100)
          : number(waarde, Number.isInteger(waarde) ? 0 : 2);
      if (deel === "") return text.always(shown);
      return /^\d{4}$/.test(deel) ? text.inYear(shown, deel) : `${hefbomen.delen[deel] ?? deel} ${shown}`;
    })
    .join(", ");
}

/** The lines of a scenario by lever. */
export const perHefboom = (regels: readonly Regel[]): { hefboom: string; waarden: Regel[] }[] =>
  [...Map.groupBy(regels, ({ hefboom }) => hefboom)].map(([hefboom, waarden]) => ({ hefboom, waarden }));

const gesplitst = (hefboom: string): string[] => {
  const dot = hefboom.indexOf(".");
  return dot < 0 ? [hefboom] : [hefboom.slice(0, dot), hefboom.slice(dot + 1)];
};
