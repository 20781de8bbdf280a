import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { onderwerp } from "#matching/onderwerpen";
import { amount, date, id, oneOf, orNull, text, versie } from "../fields.ts";
import { LEERMATEN } from "./leermaten.ts";
import { isWerksoort, UNITVORMEN } from "./unitwoorden.ts";

export const OPDRACHTSTATUSSEN = ["aangevraagd", "aangenomen", "afgewezen", "afgerond"] as const;
export type Opdrachtstatus = (typeof OPDRACHTSTATUSSEN)[number];

/** What can be learned at work: the skills of matching, so that the same word means the same. */
const LEERBARE_VAARDIGHEDEN = onderwerp("competenties").opties ?? [];
const CODES = new Set(LEERBARE_VAARDIGHEDEN.map(({ code }) => code));

const Ontwikkeling = Type.Array(
  Type.Object({ vaardigheid: text(60), maat: oneOf(LEERMATEN) }, { additionalProperties: false }),
  { maxItems: 20 },
);

export const opdrachtFields = {
  opdrachtgever: text(120),
  werkgeverId: orNull(id),
  titel: text(160),
  werksoort: text(80),
  werkvorm: oneOf(UNITVORMEN),
  startdatum: date,
  einddatum: date,
  urenPerWeek: Type.Number({ exclusiveMinimum: 0, maximum: 20_000, multipleOf: 0.01 }),
  prijs: amount,
  kosten: amount,
  ontwikkeling: Ontwikkeling,
  toelichting: orNull(text(1_000)),
  status: oneOf(OPDRACHTSTATUSSEN),
};
const fields = Type.Object(opdrachtFields);
export type OpdrachtInput = Static<typeof fields>;

export const Groepsamenvatting = Type.Object({
  id,
  plekId: id,
  plek: Type.String(),
  omvang: Type.Integer(),
  ervarenMinstens: Type.Integer(),
  status: oneOf(["samenstellen", "vastgesteld"]),
  isLeeg: Type.Boolean({ description: "Er zit nog niemand in: de groep kan nog anders" }),
  vastgesteldDoor: orNull(Type.String()),
  vastgesteldOp: orNull(date),
  versie,
});
export type Groepsamenvatting = Static<typeof Groepsamenvatting>;

/** An order with both values beside each other: what it earns in euros, what people learn in words. Never one figure. */
export const Opdracht = Type.Object({
  id,
  unit: Type.Object({ id, naam: Type.String() }),
  ...opdrachtFields,
  weken: Type.Number({ description: "Zoveel weken duurt de opdracht, ook delen van een week" }),
  verdienwaarde: Type.Integer({ description: "Eurocenten: prijs min kosten, kan onder nul zijn" }),
  verdienwaardePerUur: Type.Integer({ description: "Eurocenten per gevraagd uur" }),
  ontwikkelingDoor: orNull(Type.String()),
  ontwikkelingOp: orNull(date),
  groep: orNull(Groepsamenvatting),
  versie,
});
export type Opdracht = Static<typeof Opdracht>;

export function checkOpdracht({ werksoort, startdatum, einddatum, ontwikkeling }: OpdrachtInput): void {
  if (!isWerksoort(werksoort)) throw wrong("werksoort", "Kies een werksoort uit de lijst.");
  if (einddatum < startdatum) throw wrong("einddatum", "De laatste dag ligt na de eerste dag.");
  const codes = ontwikkeling.map(({ vaardigheid }) => vaardigheid);
  if (!codes.every((code) => CODES.has(code))) throw wrong("ontwikkeling", "Kies vaardigheden uit de lijst.");
  if (new Set(codes).size < codes.length)
    throw wrong("ontwikkeling", "Een vaardigheid staat er twee keer. Kies er één mate bij.");
}

export const onbekendeWerkgever = () =>
  wrong("werkgeverId", "Deze werkgever kennen wij niet. Kies een ander.");

export const groepLooptDoor = () =>
  new Failure(
    "conflict",
    "opdracht.groep",
    "In de groep voor deze opdracht zitten mensen. De dagen blijven daarom gelijk. Haal eerst de mensen uit de groep.",
    { velden: ["startdatum"] },
  );

export const groepHeeftMensen = () =>
  new Failure(
    "conflict",
    "opdracht.groep-heeft-mensen",
    "In de groep voor deze opdracht zitten mensen. Zolang kunnen zij niet in een andere groep. Haal hen eerst uit de groep.",
    { velden: ["status"] },
  );

const wrong = (veld: string, detail: string) =>
  new Failure("invalid", "opdracht.klopt-niet", detail, { velden: [veld] });
