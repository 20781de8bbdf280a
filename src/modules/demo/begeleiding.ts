import { sql } from "kysely";
import { addDays, addMonths, type IsoDate } from "#core/dates";
import { hours } from "#core/hours";
import type { Database } from "#db/database";
import { VORMOMSCHRIJVINGEN } from "#regels/overgang-vormen";
import { CHECKMAANDEN, CHECKVRAGEN } from "../begeleiding/checkmoment.ts";
import { CONTACT_BINNEN_DAGEN } from "../inwoners/caseload.ts";
import type { Werkvorm } from "../plekken/plek.ts";
import {
  AFSPRAKEN,
  BUDDIES,
  DOELEN,
  REDENEN,
  SPECIALISME_VAN,
  VERSLAGEN,
  VERTELD,
} from "./begeleiding-teksten.ts";
import { insertSignalen } from "./begeleiding-signalen.ts";
import { workdayBefore } from "./dagen.ts";
import { gebruiker } from "./gebruikers.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import { type Random, randomFor } from "./random.ts";
import { REGIO } from "./region.ts";

/** Someone at work with who guides him: a jobcoach where there is one, else the klantmanager. */
export type Werkt = {
  readonly id: string;
  readonly inwonerId: string;
  readonly gemeente: string;
  readonly voornaam: string;
  readonly achternaam: string;
  readonly werkvorm: Werkvorm;
  readonly functie: string;
  readonly werkgever: string | null;
  readonly startdatum: IsoDate;
  readonly einddatum: IsoDate | null;
  readonly gebruikerId: string;
  readonly begeleider: string;
  readonly rol: string;
  readonly isGesproken: boolean;
};

/** What the jobcoaches have for people at work, and what they are good at. */
const COACHUREN = [
  ["ruben", 30, ["algemeen", "structuur en rust", "begeleiding van de werkgever"]],
  ["sanne", 32, ["algemeen", "jongeren en school", "taal en inburgering"]],
  ["mounir", 20, ["algemeen", "vakvaardigheden"]],
] as const;
const NOLOC: ReadonlySet<string> = new Set(["ruben", "sanne"]);

/** Plans, visits, moments that were held or missed, and what people said: of everyone at work in a caseload. */
export async function insertBegeleiding(db: Database, today: IsoDate): Promise<void> {
  const random = randomFor("begeleiding");
  const werkt = await atWork(db, today);
  await insertRows(
    db,
    "coachuren",
    COACHUREN.map(([naam, uren, specialismen]) => ({
      regioId: REGIO,
      gebruikerId: gebruiker(naam).id,
      naam: gebruiker(naam).naam,
      urenPerWeek: hours(uren),
      specialismen: [...specialismen],
      isNoloc: NOLOC.has(naam),
    })),
  );
  await insertRows(
    db,
    "begeleidingsplannen",
    werkt.filter(({ rol }) => rol === "jobcoach").map((een) => planOf(random, een, today)),
  );
  await insertRows(
    db,
    "bezoeken",
    werkt.flatMap((een) => bezoekenOf(random, een, today).filter(fits(een, today))),
  );
  await insertSignalen(db, random, werkt, today);
  await insertRows(
    db,
    "bezoeken",
    werkt.flatMap((een) => verteldeBezoeken(random, een, today)),
  );
}

/** In the same order on every machine. */
async function atWork(db: Database, today: IsoDate): Promise<Werkt[]> {
  const { rows } = await sql<Werkt>`
    select distinct on (p.id) p.id, p.inwoner_id, p.gemeente, i.voornaam, i.achternaam, p.werkvorm, p.functie, w.naam as werkgever,
           p.startdatum, p.einddatum, b.gebruiker_id, b.naam as begeleider, b.rol,
           exists (select from contactmomenten c where c.regio_id = p.regio_id and c.inwoner_id = p.inwoner_id and c.soort <> 'melding'
             and c.datum >= ${addDays(today, -CONTACT_BINNEN_DAGEN)}::date) as is_gesproken
      from plaatsingen p
      join inwoners i on i.regio_id = p.regio_id and i.id = p.inwoner_id
      join begeleidingen b on b.regio_id = p.regio_id and b.inwoner_id = p.inwoner_id and b.tot is null
       and b.gebruiker_id is not null and b.rol in ('jobcoach', 'klantmanager')
      left join werkgevers w on w.regio_id = p.regio_id and w.id = p.werkgever_id
     where p.regio_id = ${REGIO} and daterange(p.startdatum, p.einddatum, '[]') @> ${today}::date
     order by p.id, b.rol`.execute(db);
  return rows;
}

