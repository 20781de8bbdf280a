import { type Static, Type } from "typebox";
import { date, oneOf, orNull, tijdstip } from "../../fields.ts";
import { Kaartcijfer, Kaartplaats } from "./kaart.ts";

/** What makes a figure move: the words that the database sends when something changes. */
export const ONDERWERPEN_LIVE = [
  "plaatsingen",
  "indicaties",
  "werkzoekenden",
  "vacatures",
  "kerncijfers",
] as const;

export const Verwachting = Type.Object(
  { laag: Type.Integer(), midden: Type.Integer(), hoog: Type.Integer() },
  { description: "Acht van de tien keer komt het jaar tussen laag en hoog uit, als het gaat zoals het ging" },
);

/** One figure of the board: what it is, what it should be, how sure, of how many, where from and whose. */
export const Bordcijfer = Type.Object({
  sleutel: Type.String(),
  naam: Type.String(),
  waarde: orNull(Type.Number({ description: "Leeg: bron ontbreekt, of het gaat om minder dan tien mensen" })),
  eenheid: Type.String(),
  doel: orNull(Type.Integer()),
  verwachting: orNull(Verwachting),
  n: orNull(Type.Integer({ description: "Over hoeveel mensen of plaatsingen het gaat" })),
  peildatum: Type.String(),
  bron: Type.String(),
  eigenaar: Type.String(),
  onderwerp: oneOf(ONDERWERPEN_LIVE),
});
export type Bordcijfer = Static<typeof Bordcijfer>;

const Gepubliceerd = Type.Object({ waarde: Type.Number(), peildatum: Type.String(), bron: Type.String() });

export const Regiobeeld = Type.Object({
  peildatum: date,
  geteld: tijdstip,
  opnieuwNaMs: orNull(
    Type.Integer({
      description: "Over hoeveel milliseconden een nieuwe telling klaar kan zijn; leeg: dit is de laatste",
    }),
  ),
  jongeren: Type.Object({
    maanden: Type.Array(
      Type.Object({ maand: Type.String({ description: "2026-10" }), aantal: orNull(Type.Integer()) }),
    ),
    grenzen: orNull(
      Type.Object(
        { midden: Type.Number(), laag: Type.Number(), hoog: Type.Number() },
        {
          description:
            "Waartussen het aantal bewoog in het eerste jaar van de reeks, als er niets bijzonders was",
        },
      ),
    ),
    boven: Type.Integer({ description: "Maanden na dat jaar boven de grens" }),
    na: Type.Integer({ description: "Maanden na dat jaar" }),
    sinds: orNull(Type.String({ description: "De eerste maand boven de grens" })),
    bron: Type.String(),
  }),
  banenafspraak: orNull(Type.Object({ banen: Gepubliceerd, doel: Gepubliceerd, tekort: Type.Integer() })),
  beschut: Type.Object({
    indicaties: orNull(Type.Integer()),
    metWerk: orNull(Type.Integer()),
    zonderPlek: orNull(Type.Integer()),
    bron: Type.String(),
  }),
  plaatsingen: Type.Object({
    jaar: Type.Integer(),
    maanden: orNull(
      Type.Array(Type.Integer(), {
        description: "Opgeteld vanaf januari, tot en met deze maand; leeg: te weinig per maand",
      }),
    ),
    aantal: orNull(Type.Integer()),
    doel: orNull(Type.Integer()),
    verwachting: orNull(Verwachting),
  }),
  bord: Type.Array(Bordcijfer, { maxItems: 12 }),
  kaart: Type.Object({ cijfers: Type.Array(Kaartcijfer), plaatsen: Type.Array(Kaartplaats) }),
});
export type Regiobeeld = Static<typeof Regiobeeld>;
