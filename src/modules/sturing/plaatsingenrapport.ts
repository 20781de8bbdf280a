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

/** Numbers by group as someone may see them; null: held back. */
export type GetoondeAantallen = Readonly<Record<string, number | null>>;
const getoond = (description: string) =>
  orNull(Type.Integer({ description: `${description}; null: afgeschermd` }));
const GetoondeAantallen = Type.Unsafe<GetoondeAantallen>(
  Type.Object({}, { additionalProperties: getoond("Aantal in deze groep") }),
);

/** A row as it was counted. */
export type Rapportrij = {
  readonly gemeente: string;
  readonly code: string | null;
  readonly totaal: number;
  readonly groepen: Aantallen;
};

const Getoonderij = Type.Object({
  gemeente: Type.String({ description: "Zoals gedrukt of zoals de gemeente heet" }),
  code: orNull(Type.String({ description: "CBS-code" })),
  totaal: getoond("Alle groepen samen"),
  groepen: GetoondeAantallen,
});
export type Getoonderij = Static<typeof Getoonderij>;

export const Stand = Type.Object({
  stand: Type.String(),
  peildatum: date,
  totaal: getoond("Alle plaatsingen samen"),
});

export const Plaatsingenrapport = Type.Object({
  jaar,
  stand: Type.String(),
  peildatum: date,
  definitie: Type.String(),
  bron: Type.String(),
  groepen: Type.Array(Type.String()),
  rijen: Type.Array(Getoonderij),
  totaal: getoond("Alle plaatsingen samen"),
  kolomtotalen: GetoondeAantallen,
  afgeschermd: Type.Integer({ description: "Hoeveel getallen er niet staan" }),
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
      van: getoond("De eerste stand"),
      naar: getoond("Nu geteld"),
      redenen: Type.Array(Type.Object({ reden: Type.String(), bron: Type.String(), vastgelegd: date })),
    }),
  ),
  volledigheid: Type.Object({
    gemeenten: Type.Integer({ description: "Gemeenten in de regio" }),
    metPlaatsingen: getoond("Hoeveel daarvan in dit rapport een plaatsing hebben"),
    groepOnbekend: getoond("Plaatsingen zonder bekende groep"),
  }),
  standen: Type.Array(Stand),
});
export type Plaatsingenrapport = Static<typeof Plaatsingenrapport>;

/** A report as it was frozen, or as it is counted. */
export type Rapportstand = Pick<
  Plaatsingenrapport,
  "stand" | "peildatum" | "definitie" | "bron" | "gedrukt"
> & { readonly rijen: readonly Rapportrij[]; readonly totaal: number };

/** The numbers of a report as someone may see them. */
export type Rapportbeeld = Pick<Plaatsingenrapport, "rijen" | "totaal" | "kolomtotalen" | "afgeschermd">;

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

/** The sum of what is shown; null as soon as a part of it is held back. */
export const sumShown = (numbers: readonly (number | null)[]): number | null =>
  numbers.every((each) => each !== null) ? sum(numbers) : null;

/** How many people of whom the group is not known. */
export const groepOnbekend = ({ kolomtotalen }: Pick<Rapportbeeld, "kolomtotalen">): number | null =>
  sumShown([kolomtotalen["Onbekend"] ?? null, kolomtotalen["Onbekend met IBA"] ?? null]);

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
