import { type Static, Type } from "typebox";
import { oneOf, orNull, text } from "../fields.ts";

/** The kinds of questions. A `schaal` is a whole number from 1 to 5, a `datum` a day as yyyy-mm-dd. */
export const VRAAGSOORTEN = ["ja-nee", "keuze", "meer keuzes", "schaal", "getal", "datum", "tekst"] as const;
export type Vraagsoort = (typeof VRAAGSOORTEN)[number];

export const JA_NEE = ["ja", "nee"] as const;
export const SCHAAL = [1, 2, 3, 4, 5] as const;
/** Longest answer in words. */
export const TEKST_MAX = 500;

/** What a judgement in a form changes in the situatie of the inwoner. */
const DOORSCHRIJFVELDEN = ["werkfit", "ladder"] as const;
export type Doorschrijfveld = (typeof DOORSCHRIJFVELDEN)[number];

/** Functional facts that the rule for beschut werk asks for (src/regels/beschut-werk.ts). */
export const REGELFEITEN = [
  "kanTaakUitvoeren",
  "heeftBasaleVaardigheden",
  "urenAchterElkaar",
  "urenPerDag",
  "verdientMinimumloonPerUur",
  "heeftAanpassingenNodig",
  "heeftToezichtNodig",
] as const;
export type Regelfeit = (typeof REGELFEITEN)[number];

const code = Type.String({ pattern: "^[a-z][a-z0-9_]{0,39}$", description: "Blijft gelijk in elke versie" });

export const Optie = Type.Object({ code, label: text(160) }, { additionalProperties: false });

export const Vraag = Type.Object(
  {
    code,
    vraag: text(300),
    uitleg: orNull(text(500)),
    soort: oneOf(VRAAGSOORTEN),
    isVerplicht: Type.Boolean(),
    opties: Type.Array(Optie, { maxItems: 30, description: "Bij een keuze" }),
    minimum: orNull(Type.Number({ description: "Bij een getal" })),
    maximum: orNull(Type.Number({ description: "Bij een getal" })),
    eenheid: orNull(text(20)),
    /** Asked only after one of these answers to an earlier question; null: always. */
    als: orNull(
      Type.Object(
        { vraag: code, is: Type.Array(text(60), { minItems: 1, maxItems: 30 }) },
        { additionalProperties: false },
      ),
    ),
    /** What a rule may read in the answer; null: nothing. */
    feit: orNull(oneOf(REGELFEITEN)),
  },
  { additionalProperties: false },
);
export type Vraag = Static<typeof Vraag>;

export const Sectie = Type.Object(
  {
    titel: text(120),
    toelichting: orNull(text(500)),
    vragen: Type.Array(Vraag, { minItems: 1, maxItems: 40 }),
  },
  { additionalProperties: false },
);
export type Sectie = Static<typeof Sectie>;

/** Everything of one version of a vragenlijst. */
export const Definitie = Type.Object(
  {
    inleiding: text(800),
    bron: orNull(text(300, "Waar de vragen vandaan komen, met de vindplaats")),
    geldigMaanden: orNull(Type.Integer({ minimum: 1, maximum: 120, description: "Leeg: zonder einde" })),
    /** The answers are drawn as a line over time, question by question. */
    isHerhaalbaar: Type.Boolean(),
    secties: Type.Array(Sectie, { minItems: 1, maxItems: 20 }),
    schrijft: Type.Array(
      Type.Object({ veld: oneOf(DOORSCHRIJFVELDEN), vraag: code }, { additionalProperties: false }),
      { maxItems: 5, description: "Welk antwoord de situatie van de inwoner wijzigt" },
    ),
  },
  { additionalProperties: false },
);
export type Definitie = Static<typeof Definitie>;

export const Antwoord = Type.Union([
  Type.Number(),
  Type.String({ maxLength: TEKST_MAX }),
  Type.Array(Type.String({ maxLength: 60 }), { maxItems: 30 }),
]);
export type Antwoord = Static<typeof Antwoord>;

export const Antwoorden = Type.Record(Type.String({ pattern: "^[a-z][a-z0-9_]{0,39}$" }), Antwoord);
export type Antwoorden = Readonly<Record<string, Antwoord>>;

/** What is wrong with one answer, or with one question of a definition. */
export type Fout = { readonly code: string; readonly fout: string };

export const vragenVan = ({ secties }: Pick<Definitie, "secties">): readonly Vraag[] =>
  secties.flatMap(({ vragen }) => vragen);
