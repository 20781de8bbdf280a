import { sql } from "kysely";
import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, gemeente, oneOf, orNull } from "../fields.ts";
import type { Context } from "../context.ts";
import { FUNCTIECODES, type Functionaliteit } from "./functionaliteiten.ts";

/** How far something is there, in the eyes of who is responsible for it. Counting instruments does not tell. */
export const NIVEAUS = ["ontbreekt", "begin", "voor een deel", "op orde"] as const;

export const Functieoordeel = Type.Object({
  functionaliteit: oneOf(FUNCTIECODES),
  gemeente: orNull(Type.Unsafe<string>({ ...gemeente, description: "Leeg: de hele regio" })),
  niveau: oneOf(NIVEAUS),
  reden: Type.String(),
  datum: date,
  doorNaam: Type.String(),
});
export type Functieoordeel = Static<typeof Functieoordeel>;

/** The last judgement of each functionaliteit, for the region and for each gemeente. What was said before stays written. */
export async function laatsteOordelen({ db, user }: Context): Promise<Functieoordeel[]> {
  const { rows } = await sql<Functieoordeel>`
    select distinct on (functionaliteit, gemeente) functionaliteit, gemeente, niveau, reden, datum, door_naam as "doorNaam"
      from functieoordelen where regio_id = ${user.regioId}
     order by functionaliteit, gemeente, tijdstip desc, id`.execute(db);
  return rows;
}

export async function insertFunctieoordeel(
  { db, user, newId, now, today }: Context,
  oordeel: {
    readonly functionaliteit: Functionaliteit;
    readonly gemeente: string | null;
    readonly niveau: (typeof NIVEAUS)[number];
    readonly reden: string;
  },
): Promise<void> {
  const door = { doorGebruikerId: user.id, doorNaam: user.naam, datum: today(), tijdstip: now() };
  await db
    .insertInto("functieoordelen")
    .values({ regioId: user.regioId, id: newId(), ...oordeel, ...door })
    .execute();
}

export const andereGemeente = () =>
  new Failure("invalid", "functieoordeel.gemeente", "Kies een gemeente van deze regio.", {
    velden: ["gemeente"],
  });
