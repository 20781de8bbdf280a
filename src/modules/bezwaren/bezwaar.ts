import { type Static, Type } from "typebox";
import { addDays, type IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull, tijdstip } from "../fields.ts";

/** With what someone does not agree. 'klacht': how he was treated. */
export const BEZWAARSOORTEN = ["werk", "plan", "besluit", "gegevens", "klacht"] as const;
export type Bezwaarsoort = (typeof BEZWAARSOORTEN)[number];

export const STANDEN = ["open", "opgepakt", "afgerond", "ingetrokken"] as const;
export const UITKOMSTEN = [
  "gelijk",
  "deels gelijk",
  "geen gelijk",
  "samen opgelost",
  "doorgestuurd",
] as const;

/** A human answer within ten working days: our own promise. */
const ANTWOORD_IN_WERKDAGEN = 10;
/** @source Awb art. 9:11 lid 1 */
const KLACHT_IN_DAGEN = 42;
/** A bezwaar against a decision goes to the gemeente in writing, from the day after the letter. @source Awb art. 6:4, 6:7, 6:8 */
const BEZWAAR_IN_DAGEN = 42;

const Stap = Type.Object({
  stand: oneOf(["opgepakt", "afgerond", "ingetrokken"]),
  woorden: Type.String(),
  uitkomst: orNull(oneOf(UITKOMSTEN)),
  doorNaam: Type.String(),
  tijdstip,
});
export type Stap = Static<typeof Stap>;

/** Someone does not agree: with what, by when he hears, who handles it, and what was done. */
export const Bezwaar = Type.Object({
  id,
  nummer: Type.Integer({ description: "Bewijs van ontvangst" }),
  inwonerId: id,
  naam: Type.String(),
  bel: orNull(Type.String()),
  soort: oneOf(BEZWAARSOORTEN),
  onderwerp: orNull(Type.String()),
  betreftNaam: orNull(Type.String({ description: "Deze medewerker behandelt het niet" })),
  besluitOp: orNull(date),
  formeelTot: orNull(
    Type.Unsafe<IsoDate>({
      ...date,
      description: "Tot en met deze dag kan een bezwaarschrift naar de gemeente, Awb art. 6:7",
    }),
  ),
  woorden: Type.String(),
  wens: orNull(Type.String()),
  doorNaam: Type.String(),
  isNamens: Type.Boolean({ description: "Door iemand met een machtiging" }),
  ingediendOp: date,
  uiterlijk: date,
  isTeLaat: Type.Boolean(),
  stand: oneOf(STANDEN),
  stappen: Type.Array(Stap),
});
export type Bezwaar = Static<typeof Bezwaar>;

/** The last day on which someone hears. */
export function uiterlijkOp(soort: Bezwaarsoort, ingediendOp: IsoDate): IsoDate {
  if (soort === "klacht") return addDays(ingediendOp, KLACHT_IN_DAGEN);
  let dag = ingediendOp;
  for (let werkdagen = 0; werkdagen < ANTWOORD_IN_WERKDAGEN; ) {
    dag = addDays(dag, 1);
    if (!isWeekend(dag)) werkdagen += 1;
  }
  return dag;
}

export const formeelTot = (besluitOp: IsoDate): IsoDate => addDays(besluitOp, BEZWAAR_IN_DAGEN);

const isWeekend = (dag: IsoDate) => [0, 6].includes(new Date(`${dag}T12:00:00Z`).getUTCDay());

const conflict = (code: string, detail: string) => new Failure("conflict", `bezwaar.${code}`, detail);
export const alKlaar = () => conflict("al-klaar", "Dit is al afgerond. Er is niets gewijzigd.");
export const eigenWerk = () =>
  new Failure(
    "forbidden",
    "bezwaar.eigen-werk",
    "Dit gaat over uw eigen werk of over iemand die u begeleidt. Een collega behandelt het.",
  );
export const zonderUitkomst = () =>
  new Failure("invalid", "bezwaar.uitkomst", "Kies de uitkomst.", { velden: ["uitkomst"] });
export const onderwerpOnbekend = () =>
  new Failure("invalid", "bezwaar.onderwerp", "Dit voorstel kennen wij niet. Kies een ander.", {
    velden: ["onderwerpId"],
  });
export const besluitInToekomst = () =>
  new Failure("invalid", "bezwaar.besluit-in-de-toekomst", "Kies de dag op de brief: vandaag of eerder.", {
    velden: ["besluitOp"],
  });
export const teVeelOpen = () =>
  conflict("te-veel", "Er lopen al vijf meldingen van u. Wacht op antwoord, of bel ons.");
export const OPEN_AT_MOST = 5;
