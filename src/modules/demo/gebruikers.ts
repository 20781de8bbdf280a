import type { Rol } from "../toegang/matrix.ts";
import type { Row } from "./insert-rows.ts";
import { randomFor } from "./random.ts";
import {
  AMERSFOORT,
  BBS,
  gemeenten,
  LEUSDEN,
  NIJKERK,
  type Organisatienaam,
  organisatieId,
  REGIO,
  type Unitnaam,
  unitId,
} from "./region.ts";

export type Gebruiker = {
  readonly id: string;
  readonly aanmeldnaam: string;
  readonly naam: string;
  readonly functie: string;
  readonly rol: Rol;
  readonly organisatie: Organisatienaam;
  readonly gemeenten: readonly string[];
  readonly unit?: Unitnaam;
};

const everywhere = gemeenten.map(({ code }) => code);
const random = randomFor("gebruikers");

/** Who can sign in to the demo. The name to sign in with is the first name. */
// biome-ignore format: it is read as a table
export const gebruikers: readonly Gebruiker[] = ([
  ["Yonas Berhanu", "inwoner", "inwoner, werkt met begeleiding", "werkcentrum", []],
  ["Liya Berhanu", "vertegenwoordiger", "zus van Yonas, gemachtigd", "werkcentrum", []],
  ["Ilse Schoonderwal", "werkgever", "werkgever, De Groene Wal", "wsp", []],
  ["Marije Oosterveld", "klantmanager", "klantmanager, gemeente Amersfoort", "amersfoort", [AMERSFOORT, LEUSDEN]],
  ["Fatiha Elbaroudi", "klantmanager", "klantmanager, gemeente Amersfoort", "amersfoort", [AMERSFOORT]],
  ["Joris Wapenaar", "klantmanager", "klantmanager, gemeente Amersfoort", "amersfoort", [AMERSFOORT]],
  ["Lotte Hagedoorn", "klantmanager", "klantmanager, gemeente Leusden", "leusden", [LEUSDEN]],
  ["Gijs Veenendal", "klantmanager", "klantmanager, gemeente Nijkerk", "nijkerk", [NIJKERK]],
  ["Petra Brouwershoek", "klantmanager", "klantmanager, gemeente Woudenberg", "woudenberg", ["GM0351"]],
  ["Anneke Zoetelief", "klantmanager", "klantmanager, BBS", "bbs", [...BBS]],
  ["Ruben Akkerhuis", "jobcoach", "jobcoach", "rwa", everywhere],
  ["Sanne Kortekaas", "jobcoach", "jobcoach", "rwa", everywhere],
  ["Mounir Haddouchi", "jobcoach", "jobcoach, Inclusief Groep", "inclusief", [NIJKERK]],
  ["Eline Graswinckel", "gids", "gids aan het loket", "werkcentrum", everywhere],
  ["Daan Terwisse", "jobhunter", "jobhunter", "werkcentrum", everywhere],
  ["Ingrid Slotemaker", "accountmanager", "accountmanager Werkgeversservicepunt", "wsp", everywhere],
  ["Dennis Achterveen", "accountmanager", "accountmanager Werkgeversservicepunt", "wsp", everywhere],
  ["Carla Wijnbeek", "accountmanager", "accountmanager, UWV", "uwv", everywhere],
  ["Hassan Boukaddid", "unitleider", "werkleider groen", "rwa", [], "eemfors"],
  ["Noor Vaandrager", "unitleider", "unitleider", "rwa", [], "productiebedrijf"],
  ["Wilma Hogeboom", "manager", "manager Werkcentrum", "werkcentrum", everywhere],
  ["Bas Kuipershoek", "beleidsadviseur", "beleidsadviseur", "amersfoort", everywhere],
  ["Thea Meulenbeld", "raadslid", "raadslid, alleen openbare cijfers", "amersfoort", [AMERSFOORT]],
  ["Femke Gortworst", "fg", "functionaris gegevensbescherming", "amersfoort", everywhere],
  ["Sander Vliegenthart", "beheerder", "functioneel beheerder", "werkcentrum", everywhere],
  ["Priya Jagroep", "beheerder", "technisch beheerder", "werkcentrum", everywhere],
] as const).map(([naam, rol, functie, organisatie, codes, unit]) => ({
  id: random.id(),
  aanmeldnaam: naam.split(" ")[0]!.toLowerCase(),
  naam, functie, rol, organisatie, gemeenten: codes,
  ...(unit && { unit }),
}));

const byName = new Map(gebruikers.map((gebruiker) => [gebruiker.aanmeldnaam, gebruiker]));

export function gebruiker(aanmeldnaam: string): Gebruiker {
  const found = byName.get(aanmeldnaam);
  if (!found) throw new Error(`No demo user ${aanmeldnaam}`);
  return found;
}

/** The users as rows: two of them stand for the inwoner of the dossier, one for a werkgever. */
export const gebruikerRows = (inwonerId: string, werkgeverId: string): Row<"gebruikers">[] =>
  gebruikers.map(({ id, aanmeldnaam, naam, functie, rol, organisatie, gemeenten, unit }) => ({
    regioId: REGIO,
    id,
    aanmeldnaam,
    naam,
    functie,
    rollen: [rol],
    organisatieId: organisatieId[organisatie],
    gemeenten,
    unitId: unit ? unitId[unit] : null,
    inwonerId: rol === "inwoner" || rol === "vertegenwoordiger" ? inwonerId : null,
    werkgeverId: rol === "werkgever" ? werkgeverId : null,
  }));
