import { type Fout, fouten } from "#matching/functiecreatie/fouten";
import {
  type Functie,
  GEWONE_SPELREGELS,
  type Kandidaat,
  type Opdracht,
  type Slot,
  type Spelregels,
  type Taak,
  type Taakgever,
} from "#matching/functiecreatie/opdracht";
import type { Feiten, Regeling } from "#matching/profiel";
import { euros, getal, type Lezer, lijst, meld, objectVan, type Rij, tekst } from "../lezer.ts";
import { feiten, puntVan, uren, uurveld } from "./lezer.ts";

export type Gelezen =
  | { readonly opdracht: Opdracht; readonly fouten?: never }
  | { readonly fouten: readonly Fout[]; readonly opdracht?: never };

/** An opdracht as people write it: euros, hours and words. Every mistake is named with its place. */
export function leesOpdracht(invoer: unknown): Gelezen {
  const lezer = new Map<string, string>();
  const kluwen = objectVan(lezer, "", invoer, VELDEN.opdracht);
  const opdracht: Opdracht = {
    werkgevers: lijst(lezer, kluwen, "werkgevers", VELDEN.werkgever, werkgeverUit),
    functies: lijst(lezer, kluwen, "functies", VELDEN.functie, functieUit),
    taken: lijst(lezer, kluwen, "taken", VELDEN.taak, taakUit),
    kandidaten: lijst(lezer, kluwen, "kandidaten", VELDEN.kandidaat, kandidaatUit),
    sloten: kluwen["sloten"] === undefined ? [] : lijst(lezer, kluwen, "sloten", VELDEN.slot, slotUit),
    spelregels: spelregelsUit(lezer, kluwen["spelregels"]),
  };
  const gevonden = [...lezer].map(([plaats, wat]) => ({ plaats, wat }));
  const alle = gevonden.length > 0 ? gevonden : fouten(opdracht);
  return alle.length > 0 ? { fouten: alle } : { opdracht };
}

const VELDEN = {
  opdracht: ["werkgevers", "functies", "taken", "kandidaten", "sloten", "spelregels"],
  werkgever: ["id", "naam", "postcode"],
  functie: ["id", "naam", "werkgever", "afdeling", "tarief", "uren", "minimum"],
  taak: ["id", "naam", "functie", "afdeling", "uren", "verplaatsbaar", "eisen", "regeling"],
  kandidaat: ["id", "naam", "tarief", "aantal", "kan", "postcode", "regelingen"],
  slot: ["soort", "taak", "kandidaat"],
};

const REGELINGEN: readonly Regeling[] = ["loonkostensubsidie", "banenafspraak", "beschut werk"];

function werkgeverUit(lezer: Lezer, plaats: string, rij: Rij): Taakgever {
  const punt = puntVan(lezer, plaats, rij);
  return {
    id: tekst(lezer, plaats, rij, "id"),
    naam: tekst(lezer, plaats, rij, "naam"),
    ...(punt && { punt }),
  };
}

function functieUit(lezer: Lezer, plaats: string, rij: Rij): Functie {
  return {
    id: tekst(lezer, plaats, rij, "id"),
    naam: tekst(lezer, plaats, rij, "naam"),
    werkgever: tekst(lezer, plaats, rij, "werkgever"),
    afdeling: tekst(lezer, plaats, rij, "afdeling"),
    tarief: euros(lezer, plaats, rij, "tarief"),
    ...uurveld(lezer, plaats, rij, "uren"),
    ...uurveld(lezer, plaats, rij, "minimum"),
  };
}

