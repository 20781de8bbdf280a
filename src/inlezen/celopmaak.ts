import { addDays, type IsoDate, isoDate } from "#core/dates";

/** What a cell shows of its number: a day, a time, a share, or a fixed number of digits. */
export type Celopmaak =
  | { readonly soort: "getal" | "datum" | "tijd" | "procent" }
  | { readonly soort: "nullen"; readonly cijfers: number };

export type Celtekst = { readonly tekst: string; readonly fout?: string };

const GETAL: Celopmaak = { soort: "getal" };
const LAATSTE_DAG = 2_958_465; // 31 December 9999

/** By the number of a built-in format. @source ECMA-376 part 1, 18.8.30 */
export function ingebouwd(id: number): Celopmaak {
  if (id === 9 || id === 10) return { soort: "procent" };
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
    return { soort: "datum" };
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return { soort: "tijd" };
  return GETAL;
}

/** By the code of a format that a user made, such as `dd-mm-jjjj` or `000000000`. */
export function eigenOpmaak(code: string): Celopmaak {
  const kaal = code
    .replace(/\\.|_.|\*.|"[^"]*"/g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .split(";")[0]!
    .toLowerCase();
  if (kaal.includes("general") || kaal.includes("standaard")) return GETAL;
  if (kaal.includes("%")) return { soort: "procent" };
  if (/^0{2,15}$/.test(kaal)) return { soort: "nullen", cijfers: kaal.length };
  if (/[yjd]/.test(kaal) || (kaal.includes("m") && !/[hs]/.test(kaal))) return { soort: "datum" };
  return /[hs]/.test(kaal) ? { soort: "tijd" } : GETAL;
}

/** The number of a cell as the text that a Dutch reader sees, with all digits that a spreadsheet keeps. */
export function celtekst(ruw: string, opmaak: Celopmaak, is1904: boolean): Celtekst {
  const getal = Number(ruw);
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?$/i.test(ruw) || !Number.isFinite(getal))
    return { tekst: "", fout: "De cel bevat een getal dat niet te lezen is." };
  if (opmaak.soort === "datum") return datumtekst(getal, is1904);
  if (opmaak.soort === "tijd") return tijdtekst(getal);
  const decimaal = voluit(opmaak.soort === "procent" ? `${ruw}e2` : ruw);
  if (decimaal === undefined)
    return {
      tekst: ruw,
      fout: "Dit getal heeft meer dan 15 cijfers. Excel bewaart de laatste niet: zet de kolom in de bron op tekst.",
    };
  if (opmaak.soort === "procent") return { tekst: `${decimaal}%` };
  if (opmaak.soort === "nullen" && /^\d+$/.test(decimaal))
    return { tekst: decimaal.padStart(opmaak.cijfers, "0") };
  return { tekst: decimaal };
}

/** In full, with a decimal comma; undefined where there are more digits than a spreadsheet keeps. */
function voluit(ruw: string): string | undefined {
  const [mantisse, macht] = verschoven(ruw);
  const [cijfers = "0", exponent = "0"] = Number(`${mantisse}e${macht}`).toExponential(14).split("e");
  const punt = Number(exponent) + 1;
  const kaal = cijfers.replace(/[-.]/g, "");
  if (punt > 15 || punt < -20) return undefined;
  const heel = punt > 0 ? kaal.slice(0, punt) : "0";
  const deel = (punt > 0 ? kaal.slice(punt) : "0".repeat(-punt) + kaal).replace(/0+$/, "");
  const isNul = /^0*$/.test(heel + deel);
  return `${cijfers.startsWith("-") && !isNul ? "-" : ""}${heel}${deel && `,${deel}`}`;
}

/** A number and the power of ten that stands behind it, also where two stand there. */
function verschoven(ruw: string): [string, number] {
  const [mantisse = "", ...machten] = ruw.toLowerCase().split("e");
  return [mantisse, machten.reduce((sum, macht) => sum + Number(macht), 0)];
}

function datumtekst(getal: number, is1904: boolean): Celtekst {
  const seconden = Math.round((getal - Math.floor(getal)) * 86_400);
  const dag = Math.floor(getal) + (seconden === 86_400 ? 1 : 0);
  if (dag < (is1904 ? 0 : 1) || dag > LAATSTE_DAG)
    return { tekst: "", fout: "De cel heeft een datumopmaak, maar het getal is geen datum." };
  if (!is1904 && dag === 60)
    return { tekst: "", fout: "De cel is 29 februari 1900. Die dag kent alleen Excel: hij bestond niet." };
  const datum = dagVan(is1904 ? dag + 1462 : dag);
  return { tekst: seconden % 86_400 === 0 ? datum : `${datum} ${klok(seconden)}` };
}

const dagen = new Map<number, IsoDate>(); // there are few days, in many cells

/** Excel counts from 1900 and believes that year had a 29 February. @source ECMA-376 part 1, 18.17.4.1 */
function dagVan(dag: number): IsoDate {
  const known = dagen.get(dag);
  if (known) return known;
  const datum = addDays(isoDate("1899-12-30"), dag < 60 ? dag + 1 : dag);
  if (dagen.size < 100_000) dagen.set(dag, datum);
  return datum;
}

function tijdtekst(getal: number): Celtekst {
  const seconden = Math.round(getal * 86_400);
  return seconden < 0 || seconden > LAATSTE_DAG * 86_400
    ? { tekst: "", fout: "De cel heeft een tijdopmaak, maar het getal is geen tijd." }
    : { tekst: klok(seconden) };
}

function klok(seconden: number): string {
  const delen = [Math.floor(seconden / 3600), Math.floor(seconden / 60) % 60, seconden % 60];
  const [uren, minuten, rest] = delen.map((deel) => String(deel).padStart(2, "0"));
  return rest === "00" ? `${uren}:${minuten}` : `${uren}:${minuten}:${rest}`;
}
