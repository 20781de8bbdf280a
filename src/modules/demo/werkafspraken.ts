import { addDays, type IsoDate } from "#core/dates";
import { cents } from "#core/money";
import type { Database } from "#db/database";
import { type Buitenvorm, isBuiten } from "../bezetting/buitenvormen.ts";
import { wekenVan } from "../bezetting/opdracht-store.ts";
import type { Werkrijen } from "./bezetting-mensen.ts";
import { gebruiker } from "./gebruikers.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import { type Random, randomFor } from "./random.ts";
import { REGIO, unitIdsOf } from "./region.ts";

/** So many places with employers have an agreement of their own; the others are of the units. */
const BIJ_WERKGEVERS = 60;
const IEMAND_VAN_DE_KLANT = ["E. Brandsma", "T. Kolkman", "R. Nijland", "S. Verhage", "M. Oude Luttikhuis"];

type Afspraak = Row<"werkafspraken">;
type Akkoord = Row<"werkakkoorden">;
type Klant = { readonly werkgeverId: string | null; readonly naam: string };
type Deel = {
  readonly plek: Row<"plekken">;
  readonly werkvorm: Buitenvorm;
  readonly klant: Klant;
  readonly perUur: number; // cents
  /** The newest waits for the yes of the customer. */
  readonly wacht?: boolean;
};

/** What the units and the account managers agreed with customers, form by form; some wait for a yes, some were renewed. */
export async function insertWerkafspraken(
  db: Database,
  tables: Werkrijen,
  opdrachten: readonly Row<"opdrachten">[],
  today: IsoDate,
): Promise<void> {
  const random = randomFor("werkafspraken");
  const delen = [...vanUnits(random, tables, opdrachten), ...bijWerkgevers(random, tables, today)];
  const afspraken = delen.flatMap((deel, at) => reeks(random, deel, at, today));
  const akkoorden = afspraken.flatMap(({ afspraak, hoe }) => akkoordenVan(random, afspraak, hoe, today));
  await insertRows(
    db,
    "werkafspraken",
    afspraken.map(({ afspraak }) => afspraak),
  );
  await insertRows(db, "werkakkoorden", akkoorden);
}

/** Each place of a unit outside its halls, with a customer of its orders for that work. */
function vanUnits(
  random: Random,
  { plekken, werkgevers }: Werkrijen,
  opdrachten: readonly Row<"opdrachten">[],
) {
  const any = werkgevers.filter(
    ({ isBekendBijWsp, aantalMedewerkers }) => isBekendBijWsp && (aantalMedewerkers ?? 0) >= 50,
  );
  return plekken
    .filter(({ unitId }) => unitId)
    .flatMap((plek) =>
      plek.werkvormen!.filter(isBuiten).map((werkvorm): Deel => {
        const orders = opdrachten.filter(
          (een) =>
            een.unitId === plek.unitId &&
            een.werksoort === plek.werksoort &&
            een.werkvorm === werkvorm &&
            een.status === "aangenomen",
        );
        if (orders.length === 0) {
          const { id, naam } = random.pick(any);
          return {
            plek,
            werkvorm,
            klant: { werkgeverId: id!, naam: naam! },
            perUur: random.between(1_450, 1_950),
          };
        }
        const { opdrachtgever, werkgeverId, prijsInCenten, urenPerWeek, startdatum, einddatum } =
          random.pick(orders);
        const uren = (urenPerWeek! / 100) * wekenVan(startdatum!, einddatum!);
        const klant = { werkgeverId: werkgeverId ?? null, naam: opdrachtgever! };
        return { plek, werkvorm, klant, perUur: Math.round(Number(prijsInCenten) / uren) };
      }),
    );
}

/** Where people work with an employer today, and the places of De Groene Wal, whose owner signs in. */
function bijWerkgevers(
  random: Random,
  { plekken, plaatsingen, werkgevers }: Werkrijen,
  today: IsoDate,
): Deel[] {
  const plekOf = new Map(plekken.map((plek) => [plek.id, plek]));
  const nameOf = new Map(werkgevers.map(({ id, naam }) => [id, naam]));
  const groeneWal = werkgevers.find(({ naam }) => naam === "De Groene Wal")!;
  const atWork = plaatsingen
    .filter(({ startdatum, einddatum }) => startdatum! <= today && (einddatum ?? today) >= today)
    .map(({ plekId }) => plekOf.get(plekId!))
    .filter((plek) => plek?.werkgeverId && plek.werkvormen!.some(isBuiten)) as Row<"plekken">[];
  const own = plekken.filter(
    ({ werkgeverId, werkvormen }) => werkgeverId === groeneWal.id && werkvormen!.some(isBuiten),
  );
  const chosen = [...new Set([...own, ...random.shuffle(atWork)])].slice(0, BIJ_WERKGEVERS);
  return chosen.map((plek) => ({
    plek,
    werkvorm: plek.werkvormen!.find(isBuiten)!,
    klant: { werkgeverId: plek.werkgeverId!, naam: nameOf.get(plek.werkgeverId!)! },
    perUur: random.between(1_300, 1_900),
    wacht: plek === own[0],
  }));
}

