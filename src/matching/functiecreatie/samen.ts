import { criteria, type Regel } from "#matching/criteria";
import type { Onderwerp, Waarde } from "#matching/onderwerpen";
import { eindeInMinuten } from "#matching/oordeel";
import { type Feiten, feitenUit } from "#matching/profiel";
import { type Baan, type Opdracht, type Taak, TAKEN_PER_NIVEAU } from "./opdracht.ts";

/**
 * What a job asks and offers as one plek: the most that one of its tasks asks, and what all of its tasks offer. Its hours
 * are not in it: those are the parts together.
 */
export function eisenVan(opdracht: Opdracht, baan: Baan): Feiten {
  const taken = baan.delen.map(({ taak }) => opdracht.taken.find(({ id }) => id === taak)!);
  const samen = criteria.flatMap(({ regel, plekVelden: [onderwerp] }) => {
    const waarde = onderwerp && samenOver(SAMEN[regel], onderwerp, taken);
    return onderwerp && waarde !== undefined ? [{ onderwerp, waarde }] : [];
  });
  return feitenUit([...samen, ...meerdereTaken(taken), ...aantalDagdelen(opdracht, baan, taken)], "plek");
}

/** One value that holds for all tasks together; without one nothing can be said. */
type Samen = {
  readonly van: (waarden: readonly Waarde[], taken: readonly Taak[]) => Waarde | undefined;
  /** What is offered must be known of each task; what is asked counts as soon as one asks it. */
  readonly vanElk?: true;
};

const lijsten = (waarden: readonly Waarde[]) => waarden as readonly (readonly string[])[]; // so says the catalogue
const getallen = (waarden: readonly Waarde[]) => waarden as readonly number[];
const alles: Samen["van"] = (waarden) => [...new Set(lijsten(waarden).flat())];
const gelijk: Samen["van"] = (waarden) => (new Set(waarden).size === 1 ? waarden[0] : undefined);

function gedeeld(waarden: readonly Waarde[]): Waarde | undefined {
  const [eerste = [], ...rest] = lijsten(waarden);
  const samen = eerste.filter((een) => rest.every((lijst) => lijst.includes(een)));
  return samen.length > 0 ? samen : undefined;
}

function laatsteEinde(_: readonly Waarde[], taken: readonly Taak[]): Waarde | undefined {
  const einde = ({ eisen }: Taak) => eindeInMinuten(eisen) ?? -1;
  return taken.toSorted((een, ander) => einde(een) - einde(ander)).at(-1)?.eisen.eindtijd_laatst?.waarde;
}

/** A rule that is not here is about what no task says. */
const SAMEN: Readonly<Partial<Record<Regel, Samen>>> = {
  "kan minstens": { van: (waarden) => Math.max(...getallen(waarden)) },
  "heeft alles": { van: alles },
  "deelt genoeg": { van: alles },
  dagdelen: { van: alles },
  begintijd: { van: (waarden) => (waarden as readonly string[]).toSorted()[0] },
  eindtijd: { van: laatsteEinde },
  "deelt iets": { van: gedeeld },
  "krijgt genoeg": { van: (waarden) => Math.min(...getallen(waarden)), vanElk: true },
  "krijgt alles": { van: gedeeld, vanElk: true },
  "zelfde kant": { van: gelijk, vanElk: true },
  "graag ja": { van: gelijk, vanElk: true },
  "liever nee": { van: (waarden) => (waarden.includes("ja") ? "ja" : gelijk(waarden, [])) },
};

function samenOver(
  samen: Samen | undefined,
  onderwerp: Onderwerp,
  taken: readonly Taak[],
): Waarde | undefined {
  if (!samen || onderwerp === "meerdere_taken") return undefined;
  const waarden = taken.map(({ eisen }) => eisen[onderwerp]?.waarde).filter((een) => een !== undefined);
  const isBekend = samen.vanElk ? waarden.length === taken.length : waarden.length > 0;
  return isBekend ? samen.van(waarden, taken) : undefined;
}

/** As many tasks as there are, or more where one of them already is several. */
function meerdereTaken(taken: readonly Taak[]) {
  const aantal = TAKEN_PER_NIVEAU.findIndex((meeste) => taken.length <= meeste);
  const waarde = Math.max(aantal, ...taken.map(({ eisen }) => eisen.meerdere_taken?.waarde ?? 0));
  return waarde > 0 ? [{ onderwerp: "meerdere_taken", waarde }] : [];
}

/** Of the dagdelen on which there is work, as many as the hours that are bound to them need. */
function aantalDagdelen({ spelregels }: Opdracht, { delen }: Baan, taken: readonly Taak[]) {
  const gebonden = taken.flatMap(({ eisen: { dagdelen } }, at) =>
    dagdelen ? [{ dagdelen: dagdelen.waarde, uren: delen[at]!.uren }] : [],
  );
  if (gebonden.length === 0) return [];
  const uren = gebonden.reduce((som, deel) => som + deel.uren, 0);
  const mogelijk = new Set(gebonden.flatMap(({ dagdelen }) => dagdelen)).size;
  const waarde = Math.min(mogelijk, Math.ceil(uren / spelregels.urenPerDagdeel));
  return [{ onderwerp: "aantal_dagdelen", waarde }];
}
