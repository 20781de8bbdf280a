import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { amount, date, gemeente, id, oneOf, orNull, tijdstip, versie } from "../fields.ts";
import { gezondheidswoorden } from "../inwoners/gezondheidswoorden.ts";
import { Inzetwijziging } from "./inzetwijziging.ts";

const INZETSTATUSSEN = [
  "gevraagd",
  "afgewezen",
  "toegekend",
  "loopt",
  "klaar",
  "gestopt",
  "ingetrokken",
] as const;
export type Inzetstatus = (typeof INZETSTATUSSEN)[number];

/** Who finished it, and what came of it for the goal. */
export const RESULTATEN = ["doel bereikt", "deels bereikt", "niet bereikt"] as const;
/** Why someone stopped before the end. Work or school is a good reason. */
export const STOPREDENEN = [
  "werk gevonden",
  "opleiding begonnen",
  "ander instrument",
  "past niet",
  "wil niet verder",
  "situatie thuis",
  "verhuisd",
  "aanbieder stopte",
  "anders",
] as const;

/** An instrument as it is used for one inwoner. */
export const Inzet = Type.Object({
  id,
  inwonerId: id,
  inwonernaam: orNull(Type.String({ description: "Alleen voor wie de inwoner mag kennen" })),
  gemeente,
  instrument: Type.Object({ id, naam: Type.String() }),
  doel: orNull(Type.Object({ id, naam: Type.String() })),
  waarom: Type.String(),
  status: oneOf(INZETSTATUSSEN),
  aangevraagd: tijdstip,
  aanvragerNaam: Type.String(),
  isEigenAanvraag: Type.Boolean({ description: "Wie aanvroeg, beslist niet zelf" }),
  gewensteStart: date,
  geplandEinde: orNull(date),
  bedrag: orNull(Type.Unsafe<number>({ ...amount, description: "Eurocenten; null als het niet bekend is" })),
  besluit: orNull(Type.Object({ op: date, door: orNull(Type.String()), reden: orNull(Type.String()) })),
  plekOp: orNull(Type.Unsafe<string>({ ...date, description: "Sinds wanneer er een plek is" })),
  plaatsInRij: orNull(Type.Integer({ minimum: 1, description: "1 is het eerst aan de beurt" })),
  startdatum: orNull(date),
  einddatum: orNull(date),
  resultaat: orNull(oneOf([...RESULTATEN, ...STOPREDENEN])),
  resultaatWoorden: orNull(Type.String()),
  uitgegeven: orNull(amount),
  wijzigingen: Type.Array(Inzetwijziging, {
    description: "Wat er veranderde terwijl het liep, de eerste eerst",
  }),
  versie,
});
export type Inzet = Static<typeof Inzet>;

/** One or two sentences that go along to who decides: nothing about health stands in them. */
export const waaromveld = (minLength = 10) => Type.String({ minLength, maxLength: 500, pattern: "\\S" });

export function checkFunctional(woorden: string | null | undefined, veld: string): void {
  const [found] = gezondheidswoorden(woorden ?? "");
  if (found) throw invalid("gezondheid", found.hint, veld);
}

const invalid = (code: string, detail: string, veld: string) =>
  new Failure("invalid", `inzet.${code}`, detail, { velden: [veld] });
const conflict = (code: string, detail: string, about: Readonly<Record<string, unknown>> = {}) =>
  new Failure("conflict", `inzet.${code}`, detail, about);

export const eindVoorBegin = () =>
  invalid("eind-voor-begin", "Kies een einde dat niet voor het begin ligt.", "geplandEinde");
export const inToekomst = (veld: string) =>
  invalid("in-de-toekomst", "Kies vandaag of een eerdere dag.", veld);
export const voorBegin = () =>
  invalid("einde-voor-begin", "De laatste dag kan niet voor de eerste dag liggen.", "einddatum");
export const resultaatPastNiet = () =>
  invalid("resultaat", "Kies een resultaat als het klaar is, of een reden als iemand stopte.", "resultaat");
export const kostenNodig = () =>
  invalid("kosten", "Vul in wat het heeft gekost. Kostte het niets, vul dan 0 in.", "uitgegeven");
export const meerDanToegezegd = () =>
  invalid(
    "meer-dan-toegezegd",
    "Er is minder toegezegd dan u wilt uitgeven. Vraag eerst een hoger bedrag aan.",
    "uitgegeven",
  );
export const onbekendDoel = () => invalid("doel", "Kies een doel uit het plan van deze inwoner.", "doelId");

export const alBezig = () =>
  conflict("al-bezig", "Dit instrument is voor deze inwoner al aangevraagd of loopt al.");
export const nietTeKrijgen = () =>
  conflict("niet-te-krijgen", "Dit instrument is er nu niet in deze regio. Kies een ander instrument.");
export const vraagtAkkoord = () =>
  conflict("vraagt-akkoord", "Hiervoor is akkoord van een manager nodig. Vraag het aan.");
export const nietZelf = () => conflict("niet-zelf", "U vroeg dit zelf aan. Iemand anders beslist erover.");
export const geenBudget = () =>
  conflict(
    "geen-budget",
    "Voor dit instrument is in deze gemeente en dit jaar geen budget vastgelegd. Vraag de manager om het vast te leggen.",
  );
export const budgetOp = () =>
  conflict("budget-op", "Er is niet genoeg budget over voor dit bedrag. Er is niets toegezegd.");
export const geenPlek = () =>
  conflict("geen-plek", "Er is nog geen plek. De inwoner staat op de wachtlijst.");
export const kanNietMeer = (status: string) =>
  conflict("kan-niet-meer", `Dit kan niet meer: de aanvraag is ${status}.`, { status });
