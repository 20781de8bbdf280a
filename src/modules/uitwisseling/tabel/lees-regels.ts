import { createHash } from "node:crypto";
import { Failure } from "#core/failure";
import type { Celmelding, Tabelbestand, Tabelrij } from "../../../inlezen/tabelbestand.ts";
import { isFout } from "../../../inlezen/waarden.ts";
import type { Melding } from "../check-rij.ts";
import type { Soort, Waarde, Waarden } from "../soorten/soort.ts";
import type { Verzegeld } from "./compare-tabel.ts";
import type { Koppeling } from "./koppeling.ts";
import { type Gemeenten, leesWaarde } from "./lees-waarde.ts";

const MAX_ROWS = 100_000;
const LONGEST_TITLE = 200;

/** A row of a table file, read as a kind of import. */
export type GelezenRegel = {
  readonly nummer: number;
  readonly titel: string;
  readonly inhoud: Verzegeld;
  readonly meldingen: readonly Melding[];
  /** 'gelijk': the very same row stood there before. */
  readonly uitkomst: "geweigerd" | "gelijk" | null;
};

/** What is known of the rows so far. */
type Eerder = {
  /** Of what a row is about: where it stood first, and what it said. */
  readonly sleutels: Map<string, { readonly nummer: number; readonly hash: string }>;
  /** Rows that are contradicted further on, by the rows that do so. */
  readonly tegen: Map<number, number[]>;
  readonly hashes: string[];
};

export type Lezing = { readonly eerder: Eerder; readonly regels: AsyncIterable<GelezenRegel> };

/** Rows one after the other; what of a row is wrong stands with it. Afterwards `eerder` tells of all of them. */
export function leesRegels(
  soort: Soort,
  tabel: Tabelbestand,
  koppeling: Koppeling,
  gemeenten: Gemeenten,
): Lezing {
  const eerder: Eerder = { sleutels: new Map(), tegen: new Map(), hashes: [] };
  const read = async function* () {
    for await (const rij of tabel.rijen) {
      if (isLeeg(rij, koppeling)) continue;
      const cellen = bronVan(soort, rij, koppeling);
      if (eerder.hashes.length >= MAX_ROWS)
        throw new Failure(
          "invalid",
          "import.bestand-te-veel-rijen",
          `Er staan meer dan ${MAX_ROWS} rijen in dit bestand. Verdeel het.`,
        );
      yield leesRegel(soort, rij, { koppeling, cellen, gemeenten, eerder });
    }
  };
  return { eerder, regels: read() };
}

const isLeeg = ({ cellen, meldingen }: Tabelrij, { kolommen }: Koppeling) =>
  meldingen.length === 0 && Object.values(kolommen).every((kolom) => (cellen[kolom] ?? "").trim() === "");

/** The text of each field that the row fills. */
function bronVan(
  { velden }: Soort,
  { cellen }: Tabelrij,
  { kolommen, vast }: Koppeling,
): Record<string, string> {
  const found = velden.flatMap(({ naam }) => {
    const kolom = kolommen[naam];
    const text = (kolom === undefined ? (vast[naam] ?? "") : (cellen[kolom] ?? "")).trim();
    return text === "" ? [] : [[naam, text] as const];
  });
  return Object.fromEntries(found);
}

type Rest = {
  readonly koppeling: Koppeling;
  readonly cellen: Readonly<Record<string, string>>;
  readonly gemeenten: Gemeenten;
  readonly eerder: Eerder;
};

function leesRegel(
  soort: Soort,
  rij: Tabelrij,
  { koppeling, cellen, gemeenten, eerder }: Rest,
): GelezenRegel {
  const { waarden, meldingen } = waardenVan(soort, cellen, gemeenten);
  const found = [
    ...celmeldingen(soort, rij.meldingen, koppeling),
    ...meldingen,
    ...soort.controleer(waarden),
  ];
  const hash = createHash("sha256").update(JSON.stringify(cellen)).digest("hex");
  eerder.hashes.push(hash);
  const isReadable = !found.some(({ isWeigering }) => isWeigering);
  const double = isReadable ? dubbel(soort, { nummer: rij.nummer, hash }, waarden, eerder) : null;
  const all = double ? [...found, double] : found;
  const isRefused = all.some(({ isWeigering }) => isWeigering);
  return {
    nummer: rij.nummer,
    titel: soort.titel(waarden).slice(0, LONGEST_TITLE),
    inhoud: { cellen: rij.cellen, waarden: isRefused ? null : waarden },
    meldingen: all,
    uitkomst: isRefused ? "geweigerd" : double ? "gelijk" : null,
  };
}

function waardenVan({ velden }: Soort, cellen: Readonly<Record<string, string>>, gemeenten: Gemeenten) {
  const waarden: Record<string, Waarde> = {};
  const meldingen: Melding[] = [];
  for (const veld of velden) {
    const cel = cellen[veld.naam];
    if (cel === undefined) {
      if (veld.isVerplicht) meldingen.push(refusal(veld.label, "Deze cel is leeg. Vul hem in."));
      continue;
    }
    const read = leesWaarde(veld, cel, gemeenten);
    if (isFout(read)) meldingen.push(refusal(veld.label, read.fout));
    else waarden[veld.naam] = read.waarde;
  }
  return { waarden: waarden as Waarden, meldingen };
}

/** What the reader said of cells that are used, by the name of their field. */
function celmeldingen(
  { velden }: Soort,
  meldingen: readonly Celmelding[],
  { kolommen }: Koppeling,
): Melding[] {
  return meldingen.flatMap(({ kolom, melding, isWeigering }) => {
    const veld = velden.find(({ naam }) => kolommen[naam] === kolom);
    return veld || kolom === "" ? [{ veld: veld?.label ?? "", melding, isWeigering }] : [];
  });
}

/** The same row twice counts once; two rows that say something else of the same are both refused. */
function dubbel(
  soort: Soort,
  { nummer, hash }: { nummer: number; hash: string },
  waarden: Waarden,
  { sleutels, tegen }: Eerder,
): Melding | null {
  const sleutel = soort.sleutel(waarden);
  const first = sleutels.get(sleutel);
  if (!first) {
    sleutels.set(sleutel, { nummer, hash });
    return null;
  }
  if (first.hash === hash)
    return {
      veld: "",
      melding: `Dezelfde rij staat ook op rij ${first.nummer}. Zij telt één keer.`,
      isWeigering: false,
    };
  tegen.set(first.nummer, [...(tegen.get(first.nummer) ?? []), nummer]);
  return refusal("", tegenspraak([first.nummer]));
}

export const tegenspraak = (rijen: readonly number[]) =>
  `Dubbel: op rij ${rijen.slice(0, 5).join(", ")} staat hetzelfde met andere gegevens. Laat er één over.`;

const refusal = (veld: string, melding: string): Melding => ({ veld, melding, isWeigering: true });
