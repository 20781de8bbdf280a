import { sql } from "kysely";
import { addDays, addMonths, type IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import { uiterlijkOp } from "../bezwaren/bezwaar.ts";
import { gebruiker } from "./gebruikers.ts";
import { hoofdpersonen } from "./hoofdpersonen.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import { randomFor } from "./random.ts";
import { REGIO } from "./region.ts";

// What people in the demo say of their own data: who helps them, what is not right, and with what they do not agree.

type Persoon = {
  readonly id: string;
  readonly gemeente: string;
  readonly naam: string;
  readonly begeleider: string;
  readonly begeleiderId: string;
};
type Random = ReturnType<typeof randomFor>;

/** Field, its name, what it was, what it must be, why, days ago, and the answer. */
// biome-ignore format: it is read as a table
const CORRECTIES: readonly (readonly [string, "persoon" | "contact" | "mogelijkheid" | "anders", string, string, string | null, unknown, string, string | null, number, "open" | "overgenomen" | "afgewezen", string | null])[] = [
  ["yonas",   "mogelijkheid", "uren_per_week_max", "Uren per week, hoogstens", "32 uur per week", 24, "24 uur per week", "Ik ga ook naar taalles.", 3, "open", null],
  ["yonas",   "contact", "telefoon", "Telefoon", "06 00 00 00 11", "06 00 00 12 34", "06 00 00 12 34", "Ik heb een nieuw nummer.", 41, "overgenomen", null],
  ["mehmet",  "contact", "email", "E-mail", null, "mehmet@voorbeeld.nl", "mehmet@voorbeeld.nl", null, 6, "open", null],
  ["tirza",   "persoon", "wijk", "Wijk", "Kruiskamp", "Schothorst", "Schothorst", "Ik ben verhuisd binnen de stad.", 27, "open", null],
  ["danique", "anders", "anders", "Iets anders", null, "Mijn kind gaat nu naar school", "Mijn kind gaat nu naar school", "Ik kan ook op woensdag werken.", 18, "overgenomen", "Ik heb uw bezette tijden aangepast."],
  ["salma",   "persoon", "postcode", "Postcode", "3813", "3813AB", "3813AB", null, 12, "overgenomen", null],
  ["gerrit",  "anders", "anders", "Iets anders", null, "Ik heb nooit bij een bakker gewerkt", "Ik heb nooit bij een bakker gewerkt", null, 33, "afgewezen", "Dit komt van uw vorige werkgever. Ik bel u om het na te lopen."],
];

/** About what, in own words, what he wants, days ago, and the steps after it. */
// biome-ignore format: it is read as a table
const BEZWAREN: readonly (readonly [string, "werk" | "plan" | "besluit" | "gegevens" | "klacht", string, string | null, number, readonly (readonly ["opgepakt" | "afgerond", string, string | null, number])[]])[] = [
  ["yonas",   "plan",     "In mijn plan staat vier dagen werk. Wij spraken drie dagen af.", "Drie dagen in het plan.", 4, []],
  ["mehmet",  "werk",     "De reis naar dit werk duurt te lang.", "Werk in Amersfoort.", 16, [["opgepakt", "Ik heb u gesproken en kijk mee naar de reistijd.", null, 14], ["afgerond", "U heeft gelijk. Wij stellen dit werk niet meer voor.", "gelijk", 9]]],
  ["fenna",   "besluit",  "Ik krijg de reiskosten niet terug.", "Uitleg over het bedrag.", 13, [["opgepakt", "Ik vraag na hoe het bedrag is berekend en bel u.", null, 11]]],
  ["pieter",  "klacht",   "Ik kreeg drie keer een andere begeleider aan de telefoon.", null, 20, []],
  ["anouk",   "gegevens", "Mijn diploma staat er nog steeds niet bij.", "Dat het erbij staat.", 30, [["afgerond", "Het diploma staat er nu bij.", "samen opgelost", 24]]],
];

/** In bulk, after the people and who guides them. */
export async function insertEigenGegevens(db: Database, today: IsoDate): Promise<void> {
  const random = randomFor("eigen gegevens");
  const mensen = await peopleIn(db);
  await insertRows(db, "machtigingen", machtigingen(mensen, random, today));
  await insertRows(db, "correcties", correcties(mensen, random, today));
  const gezegd = bezwaren(mensen, random, today);
  await insertRows(db, "bezwaren", gezegd.bezwaren);
  await insertRows(db, "bezwaarstappen", gezegd.stappen);
}

async function peopleIn(db: Database): Promise<ReadonlyMap<string, Persoon>> {
  const { rows } = await sql<Persoon>`
    select i.id, i.gemeente, i.voornaam || ' ' || i.achternaam as naam, b.naam as begeleider, b.gebruiker_id as begeleider_id
      from inwoners i
      join begeleidingen b on b.regio_id = i.regio_id and b.inwoner_id = i.id and b.is_hoofd and b.tot is null
     where i.regio_id = ${REGIO}
       and i.voornaam || ' ' || i.achternaam = any (${hoofdpersonen.map(({ voornaam, achternaam }) => `${voornaam} ${achternaam}`)})`.execute(
    db,
  );
  return new Map(
    hoofdpersonen.flatMap(({ sleutel, voornaam, achternaam }) => {
      const found = rows.find(({ naam }) => naam === `${voornaam} ${achternaam}`);
      return found ? [[sleutel, found] as const] : [];
    }),
  );
}

type Mensen = Awaited<ReturnType<typeof peopleIn>>;

/** Who represents Yonas has his mandate. */
function machtigingen(mensen: Mensen, random: Random, today: IsoDate): Row<"machtigingen">[] {
  const yonas = mensen.get("yonas");
  if (!yonas) return [];
  const liya = gebruiker("liya");
  const vanaf = addDays(today, -60);
  return [
    {
      regioId: REGIO,
      id: random.id(),
      gemeente: yonas.gemeente,
      inwonerId: yonas.id,
      gebruikerId: liya.id,
      naam: liya.naam,
      relatie: "familie",
      mag: "handelen",
      vanaf,
      delen: ["plan", "werk", "gegevens", "berichten", "bezwaar"],
      tot: addDays(addMonths(vanaf, 12), -1),
      gegeven: moment(vanaf),
    },
  ];
}

function correcties(mensen: Mensen, random: Random, today: IsoDate): Row<"correcties">[] {
  return CORRECTIES.flatMap(
    ([sleutel, deel, veld, label, was, waarde, inWoorden, waarom, ago, status, antwoord]) => {
      const wie = mensen.get(sleutel);
      if (!wie) return [];
      const gevraagdOp = addDays(today, -ago);
      const answered = status !== "open";
      return [
        {
          regioId: REGIO,
          id: random.id(),
          nummer: 0,
          gemeente: wie.gemeente,
          inwonerId: wie.id,
          deel,
          veld,
          label,
          was,
          waarde: waarde as never,
          inWoorden,
          waarom,
          status,
          antwoord,
          doorGebruikerId: wie.id,
          doorNaam: wie.naam,
          isNamens: false,
          gevraagdOp,
          tijdstip: moment(gevraagdOp),
          uiterlijk: addMonths(gevraagdOp, 1),
          antwoordDoor: answered ? wie.begeleider : null,
          antwoordOp: answered ? addDays(gevraagdOp, 5) : null,
        },
      ];
    },
  );
}

function bezwaren(mensen: Mensen, random: Random, today: IsoDate) {
  const wilma = gebruiker("wilma");
  const made: { bezwaren: Row<"bezwaren">[]; stappen: Row<"bezwaarstappen">[] } = {
    bezwaren: [],
    stappen: [],
  };
  for (const [sleutel, soort, woorden, wens, ago, stappen] of BEZWAREN) {
    const wie = mensen.get(sleutel);
    if (!wie) continue;
    const ingediendOp = addDays(today, -ago);
    const own = { regioId: REGIO, gemeente: wie.gemeente, inwonerId: wie.id };
    const id = random.id();
    made.bezwaren.push({
      ...own,
      id,
      nummer: 0,
      naam: wie.naam,
      bel: null,
      soort,
      onderwerpId: null,
      onderwerp: null,
      woorden,
      wens,
      betreftId: wie.begeleiderId,
      betreftNaam: wie.begeleider,
      isNamens: false,
      besluitOp: soort === "besluit" ? addDays(ingediendOp, -6) : null,
      doorGebruikerId: wie.id,
      doorNaam: wie.naam,
      ingediendOp,
      tijdstip: moment(ingediendOp),
      uiterlijk: uiterlijkOp(soort, ingediendOp),
    });
    for (const [at, [stand, antwoord, uitkomst, days]] of stappen.entries())
      made.stappen.push({
        ...own,
        bezwaarId: id,
        nummer: at + 1,
        stand,
        woorden: antwoord,
        uitkomst,
        doorGebruikerId: wilma.id,
        doorNaam: wilma.naam,
        tijdstip: moment(addDays(today, -days)),
      });
  }
  return made;
}

const moment = (dag: IsoDate) => new Date(`${dag}T10:15:00Z`);
