import { addDays, type IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import { antwoordUiterlijk, type Signaal, type Signaalstand } from "../begeleiding/signaal.ts";
import type { Werkt } from "./begeleiding.ts";
import { gebruiker } from "./gebruikers.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import type { Random } from "./random.ts";
import { REGIO } from "./region.ts";

type Gezegd = {
  readonly wie: string;
  readonly van: Signaal["van"];
  readonly door: string;
  readonly onderwerp: Signaal["onderwerp"];
  readonly woorden: string;
  readonly dagenGeleden: number;
  readonly stappen: readonly (readonly [Exclude<Signaalstand, "open">, string, Signaal["uitkomst"]])[];
};

/** What was said about the people with a story. */
const VERTELD: readonly Gezegd[] = [
  {
    wie: "Joost Kievitsdal",
    van: "werkgever",
    door: "ilse",
    onderwerp: "aanwezigheid",
    woorden: "Joost kwam deze week twee keer later. Hij werkt goed. Ik wil graag weten hoe wij hem helpen.",
    dagenGeleden: 0,
    stappen: [],
  },
  {
    wie: "Yonas Berhanu",
    van: "inwoner",
    door: "yonas",
    onderwerp: "het werk",
    woorden: "Ik krijg elke dag andere taken. Ik wil liever een lijst.",
    dagenGeleden: 34,
    stappen: [
      ["opgepakt", "Ik kom morgen langs en wij praten samen met Ilse.", null],
      ["opgelost", "Er hangt nu een lijst met taken bij de loods.", "het werk is aangepast"],
    ],
  },
  {
    wie: "Fenna Luchtmeijer",
    van: "begeleider",
    door: "marije",
    onderwerp: "het contract",
    woorden: "Het contract loopt over zes maanden af. De winkel weet nog niet of er uren blijven.",
    dagenGeleden: 5,
    stappen: [["opgepakt", "Wij praten op tijd over wat er daarna kan, ook over ander werk.", null]],
  },
];

/** What coaches saw at others in their caseloads. */
const GEZIEN = [
  ["de samenwerking", "De nieuwe leidinggevende weet nog niet wat is afgesproken over de begeleiding."],
  ["het werk", "De taken zijn veranderd. Er is tijd nodig om ze te leren."],
  ["aanwezigheid", "Komt met de bus soms te laat. Een andere begintijd zou helpen."],
  ["thuis", "Er verandert thuis veel. Vraagt om een paar weken minder uren."],
  ["het contract", "De werkgever wil weten wat er kan na dit contract."],
] as const;
const HOE_VAAK = 14;

export async function insertSignalen(
  db: Database,
  random: Random,
  werkt: readonly Werkt[],
  today: IsoDate,
): Promise<void> {
  const told = VERTELD.flatMap((said) => {
    const een = werkt.find(({ voornaam, achternaam }) => `${voornaam} ${achternaam}` === said.wie);
    return een ? [rowsOf(random, een, said, gebruiker(said.door), today)] : [];
  });
  const others = random.shuffle(werkt.filter(({ rol }) => rol === "jobcoach")).slice(0, HOE_VAAK);
  const seen = others.map((een, at) =>
    rowsOf(random, een, gezien(random, at), { id: een.gebruikerId, naam: een.begeleider }, today),
  );
  const all = [...told, ...seen];
  await insertRows(
    db,
    "signalen",
    all.map(({ signaal }) => signaal),
  );
  await insertRows(
    db,
    "signaalstappen",
    all.flatMap(({ stappen }) => stappen),
  );
  await insertRows(
    db,
    "acties",
    all.flatMap(({ acties }) => acties),
  );
}

function gezien(random: Random, at: number): Omit<Gezegd, "wie" | "door"> {
  const [onderwerp, woorden] = GEZIEN[at % GEZIEN.length]!;
  const isTaken = at % 3 !== 0;
  return {
    van: "begeleider",
    onderwerp,
    woorden,
    dagenGeleden: random.between(0, isTaken ? 20 : 3),
    stappen: isTaken ? [["opgepakt", "Ik spreek deze week alle drie.", null]] : [],
  };
}

/** A signal with its steps; one that was taken up has an action. */
function rowsOf(
  random: Random,
  een: Werkt,
  { van, onderwerp, woorden, dagenGeleden, stappen }: Omit<Gezegd, "wie" | "door">,
  door: { readonly id: string; readonly naam: string },
  today: IsoDate,
) {
  const id = random.id();
  const gemeldOp = addDays(today, -dagenGeleden);
  const own = { regioId: REGIO, gemeente: een.gemeente, inwonerId: een.inwonerId };
  const by = { doorGebruikerId: een.gebruikerId, doorNaam: een.begeleider };
  const signaal: Row<"signalen"> = {
    ...own,
    id,
    plaatsingId: een.id,
    van,
    onderwerp,
    woorden,
    bel: null,
    antwoordUiterlijk: antwoordUiterlijk(gemeldOp),
    doorGebruikerId: door.id,
    doorNaam: door.naam,
    gemeldOp,
    tijdstip: new Date(`${gemeldOp}T09:00:00Z`),
  };
  const steps = stappen.map(
    ([stand, words, uitkomst], at): Row<"signaalstappen"> => ({
      ...own,
      ...by,
      signaalId: id,
      nummer: at + 1,
      stand,
      woorden: words,
      uitkomst,
      tijdstip: new Date(`${addDays(gemeldOp, at)}T13:00:00Z`),
    }),
  );
  const acties = stappen.length === 1 ? [actieOf(random.id(), een, id, onderwerp, gemeldOp)] : [];
  return { signaal, stappen: steps, acties };
}

function actieOf(
  id: string,
  een: Werkt,
  signaalId: string,
  onderwerp: Signaal["onderwerp"],
  gemeldOp: IsoDate,
): Row<"acties"> {
  const isContract = onderwerp === "het contract";
  return {
    regioId: REGIO,
    id,
    gemeente: een.gemeente,
    inwonerId: een.inwonerId,
    plaatsingId: een.id,
    signaalId,
    soort: isContract ? "overleg van werk naar werk" : "gesprek",
    wat: isContract ? "Samen bespreken wat er na dit contract kan" : "Gesprek met drie op het werk",
    wieSoort: "begeleider",
    wieGebruikerId: een.gebruikerId,
    wieNaam: een.begeleider,
    uiterlijk: addDays(gemeldOp, 10),
    doorGebruikerId: een.gebruikerId,
    doorNaam: een.begeleider,
  };
}
