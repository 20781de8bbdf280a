import { sql } from "kysely";
import { addDays, type IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import { inTaal } from "../berichten/sjablonen.ts";
import type { Sjabloon, Taalcode } from "../berichten/sjabloonnamen.ts";
import { moment } from "./dagen.ts";
import { gebruiker } from "./gebruikers.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import { type Random, randomFor } from "./random.ts";
import { REGIO } from "./region.ts";

type Who = {
  readonly id: string;
  readonly gemeente: string;
  readonly voornaam: string;
  readonly naam: string;
  readonly taal: Taalcode;
  readonly door: string;
};
type Zin = { readonly van: "inwoner" | "medewerker"; readonly dagen: number; readonly tijd: string } & (
  | { readonly tekst: string }
  | { readonly sjabloon: Sjabloon }
);
type Verhaal = {
  readonly wie: string;
  readonly onderwerp: string;
  readonly zinnen: readonly Zin[];
  readonly isAfgehandeld?: true;
};

const zegt = (dagen: number, tijd: string, tekst: string): Zin => ({ van: "inwoner", dagen, tijd, tekst });
const schrijft = (dagen: number, tijd: string, tekst: string): Zin => ({
  van: "medewerker",
  dagen,
  tijd,
  tekst,
});

const VERHALEN: readonly Verhaal[] = [
  {
    wie: "Yonas Berhanu",
    onderwerp: "Werktijden in de vakantie",
    zinnen: [
      zegt(9, "16:20", "De school is twee weken dicht. Kan ik dan later beginnen?"),
      schrijft(
        8,
        "09:05",
        "Ja, dat kan. Ik heb het met uw werkleider besproken: u begint die weken om half tien.",
      ),
      zegt(8, "12:40", "Dank u wel, dat is fijn."),
      schrijft(1, "11:15", "Graag gedaan. Lukt het met de bus om die tijd?"),
    ],
  },
  {
    wie: "Yonas Berhanu",
    onderwerp: "Uitnodiging voor een gesprek",
    zinnen: [{ van: "medewerker", dagen: 2, tijd: "10:00", sjabloon: "uitnodiging" }],
  },
  {
    wie: "Mehmet Aksoylu",
    onderwerp: "Proefplaats",
    zinnen: [zegt(2, "19:30", "Ik kan maandag beginnen. Moet ik werkschoenen meenemen?")],
  },
  {
    wie: "Salma Benyaghi",
    onderwerp: "Ander moment voor mijn afspraak",
    zinnen: [
      zegt(
        1,
        "08:10",
        "Ik kan niet op de dag van de afspraak. Ik breng dan mijn zoon naar school. Kan het later?",
      ),
    ],
  },
  {
    wie: "Tirza Kolenaar",
    onderwerp: "Reis naar het werk",
    isAfgehandeld: true,
    zinnen: [
      schrijft(12, "14:00", "Hoe ging het vandaag met de trein?"),
      zegt(12, "17:45", "Goed, ik was op tijd. Tot volgende week!"),
    ],
  },
  {
    wie: "Danique Roskam",
    onderwerp: "Cursus",
    zinnen: [
      zegt(20, "11:00", "Mag ik de cursus ook in de avond doen?"),
      schrijft(19, "10:30", "Dat kan vanaf januari. Ik zet u op de lijst."),
    ],
  },
  {
    wie: "Anouk Veldhuisen",
    onderwerp: "Uitnodiging voor een gesprek",
    zinnen: [{ van: "medewerker", dagen: 3, tijd: "13:20", sjabloon: "uitnodiging" }],
  },
];

const VRAGEN = [
  ["Bewijs van inschrijving", "Welke papieren moet ik meenemen?", "Een geldig identiteitsbewijs is genoeg."],
  ["Les", "Begint de les weer op maandag?", "Ja, om negen uur, op dezelfde plek."],
  ["Reiskosten", "Krijg ik de reis vergoed?", "Ja. Neem de kaartjes mee naar ons gesprek."],
  ["Kennismaken", "Mag mijn broer mee naar het gesprek?", "Natuurlijk, hij is welkom."],
  ["Rooster", "Kan ik woensdag vrij zijn?", "Ik vraag het na en laat het u morgen weten."],
] as const;
const HOEVEEL = 60;

/** Conversations: the stories of the main persons, and the usual questions of a caseload; mail went out for each. */
export async function insertBerichten(db: Database, today: IsoDate): Promise<void> {
  const random = randomFor("berichten");
  const mensen = await metHoofd(db);
  const verhalen = VERHALEN.flatMap((verhaal) => {
    const who = mensen.find(({ naam }) => naam === verhaal.wie);
    return who ? [{ who, verhaal }] : [];
  });
  const gewoon = mensen
    .filter(({ naam }) => !VERHALEN.some(({ wie }) => wie === naam))
    .slice(0, HOEVEEL)
    .map((who, at) => ({ who, verhaal: gewoneVraag(who, at) }));
  const alle = [...verhalen, ...gewoon].map(({ who, verhaal }) => rowsOf(random, who, verhaal, today));
  await insertRows(
    db,
    "berichtgesprekken",
    alle.map(({ gesprek }) => gesprek),
  );
  await insertRows(
    db,
    "berichten",
    alle.flatMap(({ berichten }) => berichten),
  );
  await sql`update berichtgesprekken set is_afgehandeld = true where id = any (${alle
    .filter(({ verhaal }) => verhaal.isAfgehandeld)
    .map(({ gesprek }) => gesprek.id!)}::uuid[])`.execute(db);
  await mailsWentOut(db, today);
}

/** What was written before today was mailed; one the transport did not take. */
async function mailsWentOut(db: Database, today: IsoDate): Promise<void> {
  await sql`
    update mailuitgang set status = 'verstuurd', pogingen = 1, verstuurd_op = gemaakt + interval '20 seconds', versie = 3
     where gemaakt < ${today}::date`.execute(db);
  await sql`
    update mailuitgang set status = 'mislukt', pogingen = 6, verstuurd_op = null, fout = 'exit 75'
     where id = (select id from mailuitgang order by gemaakt desc, sleutel offset 2 limit 1)`.execute(db);
}

/** Every third one still waits for an answer, every fifth did not read it yet. */
function gewoneVraag({ naam }: Who, at: number): Verhaal {
  const [onderwerp, vraag, antwoord] = VRAGEN[at % VRAGEN.length]!;
  const dagen = 3 + (at % 40);
  const zinnen = [zegt(dagen, "10:10", vraag), schrijft(dagen - 1, "09:40", antwoord)];
  return { wie: naam, onderwerp, zinnen: at % 9 === 0 ? [zegt(1 + (at % 3), "10:10", vraag)] : zinnen };
}

function rowsOf(random: Random, who: Who, verhaal: Verhaal, today: IsoDate) {
  const { id: inwonerId, gemeente } = who;
  const own = { regioId: REGIO, gemeente, inwonerId };
  const { id: gebruikerId, naam: doorNaam } = gebruiker(who.door);
  const gesprekId = random.id();
  const at = ({ dagen, tijd }: Zin) => moment(addDays(today, -dagen), tijd);
  const first = verhaal.zinnen[0]!;
  const isLaatste = (nummer: number) => nummer === verhaal.zinnen.length - 1;
  const berichten = verhaal.zinnen.map((zin, nummer): Row<"berichten"> => {
    const isRead = !isLaatste(nummer);
    const next = verhaal.zinnen[nummer + 1];
    return {
      ...own,
      id: random.id(),
      gesprekId,
      van: zin.van,
      doorGebruikerId:
        zin.van === "inwoner"
          ? who.naam === "Yonas Berhanu"
            ? gebruiker("yonas").id
            : inwonerId
          : gebruikerId,
      doorNaam: zin.van === "inwoner" ? who.naam : doorNaam,
      verstuurd: at(zin),
      gelezen: isRead && next ? at(next) : null,
      gelezenDoor: isRead && next ? (zin.van === "inwoner" ? doorNaam : who.naam) : null,
      ...inhoudVan(zin, who, doorNaam),
    };
  });
  const gesprek: Row<"berichtgesprekken"> = {
    ...own,
    id: gesprekId,
    soort:
      first.van === "inwoner"
        ? verhaal.onderwerp.startsWith("Ander moment")
          ? "afspraak"
          : "vraag"
        : "gesprek",
    onderwerp: verhaal.onderwerp,
    voorGebruikerId: first.van === "medewerker" ? gebruikerId : null,
    begonnen: at(first),
    laatste: at(first),
    laatsteVan: first.van,
    isAfgehandeld: false,
    versie: 1,
  };
  return { gesprek, berichten, verhaal };
}

function inhoudVan(zin: Zin, { voornaam, taal }: Who, door: string) {
  if ("tekst" in zin) return { taal: "nl", tekst: zin.tekst, tekstNl: null, sjabloon: null };
  const gegevens = { voornaam, door, datum: null, tijd: "", waar: "" };
  const { tekst, tekstNl } = inTaal(zin.sjabloon, taal, gegevens);
  return { taal, tekst, tekstNl: taal === "nl" ? null : tekstNl, sjabloon: zin.sjabloon };
}

/** Who has a klantmanager with an account, in a fixed order. */
async function metHoofd(db: Database): Promise<Who[]> {
  const { rows } = await sql<Who>`
    select i.id, i.gemeente, i.voornaam, i.voornaam || ' ' || i.achternaam as naam, taal_van(i.talen) as taal,
        g.aanmeldnaam as door
      from inwoners i
      join begeleidingen b on b.regio_id = i.regio_id and b.inwoner_id = i.id and b.is_hoofd and b.tot is null
      join gebruikers g on g.regio_id = b.regio_id and g.id = b.gebruiker_id
     where i.regio_id = ${REGIO}
     order by i.nummer`.execute(db);
  return rows;
}
