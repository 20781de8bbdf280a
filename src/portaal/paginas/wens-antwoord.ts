import { dagdelenVan, veldenVan, type Wensonderwerp, type Wensvraag } from "../../modules/wensen/vragen.ts";
import { isGelijk, type Wensantwoord, type Wensen, type Wenswaarde } from "../../modules/wensen/wens.ts";
import type { Vertaler } from "../vertaler.ts";

type Alle = (veld: string) => readonly string[];
type Gekozen = Readonly<Record<string, readonly string[]>>;
type Bekend = readonly { readonly onderwerp: string; readonly waarde: Wenswaarde }[];

/** In the form the times of a week are two questions: which days, and which part of them. */
const DAGEN = "dagen";
const DELEN = "delen";

/** The names of the fields of a question, as the form sends them. */
const formuliervelden = (vraag: Wensvraag): readonly string[] =>
  vraag === "dagen" ? [DAGEN, DELEN] : veldenVan(vraag).map(({ onderwerp }) => onderwerp);

export const ingevuldIn = (vraag: Wensvraag, alle: Alle): Gekozen =>
  Object.fromEntries(formuliervelden(vraag).map((veld) => [veld, alle(veld)]));

/** What was sent, as answers; a field without one was skipped. */
export function antwoordenIn(vraag: Wensvraag, alle: Alle, bekend: Bekend): Wensantwoord[] {
  if (vraag === "dagen") return dagdelenIn(alle, bekend);
  return veldenVan(vraag).flatMap(({ onderwerp, soort, opties }): Wensantwoord[] => {
    const gegeven = alle(onderwerp).map((deel) => deel.trim());
    const [eerste = ""] = gegeven;
    if (soort === "meer") return gegeven.length > 0 ? [{ onderwerp, waarde: gegeven }] : [];
    if (eerste === "") return [];
    if (!isGetal(onderwerp)) return [{ onderwerp, waarde: eerste }];
    const was = waardeVan(bekend, onderwerp);
    const isZoals = typeof was === "number" && naaste(opties, was) === eerste; // finer than the form: he confirmed it
    return [{ onderwerp, waarde: isZoals ? was : Number(eerste) }];
  });
}

/** The same days and parts as what is known: then it is what is known, which can be finer. */
function dagdelenIn(alle: Alle, bekend: Bekend): Wensantwoord[] {
  const [dagen, delen] = [alle(DAGEN), alle(DELEN)];
  const was = waardeVan(bekend, "dagdelen");
  if (
    Array.isArray(was) &&
    isGelijk([...dagenVan(was)], [...dagen]) &&
    isGelijk([...delenVan(was)], [...delen])
  )
    return [{ onderwerp: "dagdelen", waarde: was }];
  const waarde = dagdelenVan(dagen, delen);
  return waarde.length > 0 ? [{ onderwerp: "dagdelen", waarde }] : [];
}

const GETALLEN = new Set<Wensonderwerp>([
  "uren_per_week_wens",
  "reistijd_max",
  "tillen",
  "staan",
  "zitten",
  "samenwerken",
]);
const isGetal = (onderwerp: Wensonderwerp): boolean => GETALLEN.has(onderwerp);

/** What is chosen when the page opens: his own answer, otherwise what is known of him. */
export function gekozenVan(
  vraag: Wensvraag,
  bezig: Wensen["bezig"],
  bekend: Bekend,
): { readonly gekozen: Gekozen; readonly isBekend: boolean } {
  const eigen = bezig?.antwoorden ?? [];
  const isVanHem = veldenVan(vraag).some(({ onderwerp }) => waardeVan(eigen, onderwerp) !== undefined);
  const bron = isVanHem ? eigen : bekend;
  const gekozen = Object.fromEntries(
    formuliervelden(vraag).map((veld) => [veld, keuzenIn(bron, vraag, veld)]),
  );
  return { gekozen, isBekend: !isVanHem && Object.values(gekozen).some((delen) => delen.length > 0) };
}

function keuzenIn(bron: Bekend, vraag: Wensvraag, veld: string): readonly string[] {
  if (veld === DAGEN || veld === DELEN) {
    const waarde = [waardeVan(bron, "dagdelen") ?? []].flat().map(String);
    return veld === DAGEN ? dagenVan(waarde) : delenVan(waarde);
  }
  const delen = [waardeVan(bron, veld) ?? []].flat().map(String);
  const { soort, opties } = veldenVan(vraag).find(({ onderwerp }) => onderwerp === veld)!; // a field of this question
  if (soort !== "een" || delen.every((deel) => opties.includes(deel))) return delen;
  return delen.map((deel) => naaste(opties, Number(deel))); // the form has fewer numbers than there are
}

const naaste = (opties: readonly string[], getal: number): string =>
  opties.toSorted((a, b) => Math.abs(Number(a) - getal) - Math.abs(Number(b) - getal))[0] ?? "";

const dagenVan = (dagdelen: readonly string[]): string[] => [
  ...new Set(dagdelen.map((deel) => deel.slice(0, 2))),
];
const delenVan = (dagdelen: readonly string[]): string[] => [
  ...new Set(dagdelen.map((deel) => deel.slice(3))),
];

const waardeVan = (antwoorden: Bekend, onderwerp: string): Wenswaarde | undefined =>
  antwoorden.find((een) => een.onderwerp === onderwerp)?.waarde;

/** The answer to a question, a line for each part, in the language of the reader; empty where there is none. */
export function antwoordInWoorden(t: Vertaler, vraag: Wensvraag, antwoorden: Bekend): string[] {
  return veldenVan(vraag).flatMap(({ onderwerp }) => {
    const waarde = waardeVan(antwoorden, onderwerp);
    if (waarde === undefined) return [];
    if (onderwerp === "dagdelen") return dagdelenInWoorden(t, [waarde].flat().map(String));
    const gezegd = [waarde]
      .flat()
      .map((deel) => optieInWoorden(t, onderwerp, String(deel)))
      .join(", ");
    return [
      vraag === "lichaam" || vraag === "reis" ? `${t(`wensen.velden.${onderwerp}`)} ${gezegd}` : gezegd,
    ];
  });
}

const dagdelenInWoorden = (t: Vertaler, dagdelen: readonly string[]): string[] => [
  dagenVan(dagdelen)
    .map((dag) => t(`wensen.opties.dagen.${dag}`))
    .join(", "),
  delenVan(dagdelen)
    .map((deel) => t(`wensen.opties.delen.${deel}`))
    .join(", "),
];

/** One option in words; what someone wrote himself stays as it is. */
export function optieInWoorden(t: Vertaler, onderwerp: string, optie: string): string {
  switch (onderwerp) {
    case "trots":
      return optie;
    case "uren_per_week_wens":
      return t("wensen.opties.uren", { nummer: optie });
    case "reistijd_max":
      return t("wensen.opties.minuten", { nummer: optie });
    case "tillen":
      return optie === "0" ? t("wensen.opties.nietTillen") : t("wensen.opties.kilo", { nummer: optie });
    case "staan":
    case "zitten":
      return t(`wensen.opties.duur.d${optie}`);
    case "samenwerken":
      return t(`wensen.opties.samen.s${optie}`);
    case "prikkelarm":
    case "taalontwikkeling":
      return t(`wensen.opties.${optie === "ja" ? "ja" : "maaktNietUit"}`);
    default:
      return t(`wensen.opties.${onderwerp}.${optie}`);
  }
}
