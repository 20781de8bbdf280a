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
    wie: "Nadia Ouahbi",
    van: "werkgever",
    door: "ilse",
    onderwerp: "aanwezigheid",
    woorden: "Nadia kwam deze week twee keer later. Zij werkt goed. Ik wil graag weten hoe wij haar helpen.",
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
  const signalen: Row<"signalen">[] = [];
  const stappen: Row<"signaalstappen">[] = [];
  const acties: Row<"acties">[] = [];
  const tell = (een: Werkt, said: Omit<Gezegd, "wie" | "door">, door: { id: string; naam: string }) => {
    const id = random.id();
    const gemeldOp = addDays(today, -said.dagenGeleden);
    const own = { regioId: REGIO, gemeente: een.gemeente, inwonerId: een.inwonerId };
    const { van, onderwerp, woorden } = said;
    signalen.push({
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
    });
    const by = { doorGebruikerId: een.gebruikerId, doorNaam: een.begeleider };
    for (const [at, [stand, words, uitkomst]] of said.stappen.entries())
      stappen.push({
        ...own,
        ...by,
        signaalId: id,
        nummer: at + 1,
        stand,
        woorden: words,
        uitkomst,
        tijdstip: new Date(`${addDays(gemeldOp, at)}T13:00:00Z`),
      });
    if (said.stappen.length === 1)
      acties.push({
        ...own,
        ...by,
        id: random.id(),
        plaatsingId: een.id,
        signaalId: id,
        soort: onderwerp === "het contract" ? "overleg van werk naar werk" : "gesprek",
        wat:
          onderwerp === "het contract"
            ? "Samen bespreken wat er na dit contract kan"
            : "Gesprek met drie op het werk",
        wieSoort: "begeleider",
        wieGebruikerId: een.gebruikerId,
        wieNaam: een.begeleider,
        uiterlijk: addDays(gemeldOp, 10),
      });
  };
  for (const said of VERTELD) {
    const een = werkt.find(({ voornaam, achternaam }) => `${voornaam} ${achternaam}` === said.wie);
    if (een) tell(een, said, gebruiker(said.door));
  }
  const others = random.shuffle(werkt.filter(({ rol }) => rol === "jobcoach")).slice(0, HOE_VAAK);
  for (const [at, een] of others.entries()) {
    const [onderwerp, woorden] = GEZIEN[at % GEZIEN.length]!;
    const isTaken = at % 3 !== 0;
    tell(
      een,
      {
        van: "begeleider",
        onderwerp,
        woorden,
        dagenGeleden: random.between(0, isTaken ? 20 : 3),
        stappen: isTaken ? [["opgepakt", "Ik spreek deze week alle drie.", null]] : [],
      },
      { id: een.gebruikerId, naam: een.begeleider },
    );
  }
  await insertRows(db, "signalen", signalen);
  await insertRows(db, "signaalstappen", stappen);
  await insertRows(db, "acties", acties);
}
