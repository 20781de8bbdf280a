import { type Static, Type } from "typebox";
import { date, id, oneOf, orNull } from "../fields.ts";

/** The five questions of a vision, each with what can be chosen. */
export const VISIEVRAGEN = {
  bereiken: {
    vraag: "Wat willen wij bereiken?",
    keuzes: [
      "zo veel mogelijk mensen aan betaald werk",
      "iedereen doet mee, betaald of niet",
      "zo laag mogelijke kosten",
    ],
  },
  voorrang: {
    vraag: "Welke groep heeft voorrang?",
    keuzes: [
      "jongeren",
      "mensen met een beperking",
      "mensen die lang bijstand hebben",
      "statushouders",
      "geen enkele groep",
    ],
  },
  leidend: {
    vraag: "Wiens vraag is leidend?",
    keuzes: ["die van de inwoner", "die van de werkgever", "allebei even zwaar"],
  },
  leren: {
    vraag: "Praktijk leren of een diploma?",
    keuzes: ["eerst vaardigheden uit de praktijk", "eerst een diploma", "wat de inwoner kiest"],
  },
  werkgever: {
    vraag: "Is de werkgever klant of partner?",
    keuzes: ["klant", "partner", "allebei"],
  },
} as const satisfies Readonly<Record<string, { readonly vraag: string; readonly keuzes: readonly string[] }>>;

export type Visievraag = keyof typeof VISIEVRAGEN;
export const VRAGEN = Object.keys(VISIEVRAGEN) as Visievraag[];

export const visieFields = {
  vraag: oneOf(VRAGEN),
  keuze: Type.String({ minLength: 1, maxLength: 80 }),
  toelichting: orNull(Type.String({ minLength: 1, maxLength: 500, pattern: "\\S" })),
};

export const Raadssessie = Type.Object({
  id,
  naam: Type.String(),
  datum: date,
  deelnemers: Type.Integer(),
  vragen: Type.Array(
    Type.Object({
      vraag: oneOf(VRAGEN),
      tekst: Type.String(),
      keuzes: Type.Array(Type.Object({ keuze: Type.String(), aantal: Type.Integer() })),
      toelichtingen: Type.Array(Type.String(), { description: "Zonder naam, op alfabet" }),
      eigen: orNull(Type.Object({ keuze: Type.String(), toelichting: orNull(Type.String()) })),
    }),
  ),
});
export type Raadssessie = Static<typeof Raadssessie>;