function planOf(random: Random, een: Werkt, today: IsoDate): Row<"begeleidingsplannen"> {
  const { startdatum, werkvorm } = een;
  const { dienstverband, begeleiding, betaling } = VORMOMSCHRIJVINGEN[werkvorm];
  const doel = random.pickSome(DOELEN, random.between(1, 2));
  const derde = addMonths(startdatum, 3);
  const specialisme = random.weighted(SPECIALISME_VAN);
  const buddy = random.chance(0.6) ? random.pick(BUDDIES) : null;
  const hasPrice = werkvorm === "begeleid werken" && random.chance(0.5);
  const fasen = [
    { vanaf: startdatum, urenPerWeek: hours(random.pick([1, 1.5, 2])) },
    { vanaf: derde, urenPerWeek: hours(random.pick([0.25, 0.5])) },
    { vanaf: addMonths(startdatum, 9), urenPerWeek: hours(0.1) },
  ];
  const tot = random.chance(0.2) ? addDays(today, random.between(30, 200)) : null;
  return {
    regioId: REGIO,
    plaatsingId: een.id,
    gemeente: een.gemeente,
    inwonerId: een.inwonerId,
    coachId: een.gebruikerId,
    coachNaam: een.begeleider,
    specialisme,
    buddyNaam: buddy?.[0] ?? null,
    buddyFunctie: buddy?.[1] ?? null,
    doelen: doel,
    fasen: fasen.filter(({ vanaf }) => tot === null || vanaf <= tot),
    tot,
    bereikbaar: `${een.begeleider}, ook na de laatste dag`,
    besluitDoor: gebruiker(random.pick(["ingrid", "dennis"])).naam,
    besluitOp: addDays(startdatum, -random.between(3, 20)),
    besluitWaarom: random.pick(REDENEN),
    dienstverbandBij: dienstverband,
    begeleidingDoor: begeleiding,
    betaaldDoor: betaling,
    prijsInCenten: hasPrice ? 72_00 : null,
    prijsPer: hasPrice ? "uur" : null,
    afspraken: random.chance(0.5) ? random.pick(AFSPRAKEN) : null,
  };
}

/** How long back reports go. */
const DAGEN_TERUG = 400;

function bezoekenOf(random: Random, een: Werkt, today: IsoDate): Row<"bezoeken">[] {
  const due = CHECKMAANDEN.map((maand) => ({ maand, dag: addMonths(een.startdatum, maand) })).filter(
    ({ dag }) => dag <= addDays(today, -4) && dag >= addDays(today, -DAGEN_TERUG),
  );
  const last = due.at(-1);
  const held = due.filter((moment) => !random.chance(moment === last ? 0.16 : 0.08));
  const rows = held.map(({ maand, dag }) => bezoek(random, een, addDays(dag, random.between(-3, 4)), maand));
  const recent = addDays(today, -random.between(2, 24));
  if (recent > addDays(een.startdatum, 5) && random.chance(0.7)) {
    const next = addDays(today, random.chance(0.12) ? -1 : random.between(1, 28));
    rows.push({ ...bezoek(random, een, recent, null), volgendBezoek: next });
  }
  return rows;
}

/** What Ruben wrote down for Yonas to read: how the days go, and what they agreed. */
function verteldeBezoeken(random: Random, een: Werkt, today: IsoDate): Row<"bezoeken">[] {
  if (`${een.voornaam} ${een.achternaam}` !== "Yonas Berhanu") return [];
  return VERTELD.map(({ geleden, ...gezegd }) => ({
    dag: workdayBefore(addDays(today, -geleden)),
    gezegd,
  }))
    .filter(({ dag }) => dag >= een.startdatum)
    .map(({ dag, gezegd }) => ({
      ...bezoek(random, een, dag, null),
      ...gezegd,
      inwoner: "goed",
      isZichtbaarVoorInwoner: true,
    }));
}

/** Whom nobody spoke with for six weeks was not visited either. */
const fits =
  ({ isGesproken }: Werkt, today: IsoDate) =>
  ({ datum }: { readonly datum?: IsoDate }) =>
    isGesproken || (datum !== undefined && datum < addDays(today, -CONTACT_BINNEN_DAGEN));

function bezoek(random: Random, een: Werkt, datum: IsoDate, checkmoment: number | null): Row<"bezoeken"> {
  const gaat = () =>
    random.weighted([
      ["goed", 70],
      ["gaat wel", 18],
      ["niet goed", 4],
      ["niet besproken", 8],
    ] as const);
  const inwoner = gaat();
  return {
    regioId: REGIO,
    id: random.id(),
    gemeente: een.gemeente,
    inwonerId: een.inwonerId,
    plaatsingId: een.id,
    datum,
    wijze: random.weighted([
      ["op het werk", 65],
      ["telefoon", 30],
      ["ergens anders", 5],
    ] as const),
    checkmoment,
    inwoner: inwoner === "niet besproken" ? "goed" : inwoner,
    werk: gaat(),
    samenwerking: gaat(),
    aanwezigheid: gaat(),
    tekst: random.pick(VERSLAGEN),
    antwoorden:
      checkmoment === null
        ? {}
        : Object.fromEntries(CHECKVRAGEN.map(({ code }) => [code, random.chance(0.8) ? "ja" : "weet niet"])),
    volgendBezoek: null,
    isZichtbaarVoorInwoner: random.chance(0.7),
    doorGebruikerId: een.gebruikerId,
    doorNaam: een.begeleider,
    vastgelegd: new Date(`${datum}T15:00:00Z`),
  };
}
