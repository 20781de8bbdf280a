import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, orNull } from "../fields.ts";
import { RAPPORTGROEPEN, type Rapportgroep } from "../plaatsingen/rapportgroep.ts";

/** The groups of the report, in the order of the published table. Who comes from the Wsw counts under 'Overig'. */
export const GROEPEN = RAPPORTGROEPEN.filter((groep) => groep !== "Wsw");
export type Groep = Exclude<Rapportgroep, "Wsw">;
export const groepOf = (rapportgroep: string): string => (rapportgroep === "Wsw" ? "Overig" : rapportgroep);

export const RAPPORT = "plaatsingen";
/** What is counted now, with everything that came in later. Every other stand is frozen. */
export const DEFINITIEF = "definitief";
export const OBJECT = "rapport/plaatsingen";

export const jaar = Type.Integer({ minimum: 2000, maximum: 2100 });
export const standnaam = Type.String({ pattern: "^[a-z0-9]([a-z0-9 -]{0,38}[a-z0-9])?$" });

/** Numbers by group. */
export type Aantallen = Readonly<Record<string, number>>;
const Aantallen = Type.Unsafe<Aantallen>(Type.Object({}, { additionalProperties: Type.Integer() }));

export const Rapportrij = Type.Object({
  gemeente: Type.String({ description: "Zoals gedrukt of zoals de gemeente heet" }),
  code: orNull(Type.String({ description: "CBS-code" })),
  totaal: Type.Integer(),
  groepen: Aantallen,
});
export type Rapportrij = Static<typeof Rapportrij>;

export const Stand = Type.Object({ stand: Type.String(), peildatum: date, totaal: Type.Integer() });

export const Plaatsingenrapport = Type.Object({
  jaar,
  stand: Type.String(),
  peildatum: date,
  definitie: Type.String(),
  bron: Type.String(),
  groepen: Type.Array(Type.String()),
  rijen: Type.Array(Rapportrij),
  totaal: Type.Integer(),
  kolomtotalen: Aantallen,
  gedrukt: orNull(Type.Object({ totaal: Type.Integer(), groepen: Aantallen })),
  controle: Type.Array(
    Type.Object({
      groep: Type.String({ description: "Een groep, of 'totaal'" }),
      gedrukt: Type.Integer(),
      opgeteld: Type.Integer(),
    }),
    { description: "Waar de gedrukte totaalregel niet de som van de rijen is" },
  ),
  bijstelling: orNull(
    Type.Object({
      van: Type.Integer(),
      naar: Type.Integer(),
      redenen: Type.Array(Type.Object({ reden: Type.String(), bron: Type.String(), vastgelegd: date })),
    }),
  ),
  volledigheid: Type.Object({
    gemeenten: Type.Integer({ description: "Gemeenten in de regio" }),
    metPlaatsingen: Type.Integer({ description: "Hoeveel daarvan in dit rapport een plaatsing hebben" }),
    groepOnbekend: Type.Integer({ description: "Plaatsingen zonder bekende groep" }),
  }),
  standen: Type.Array(Stand),
});
export type Plaatsingenrapport = Static<typeof Plaatsingenrapport>;

/** A report as it was frozen, or as it is counted. */
export type Rapportstand = Pick<
  Plaatsingenrapport,
  "stand" | "peildatum" | "definitie" | "bron" | "rijen" | "totaal" | "gedrukt"
>;

export const kolomtotalen = (rijen: readonly Rapportrij[]): Aantallen =>
  Object.fromEntries(GROEPEN.map((groep) => [groep, sum(rijen.map(({ groepen }) => groepen[groep] ?? 0))]));

/** Where the total row as it was printed is not the sum of its column. */
export function crossCheck({ rijen, gedrukt }: Rapportstand): Plaatsingenrapport["controle"] {
  if (!gedrukt) return [];
  const columns = Object.entries(kolomtotalen(rijen)).map(([groep, opgeteld]) => ({
    groep,
    gedrukt: gedrukt.groepen[groep] ?? 0,
    opgeteld,
  }));
  const total = {
    groep: "totaal",
    gedrukt: gedrukt.totaal,
    opgeteld: sum(rijen.map(({ totaal }) => totaal)),
  };
  return [...columns, total].filter(({ gedrukt, opgeteld }) => gedrukt !== opgeteld);
}

/** How many people of whom the group is not known. */
export const groepOnbekend = (rijen: readonly Rapportrij[]): number =>
  sum(rijen.map(({ groepen }) => (groepen["Onbekend"] ?? 0) + (groepen["Onbekend met IBA"] ?? 0)));

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

export const standNotFound = (jaar: number, stand: string) =>
  new Failure(
    "not-found",
    "rapportstand.not-found",
    "Deze stand van het rapport is niet vastgesteld. Kies een andere stand of een ander jaar.",
    { jaar, stand },
  );
export const standExists = (jaar: number, stand: string) =>
  new Failure(
    "conflict",
    "rapportstand.bestaat",
    "Deze stand is al vastgesteld en verandert niet meer. Kies een andere naam.",
    { jaar, stand },
  );
export const standReserved = () =>
  new Failure(
    "invalid",
    "rapportstand.naam",
    "De naam 'definitief' is voor wat nu wordt geteld. Kies een andere naam.",
    { velden: ["stand"] },
  );
export const peildatumLater = () =>
  new Failure(
    "invalid",
    "rapportstand.peildatum",
    "De peildatum ligt in de toekomst. Kies vandaag of een eerdere dag.",
    { velden: ["peildatum"] },
  );
