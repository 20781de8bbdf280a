import { Type } from "typebox";
import type { Leeskeuze } from "../../../inlezen/tabelbestand.ts";

/** What a user chose in place of what was recognised. */
export const leeskeuze = {
  blad: Type.Optional(Type.String({ maxLength: 200, description: "Het blad van een werkmap" })),
  scheiding: Type.Optional(Type.String({ maxLength: 1, description: "Het teken tussen de kolommen" })),
  tekenset: Type.Optional(Type.String({ maxLength: 20 })),
};

export const keuzeVan = ({ blad, scheiding, tekenset }: Leeskeuze): Leeskeuze => ({
  ...(blad && { blad }),
  ...(scheiding && { scheiding }),
  ...(tekenset && { tekenset }),
});