type Hoe = "geldt" | "wacht" | "voorbij";

/** One agreement, or one that followed another; of every eighth the newest waits for the yes of the customer. */
function reeks(random: Random, deel: Deel, at: number, today: IsoDate): { afspraak: Afspraak; hoe: Hoe }[] {
  const first = afspraakOf(random, deel, {
    nummer: 1,
    vanaf: addDays(today, -random.between(260, 400)),
    opslag: 0,
    today,
  });
  const next = (hoe: Hoe, days: number) => ({
    afspraak: afspraakOf(random, deel, {
      nummer: 2,
      vanaf: addDays(today, days),
      opslag: random.between(30, 90),
      today,
    }),
    hoe,
  });
  if (at % 8 === 0 || deel.wacht)
    return [{ afspraak: first, hoe: "geldt" }, next("wacht", random.between(7, 30))];
  if (at % 3 === 0) return [{ afspraak: first, hoe: "voorbij" }, next("geldt", -random.between(20, 200))];
  const tot = at % 11 === 0 ? addDays(today, random.between(5, 40)) : null;
  return [{ afspraak: { ...first, tot }, hoe: "geldt" }];
}

type Keer = {
  readonly nummer: number;
  readonly vanaf: IsoDate;
  readonly opslag: number;
  readonly today: IsoDate;
};

function afspraakOf(
  random: Random,
  { plek, werkvorm, klant, perUur }: Deel,
  { nummer, vanaf, opslag, today }: Keer,
): Afspraak {
  const isInclusief = unitIdsOf("inclusief").includes(plek.unitId ?? "");
  const bedrijf = isInclusief ? "Inclusief Groep" : "RWA/Amfors";
  const isBegeleid = werkvorm === "begeleid werken";
  return {
    regioId: REGIO,
    id: random.id(),
    plekId: plek.id!,
    werkvorm,
    nummer,
    unitId: plek.unitId ?? null,
    werkgeverId: klant.werkgeverId,
    met: klant.naam,
    werk: `${plek.titel!.split(",")[0]}. ${plek.omschrijving || "De taken staan in de opdracht."}`,
    ...prijsOf(plek, isBegeleid ? 0 : perUur + opslag),
    dienstverbandBij: isBegeleid ? klant.naam : bedrijf,
    begeleidingDoor: isBegeleid ? `Jobcoach van ${bedrijf}` : `Werkleider van ${bedrijf}`,
    begeleiding: BEGELEIDING[werkvorm],
    vanaf,
    tot: null,
    opgesteldDoor: gebruiker(plek.unitId ? "noor" : "ingrid").naam,
    opgesteldOp: addDays(vanaf < today ? vanaf : today, -14),
  };
}

/** Whole five cents an hour; post is paid by the piece. */
const prijsOf = ({ werksoort }: Row<"plekken">, perUur: number) =>
  werksoort === "post"
    ? { prijsInCenten: cents(38), prijsPer: "stuk" }
    : { prijsInCenten: cents(Math.round(perUur / 5) * 5), prijsPer: "uur" };

const BEGELEIDING: Readonly<Record<Buitenvorm, string>> = {
  "begeleid werken": "De jobcoach komt om de week en is elke werkdag te bellen.",
  "individuele detachering": "De begeleider komt elke week. De klant belt bij vragen over werk of verlof.",
  groepsdetachering: "Elke dag is er een werkleider bij de groep. Hij is het aanspreekpunt.",
  "werken op locatie": "De ploeg werkt met een eigen voorman. De klant belt de werkleider.",
};

function akkoordenVan(random: Random, afspraak: Afspraak, hoe: Hoe, today: IsoDate): Akkoord[] {
  const made = afspraak.opgesteldOp!;
  const op = addDays(made, random.between(1, 9));
  const own = {
    regioId: REGIO,
    afspraakId: afspraak.id!,
    unitId: afspraak.unitId!,
    werkgeverId: afspraak.werkgeverId!,
  };
  const by = { vastgelegdDoor: afspraak.opgesteldDoor! };
  const dag = op < today ? op : addDays(today, -1);
  const at = (kant: string, naam: string) => ({
    ...own,
    kant,
    naam,
    op: dag,
    ...by,
    tijdstip: new Date(`${dag}T09:30:00Z`),
  });
  const ours = at("bedrijf", afspraak.opgesteldDoor!);
  return hoe === "wacht" ? [ours] : [ours, at("werkgever", random.pick(IEMAND_VAN_DE_KLANT))];
}
