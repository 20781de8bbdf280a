import type { Plekregel } from "#matching/genereren";
import { fouteWaarde, isOnderwerp, onderwerp, vraagVoor } from "#matching/onderwerpen";
import type { Feiten, Inwonerprofiel, Punt, Regeling } from "#matching/profiel";
import { linesOf, type Regelfout } from "./regels.ts";

const REGELINGEN: readonly unknown[] = ["loonkostensubsidie", "banenafspraak", "beschut werk"];
const GROOTSTE_CAPACITEIT = 1_000_000;

/** The inwoners of a file, one at a time. @throws Failure with the file and the line of what is wrong */
export function inwonersIn(file: string): Generator<Inwonerprofiel> {
  const gezien = new Set<string>();
  return linesOf(file, (waarde, fout): Inwonerprofiel => {
    const velden = object(waarde, fout);
    kent(velden, ["id", "punt", "feiten", "regelingen"], fout);
    return {
      id: idVan(velden, gezien, fout),
      ...puntVan(velden, fout),
      feiten: feitenVan(velden, "inwoner", fout),
      ...regelingenVan(velden, fout),
    };
  });
}

/** The plekken of a file, one at a time; room for one where it does not say. */
export function plekkenIn(file: string): Generator<Plekregel> {
  const gezien = new Set<string>();
  return linesOf(file, (waarde, fout): Plekregel => {
    const velden = object(waarde, fout);
    kent(velden, ["id", "punt", "feiten", "regeling", "capaciteit"], fout);
    return {
      id: idVan(velden, gezien, fout),
      ...puntVan(velden, fout),
      feiten: feitenVan(velden, "plek", fout),
      ...regelingVan(velden, fout),
      capaciteit: capaciteitVan(velden, fout),
    };
  });
}

type Velden = Readonly<Record<string, unknown>>;

function object(waarde: unknown, fout: Regelfout): Velden {
  if (typeof waarde === "object" && waarde !== null && !Array.isArray(waarde)) return waarde as Velden;
  throw fout("hier hoort een object te staan, zoals {…}.");
}

/** A field that nobody knows is a mistake, or something that may not be here. */
function kent(velden: Velden, namen: readonly string[], fout: Regelfout): void {
  for (const naam of Object.keys(velden)) {
    if (!namen.includes(naam))
      throw fout(`het veld ${naam} kan hier niet. Dit kan wel: ${namen.join(", ")}.`);
  }
}

function idVan({ id }: Velden, gezien: Set<string>, fout: Regelfout): string {
  if (typeof id !== "string" || id === "") throw fout("id moet een tekst zijn.");
  if (gezien.has(id)) throw fout(`id ${id} komt twee keer voor.`);
  gezien.add(id);
  return id;
}

function puntVan({ punt }: Velden, fout: Regelfout): { punt?: Punt } {
  if (punt === undefined) return {};
  const { lat, lon } = object(punt, fout);
  if (!isGraad(lat, 90) || !isGraad(lon, 180)) throw fout("punt moet lat en lon in graden hebben.");
  return { punt: { lat, lon } };
}

const isGraad = (graden: unknown, hoogstens: number): graden is number =>
  typeof graden === "number" && Math.abs(graden) <= hoogstens;

function feitenVan({ feiten }: Velden, zijde: "inwoner" | "plek", fout: Regelfout): Feiten {
  const gevonden = object(feiten, fout);
  for (const [code, feit] of Object.entries(gevonden)) {
    if (!isOnderwerp(code)) throw fout(`het onderwerp ${code} bestaat niet.`);
    if (vraagVoor(onderwerp(code), zijde) === undefined)
      throw fout(`${code} kan niet bij een ${zijde} staan.`);
    const reden = fouteWaarde(code, object(feit, fout)["waarde"]);
    if (reden !== null) throw fout(`${code}: ${reden}`);
  }
  return gevonden; // each value was checked against its subject
}

function regelingenVan({ regelingen }: Velden, fout: Regelfout): { regelingen?: readonly Regeling[] } {
  if (regelingen === undefined) return {};
  if (!Array.isArray(regelingen) || regelingen.some((regeling) => !REGELINGEN.includes(regeling)))
    throw fout(`regelingen moet een lijst zijn met: ${REGELINGEN.join(", ")}.`);
  return { regelingen };
}

function regelingVan({ regeling }: Velden, fout: Regelfout): { regeling?: Regeling | "geen" } {
  if (regeling === undefined) return {};
  if (![...REGELINGEN, "geen"].includes(regeling))
    throw fout(`regeling moet een van deze zijn: ${REGELINGEN.join(", ")}, geen.`);
  return { regeling: regeling as Regeling | "geen" };
}

function capaciteitVan({ capaciteit = 1 }: Velden, fout: Regelfout): number {
  if (typeof capaciteit === "number" && Number.isInteger(capaciteit) && capaciteit >= 0) {
    if (capaciteit <= GROOTSTE_CAPACITEIT) return capaciteit;
  }
  throw fout(`capaciteit moet een heel getal zijn van 0 tot en met ${GROOTSTE_CAPACITEIT}.`);
}
