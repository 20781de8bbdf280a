import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { ZEKERHEDEN } from "#statistiek/srg/codes";
import { date, oneOf, orNull, text } from "../fields.ts";

export const codeField = Type.String({
  pattern: "^\\d{2}$",
  description: "Twee cijfers, zoals in de richtlijnen",
});

export const codeFields = {
  code: codeField,
  label: text(120),
  geldigVan: date,
  geldigTot: orNull(date),
  bron: text(300, "Waar dit staat, met datum of adres"),
  zekerheid: oneOf(ZEKERHEDEN),
};

const door = { doorNaam: orNull(Type.String()), op: orNull(date) };

/** One decision about a code. Without a name it comes with the system. */
export const Codebesluit = Type.Object({ ...codeFields, ...door });
export type Codebesluit = Static<typeof Codebesluit>;

export const Coderij = Type.Object({ ...Codebesluit.properties, eerder: Type.Array(Codebesluit) });

export const VORMSOORTEN = [
  "werkvorm",
  "loonkostensubsidie",
  "begeleiding",
  "instrument",
  "traject",
] as const;
export type Vormsoort = (typeof VORMSOORTEN)[number];

export const vormField = Type.String({
  pattern: `^(${VORMSOORTEN.join("|")}):[A-Za-z0-9 -]{1,60}$`,
  description: "Een eigen vorm, zoals werkvorm:proefplaats",
});

export const koppelingFields = {
  vorm: vormField,
  code: orNull(codeField),
  vanaf: date,
  bron: text(300, "Waarop het besluit rust"),
  zekerheid: oneOf(ZEKERHEDEN),
};

export const Koppelbesluit = Type.Object({ ...koppelingFields, ...door });
export type Koppelbesluit = Static<typeof Koppelbesluit>;

export const VORMSTANDEN = ["nog geen besluit", "te bevestigen", "bevestigd"] as const;

export const Vormrij = Type.Object({
  vorm: Type.String(),
  naam: Type.String(),
  soort: oneOf(VORMSOORTEN),
  stand: oneOf(VORMSTANDEN),
  besluit: orNull(Koppelbesluit),
  label: orNull(Type.String()),
  eerder: Type.Array(Koppelbesluit),
});
export type Vormrij = Static<typeof Vormrij>;

export const periodeKlopt = (geldigVan: string, geldigTot: string | null): void => {
  if (geldigTot !== null && geldigTot < geldigVan)
    throw new Failure(
      "invalid",
      "statistiekcode.periode",
      "De laatste dag ligt voor de eerste. Kies een latere laatste dag.",
      { velden: ["geldigTot"] },
    );
};
export const codeOnbekend = (code: string) =>
  new Failure(
    "invalid",
    "statistiekcode.onbekend",
    `Code ${code} staat niet in de lijst of geldt op die dag niet. Voeg de code eerst toe.`,
    { velden: ["code"] },
  );
export const vormOnbekend = () =>
  new Failure("invalid", "statistiekcode.vorm", "Deze vorm bestaat niet. Kies een vorm uit de lijst.", {
    velden: ["vorm"],
  });
