import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, gemeente, oneOf, orNull, tijdstip, versie } from "../../fields.ts";

const Getallen = Type.Array(Type.Number());
/** What a chart shows; its conclusion is that of the part, and the table has the same numbers. */
const Grafiek = Type.Object({
  soort: oneOf(["lijnen", "staven"]),
  eenheid: oneOf(["euro", "mensen"]),
  bij: Type.Array(Type.String(), { description: "Het jaar of de naam bij elk getal" }),
  reeksen: Type.Array(Type.Object({ naam: Type.String(), waarden: Getallen, isBasis: Type.Boolean() })),
  band: orNull(Type.Object({ van: Getallen, tot: Getallen })),
});
export type Grafiek = Static<typeof Grafiek>;

const Tabel = Type.Object({
  kolommen: Type.Array(
    Type.Object({ naam: Type.String(), isGetal: Type.Boolean(), deel: Type.Integer({ minimum: 1 }) }),
  ),
  rijen: Type.Array(
    Type.Object({
      cellen: Type.Array(Type.String()),
      isAanname: Type.Boolean({ description: "Niet gevonden maar aangenomen" }),
    }),
  ),
});
export type Tabel = Static<typeof Tabel>;

export const Rapportdeel = Type.Object({
  sleutel: Type.String(),
  kop: Type.String(),
  conclusie: Type.String(),
  uitleg: Type.Array(Type.String()),
  grafiek: orNull(Grafiek),
  tabellen: Type.Array(Type.Object({ naam: Type.String(), tabel: Tabel })),
  toelichting: Type.String({ description: "Eenheid, wat de band betekent, bron" }),
});
export type Rapportdeel = Static<typeof Rapportdeel>;

const Optie = Type.Object({
  sleutel: Type.String(),
  naam: Type.String(),
  uitleg: Type.String(),
  aannames: Type.Array(Type.String()),
});

export const Toekomstplanrapport = Type.Object({
  titel: Type.String(),
  gemeente: orNull(Type.Object({ code: gemeente, naam: Type.String() })),
  gemeenten: Type.Array(Type.Object({ code: gemeente, naam: Type.String() })),
  buitenPlan: Type.Array(Type.Object({ code: gemeente, naam: Type.String() }), {
    description: "Gemeenten van de regio die niet bij dit plan horen: zij lezen waarom",
  }),
  grondslag: Type.Object(
    { naam: Type.String(), versie, op: tijdstip },
    { description: "Van welke cijfers is uitgegaan, en van wanneer" },
  ),
  gemaaktOp: date,
  vanJaar: Type.Integer(),
  totJaar: Type.Integer(),
  toekomsten: Type.Integer({ description: "Over zo veel toekomsten zijn de banden gerekend" }),
  opties: Type.Array(Optie),
  kern: Type.Array(Type.Object({ kop: Type.String(), zinnen: Type.Array(Type.String()) }), {
    description: "In vijf minuten",
  }),
  delen: Type.Array(Rapportdeel),
});
export type Toekomstplanrapport = Static<typeof Toekomstplanrapport>;

/** All gemeenten together. */
export const ALLE = "alle";
export const rapportvraag = {
  gemeente: Type.Optional(
    Type.Union([gemeente, Type.Literal(ALLE)], {
      description: "De gemeente voor wie het rapport is; anders de grootste. 'alle' voor samen",
    }),
  ),
  scenarios: Type.Optional(
    Type.String({
      maxLength: 400,
      description: "Namen van voorbeelden en nummers van bewaarde scenario's, met komma's ertussen",
    }),
  ),
};
export type Rapportvraag = { readonly gemeente?: string; readonly scenarios?: string };

export const OBJECT = "toekomstplan";

export const onbekendeGemeente = () =>
  new Failure(
    "invalid",
    "toekomstplanrapport.gemeente",
    "Deze gemeente hoort niet bij dit plan. Kies een gemeente uit de lijst, of alle gemeenten samen.",
    { velden: ["gemeente"] },
  );
export const onbekendScenario = (naam: string) =>
  new Failure(
    "invalid",
    "toekomstplanrapport.scenario",
    `Het scenario ‘${naam}’ kennen wij niet. Kies een voorbeeld of een bewaard scenario.`,
    { velden: ["scenarios"] },
  );
export const teVeel = (meest: number) =>
  new Failure(
    "invalid",
    "toekomstplanrapport.te-veel",
    `Kies ten hoogste ${meest} scenario's: meer past niet naast elkaar.`,
    { velden: ["scenarios"] },
  );
