import { sql } from "kysely";
import { addDays, type IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import type { GeenMatchDoor, GeenMatchReden } from "../geen-match/geen-match.ts";
import type { makeDemoRegion } from "./demo-region.ts";
import { gebruikers } from "./gebruikers.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import { type Random, randomFor } from "./random.ts";
import { REGIO } from "./region.ts";

type Tables = ReturnType<typeof makeDemoRegion>["rows"];

/** Voorstellen of the last two years to people who have no voorstel now, and plekken that nobody came to. Made up. */
const EERDERE_VOORSTELLEN = 420;
const LEGE_PLEKKEN = 60;
const DAGEN = 700;

const REDENEN: readonly (readonly [GeenMatchReden, number])[] = [
  ["eisen van de plek", 24],
  ["kennis of ervaring", 20],
  ["reis", 18],
  ["uren", 16],
  ["persoonlijk", 12],
  ["niet gezegd", 6],
  ["loon", 3],
  ["anders", 1],
];
const DOOR: readonly (readonly [GeenMatchDoor, number])[] = [
  ["inwoner", 50],
  ["werkgever", 35],
  ["begeleider", 15],
];
const WOORDEN = "De functie veranderde tijdens het gesprek.";

/** Why voorstellen and plekken came to nothing. */
export async function insertGeenMatch(db: Database, tables: Tables, today: IsoDate): Promise<void> {
  const random = randomFor("geen-match");
  await redenVanBestaande(db);
  await insertRows(db, "voorstellen", eerdereVoorstellen(random, tables, today));
  await insertRows(db, "plekken", legePlekken(random, tables, today));
}

/** Those of the stories: as the words of the inwoner say, and where nobody said anything the werkgever did. */
const redenVanBestaande = (db: Database) =>
  sql`
  update voorstellen set geen_match_op = coalesce(antwoord_op, voorgesteld_op + 3),
      geen_match_door = case when status = 'afgewezen' and antwoord_op is not null then 'inwoner'
                             when status = 'afgewezen' then 'begeleider' else 'werkgever' end,
      geen_match_reden = case when antwoord like '%reis%' then 'reis' when status = 'ingetrokken' then 'eisen van de plek'
                              else 'niet gezegd' end
   where regio_id = ${REGIO} and status in ('afgewezen', 'ingetrokken')`.execute(db);

function eerdereVoorstellen(
  random: Random,
  { inwoners, plekken, voorstellen, begeleidingen }: Tables,
  today: IsoDate,
): Row<"voorstellen">[] {
  const bezig = new Set([...voorstellen, ...begeleidingen].map(({ inwonerId }) => inwonerId));
  const lang = addDays(today, -DAGEN);
  const mensen = random.pickSome(
    inwoners.filter(
      ({ id, aangemeldOp, status }) => !bezig.has(id) && aangemeldOp! < lang && status === "actief",
    ),
    EERDERE_VOORSTELLEN,
  );
  const klantmanagers = gebruikers.filter(({ rol }) => rol === "klantmanager");
  return mensen.map(({ id, gemeente }) => {
    const door = klantmanagers.find(({ gemeenten }) => gemeenten.includes(gemeente!)) ?? klantmanagers[0]!;
    const voorgesteldOp = addDays(today, -random.between(20, DAGEN));
    const gezegdOp = addDays(voorgesteldOp, random.between(2, 12));
    const zegtNee = random.weighted(DOOR);
    const isInwoner = zegtNee === "inwoner";
    return {
      regioId: REGIO,
      id: random.id(),
      gemeente: gemeente!,
      inwonerId: id!,
      plekId: random.pick(plekken).id,
      waarom: "Het werk lijkt op wat u eerder deed.",
      uitleg: {},
      status: isInwoner ? "afgewezen" : "ingetrokken",
      antwoord: null,
      antwoordOp: isInwoner ? gezegdOp : null,
      doorGebruikerId: door.id,
      doorNaam: door.naam,
      voorgesteldOp,
      versie: 2,
      ...waarom(random, gezegdOp),
      geenMatchDoor: zegtNee,
    };
  });
}

/** Days that such a plek stood open. */
const OPEN_GESTAAN = 45;

/** The same work as elsewhere, on which nobody came. */
const legePlekken = (random: Random, { plekken }: Tables, today: IsoDate): Row<"plekken">[] =>
  random
    .pickSome(
      plekken.filter(({ werkgeverId }) => werkgeverId),
      LEGE_PLEKKEN,
    )
    .map((plek) => {
      const op = addDays(today, -random.between(5, DAGEN));
      return {
        ...plek,
        id: random.id(),
        externeId: null,
        status: "gesloten",
        gemeldOp: addDays(op, -OPEN_GESTAAN),
        geslotenOp: op,
        sluitreden: random.pick(["werkgever trok de plek in", "werk stopt", "anders"]),
        ...waarom(random, op),
      };
    });

function waarom(random: Random, op: IsoDate) {
  const reden = random.weighted(REDENEN);
  return {
    geenMatchReden: reden,
    geenMatchWoorden: reden === "anders" ? WOORDEN : null,
    geenMatchOp: op,
  };
}
