import { getoond, onleesbaar } from "./onleesbaar.ts";
import type { Celmelding, Tabelrij } from "./tabelbestand.ts";
import { verborgenTeken } from "./tekens.ts";

/** A row as it stands in the file, before anyone knows its columns. */
export type RuweRij = {
  readonly nummer: number;
  readonly cellen: readonly string[];
  /** By place, from 0; -1 is about the whole row. */
  readonly meldingen?: readonly { kolom: number; melding: string; isWeigering: boolean }[];
};

export type Kop = {
  readonly koprij: number;
  readonly kolommen: readonly string[];
  readonly plaatsen: readonly number[];
};

const ZOEK_IN = 20;
const MAX_KOLOMMEN = 500;
const MAX_TEKENS = 32_767; // what a cell of a spreadsheet can hold

/** The first row that is about as wide as the table: titles above a table fill one cell or two. */
export async function zoekKop(rijen: AsyncIterable<RuweRij>, keuze?: number): Promise<Kop> {
  const eerste: RuweRij[] = [];
  for await (const rij of rijen) {
    if (keuze === undefined ? gevuld(rij) > 0 : rij.nummer === keuze) eerste.push(rij);
    if (eerste.length >= ZOEK_IN || rij.nummer === keuze) break;
  }
  const breedste = Math.max(0, ...eerste.map(gevuld));
  const kop = eerste.find((rij) => gevuld(rij) * 2 > breedste) ?? eerste[0];
  if (!kop || breedste === 0)
    throw onleesbaar("leeg", "Er staat niets in dit bestand.", "Kies een bestand met een kop en rijen.");
  return kopVan(kop);
}

const gevuld = ({ cellen }: RuweRij): number => cellen.filter((cel) => cel.trim() !== "").length;

function kopVan({ nummer, cellen, meldingen = [] }: RuweRij): Kop {
  const bad = meldingen.find(({ isWeigering }) => isWeigering);
  if (bad) throw onleesbaar("kop", `Rij ${nummer}, de kop, is niet te lezen: ${bad.melding}`);
  const last = cellen.findLastIndex((cel) => cel.trim() !== "");
  const namen = cellen.slice(0, last + 1).map((cel, at) => cel.trim() || `Kolom ${at + 1} (zonder naam)`);
  if (namen.length > MAX_KOLOMMEN)
    throw onleesbaar(
      "te-veel-kolommen",
      `Er zijn ${namen.length} kolommen. Er mogen er ${MAX_KOLOMMEN} zijn.`,
    );
  controleerNamen(namen, nummer);
  return { koprij: nummer, kolommen: namen, plaatsen: namen.map((_, at) => at) };
}

/** @throws Failure that says which name stands there twice, or which cannot be a name */
export function controleerNamen(namen: readonly string[], koprij: number): void {
  const seen = new Map<string, number>();
  for (const [at, naam] of namen.entries()) {
    const hidden = verborgenTeken(naam);
    const where = koprij > 0 ? `De kop van kolom ${at + 1} (rij ${koprij})` : `De kolom ${getoond(naam)}`;
    if (hidden) throw onleesbaar("kop", `${where} bevat ${hidden}.`, "Typ de kop opnieuw.", { koprij });
    if (naam.length > 200) throw onleesbaar("kop", `${where} is langer dan 200 tekens.`);
    if (naam === "__proto__") throw onleesbaar("kop", `${where} heet __proto__. Die naam mag niet.`);
    const earlier = seen.get(naam.normalize("NFC"));
    if (earlier !== undefined)
      throw onleesbaar(
        "dubbele-kolom",
        `De kolom “${getoond(naam)}” staat er twee keer in: als kolom ${earlier + 1} en als kolom ${at + 1}.`,
        "Geef elke kolom een eigen naam.",
        { kolom: naam },
      );
    seen.set(naam.normalize("NFC"), at);
  }
}

/** The rows under the header, without those where nothing stands. */
export async function* rijenOnder(
  { koprij, kolommen }: Kop,
  rijen: AsyncIterable<RuweRij>,
  isVastBreed: boolean,
): AsyncGenerator<Tabelrij> {
  for await (const rij of rijen) {
    if (rij.nummer <= koprij || isLeeg(rij)) continue;
    const meldingen: Celmelding[] = (rij.meldingen ?? []).map(({ kolom, ...rest }) => ({
      kolom: kolommen[kolom] ?? "",
      ...rest,
    }));
    const cellen: Record<string, string> = {};
    for (const [at, kolom] of kolommen.entries()) {
      const cel = rij.cellen[at] ?? "";
      cellen[kolom] = cel;
      const fout = cel === "" ? undefined : celfout(cel);
      if (fout) meldingen.push({ kolom, melding: fout, isWeigering: true });
    }
    const breedte = isVastBreed ? breedteFout(rij, kolommen.length) : losseCel(rij, kolommen.length);
    if (breedte) meldingen.push({ kolom: "", melding: breedte, isWeigering: true });
    yield { nummer: rij.nummer, cellen, meldingen };
  }
}

/** Why the text of a cell cannot be used, whatever it should be. */
export function celfout(cel: string): string | undefined {
  if (cel.length > MAX_TEKENS)
    return `De tekst is ${cel.length} tekens lang. Er mogen er ${MAX_TEKENS} zijn.`;
  const hidden = verborgenTeken(cel);
  return hidden && `De tekst bevat ${hidden}. Typ de tekst opnieuw.`;
}

const isLeeg = ({ cellen, meldingen = [] }: RuweRij): boolean =>
  meldingen.length === 0 && cellen.every((cel) => cel === "" || cel.trim() === "");

function breedteFout(rij: RuweRij, kolommen: number): string | undefined {
  if (rij.cellen.length < kolommen)
    return `Deze rij heeft ${rij.cellen.length} cellen en de kop ${kolommen}. Staat er een scheidingsteken te weinig?`;
  return losseCel(rij, kolommen);
}

function losseCel({ cellen }: RuweRij, kolommen: number): string | undefined {
  const at = cellen.findIndex((cel, place) => place >= kolommen && cel.trim() !== "");
  return at < 0
    ? undefined
    : `In kolom ${at + 1} staat iets, maar de kop heeft ${kolommen} kolommen. Staat er een scheidingsteken te veel?`;
}
