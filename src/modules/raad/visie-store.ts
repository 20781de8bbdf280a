import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { Failure, notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import type { Context } from "../context.ts";
import { type Raadssessie, VISIEVRAGEN, VRAGEN, type Visievraag } from "./visie.ts";

const MEESTE = 20;
type Gegeven = {
  readonly sessieId: string;
  readonly gebruikerId: string;
  readonly vraag: string;
  readonly keuze: string;
  readonly toelichting: string | null;
};

/** The last sessions with what was answered together; of who answered only his own is told to him. */
export async function raadssessies(context: Context): Promise<Raadssessie[]> {
  const { db, user } = context;
  const sessies = await db
    .selectFrom("raadssessies")
    .select(["id", "naam", "datum"])
    .where("regioId", "=", user.regioId)
    .orderBy("datum", "desc")
    .orderBy("id", "desc")
    .limit(MEESTE)
    .execute();
  const { rows } = await sql<Gegeven>`
    select distinct on (sessie_id, gebruiker_id, vraag) sessie_id, gebruiker_id, vraag, keuze, toelichting
      from raadsvisies where regio_id = ${user.regioId}
     order by sessie_id, gebruiker_id, vraag, volgnummer desc`.execute(db);
  return sessies.map((sessie) =>
    samen(
      sessie,
      rows.filter(({ sessieId }) => sessieId === sessie.id),
      user.id,
    ),
  );
}

function samen(
  sessie: { readonly id: string; readonly naam: string; readonly datum: IsoDate },
  gegeven: readonly Gegeven[],
  wie: string,
): Raadssessie {
  return {
    ...sessie,
    deelnemers: new Set(gegeven.map(({ gebruikerId }) => gebruikerId)).size,
    vragen: VRAGEN.map((vraag) => {
      const own = gegeven.filter((een) => een.vraag === vraag);
      const mine = own.find(({ gebruikerId }) => gebruikerId === wie);
      return {
        vraag,
        tekst: VISIEVRAGEN[vraag].vraag,
        keuzes: VISIEVRAGEN[vraag].keuzes.map((keuze) => ({
          keuze,
          aantal: own.filter((een) => een.keuze === keuze).length,
        })),
        toelichtingen: own
          .flatMap(({ toelichting }) => toelichting ?? [])
          .toSorted((a, b) => a.localeCompare(b, "nl")),
        eigen: mine ? { keuze: mine.keuze, toelichting: mine.toelichting } : null,
      };
    }),
  };
}

export async function insertSessie(
  { db, user, newId }: Context,
  sessie: { readonly naam: string; readonly datum: IsoDate },
): Promise<string> {
  const id = newId();
  const insert = db
    .insertInto("raadssessies")
    .values({ regioId: user.regioId, id, ...sessie, doorNaam: user.naam })
    .execute();
  await orFail(
    insert,
    "raadssessies_een",
    () =>
      new Failure("conflict", "raadssessie.bestaat", "Deze bijeenkomst staat er al. Kies een andere naam.", {
        velden: ["naam"],
      }),
  );
  return id;
}

/** Who changes his mind answers again: the last answer counts. */
export async function insertVisie(
  { db, user }: Context,
  sessieId: string,
  visie: { readonly vraag: Visievraag; readonly keuze: string; readonly toelichting: string | null },
): Promise<void> {
  if (!(VISIEVRAGEN[visie.vraag].keuzes as readonly string[]).includes(visie.keuze))
    throw new Failure("invalid", "raadsvisie.keuze", "Kies een van de antwoorden bij deze vraag.", {
      velden: ["keuze"],
    });
  const own = { regioId: user.regioId, sessieId, gebruikerId: user.id };
  const insert = db
    .insertInto("raadsvisies")
    .values({
      ...own,
      ...visie,
      volgnummer: sql<number>`(select coalesce(max(x.volgnummer), 0) + 1 from raadsvisies x where x.regio_id = ${user.regioId}
        and x.sessie_id = ${sessieId}::uuid and x.gebruiker_id = ${user.id}::uuid and x.vraag = ${visie.vraag})`,
    })
    .execute();
  const once = orFail(
    insert,
    "raadsvisies_pkey",
    () =>
      new Failure(
        "conflict",
        "raadsvisie.tegelijk",
        "U antwoordde net al. Bekijk uw antwoord en probeer het opnieuw.",
      ),
  );
  await orFail(once, "raadsvisies_regio_id_sessie_id_fkey", () => notFound("raadssessie", sessieId));
}
