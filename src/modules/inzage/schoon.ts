/** What a cell of the database is as JSON. */
export type Waarde =
  | string
  | number
  | boolean
  | null
  | readonly Waarde[]
  | { readonly [naam: string]: Waarde };
export type Rij = Readonly<Record<string, Waarde>>;

/** Never shown: what only the machinery needs, and what would open something. */
const NOOIT = new Set([
  "regio_id",
  "inwoner_id",
  "blinde_index",
  "sleutel_id",
  "versleuteld",
  "verzegeld",
  "code_hash",
  "handtekening",
  "bewijs",
  "sleutel",
]);

/** Fields that hold the name of someone else, or how to reach him. Of who did something, his work is shown. */
const VAN_ANDEREN = new Set([
  "door_naam",
  "aanvrager_naam",
  "beslisser_naam",
  "coach_naam",
  "buddy_naam",
  "leermeester_naam",
  "betreft_naam",
  "naar_naam",
  "van_naam",
  "wie_naam",
  "afgehandeld_door",
  "antwoord_door",
  "beslist_door",
  "besluit_door",
  "besproken_door",
  "geen_match_door",
  "gelezen_door",
  "ingetrokken_door",
  "klaar_door",
  "opgeheven_door",
  "vervangen_door",
  "zelf_door",
  "gepland_door",
  "contactpersoon",
]);

/** The same in one table only, where the name of the column says less. */
const VAN_ANDEREN_IN: Readonly<Record<string, readonly string[]>> = {
  begeleidingen: ["naam"],
  machtigingen: ["naam"],
  planstappen: ["wie"],
  regelingaanvragen: ["telefoon", "iban"],
  bezwaren: ["naam"],
};

/** Whose ids may be those of a user, of whom only the work is shown. */
export function gebruikersIn(rijen: readonly Rij[]): string[] {
  const ids = rijen.flatMap((rij) =>
    Object.entries(rij).flatMap(([naam, waarde]) =>
      snake(naam).endsWith("_id") && typeof waarde === "string" && UUID.test(waarde) ? [waarde] : [],
    ),
  );
  return [...new Set(ids)];
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * A row without the names of others. `functies` says of a user what his work is; 'zelf' where it is the inwoner, who may
 * read what he said himself by name.
 */
export const schoon = (tabel: string, rij: Rij, functies: ReadonlyMap<string, string>): Rij =>
  clean(rij, new Set(VAN_ANDEREN_IN[tabel]), functies);

function clean(rij: Rij, ook: ReadonlySet<string>, functies: ReadonlyMap<string, string>): Rij {
  const iemand: [string, Waarde][] = [];
  const rest: [string, Waarde][] = [];
  for (const [naam, waarde] of Object.entries(rij)) {
    const kolom = snake(naam);
    const functie = typeof waarde === "string" && kolom.endsWith("_id") ? functies.get(waarde) : undefined;
    if (functie !== undefined) rest.push([wieVan(kolom), functie === "zelf" ? "uzelf" : functie]);
    else if (NOOIT.has(kolom) || kolom.endsWith("gebruiker_id"))
      continue; // of a user who is gone the number says nothing
    else if (VAN_ANDEREN.has(kolom) || ook.has(kolom)) iemand.push(...anoniem(kolom, waarde));
    else rest.push([kolom, cleanValue(waarde, ook, functies)]);
  }
  return Object.fromEntries([...iemand, ...rest]);
}

const IEMAND = "iemand anders";

/** That there was someone, under the name that his work would have; what is known of his work is written over it. */
const anoniem = (kolom: string, waarde: Waarde): [string, Waarde][] =>
  waarde === null ? [] : [[kolom.replace(/_naam$/, ""), IEMAND]];

/** 'door_gebruiker_id' → 'door', 'coach_id' → 'coach', 'gebruiker_id' → 'medewerker'. */
const wieVan = (kolom: string): string => kolom.replace(/_?(gebruiker)?_id$/, "") || "medewerker";

const cleanValue = (
  waarde: Waarde,
  ook: ReadonlySet<string>,
  functies: ReadonlyMap<string, string>,
): Waarde => {
  if (Array.isArray(waarde)) return waarde.map((each: Waarde) => cleanValue(each, ook, functies));
  if (waarde === null || typeof waarde !== "object") return waarde;
  return clean(waarde as Rij, ook, functies);
};

const snake = (naam: string) => naam.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
