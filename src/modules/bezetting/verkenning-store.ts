import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { checkEigenUnit, orAndereUnit } from "./eigen-unit.ts";
import type { Verkenning, VerkenningInput } from "./verkenning.ts";

export async function verkenningenOf({ db, user }: Context, unitId: string): Promise<Verkenning[]> {
  const rows = await db
    .selectFrom("werksoortverkenningen")
    .selectAll()
    .where("regioId", "=", user.regioId)
    .where("unitId", "=", unitId)
    .orderBy("werksoort")
    .execute();
  return rows.map(({ regioId: _regio, unitId: _unit, toetsen, conclusie, ...row }) => ({
    ...row,
    toetsen: toetsen as Verkenning["toetsen"],
    conclusie: conclusie as Verkenning["conclusie"],
  }));
}

/** The first of its kind in this unit, or in place of the one that the user saw. */
export async function keepVerkenning(
  context: Context,
  unitId: string,
  input: VerkenningInput,
): Promise<void> {
  checkEigenUnit(context.user, unitId);
  const { db, user, newId, today, expectedVersion = 0 } = context;
  const written = { toetsen: JSON.stringify(input.toetsen), doorNaam: user.naam, opgemaaktOp: today() };
  const { werksoort, conclusie, toelichting } = input;
  const statement = db
    .insertInto("werksoortverkenningen")
    .values({ regioId: user.regioId, id: newId(), unitId, werksoort, conclusie, toelichting, ...written })
    .onConflict((conflict) =>
      conflict
        .constraint("werksoortverkenningen_een")
        .doUpdateSet({ conclusie, toelichting, ...written, versie: expectedVersion + 1 })
        .where("werksoortverkenningen.versie", "=", expectedVersion),
    )
    .returning("id")
    .executeTakeFirst();
  const known = orFail(statement, "werksoortverkenningen_regio_id_unit_id_fkey", () =>
    notFound("unit", unitId),
  );
  if (await orAndereUnit(known)) return;
  const current = (await verkenningenOf(context, unitId)).find((een) => een.werksoort === werksoort);
  throw changedMeanwhile("verkenning", unitId, current);
}
