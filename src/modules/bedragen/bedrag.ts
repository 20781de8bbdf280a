import { type Static, Type } from "typebox";
import { dutchDate } from "#core/dutch";
import { Failure } from "#core/failure";
import type { Eenheid, GeenWaarde } from "#regels/parameter";
import { date, id, oneOf, orNull, text, tijdstip } from "../fields.ts";

export const ZEKERHEDEN = ["letterlijk", "afgeleid", "te controleren"] as const;
export const HERKOMSTEN = ["landelijk", "regio"] as const;
const UITERSTE = 1_000_000_000_000;

const waarde = Type.Integer({
  minimum: -UITERSTE,
  maximum: UITERSTE,
  description: "In hele eenheden van het bedrag: eurocenten, of miljoensten bij een deel",
});

/** What a beheerder fills in for one amount. Without a source it counts as still to be checked. */
export const Toevoeging = Type.Object(
  {
    sleutel: Type.String({ maxLength: 80, description: "Zoals wml.uurloon" }),
    vanaf: date,
    tot: Type.Optional(orNull(date)),
    waarde,
    bron: Type.Optional(orNull(text(200))),
    zekerheid: Type.Optional(oneOf(ZEKERHEDEN)),
  },
  { additionalProperties: false },
);
export type Toevoeging = Static<typeof Toevoeging>;

/** Some amounts, such as all those of one half year. */
export const toevoegingen = Type.Array(Toevoeging, { minItems: 1, maxItems: 200 });

/** The value of a correction; null withdraws what was added. */
export const correctie = {
  waarde: orNull(waarde),
  tot: Type.Optional(orNull(date)),
  bron: Type.Optional(orNull(text(200))),
  zekerheid: Type.Optional(oneOf(ZEKERHEDEN)),
  reden: text(300),
};

/** A value of an amount in its time. */
export const Bedragwaarde = Type.Object({
  vanaf: date,
  tot: orNull(date),
  waarde: orNull(Type.Integer()),
  bron: Type.String(),
  zekerheid: oneOf([...ZEKERHEDEN, "bron ontbreekt"]),
  herkomst: oneOf(HERKOMSTEN),
});

/** A row that the region added. What replaced it, and what it replaced, stay to be seen. */
export const ToegevoegdeWaarde = Type.Object({
  id,
  sleutel: Type.String(),
  vanaf: date,
  tot: orNull(date),
  waarde: orNull(Type.Integer({ description: "null: ingetrokken" })),
  bron: Type.String(),
  zekerheid: oneOf(ZEKERHEDEN),
  vervangt: orNull(id),
  isVervangen: Type.Boolean(),
  reden: orNull(Type.String()),
  doorNaam: Type.String(),
  tijdstip,
});
export type ToegevoegdeWaarde = Static<typeof ToegevoegdeWaarde>;

export const EENHEDEN = [
  "cent",
  "cent per uur",
  "cent per maand",
  "cent per jaar",
  "deel",
  "honderdste uur per week",
  "uur per jaar",
  "uur",
  "dag",
  "week",
  "maand",
  "jaar",
  "aantal",
  "keuze",
] as const satisfies readonly Eenheid[];

export const onbekendBedrag = (sleutel: string) =>
  new Failure("invalid", "bedrag.onbekend", `Er is geen bedrag met de naam ${sleutel}.`, {
    sleutel,
    velden: ["sleutel"],
  });
export const totVoorVanaf = (sleutel: string) =>
  new Failure(
    "invalid",
    "bedrag.tot-voor-vanaf",
    "De laatste dag ligt voor de eerste. Kies een latere dag.",
    {
      sleutel,
      velden: ["tot"],
    },
  );
export const alToegevoegd = () =>
  new Failure(
    "conflict",
    "bedrag.al-toegevoegd",
    "Voor een van deze dagen is al een bedrag toegevoegd. Verbeter dat bedrag, of kies een andere dag.",
    { velden: ["vanaf"] },
  );
export const alVervangen = () =>
  new Failure(
    "conflict",
    "bedrag.al-vervangen",
    "Dit bedrag is al verbeterd. Bekijk de nieuwe waarde en verbeter zo nodig die.",
  );
export const waarschuwingen = (found: readonly { sleutel: string; tekst: string }[]) =>
  new Failure(
    "conflict",
    "bedragen.waarschuwingen",
    "Er valt iets op aan deze bedragen. Bekijk het voorbeeld, en bevestig dat ze kloppen.",
    { waarschuwingen: found },
  );

/** A rule that has no value for a day, as the user reads it. */
export const geenWaarde = ({ parameter, dag }: GeenWaarde, velden: readonly string[] = []) =>
  new Failure(
    "conflict",
    "bedrag.geen-waarde",
    `Voor ${dutchDate(dag)} kennen wij geen waarde van “${parameter}”. Vraag de beheerder om het bedrag toe te voegen.`,
    { parameter, dag, velden },
  );
