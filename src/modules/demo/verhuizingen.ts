import { sql } from "kysely";
import { addDays, type IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import { moment } from "./dagen.ts";
import { gebruiker } from "./gebruikers.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import { randomFor } from "./random.ts";
import { AMERSFOORT, NIJKERK, REGIO } from "./region.ts";

type Who = { readonly id: string; readonly gemeente: string };

/** Steps that were proposed, people who move within the region, and an appointment that nobody took along. */
export async function insertVerhuizingen(db: Database, today: IsoDate): Promise<void> {
  const random = randomFor("verhuizingen");
  await insertRows(db, "stapvoorstellen", await stapvoorstellen(db, random, today));

  const [naarHier] = await caseloadVan(db, "gijs");
  const [, naarElders] = (await caseloadVan(db, "marije")).toReversed();
  const [vertrokken] = await caseloadVan(db, "petra");
  const open = { status: "voorgesteld", doorGebruikerId: null, doorNaam: null, antwoordOp: null };
  const moves = [
    naarHier && move(naarHier, "gijs", AMERSFOORT, addDays(today, -1), open),
    naarElders && move(naarElders, "marije", NIJKERK, addDays(today, 9), open),
    vertrokken && move(vertrokken, "marije", AMERSFOORT, addDays(today, -42), aangenomen()),
  ].filter((row) => row !== undefined);
  await insertRows(db, "verhuizingen", moves);
  // a row says where someone lived when it was written; who came from elsewhere lives here by now
  await sql`update verhuizingen set gemeente = naar_gemeente, naar_gemeente = gemeente where status = 'aangenomen'`.execute(
    db,
  );
  const left = moves.find(({ status }) => status === "aangenomen");
  if (left) await insertRows(db, "dossierarchief", achtergebleven(left, today));

  const [pieter] = await personen(db, ["Pieter Holtkuil"]);
  if (pieter) await insertRows(db, "afspraken", [vergeten(pieter)]);

  function move(
    who: Who,
    van: string,
    naarGemeente: string,
    dag: IsoDate,
    answer: Partial<Row<"verhuizingen">>,
  ) {
    const { id: vanGebruikerId, naam: vanNaam } = gebruiker(van);
    return {
      regioId: REGIO,
      id: random.id(),
      gemeente: who.gemeente,
      naarGemeente,
      inwonerId: who.id,
      dag,
      akkoordOp: addDays(dag, -12),
      waarom: "Wil graag eerst gebeld worden. Het plan loopt goed; de volgende stap is een dag meelopen.",
      vanGebruikerId,
      vanNaam,
      voorgesteldOp: addDays(dag, -10),
      ...answer,
    };
  }

  function aangenomen(): Partial<Row<"verhuizingen">> {
    const { id, naam } = gebruiker("petra");
    return { status: "aangenomen", doorGebruikerId: id, doorNaam: naam, antwoordOp: addDays(today, -40) };
  }

  function vergeten({ id: inwonerId, gemeente }: Who): Row<"afspraken"> {
    return {
      regioId: REGIO,
      id: random.id(),
      gemeente,
      inwonerId,
      gebruikerId: gebruiker("joris").id,
      begin: moment(addDays(today, 5), "10:00"),
      duurMinuten: 60,
      versie: 1,
      onderwerp: "Kennismaken bij de kringloop",
      waar: "kringloop, ingang aan de zijkant",
    };
  }
}

async function stapvoorstellen(
  db: Database,
  random: ReturnType<typeof randomFor>,
  today: IsoDate,
): Promise<Row<"stapvoorstellen">[]> {
  const [yonas] = await personen(db, ["Yonas Berhanu"]);
  const [tirza] = await personen(db, ["Tirza Kolenaar"]);
  if (!yonas || !tirza) return [];
  const row = (who: Who, door: string, naam: string, wanneer: string, days: number) => {
    const { id: doorGebruikerId, naam: doorNaam } = gebruiker(door);
    const own = { regioId: REGIO, id: random.id(), inwonerId: who.id, gemeente: who.gemeente };
    const proposed = { naam, wanneer, doorGebruikerId, doorNaam, voorgesteldOp: addDays(today, -days) };
    return {
      ...own,
      ...proposed,
      status: "voorgesteld",
      antwoord: null,
      antwoordDoor: null,
      antwoordOp: null,
    };
  };
  return [
    row(yonas, "yonas", "Een ochtend meelopen met de hoveniers", "na de kerst", 3),
    {
      ...row(yonas, "yonas", "Mijn rijbewijs halen", "volgend jaar", 30),
      status: "niet overgenomen",
      antwoord: "Eerst de taalles afmaken. We bespreken het weer in maart.",
      antwoordDoor: gebruiker("marije").naam,
      antwoordOp: addDays(today, -26),
    },
    row(tirza, "ruben", "Zelf de rit naar het werk oefenen", "deze maand", 5),
  ];
}

/** Who has this klantmanager as the main counsellor and no job that began lately, always in the same order. */
async function caseloadVan(db: Database, aanmeldnaam: string): Promise<Who[]> {
  const { rows } = await sql<Who>`
    select i.id, i.gemeente from inwoners i
      join begeleidingen b on b.regio_id = i.regio_id and b.inwoner_id = i.id and b.is_hoofd and b.tot is null
     where i.regio_id = ${REGIO} and b.gebruiker_id = ${gebruiker(aanmeldnaam).id}
       and not exists (select from overdrachten o where o.regio_id = i.regio_id and o.inwoner_id = i.id)
     order by i.nummer`.execute(db);
  return rows;
}

const personen = (db: Database, namen: readonly string[]): Promise<Who[]> =>
  db
    .selectFrom("inwoners")
    .select(["id", "gemeente"])
    .where("regioId", "=", REGIO)
    .where(sql<boolean>`voornaam || ' ' || achternaam = any (${[...namen]}::text[])`)
    .execute();

/** What colleagues of the old gemeente had written down. */
function achtergebleven({ id, inwonerId }: Row<"verhuizingen">, today: IsoDate): Row<"dossierarchief">[] {
  const rijen: readonly (readonly [string, object])[] = [
    [
      "contactmomenten",
      {
        datum: addDays(today, -120),
        soort: "gesprek",
        tekst: "Kennisgemaakt. Wil werken met de handen, en dicht bij huis.",
      },
    ],
    [
      "contactmomenten",
      {
        datum: addDays(today, -64),
        soort: "telefoon",
        tekst: "Belde zelf: er is een woning in Woudenberg. Het plan besproken.",
      },
    ],
    [
      "afspraken",
      { begin: `${addDays(today, -60)}T09:00:00+01:00`, onderwerp: "Plan doorlopen", waar: "stadhuis" },
    ],
    [
      "planwijzigingen",
      { tijdstip: `${addDays(today, -59)}T10:00:00+01:00`, wat: "Stap toegevoegd: een dag meelopen" },
    ],
  ];
  return rijen.map(([soort, rij], at) => ({
    regioId: REGIO,
    verhuizingId: id!,
    nummer: at + 1,
    gemeente: AMERSFOORT,
    inwonerId: inwonerId!,
    soort,
    rij,
  }));
}
