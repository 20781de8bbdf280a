import { sql } from "kysely";
import { addDays, type IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import { type Wensvraag, veldenVan, VOLGORDE } from "../wensen/vragen.ts";
import type { Wenswaarde } from "../wensen/wens.ts";
import { gebruikers } from "./gebruikers.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import { type Random, randomFor } from "./random.ts";
import { organisatieId, REGIO } from "./region.ts";

/** What people in the demo said themselves: most was talked about, some waits, some is being filled in. */
const BESPROKEN = 24;
const INGELEVERD = 12;
const BEZIG = 6;
/** Four of five questions get an answer. */
const BEANTWOORD = 80;

const TROTS = [
  "Ik heb drie kinderen opgevoed.",
  "Ik leerde Nederlands in twee jaar.",
  "Ik kan alles repareren met mijn handen.",
  "Ik kook elke week voor de hele buurt.",
  "Ik kwam nooit te laat op mijn werk.",
] as const;

type Mens = {
  readonly id: string;
  readonly gemeente: string;
  readonly naam: string;
  readonly begeleider: string;
};

/** In bulk, after the people, who guides them, and what was proposed to them. */
export async function insertWensen(db: Database, today: IsoDate): Promise<void> {
  const random = randomFor("wensen");
  const mensen = random.shuffle(await peopleIn(db)).slice(0, BESPROKEN + INGELEVERD + BEZIG);
  const rondes = mensen.map((mens, at) => rondeOf(random, mens, standVan(at), today));
  await insertRows(
    db,
    "wensen",
    rondes.map(({ wens }) => wens),
  );
  await insertRows(
    db,
    "wensantwoorden",
    rondes.flatMap(({ antwoorden }) => antwoorden),
  );
  await insertAccount(db, random);
}

const standVan = (at: number) =>
  at < BESPROKEN ? "besproken" : at < BESPROKEN + INGELEVERD ? "ingeleverd" : "bezig";

/** Not of Marije: what asks for her is a story of its own. */
async function peopleIn(db: Database): Promise<Mens[]> {
  const { rows } = await sql<Mens>`
    select i.id, i.gemeente, i.voornaam || ' ' || i.achternaam as naam, b.naam as begeleider
      from inwoners i
      join begeleidingen b on b.regio_id = i.regio_id and b.inwoner_id = i.id and b.is_hoofd and b.tot is null
      join gebruikers g on g.regio_id = b.regio_id and g.id = b.gebruiker_id and g.aanmeldnaam <> 'marije'
     where i.regio_id = ${REGIO} order by i.id`.execute(db);
  return rows;
}

function rondeOf(random: Random, mens: Mens, status: ReturnType<typeof standVan>, today: IsoDate) {
  const wensId = random.id();
  const begonnenOp = addDays(
    today,
    -(status === "besproken" ? random.between(20, 300) : random.between(1, 4)),
  );
  const isBezig = status === "bezig";
  const besprokenOp = status === "besproken" ? addDays(begonnenOp, random.between(2, 12)) : null;
  const own = { regioId: REGIO, gemeente: mens.gemeente, inwonerId: mens.id };
  const gevraagd = isBezig ? VOLGORDE.slice(0, 5) : VOLGORDE;
  const wens: Row<"wensen"> = {
    ...own,
    id: wensId,
    status,
    vraag: isBezig ? VOLGORDE[5]! : null,
    begonnenOp,
    bewarenTot: addDays(begonnenOp, 30),
    ingeleverd: isBezig ? null : new Date(`${begonnenOp}T14:10:00Z`),
    doorGebruikerId: gebruikers[0]!.id, // who filled it in has no account in the demo
    doorNaam: mens.naam,
    besprokenOp,
    besprokenDoor: besprokenOp && mens.begeleider,
  };
  const antwoorden = gevraagd
    .filter(() => random.between(1, 100) <= BEANTWOORD)
    .flatMap((vraag) => antwoordenOp(random, vraag))
    .map(
      ({ onderwerp, waarde }): Row<"wensantwoorden"> => ({
        ...own,
        wensId,
        onderwerp,
        waarde,
        besluit: besprokenOp && "gelezen",
        besluitOp: besprokenOp,
        besluitDoor: besprokenOp && mens.begeleider,
      }),
    );
  return { wens, antwoorden };
}

const antwoordenOp = (random: Random, vraag: Wensvraag): { onderwerp: string; waarde: Wenswaarde }[] =>
  veldenVan(vraag).map(({ onderwerp, soort, opties }) => {
    if (soort === "woorden") return { onderwerp, waarde: random.pick(TROTS) };
    if (soort === "meer") return { onderwerp, waarde: random.pickSome(opties, random.between(1, 3)) };
    const optie = random.pick(opties);
    return { onderwerp, waarde: /^\d+$/.test(optie) ? Number(optie) : optie };
  });

/** A statushouder who reads Arabic, to whom work was proposed: she can sign in to say what she thinks of it. */
async function insertAccount(db: Database, random: Random): Promise<void> {
  const { rows } = await sql<{ id: string; voornaam: string; naam: string }>`
    select i.id, i.voornaam, i.voornaam || ' ' || i.achternaam as naam
      from inwoners i
      join voorstellen v on v.regio_id = i.regio_id and v.inwoner_id = i.id and v.status = 'voorgesteld'
     where i.regio_id = ${REGIO} and i.talen && array['apc', 'ara'] order by v.id limit 1`.execute(db);
  const [wie] = rows;
  if (!wie) return;
  await insertRows(db, "gebruikers", [
    {
      regioId: REGIO,
      id: random.id(),
      aanmeldnaam: `${wie.voornaam.toLowerCase()}-zoekt`,
      naam: wie.naam,
      functie: "inwoner, leest Arabisch, er is werk voorgesteld",
      rollen: ["inwoner"],
      organisatieId: organisatieId.werkcentrum,
      gemeenten: [],
      inwonerId: wie.id,
    },
  ]);
}
