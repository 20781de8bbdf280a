import { sql } from "kysely";
import { orFail } from "#db/constraints";
import type { Context } from "../context.ts";
import { andersDanControle, type Groepsbericht } from "./groepsbericht.ts";
import type { Groepscontrole } from "./groepscontrole.ts";

const AT_MOST = 30;

/** The message and the copy of each. Nothing of it is to be seen before its time. */
export async function insertGroepsbericht(
  { db, user, newId }: Context,
  { onderwerp, tekst, uitkomst, exemplaren }: Groepscontrole,
  { verstuurd, zichtbaarVanaf }: Readonly<Record<"verstuurd" | "zichtbaarVanaf", Date>>,
): Promise<string> {
  const id = newId();
  await db
    .insertInto("groepsberichten")
    .values({
      regioId: user.regioId,
      id,
      gebruikerId: user.id,
      doorNaam: user.naam,
      onderwerp,
      tekst,
      selectie: uitkomst.inWoorden,
      aantal: exemplaren.length,
      verstuurd,
      zichtbaarVanaf,
    })
    .execute();
  const copies = db
    .insertInto("groepsontvangers")
    .values(
      exemplaren.map(({ inwonerId, taal, tekst: copy, tekstNl, sjabloon }) => ({
        regioId: user.regioId,
        groepsberichtId: id,
        inwonerId,
        gebruikerId: user.id,
        taal,
        tekst: copy,
        tekstNl,
        sjabloon,
        gesprekId: newId(),
        berichtId: newId(),
      })),
    )
    .execute();
  // somebody whom the sender helps no more since the check
  await orFail(copies, "groepsontvangers_niet_toegestaan", andersDanControle);
  return id;
}

/** The own ones, the newest first. */
export async function ownGroepsberichten({ db, user, now }: Context): Promise<Groepsbericht[]> {
  const { rows } = await sql<
    Omit<Groepsbericht, "verstuurd" | "zichtbaarVanaf" | "afgerond"> &
      Readonly<Record<"verstuurd" | "zichtbaarVanaf", Date>> & { afgerond: Date | null }
  >`
    select g.id, g.onderwerp, g.tekst, g.selectie, g.aantal, g.verstuurd, g.zichtbaar_vanaf, g.status, g.afgerond,
        g.status = 'wacht' and ${now()} < g.zichtbaar_vanaf as mag_intrekken,
        t.bezorgd, t.vervallen
      from groepsberichten g
      cross join lateral tel_groepsontvangers(g.id) t
     where g.regio_id = ${user.regioId} and g.gebruiker_id = ${user.id}
     order by g.verstuurd desc, g.id limit ${AT_MOST}`.execute(db);
  return rows.map((row) => ({
    ...row,
    verstuurd: row.verstuurd.toISOString(),
    zichtbaarVanaf: row.zichtbaarVanaf.toISOString(),
    afgerond: row.afgerond?.toISOString() ?? null,
  }));
}

/** Answers for how many people it was stopped; null where there was nothing to stop any more. */
export async function stopGroepsbericht({ db, now }: Context, id: string): Promise<number | null> {
  const { rows } = await sql<{ aantal: number | null }>`
    select trek_groepsbericht_in(${id}::uuid, ${now()}) as aantal`.execute(db);
  return rows[0]?.aantal ?? null;
}
