import { sql } from "kysely";
import { type Static, Type } from "typebox";
import { asUser } from "#db/as-user";
import type { Context } from "../context.ts";
import { date, gemeente, id, oneOf, orNull, tijdstip } from "../fields.ts";
import { MACHTIGINGSDELEN, MACHTIGINGSSOORTEN } from "./machtiging.ts";
import { ROLLEN } from "./matrix.ts";
import { MAX_STILTE_IN_MINUTEN } from "./sessie.ts";

/** What a page knows about who uses it. Everyone may see it of himself, so it is no door with a data class. */
export const Sessie = Type.Object({
  gebruiker: Type.Object({
    id,
    naam: Type.String(),
    functie: Type.String(),
    rollen: Type.Array(oneOf(ROLLEN)),
    organisatie: Type.String(),
    gemeenten: Type.Array(Type.Object({ code: gemeente, naam: Type.String() })),
    machtiging: orNull(
      Type.Object(
        { id, mag: oneOf(MACHTIGINGSSOORTEN), delen: Type.Array(oneOf(MACHTIGINGSDELEN)) },
        { description: "Van wie een inwoner helpt: wat vandaag mag" },
      ),
    ),
  }),
  csrfToken: Type.String({ description: "Stuur dit bij elke wijziging mee in de header X-CSRF-Token" }),
  apparaatsleutel: Type.String({
    description:
      "Hiermee versleutelt een apparaat wat het voor deze gebruiker bewaart; alleen na inloggen te krijgen",
  }),
  regio: Type.Object({ id: Type.String(), naam: Type.String() }),
  demo: Type.Boolean({ description: "Alle mensen en werkgevers zijn verzonnen" }),
  vandaag: date,
  verloopt: Type.Unsafe<string>({
    ...tijdstip,
    description: "Dan eindigt de sessie, als er geen verzoek meer komt",
  }),
  stilteInMinuten: Type.Integer({ description: "Zo lang mag het stil zijn voordat de sessie eindigt" }),
});
export type Sessie = Static<typeof Sessie>;

export type Regio = { readonly id: string; readonly naam: string; readonly isDemo: boolean };

export async function getSessie(
  { db, user, sessie, today }: Context,
  {
    regio,
    verloopt,
    ...sleutels
  }: { regio: Regio; csrfToken: string; apparaatsleutel: string; verloopt: Date },
): Promise<Sessie> {
  const [profiel] = await asUser(db, sessie, today(), async (db) => {
    const { rows } = await sql<{ organisatie: string; gemeenten: { code: string; naam: string }[] }>`
      select * from context_profiel()`.execute(db);
    return rows;
  });
  return {
    gebruiker: {
      id: user.id,
      naam: user.naam,
      functie: user.functie,
      rollen: [...user.rollen],
      organisatie: profiel?.organisatie ?? "",
      gemeenten: profiel?.gemeenten ?? [],
      machtiging: user.machtiging ? { ...user.machtiging, delen: [...user.machtiging.delen] } : null,
    },
    ...sleutels,
    regio: { id: regio.id, naam: regio.naam },
    demo: regio.isDemo,
    vandaag: today(),
    verloopt: verloopt.toISOString(),
    stilteInMinuten: MAX_STILTE_IN_MINUTEN,
  };
}
