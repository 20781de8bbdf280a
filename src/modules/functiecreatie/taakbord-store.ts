import { Failure, notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import type { Context } from "../context.ts";
import { kenmerkenFromRow, kenmerkenToRow } from "../plekken/kenmerken.ts";
import type { Bordinvoer, Functie, Taakbord, Taakrij } from "./taakbord.ts";
import { taakvragen } from "./taakvragen.ts";

/** The tasks of these employers, in the order that was asked; an employer without any has an empty board. */
export async function taakborden(context: Context, werkgeverIds: readonly string[]): Promise<Taakbord[]> {
  const { db, user } = context;
  const rows = await db
    .selectFrom("werkgevers")
    .leftJoin("taakborden", (join) =>
      join
        .onRef("taakborden.regioId", "=", "werkgevers.regioId")
        .onRef("taakborden.werkgeverId", "=", "werkgevers.id"),
    )
    .select(["werkgevers.id", "werkgevers.naam", "functies", "taken", "doorNaam", "taakborden.gewijzigd"])
    .select("taakborden.versie")
    .where("werkgevers.regioId", "=", user.regioId)
    .where("werkgevers.id", "in", werkgeverIds)
    .execute();
  return werkgeverIds.map((id) => {
    const row = rows.find((een) => een.id === id);
    if (!row) throw notFound("werkgever", id);
    return {
      werkgeverId: id,
      werkgevernaam: row.naam,
      functies: (row.functies ?? []) as Functie[],
      taken: ((row.taken ?? []) as StoredTaak[]).map(({ eisen, ...taak }) => ({
        ...taak,
        eisen: kenmerkenFromRow(eisen),
      })),
      vragen: taakvragen,
      doorNaam: row.doorNaam,
      gewijzigd: row.gewijzigd === null ? null : row.gewijzigd.toISOString(),
      versie: row.versie ?? 0,
    };
  });
}

type StoredTaak = Omit<Taakrij, "eisen"> & { readonly eisen: unknown };

/** As a whole, and only over the version that the user saw. */
export async function writeTaakbord(context: Context, werkgeverId: string, bord: Bordinvoer): Promise<void> {
  const { db, user, now, today, expectedVersion } = context;
  const values = {
    functies: JSON.stringify(bord.functies),
    taken: JSON.stringify(
      bord.taken.map(({ eisen, ...taak }) => ({
        ...taak,
        eisen: JSON.parse(kenmerkenToRow(eisen, today())) as unknown,
      })),
    ),
    doorNaam: user.naam,
    gewijzigd: now(),
  };
  if (expectedVersion === 0) {
    await orFail(
      db
        .insertInto("taakborden")
        .values({ regioId: user.regioId, werkgeverId, ...values })
        .execute(),
      "taakborden_pkey",
      intussenGewijzigd,
    );
    return;
  }
  const { numUpdatedRows } = await db
    .updateTable("taakborden")
    .set((eb) => ({ ...values, versie: eb("versie", "+", 1) }))
    .where("regioId", "=", user.regioId)
    .where("werkgeverId", "=", werkgeverId)
    .where("versie", "=", expectedVersion ?? -1)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw intussenGewijzigd();
}

const intussenGewijzigd = () =>
  new Failure(
    "stale",
    "taakbord.gewijzigd",
    "Iemand anders heeft deze taken net gewijzigd. Bekijk de nieuwe versie en probeer het opnieuw.",
  );
