import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull, tijdstip } from "../fields.ts";
import { gezondheidswoorden } from "../inwoners/gezondheidswoorden.ts";

export const DELEN = ["persoon", "contact", "situatie", "mogelijkheid", "anders"] as const;
export type Deel = (typeof DELEN)[number];

const CORRECTIESTANDEN = ["open", "overgenomen", "afgewezen", "ingetrokken"] as const;

/** So that what someone says is read and answered, and does not pile up. */
export const OPEN_AT_MOST = 10;

const word = Type.String({ maxLength: 200 });
/** What it must be, as the field holds it. */
export const CorrectieWaarde = Type.Union([
  Type.Null({ description: "Dit moet weg" }),
  Type.Number(),
  word,
  Type.Array(word, { maxItems: 50 }),
]);
export type CorrectieWaarde = Static<typeof CorrectieWaarde>;

/** Something about an inwoner that is not right, as he says, and what was answered. */
export const Correctie = Type.Object({
  id,
  nummer: Type.Integer({ description: "Bewijs dat het is gemeld" }),
  inwonerId: id,
  inwonernaam: orNull(Type.String()),
  deel: oneOf(DELEN),
  veld: Type.String(),
  label: Type.String(),
  was: orNull(Type.String({ description: "In woorden, zoals het er stond" })),
  nu: orNull(Type.String({ description: "In woorden, zoals het er nu staat, zolang er geen antwoord is" })),
  inWoorden: Type.String({ description: "Wat het moet zijn" }),
  waarom: orNull(Type.String()),
  doorNaam: Type.String(),
  isNamens: Type.Boolean({ description: "Door iemand met een machtiging" }),
  gevraagdOp: date,
  tijdstip,
  uiterlijk: { ...date, description: "Binnen één maand, AVG art. 12 lid 3" },
  isTeLaat: Type.Boolean(),
  status: oneOf(CORRECTIESTANDEN),
  antwoord: orNull(Type.String()),
  antwoordDoor: orNull(Type.String()),
  antwoordOp: orNull(date),
});
export type Correctie = Static<typeof Correctie>;

export function checkWoorden(velden: Readonly<Record<string, string | null | undefined>>): void {
  for (const [veld, tekst] of Object.entries(velden)) {
    const [found] = gezondheidswoorden(tekst ?? "");
    if (found) throw new Failure("invalid", "correctie.gezondheid", found.hint, { velden: [veld] });
  }
}

const wrong = (code: string, veld: string, detail: string) =>
  new Failure("invalid", `correctie.${code}`, detail, { velden: [veld] });

export const onbekendVeld = () =>
  wrong("veld-onbekend", "veld", "Dit gegeven kennen wij niet. Kies een gegeven van de pagina.");
export const foutieveWaarde = (detail: string) => wrong("waarde", "waarde", detail);
export const zonderAntwoord = () => wrong("antwoord", "antwoord", "Schrijf waarom. De inwoner leest het.");
export const alGevraagd = () =>
  new Failure("conflict", "correctie.al-gevraagd", "U heeft dit al gemeld. Wij kijken er nog naar.");
export const teVeelOpen = () =>
  new Failure(
    "conflict",
    "correctie.te-veel",
    "Er wachten al tien meldingen. Wacht daarop, of bel uw begeleider.",
  );
export const alBeantwoord = () =>
  new Failure("conflict", "correctie.al-beantwoord", "Deze melding is al beantwoord. Er is niets gewijzigd.");
export const feitGewijzigd = (id: string, label: string) =>
  new Failure(
    "stale",
    "correctie.gewijzigd",
    `“${label}” is gewijzigd nadat de inwoner dit meldde. Er is niets overgenomen. Bekijk wat er nu staat en kies opnieuw.`,
    { id },
  );
export const magVeldNiet = () =>
  new Failure(
    "forbidden",
    "correctie.veld-niet-van-u",
    "U mag dit gegeven niet wijzigen. De klantmanager van de inwoner kan dat wel.",
  );
