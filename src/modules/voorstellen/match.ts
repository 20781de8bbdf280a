import { type Static, Type } from "typebox";
import type { Groep } from "#matching/evaluate";
import type { Rij } from "#matching/rank";
import { id, oneOf, orNull, versie } from "../fields.ts";
import { Reden } from "./uitleg.ts";
import { STATUSSEN } from "./voorstel.ts";

/** The groups of a page. A full plek stands apart, however well it would fit. */
export const MATCHGROEPEN = ["nu", "na-aanpassing", "niet", "vol"] as const;
export type Matchgroep = (typeof MATCHGROEPEN)[number];

const MATCHGROEP: Readonly<Record<Groep, Exclude<Matchgroep, "vol">>> = {
  "past nu": "nu",
  "past na één aanpassing": "na-aanpassing",
  "past niet": "niet",
};
export const matchgroepOf = ({ groep }: Pick<Rij, "groep">) => MATCHGROEP[groep];

export const Aantallen = Type.Object({
  nu: Type.Integer(),
  nuMetOnbekend: Type.Integer({ description: "Hoeveel van 'nu' een voorwaarde hebben die niet bekend is" }),
  naAanpassing: Type.Integer(),
  niet: Type.Integer(),
  vol: Type.Integer(),
});

export const Blokkade = Type.Object({
  criterium: Type.String(),
  naam: Type.String(),
  aantal: Type.Integer({ description: "Plekken, of inwoners, waar precies dit ene niet past" }),
});

/** What is known about a pair. How well someone would do is not in it. */
const matchFields = {
  groep: orNull(oneOf(["nu", "na-aanpassing", "niet"])), // null while matching is off
  onbekend: Type.Integer({ description: "Aantal voorwaarden waarvan iets niet bekend is" }),
  reistijdInMinuten: orNull(Type.Integer()),
  redenen: Type.Array(Reden),
  bezet: Type.Array(Type.String(), {
    description: "Vaste tijden van de inwoner waarop dit werk valt: om te bespreken",
  }),
  voorstel: orNull(
    Type.Object({
      id,
      status: oneOf(STATUSSEN),
      isNietDeze: Type.Boolean(),
      plaatsingId: orNull(id),
      versie,
    }),
  ),
};

export const Plekmatch = Type.Object({
  plek: Type.Object({
    id,
    titel: Type.String(),
    werkgever: Type.String(),
    plaats: Type.String(),
    werkvormen: Type.Array(Type.String()),
    urenMinstens: orNull(Type.Number()),
    urenHoogstens: orNull(Type.Number()),
    capaciteit: Type.Integer(),
    vrij: Type.Integer(),
  }),
  wens: orNull(Type.Integer({ description: "De hoeveelste wens dit werk is; 1 is de eerste" })),
  ...matchFields,
});
export type Plekmatch = Static<typeof Plekmatch>;

export const Inwonermatch = Type.Object({
  inwonerId: id,
  inwonernaam: orNull(Type.String()),
  voornaam: orNull(Type.String({ description: "Zo spreekt de pagina over de inwoner" })),
  ...matchFields,
});
export type Inwonermatch = Static<typeof Inwonermatch>;

/** What nobody asked the werkgever yet. One answer completes it for everyone whom it is about. */
export const PlekOnbekend = Type.Object({
  criterium: Type.String(),
  naam: Type.String(),
  aantal: Type.Integer({ description: "Voor hoeveel inwoners dit van de plek onbekend is" }),
});
export type PlekOnbekend = Static<typeof PlekOnbekend>;

export const countGroups = (rijen: readonly Pick<Rij, "groep" | "onbekend">[]) => {
  const counted = { nu: 0, "na-aanpassing": 0, niet: 0 };
  let nuMetOnbekend = 0;
  for (const rij of rijen) {
    const groep = matchgroepOf(rij);
    counted[groep]++;
    if (groep === "nu" && rij.onbekend > 0) nuMetOnbekend++;
  }
  return { nu: counted.nu, nuMetOnbekend, naAanpassing: counted["na-aanpassing"], niet: counted.niet };
};
