import { percent } from "#core/money";
import type { Gelezen as Lezing } from "../../../inlezen/waarden.ts";
import * as waarden from "../../../inlezen/waarden.ts";
import { leesDatum } from "../../../inlezen/datum.ts";
import { leesBedrag, leesGeheel, leesGetal, leesPercentage, leesUren } from "../../../inlezen/getallen.ts";
import type { Waarde } from "../soorten/soort.ts";
import type { Veld, Veldtype } from "../soorten/veld.ts";
import { plat } from "./plat.ts";

/** A value, or a sentence that says what is wrong with the cell. */
export type Gelezen = Lezing<Waarde>;

/** The gemeenten of the region, by name and by code, however they are written. */
export type Gemeenten = ReadonlyMap<string, string>;

type Reader = (cel: string, veld: Veld, gemeenten: Gemeenten) => Gelezen;

/** What a cell says, as its field holds it. The cell is not empty. */
export const leesWaarde = (veld: Veld, cel: string, gemeenten: Gemeenten): Gelezen =>
  READERS[veld.type](cel, veld, gemeenten);

const HONDERDSTEN = 100;
const shown = (cel: string) => (cel.length > 40 ? `${cel.slice(0, 40)}…` : cel);

/** A number within the bounds of its field, `per` of which make one of what stands in the cell. */
function binnen(gelezen: Lezing<number>, { laagste, hoogste }: Veld, per = 1): Gelezen {
  if (waarden.isFout(gelezen) || (gelezen.waarde >= laagste && gelezen.waarde <= hoogste)) return gelezen;
  return { fout: `${gelezen.waarde / per} valt buiten ${laagste / per} tot en met ${hoogste / per}.` };
}

/** Hours and parts of a job, in hundredths. */
const honderdsten: Reader = (cel, veld) => {
  const read = leesUren(cel, { tot: veld.hoogste / HONDERDSTEN });
  return waarden.isFout(read)
    ? read
    : binnen({ waarde: Math.round(read.waarde * HONDERDSTEN) }, veld, HONDERDSTEN);
};

const tekst = (cel: string, lengte: number): Lezing<string> =>
  cel.length > lengte
    ? { fout: `De tekst is ${cel.length} tekens lang. Er mogen er ${lengte} zijn.` }
    : { waarde: cel };

const keuze = (cel: string, { keuzes }: Veld): Lezing<string> =>
  waarden.leesKeuze(cel, Object.fromEntries(keuzes.map((one) => [one, []])));

const READERS: Readonly<Record<Veldtype, Reader>> = {
  tekst: (cel, { lengte }) => tekst(cel, lengte),
  lijst: (cel, { lengte }) => {
    const read = tekst(cel, lengte);
    return waarden.isFout(read) ? read : { waarde: delen(cel, /\r?\n|;/) };
  },
  keuze,
  keuzes: (cel, veld) => {
    const read = delen(cel, /[,;]/).map((part) => keuze(part, veld));
    const wrong = read.find((one) => waarden.isFout(one));
    return wrong ?? { waarde: read.flatMap((one) => (waarden.isFout(one) ? [] : one.waarde)) };
  },
  datum: leesDatum,
  "heel getal": (cel, veld) => binnen(leesGeheel(cel), veld),
  "decimaal getal": (cel, { laagste, hoogste }) => leesGetal(cel, { van: laagste, tot: hoogste }),
  uren: honderdsten,
  bedrag: (cel, veld) => binnen(leesBedrag(cel), veld, HONDERDSTEN),
  percentage: (cel) => {
    const read = leesPercentage(cel);
    return waarden.isFout(read) ? read : { waarde: percent(read.waarde) };
  },
  "ja of nee": waarden.leesJaNee,
  bsn: waarden.leesBsn,
  kvk: waarden.leesKvk,
  postcode: (cel) => (/^\d{4}$/.test(cel) ? waarden.leesPc4(cel) : waarden.leesPostcode(cel)),
  "e-mail": waarden.leesEmail,
  telefoon: waarden.leesTelefoon,
  gemeente: (cel, _veld, gemeenten) => {
    const waarde = gemeenten.get(plat(cel));
    return waarde === undefined
      ? { fout: `${shown(cel)} is geen gemeente van deze regio. Schrijf de naam of de code, zoals GM0307.` }
      : { waarde };
  },
};

const delen = (cel: string, teken: RegExp): string[] => [
  ...new Set(
    cel
      .split(teken)
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  ),
];
