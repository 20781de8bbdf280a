import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { id, orNull, text, tijdstip, versie } from "../fields.ts";
import { leesScenario } from "./lees-scenario.ts";

/** Levers as people write them: a number, or a number for each year. What is not named stays as in the base. */
export type Hefboominvoer = Readonly<Record<string, unknown>>;
export const hefbomen = Type.Unsafe<Hefboominvoer>(
  Type.Object(
    {},
    {
      additionalProperties: true,
      maxProperties: 40,
      description: 'Zoals {"beschutPlekken": {"2026": 40, "2032": 120}}',
    },
  ),
);
export const scenarioFields = {
  naam: text(120),
  toelichting: text(1_000, "Waarom deze keuzes"),
  hefbomen,
};
const inhoud = Type.Object(scenarioFields);
export type Scenarioinhoud = Static<typeof inhoud>;
export const reden = text(400, "Wat er anders is dan in de vorige versie, en waarom");

const Grondslag = Type.Object({
  id,
  versie,
  naam: Type.String(),
  nieuwste: Type.Integer({ description: "Hoger dan versie: de eigen cijfers zijn sindsdien bijgewerkt" }),
});
const Gedeeld = Type.Object({
  code: Type.String(),
  versie,
  op: tijdstip,
  door: Type.String(),
});
const kop = {
  id,
  versie,
  naam: Type.String(),
  toelichting: Type.String(),
  reden: orNull(Type.String()),
  doorNaam: Type.String(),
  tijdstip,
  nieuwste: Type.Integer({ minimum: 1 }),
  uitgangspunten: Grondslag,
};
/** A scenario in a list: its newest version. */
export const Scenariokop = Type.Object({ ...kop, gedeeld: orNull(Gedeeld) });
export type Scenariokop = Static<typeof Scenariokop>;

const regels = Type.Array(
  Type.Object({
    hefboom: Type.String(),
    deel: Type.String({ description: "Een jaar, een gebouw of een sleutel; leeg: alle jaren" }),
    waarde: Type.Number(),
  }),
  { description: "De hefbomen, één waarde per regel" },
);
const Versiekop = Type.Object({
  versie,
  naam: Type.String(),
  reden: orNull(Type.String()),
  uitgangspuntenVersie: versie,
  doorNaam: Type.String(),
  tijdstip,
});
/** One version of a scenario, with all that there are. */
export const Bewaard = Type.Object({
  ...kop,
  gedeeld: orNull(Gedeeld),
  hefbomen,
  regels,
  versies: Type.Array(Versiekop, { description: "De nieuwste eerst" }),
});
export type Bewaard = Static<typeof Bewaard>;
/** What a link shows: one version, and whether there is a newer one. */
export const Gedeelde = Type.Object({ ...kop, hefbomen, regels });

/** Refused with each thing that is wrong, at its place. */
export function checkScenario({ naam, hefbomen }: Pick<Scenarioinhoud, "naam" | "hefbomen">): void {
  const { fouten } = leesScenario({ naam, hefbomen });
  if (fouten.length > 0) throw kloptNiet(fouten);
}

type Fouten = readonly { readonly plaats: string; readonly wat: string }[];
export const kloptNiet = (fouten: Fouten) =>
  new Failure("invalid", "scenario.klopt-niet", inWoorden(fouten), {
    velden: fouten.map(({ plaats }) => plaats),
    fouten,
  });
const inWoorden = (fouten: Fouten) => fouten.map(({ plaats, wat }) => `${plaats}: ${wat}`).join(" ");

export const verouderd = (nieuwste: number) =>
  new Failure(
    "stale",
    "scenario.gewijzigd",
    "Iemand anders heeft dit net gewijzigd. Bekijk de nieuwe versie en probeer het opnieuw.",
    { huidigeVersie: nieuwste },
  );
export const zonderUitgangspunten = () =>
  new Failure(
    "conflict",
    "toekomstplan.zonder-uitgangspunten",
    "Er zijn nog geen uitgangspunten. Vul eerst de eigen cijfers in.",
  );
