import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Context } from "../context.ts";
import { type Groepsdag, type Kwartaal, kwartaalnaam } from "./werkbehoud.ts";

type Kwartaalrij = Omit<Kwartaal, "eerste" | "kwartaal"> & { readonly kwartaal: IsoDate };

export async function kwartalenVan({ db }: Context, vanaf: IsoDate, tot: IsoDate): Promise<Kwartaal[]> {
  const { rows } = await sql<Kwartaalrij>`
    select * from tel_werk_per_kwartaal(${vanaf}::date, ${tot}::date)`.execute(db);
  return rows.map(({ kwartaal, ...row }) => ({ ...row, eerste: kwartaal, kwartaal: kwartaalnaam(kwartaal) }));
}

export async function groepsdagen({ db }: Context, vanaf: IsoDate, tot: IsoDate): Promise<Groepsdag[]> {
  const { rows } = await sql<Groepsdag>`
    select * from tel_werkbehoud(${vanaf}::date, ${tot}::date)`.execute(db);
  return rows;
}

export async function redenenVan({ db }: Context, vanaf: IsoDate, tot: IsoDate) {
  const { rows } = await sql<{ reden: string; isNaarWerk: boolean; mensen: number }>`
    select * from tel_redenen_einde(${vanaf}::date, ${tot}::date)`.execute(db);
  return rows;
}

type Telling = {
  readonly van: "inwoner" | "werkgever";
  readonly vraag: "tevreden" | "blijft";
  readonly antwoord: string;
  readonly mensen: number | null;
  readonly vanMensen: number | null;
};

export async function terugblikkenGeteld({ db }: Context) {
  const { rows } = await sql<Telling>`select * from tel_terugblikken()`.execute(db);
  return rows;
}

export async function begeleidingGeteld({ db }: Context) {
  const { rows } = await sql<{
    verdeling: "alles" | "gemeente" | "brede doelgroep";
    waarde: string;
    mensen: number;
    metAfspraak: number | null;
    metWerkgever: number | null;
  }>`select * from tel_begeleiding()`.execute(db);
  return rows;
}

/** Figures of finding and losing work that others published, with their source. */
export const gepubliceerd = ({ db, user }: Context) =>
  db
    .selectFrom("kerncijfers")
    .select(["sleutel", "waarde", "peildatum", "bron"])
    .where("regioId", "=", user.regioId)
    .where("gaatOver", "=", "regio")
    .where("sleutel", "in", ["banenafspraak_werk_gevonden_kwartaal", "banenafspraak_werk_verloren_kwartaal"])
    .orderBy("sleutel")
    .execute();
