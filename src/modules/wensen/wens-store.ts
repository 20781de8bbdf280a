import { sql } from "kysely";
import { addDays, dateInNetherlands, type IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import type { Waarde } from "#matching/onderwerpen";
import { waardeTekst } from "#matching/onderwerpen";
import type { Context } from "../context.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { may, type Subject } from "../toegang/toegang.ts";
import { FEITEN, isFeit, VOLGORDE, vraagVan, type Wensvraag } from "./vragen.ts";
import {
  alBesloten,
  BEWAARD_IN_DAGEN,
  inWoorden,
  isGelijk,
  labelVan,
  type Wensantwoord,
  type Wensen,
  type Wensregel,
  type Wenswaarde,
} from "./wens.ts";

/** What he is busy with, for himself; what he handed in last; and what is known about the same. */
export async function wensenVan(context: Context, inwonerId: string, subject: Subject): Promise<Wensen> {
  const vastgelegd = await feitenVan(context, inwonerId);
  const bezig = may(context.user, "change", "wens", subject) ? await bezigVan(context, inwonerId) : undefined;
  const laatste = await laatsteVan(context, inwonerId);
  return {
    bezig: bezig
      ? {
          vraag: VOLGORDE.find((vraag) => vraag === bezig.vraag) ?? null,
          bewarenTot: bezig.bewarenTot,
          antwoorden: (await antwoordenVan(context, bezig.id)).map(({ onderwerp, waarde }) => ({
            onderwerp,
            waarde: waarde as Wenswaarde,
          })),
        }
      : null,
    ingeleverd: laatste
      ? {
          id: laatste.id,
          status: laatste.status as "ingeleverd" | "besproken",
          ingeleverdOp: dateInNetherlands(laatste.ingeleverd!), // handed in: a check of the table
          doorNaam: laatste.doorNaam,
          besprokenOp: laatste.besprokenOp,
          besprokenDoor: laatste.besprokenDoor,
          regels: (await antwoordenVan(context, laatste.id))
            .map((rij) => regelVan(rij, vastgelegd))
            .toSorted(byVraag),
        }
      : null,
    vastgelegd,
  };
}

/** The round that he is filling in; after its last day it is as if it were not there. */
export const bezigVan = ({ db, user, today }: Context, inwonerId: string) =>
  db
    .selectFrom("wensen")
    .select(["id", "vraag", "bewarenTot"])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .where("status", "=", "bezig")
    .where("bewarenTot", ">=", today())
    .executeTakeFirst();

/** The round to write in: the one that runs, or a new one. Anything past its day goes first. */
export async function bezigeWens(context: Context, inwonerId: string, gemeente: string): Promise<string> {
  const { db, user, today, newId } = context;
  await db
    .deleteFrom("wensen")
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .where("status", "=", "bezig")
    .where("bewarenTot", "<", today())
    .execute();
  await db
    .insertInto("wensen")
    .values({
      regioId: user.regioId,
      id: newId(),
      gemeente,
      inwonerId,
      status: "bezig",
      vraag: VOLGORDE[0]!,
      begonnenOp: today(),
      bewarenTot: bewarenTot(today()),
      doorGebruikerId: user.id,
      doorNaam: user.naam,
    })
    .onConflict((conflict) => conflict.doNothing()) // pressed twice, or on two devices
    .execute();
  const wens = await bezigVan(context, inwonerId);
  if (!wens) throw notFound("wens", inwonerId);
  return wens.id;
}

/** Keeps the answers to one question in place of the earlier ones, and where he goes on. */
export async function bewaarAntwoorden(
  { db, user, today }: Context,
  wens: { readonly id: string; readonly inwonerId: string; readonly gemeente: string },
  {
    weg,
    antwoorden,
    vraag,
  }: { weg: readonly string[]; antwoorden: readonly Wensantwoord[]; vraag: Wensvraag | null },
): Promise<void> {
  await db
    .deleteFrom("wensantwoorden")
    .where("regioId", "=", user.regioId)
    .where("wensId", "=", wens.id)
    .where("onderwerp", "in", weg)
    .execute();
  if (antwoorden.length > 0)
    await db
      .insertInto("wensantwoorden")
      .values(
        antwoorden.map(({ onderwerp, waarde }) => ({
          regioId: user.regioId,
          wensId: wens.id,
          onderwerp,
          gemeente: wens.gemeente,
          inwonerId: wens.inwonerId,
          waarde: JSON.stringify(waarde),
        })),
      )
      .execute();
  await db
    .updateTable("wensen")
    .set({ vraag, bewarenTot: bewarenTot(today()), doorGebruikerId: user.id, doorNaam: user.naam })
    .where("regioId", "=", user.regioId)
    .where("id", "=", wens.id)
    .execute();
}

export const leverIn = ({ db, user, now }: Context, id: string) =>
  db
    .updateTable("wensen")
    .set({ status: "ingeleverd", ingeleverd: now(), doorGebruikerId: user.id, doorNaam: user.naam })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .execute();

/** A round that was handed in, for who reads it. */
export async function ingeleverdeWens({ db, user }: Context, id: string) {
  const row = await db
    .selectFrom("wensen")
    .select(["id", "inwonerId", "status", "ingeleverd"])
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("status", "<>", "bezig")
    .executeTakeFirst();
  if (!row) throw notFound("wens", id);
  return { ...row, ingeleverdOp: dateInNetherlands(row.ingeleverd!) }; // handed in: a check of the table
}

export const wensSubject = async (context: Context, id: string): Promise<Subject> =>
  inwonerSubject(context, (await ingeleverdeWens(context, id)).inwonerId);

export const antwoordenVan = ({ db, user }: Context, wensId: string) =>
  db
    .selectFrom("wensantwoorden")
    .select(["onderwerp", "waarde", "besluit", "besluitOp", "besluitDoor"])
    .where("regioId", "=", user.regioId)
    .where("wensId", "=", wensId)
    .execute();

export async function besluit(context: Context, id: string, over: string, wat: string): Promise<void> {
  const { rows } = await sql<{ gelukt: boolean }>`
    select besluit_wensantwoord(${id}::uuid, ${over}, ${wat}) as gelukt`.execute(context.db);
  if (!rows[0]?.gelukt) throw alBesloten();
}

export async function rondAf(context: Context, id: string): Promise<void> {
  const { rows } = await sql<{ gelukt: boolean }>`select rond_wensen_af(${id}::uuid) as gelukt`.execute(
    context.db,
  );
  if (!rows[0]?.gelukt) throw alBesloten();
}

/** In the order in which it was asked. */
const byVraag = (een: Wensregel, ander: Wensregel): number => plaatsVan(een) - plaatsVan(ander);
const plaatsVan = ({ onderwerp }: Wensregel): number => VOLGORDE.indexOf(vraagVan(onderwerp) ?? VOLGORDE[0]!);

const bewarenTot = (vandaag: IsoDate): IsoDate => addDays(vandaag, BEWAARD_IN_DAGEN);

const laatsteVan = ({ db, user }: Context, inwonerId: string) =>
  db
    .selectFrom("wensen")
    .select(["id", "status", "ingeleverd", "doorNaam", "besprokenOp", "besprokenDoor"])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .where("status", "<>", "bezig")
    .orderBy("ingeleverd", "desc")
    .limit(1)
    .executeTakeFirst();

export async function feitenVan({ db, user }: Context, inwonerId: string): Promise<Wensen["vastgelegd"]> {
  const rows = await db
    .selectFrom("mogelijkheden")
    .select(["onderwerp", "waarde", "bron", "datum", "versie"])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .where("onderwerp", "in", FEITEN)
    .execute();
  return rows.flatMap(({ onderwerp, waarde, ...rest }) =>
    isFeit(onderwerp)
      ? {
          onderwerp,
          waarde: waarde as Wenswaarde,
          inWoorden: waardeTekst(onderwerp, waarde as Waarde),
          ...rest,
        }
      : [],
  );
}

function regelVan(
  { onderwerp, waarde, besluit, ...rest }: Awaited<ReturnType<typeof antwoordenVan>>[number],
  vastgelegd: Wensen["vastgelegd"],
): Wensregel {
  const gezegd = waarde as Wenswaarde;
  const feit = vastgelegd.find((een) => een.onderwerp === onderwerp);
  const stand = !isFeit(onderwerp)
    ? "om te lezen"
    : feit === undefined
      ? "nieuw"
      : isGelijk(feit.waarde, gezegd)
        ? "gelijk"
        : "anders";
  return {
    onderwerp,
    label: labelVan(onderwerp),
    waarde: gezegd,
    inWoorden: inWoorden(onderwerp, gezegd),
    stand,
    besluit: besluit as Wensregel["besluit"],
    ...rest,
  };
}
