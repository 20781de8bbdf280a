import { sql } from "kysely";
import type { Context } from "../context.ts";
import { type Aanname, CATALOGUS, type Eigen, type EigenInput } from "./aanname.ts";

/** What the plan assumes, one by one, with the own values of the region. */
export async function aannamesVanRegio({ db, user }: Context, sleutel?: string): Promise<Aanname[]> {
  const rows = await db
    .selectFrom("aannamewijzigingen")
    .select(["sleutel", "waarde", "van", "tot", "bron", "peildatum", "doorNaam", "tijdstip"])
    .where("regioId", "=", user.regioId)
    .orderBy("sleutel")
    .orderBy("versie", "desc")
    .execute();
  const perSleutel = Map.groupBy(rows, (row) => row.sleutel);
  return CATALOGUS.filter((regel) => sleutel === undefined || regel.sleutel === sleutel).map((regel) => {
    const all = (perSleutel.get(regel.sleutel) ?? []).map(
      ({ sleutel: _sleutel, tijdstip, ...rest }): Eigen => ({ ...rest, tijdstip: tijdstip.toISOString() }),
    );
    const [newest] = all;
    const eigen = newest && newest.waarde !== null ? newest : null;
    return { ...regel, eigen, geschiedenis: eigen ? all.slice(1) : all };
  });
}

export async function insertAanname(
  { db, user, now }: Context,
  sleutel: string,
  eigen: EigenInput,
): Promise<void> {
  await db
    .insertInto("aannamewijzigingen")
    .values({
      regioId: user.regioId,
      sleutel,
      versie: sql<number>`(select coalesce(max(versie), 0) + 1 from aannamewijzigingen
                            where regio_id = ${user.regioId} and sleutel = ${sleutel})`,
      ...eigen,
      doorNaam: user.naam,
      tijdstip: now(),
    })
    .execute();
}
