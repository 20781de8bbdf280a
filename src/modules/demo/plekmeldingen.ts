import { sql } from "kysely";
import { addDays, type IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import { antwoordVoor } from "../plekmeldingen/plekmelding.ts";
import { moment } from "./dagen.ts";
import { gebruiker } from "./gebruikers.ts";
import { insertRows } from "./insert-rows.ts";
import { randomFor } from "./random.ts";
import { AMERSFOORT, BBS, REGIO } from "./region.ts";

const [BAARN, , SOEST] = BBS;

/** What employers reported on the website: two wait, one with half an idea; one is taken up, two are answered. */
const MELDINGEN = [
  {
    bedrijf: "Bouwmarkt Heidezoom",
    contactpersoon: "Karin Heidema",
    mogelijkheid: "taken",
    wat: "Vakken vullen en retouren uitpakken kost onze verkopers elke ochtend twee uur.",
    uren: "12 tot 24",
    wanneer: "binnen drie maanden",
    gemeente: AMERSFOORT,
    geleden: 1,
    voor: "ingrid",
  },
  {
    bedrijf: "Fietsen Molenbrug",
    contactpersoon: "Youssef Molen",
    mogelijkheid: "weet niet",
    wat: "Wij willen graag iemand helpen, maar weten nog niet met welk werk.",
    uren: null,
    wanneer: null,
    gemeente: SOEST,
    geleden: 4,
    voor: "ingrid",
  },
  {
    bedrijf: "Lunchroom De Reiger",
    contactpersoon: "Bram Reigersma",
    mogelijkheid: "leerwerkplek",
    wat: "Iemand die de keuken wil leren, met rustige begeleiding van onze kok.",
    uren: "24 tot 32",
    wanneer: "nu",
    gemeente: BAARN,
    geleden: 2,
    voor: "dennis",
  },
  {
    bedrijf: "Drukkerij Steenhof",
    contactpersoon: "Anneke Steen",
    mogelijkheid: null,
    wat: "Wat gebeurt er met het loon als iemand een tijd niet kan werken?",
    uren: null,
    wanneer: null,
    gemeente: AMERSFOORT,
    geleden: 12,
    voor: "dennis",
    antwoord: "UWV betaalt dan een ziektewetuitkering. Ik stuurde de uitleg van de no-riskpolis.",
  },
  {
    bedrijf: "Transport Windkamp",
    contactpersoon: "Leo Windkamp",
    mogelijkheid: "baan",
    wat: "Een bijrijder voor de ochtendrit.",
    uren: "32 of meer",
    wanneer: "nu",
    gemeente: AMERSFOORT,
    geleden: 30,
    voor: "ingrid",
    antwoord: "Wij spraken af dat u de vacature eerst intern uitzet.",
  },
] as const;

/** Vacatures that their werkgevers made public. */
const OPENBAAR = 24;

export async function insertPlekmeldingen(db: Database, today: IsoDate): Promise<void> {
  const random = randomFor("plekmeldingen");
  const rows = MELDINGEN.map(({ geleden, voor, ...melding }, at) => {
    const dag = addDays(today, -geleden);
    const antwoord = "antwoord" in melding ? melding.antwoord : null;
    const isVraag = melding.mogelijkheid === null;
    return {
      regioId: REGIO,
      id: random.id(),
      soort: isVraag ? "vraag" : "plek",
      gemeente: melding.gemeente,
      bedrijf: melding.bedrijf,
      contactpersoon: melding.contactpersoon,
      telefoon: `03300013${String(at).padStart(2, "0")}`,
      email: `${melding.contactpersoon.split(" ")[0]!.toLowerCase()}@bedrijf.example`,
      mogelijkheid: melding.mogelijkheid,
      wat: melding.wat,
      uren: melding.uren,
      wanneer: melding.wanneer,
      taal: "nl",
      gemeld: moment(dag, `${10 + at}:40`),
      antwoordVoor: antwoordVoor(dag),
      contactId: gebruiker(voor).id,
      status: antwoord === null ? "nieuw" : "afgehandeld",
      uitkomst: antwoord === null ? null : isVraag ? "antwoord" : "geen vervolg",
      antwoord,
      afgehandeldOp: antwoord === null ? null : addDays(dag, 1),
      afgehandeldDoor: antwoord === null ? null : gebruiker(voor).naam,
      versie: 1,
    };
  });
  await insertRows(db, "plekmeldingen", rows);
  await insertOpenbareVacatures(db, today);
}

/** Of those that werkgevers reported themselves, with a wage above the minimum wage of 2026. */
const insertOpenbareVacatures = (db: Database, today: IsoDate) =>
  sql`
  insert into openbare_vacatures (regio_id, plek_id, werkgever_id, vanaf, tot, tekst, uren_van, uren_tot, loon_van_in_centen,
      loon_tot_in_centen, loon_per, akkoord_van, akkoord_op, geplaatst)
    select k.regio_id, k.id, k.werkgever_id, ${today}::date - (k.nr::integer % 20), ${today}::date + 60,
           'U werkt bij ' || k.naam || ' in ' || k.plaats || '. Ervaring is mooi, maar hoeft niet. Een collega leert u het werk.'
             || E'\n' || 'U hoeft geen brief te schrijven. Bel ons, dan regelen wij een kennismaking.',
           least(k.van, k.tot), greatest(k.van, k.tot),
           case when k.nr % 3 = 0 then 1500 end, case when k.nr % 3 = 0 then 1750 end, case when k.nr % 3 = 0 then 'uur' end,
           coalesce(k.contactpersoon, 'de eigenaar'), ${today}::date - (k.nr::integer % 20), ${today}::timestamptz - interval '1 day'
      from (select p.*, w.naam, w.contactpersoon, row_number() over (order by p.id) as nr,
                   least(40, greatest(1, coalesce((p.kenmerken -> 'uren_per_week_min' ->> 'waarde')::numeric::integer, 16))) as van,
                   least(40, greatest(1, coalesce((p.kenmerken -> 'uren_per_week_max' ->> 'waarde')::numeric::integer, 32))) as tot
              from plekken p join werkgevers w on w.regio_id = p.regio_id and w.id = p.werkgever_id
             where p.regio_id = ${REGIO} and p.soort = 'vacature' and p.status = 'open' and p.bron = 'eigen') k
     where k.nr <= ${OPENBAAR}`.execute(db);