function taakUit(lezer: Lezer, plaats: string, rij: Rij): Taak {
  const { regeling } = rij;
  if (regeling !== undefined && regeling !== "geen" && !REGELINGEN.includes(regeling as Regeling)) {
    meld(lezer, `${plaats}.regeling`, `Kies geen, ${REGELINGEN.join(", ")}.`);
  }
  return {
    id: tekst(lezer, plaats, rij, "id"),
    naam: tekst(lezer, plaats, rij, "naam"),
    functie: tekst(lezer, plaats, rij, "functie"),
    ...(rij["afdeling"] !== undefined && { afdeling: tekst(lezer, plaats, rij, "afdeling") }),
    uren: uren(lezer, plaats, rij, "uren"),
    ...uurveld(lezer, plaats, rij, "verplaatsbaar"),
    eisen: metAantal(feiten(lezer, plaats, rij, "eisen")),
    ...(regeling !== undefined && { regeling: regeling as Regeling | "geen" }),
  };
}

/** Work that can be done on these dagdelen need not be done on all of them: how many follows from the hours. */
const metAantal = (eisen: Feiten): Feiten =>
  eisen.dagdelen && !eisen.aantal_dagdelen ? { ...eisen, aantal_dagdelen: { waarde: 1 } } : eisen;

function kandidaatUit(lezer: Lezer, plaats: string, rij: Rij): Kandidaat {
  const punt = puntVan(lezer, plaats, rij);
  const { aantal, regelingen } = rij;
  if (aantal !== undefined && typeof aantal !== "number")
    meld(lezer, `${plaats}.aantal`, "Vul een getal in.");
  const isLijst =
    Array.isArray(regelingen) && regelingen.every((een) => REGELINGEN.includes(een as Regeling));
  if (regelingen !== undefined && !isLijst) {
    meld(lezer, `${plaats}.regelingen`, `Geef een lijst met ${REGELINGEN.join(", ")}.`);
  }
  const id = tekst(lezer, plaats, rij, "id");
  return {
    id,
    naam: rij["naam"] === undefined ? id : tekst(lezer, plaats, rij, "naam"),
    tarief: euros(lezer, plaats, rij, "tarief"),
    ...(typeof aantal === "number" && { aantal }),
    profiel: {
      id,
      feiten: feiten(lezer, plaats, rij, "kan"),
      ...(punt && { punt }),
      ...(isLijst && { regelingen: regelingen as Regeling[] }),
    },
  };
}

function slotUit(lezer: Lezer, plaats: string, rij: Rij): Slot {
  const soort = tekst(lezer, plaats, rij, "soort");
  const taak = tekst(lezer, plaats, rij, "taak");
  if (soort === "blijft") return { soort, taak };
  if (soort !== "alleen" && soort !== "moet") {
    meld(lezer, `${plaats}.soort`, "Kies blijft, alleen of moet.");
    return { soort: "blijft", taak };
  }
  return { soort, taak, kandidaat: tekst(lezer, plaats, rij, "kandidaat") };
}

function spelregelsUit(lezer: Lezer, waarde: unknown): Spelregels {
  if (waarde === undefined) return GEWONE_SPELREGELS;
  const plaats = "spelregels";
  const rij = objectVan(lezer, plaats, waarde, Object.keys(GEWONE_SPELREGELS));
  const { stapelen = GEWONE_SPELREGELS.stapelen } = rij;
  if (typeof stapelen !== "boolean") meld(lezer, `${plaats}.stapelen`, "Vul true of false in.");
  const heel = (veld: "maxTaken" | "maxAfdelingen") =>
    rij[veld] === undefined ? GEWONE_SPELREGELS[veld] : getal(lezer, plaats, rij, veld);
  const geld = (veld: "waardePerBaan" | "kostenPerTaak") =>
    rij[veld] === undefined ? GEWONE_SPELREGELS[veld] : euros(lezer, plaats, rij, veld);
  return {
    waardePerBaan: geld("waardePerBaan"),
    kostenPerTaak: geld("kostenPerTaak"),
    maxTaken: heel("maxTaken"),
    maxAfdelingen: heel("maxAfdelingen"),
    stapelen: stapelen === true,
    minstePerTaak: GEWONE_SPELREGELS.minstePerTaak,
    urenPerDagdeel: GEWONE_SPELREGELS.urenPerDagdeel,
    ...uurveld(lezer, plaats, rij, "minstePerTaak"),
    ...uurveld(lezer, plaats, rij, "urenPerDagdeel"),
  };
}
