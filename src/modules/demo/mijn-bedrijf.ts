import { sql } from "kysely";
import { addDays, type IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import { antwoordUiterlijk } from "../begeleiding/signaal.ts";
import { gebruiker } from "./gebruikers.ts";
import { insertRows } from "./insert-rows.ts";
import { randomFor } from "./random.ts";
import { organisatieId, REGIO } from "./region.ts";

const NUMMERS = [
  ["ingrid", "033 000 00 21", "maandag tot en met donderdag"],
  ["dennis", "033 000 00 22", "dinsdag tot en met vrijdag"],
  ["carla", "033 000 00 23", "maandag, woensdag en vrijdag"],
] as const;

/** Days ago, about what, in which words, and what was answered. */
const VRAGEN = [
  [1, "een regeling", "Moeten wij de loonkostensubsidie elk jaar opnieuw aanvragen?", null],
  [
    9,
    "een plek",
    "Kan de werkdag in de winter om negen uur beginnen?",
    "Dat kan. Ik heb de begintijd bij de plek aangepast, dan zoeken wij ook mensen die later kunnen beginnen.",
  ],
  [
    34,
    "een medewerker",
    "Kan de jobcoach ook onze voorman een keer uitleggen hoe je iemand inwerkt?",
    "Ruben komt donderdag langs en neemt de voorman een uur mee.",
  ],
] as const;

/** What the company of the werkgever of the demo asked, said, arranged and whom it lets in. */
export async function insertMijnBedrijf(db: Database, today: IsoDate): Promise<void> {
  const random = randomFor("mijn-bedrijf");
  await insertRows(
    db,
    "bereikbaarheden",
    NUMMERS.map(([naam, telefoon, wanneer]) => ({
      regioId: REGIO,
      gebruikerId: gebruiker(naam).id,
      telefoon,
      wanneer,
    })),
  );
  const { rows } = await sql<{ id: string; contactId: string | null; contactNaam: string | null }>`
    select w.id, a.id as contact_id, a.naam as contact_naam
      from gebruikers g join werkgevers w on w.regio_id = g.regio_id and w.id = g.werkgever_id
      left join gebruikers a on a.regio_id = w.regio_id and a.id = w.accountmanager_id
     where g.regio_id = ${REGIO} and g.id = ${gebruiker("ilse").id}`.execute(db);
  const bedrijf = rows[0]!; // the werkgever of the demo always has a company
  const ilse = { doorGebruikerId: gebruiker("ilse").id, doorNaam: gebruiker("ilse").naam };
  const own = { regioId: REGIO, werkgeverId: bedrijf.id };
  await insertRows(
    db,
    "bedrijfsvragen",
    VRAGEN.map(([dagen, onderwerp, woorden, antwoord]) => ({
      ...own,
      ...ilse,
      id: random.id(),
      onderwerp,
      woorden,
      bel: antwoord === null ? "033 000 00 12" : null,
      voorGebruikerId: bedrijf.contactId,
      voorNaam: bedrijf.contactNaam,
      gesteldOp: addDays(today, -dagen),
      antwoordUiterlijk: antwoordUiterlijk(addDays(today, -dagen)),
      tijdstip: new Date(`${addDays(today, -dagen)}T09:20:00Z`),
      antwoord,
      beantwoordDoor: antwoord && bedrijf.contactNaam,
      beantwoordOp: antwoord === null ? null : antwoordUiterlijk(addDays(today, -dagen)),
    })),
  );
  await insertRows(db, "bedrijfsuitnodigingen", [
    {
      ...own,
      ...ilse,
      id: random.id(),
      naam: "Tessa Nieuwlander",
      functie: "voorvrouw werkplaats",
      aanmeldnaam: "tessa.nieuwlander",
      uitgenodigdOp: addDays(today, -1),
    },
  ]);
  await insertRows(db, "gebruikers", [
    {
      regioId: REGIO,
      id: random.id(),
      aanmeldnaam: "wim.kastelijn",
      naam: "Wim Kastelijn",
      functie: "planner, uit dienst",
      rollen: ["werkgever"],
      organisatieId: organisatieId.wsp,
      gemeenten: [],
      werkgeverId: bedrijf.id,
      isActief: false,
    },
  ]);
  await insertReacties(db, bedrijf.id, today);
  await insertRegelingen(db, bedrijf.id, today);
}

/** A talk that is planned, with the first who said yes and is not placed yet. */
async function insertReacties(db: Database, werkgeverId: string, today: IsoDate): Promise<void> {
  await sql`
    insert into kandidaatreacties (regio_id, voorstel_id, plek_id, werkgever_id, nummer, reactie, door_gebruiker_id, door_naam,
      gereageerd_op, kennismaking_op, gepland_door)
    select v.regio_id, v.id, k.id, k.werkgever_id, v.kandidaatnummer, 'kennismaken', ${gebruiker("ilse").id}::uuid,
           ${gebruiker("ilse").naam}, ${addDays(today, -3)}::date, ${addDays(today, 4)}::date, ${gebruiker("ingrid").naam}
      from plekken k join voorstellen v on v.regio_id = k.regio_id and v.plek_id = k.id and v.status = 'akkoord'
     where k.regio_id = ${REGIO} and k.werkgever_id = ${werkgeverId}::uuid
     order by v.voorgesteld_op, v.id limit 1`.execute(db);
}

/** Of each who works there: the no-riskpolis is there, the other one waits; the first one waits for the company. */
async function insertRegelingen(db: Database, werkgeverId: string, today: IsoDate): Promise<void> {
  await sql`
    insert into plaatsingsregelingen (regio_id, plaatsing_id, soort, gemeente, inwoner_id, stand, wacht_op, gevraagd_op, uiterlijk,
      geldt_vanaf, door_naam, gewijzigd_op)
    select w.regio_id, w.id, r.soort, w.gemeente, w.inwoner_id, r.stand,
           case when r.stand = 'toegekend' then null when w.nr = 1 then 'werkgever' else 'UWV' end,
           greatest(w.startdatum, ${today}::date - 40), case r.stand when 'toegekend' then null else ${today}::date + 12 end,
           case r.stand when 'toegekend' then w.startdatum end, ${gebruiker("ruben").naam}, ${addDays(today, -6)}::date
      from (select p.*, row_number() over (order by p.startdatum, p.id) as nr from plaatsingen p
             where p.regio_id = ${REGIO} and p.werkgever_id = ${werkgeverId}::uuid
               and (p.einddatum is null or p.einddatum >= ${today}::date)) w
      cross join (values ('no-risk', 'toegekend'), ('loonkostenvoordeel', 'in behandeling')) r (soort, stand)`.execute(
    db,
  );
}
