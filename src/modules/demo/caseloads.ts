import { type Gebruiker, gebruiker } from "./gebruikers.ts";
import type { Inwoner } from "./inwoners.ts";
import { randomFor } from "./random.ts";

/** What someone in a caseload does now. */
export type Rol = "werkt" | "proefplaats" | "zoekt";
export type Begeleid = { readonly inwoner: Inwoner; readonly klantmanager: Gebruiker; readonly rol: Rol };

/** From which groups a caseload comes, and how many: the first four work, the fifth is on trial. Together 31 and 17. */
// biome-ignore format: it is read as a table
const opbouw: readonly (readonly [Rol, groepen: readonly string[], aantal: number])[] = [
  ["werkt",       ["banenafspraak-werk"],                              22],
  ["werkt",       ["geplaatst"],                                        4],
  ["werkt",       ["leerwerk"],                                         2],
  ["proefplaats", ["bijstand-werkfit"],                                 3],
  ["zoekt",       ["bijstand-werkfit"],                                 7],
  ["zoekt",       ["bijstand"],                                         4],
  ["zoekt",       ["banenafspraak-werkfit", "banenafspraak-bijstand"],  4],
  ["zoekt",       ["beschut", "nug"],                                   2],
];

/** How many people more, or fewer, are in the caseload: of those who work and of those who look for work. */
// biome-ignore format: it is read as a table
const caseloads: readonly (readonly [klantmanager: string, werkt: number, zoekt: number])[] = [
  ["marije", 0, 0], ["fatiha", 2, 3], ["joris", -1, 2], ["lotte", -2, 1], ["gijs", 0, 3], ["petra", -2, 2], ["anneke", 3, 4],
];

/** On trial in the story that is told about them. */
const OP_PROEF = new Set(["salma", "joost"]);

/** Who is helped by which klantmanager. The first of all are the people with a story. */
export function makeCaseloads(inwoners: readonly Inwoner[], elsewhere: ReadonlySet<string>): Begeleid[] {
  const random = randomFor("caseloads");
  const free = Map.groupBy(
    random.shuffle(inwoners.filter(({ id, hoofdpersoon }) => !hoofdpersoon && !elsewhere.has(id))),
    ({ groep }) => groep.naam,
  );
  return caseloads.flatMap(([naam, extraWerkt, extraZoekt]) => {
    const klantmanager = gebruiker(naam);
    const own = inwoners.filter(({ hoofdpersoon }) => hoofdpersoon?.klantmanager === naam);
    const found = own.map((inwoner): Begeleid => ({ inwoner, klantmanager, rol: rolOf(inwoner) }));
    for (const [at, [rol, groepen, aantal]] of opbouw.entries()) {
      const extra = at === 0 ? extraWerkt : at === 4 ? extraZoekt : 0;
      const told = found.filter(
        (begeleid) =>
          begeleid.inwoner.hoofdpersoon &&
          begeleid.rol === rol &&
          groepen.includes(begeleid.inwoner.groep.naam),
      );
      const wanted = aantal + extra - told.length;
      const chosen = groepen
        .flatMap((groep) => free.get(groep) ?? [])
        .filter(({ gemeente }) => klantmanager.gemeenten.includes(gemeente))
        .slice(0, wanted);
      for (const inwoner of chosen) {
        const list = free.get(inwoner.groep.naam)!;
        list.splice(list.indexOf(inwoner), 1);
        found.push({ inwoner, klantmanager, rol });
      }
    }
    return found;
  });
}

function rolOf({ hoofdpersoon, groep }: Inwoner): Rol {
  if (hoofdpersoon && OP_PROEF.has(hoofdpersoon.sleutel)) return "proefplaats";
  return groep.stand === "zoekt" ? "zoekt" : "werkt";
}
