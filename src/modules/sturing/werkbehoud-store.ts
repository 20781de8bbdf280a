import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Context } from "../context.ts";
import { type Groepsdag, type Kwartaal, kwartaalnaam } from "./werkbehoud.ts";

type Kwartaalrij = Omit<Kwartaal, "eerste" | "kwartaal"> & { readonly kwartaal: IsoDate };

export async function kwartalenVan({ db }: Context, vanaf: IsoDate, tot: IsoDate): Promise<Kwartaal[]> {
  const { rows } = await sql<Kwartaalrij>`
    select * from jsonb_to_recordset(sturingstelling('werk per kwartaal', ${tussen(vanaf, tot)}::jsonb)) as t
      (kwartaal date, groep text, gevonden integer, geeindigd integer, naar_werk integer, onbekend integer, verloren integer)`.execute(
    db,
  );
  return rows.map(({ kwartaal, ...row }) => ({ ...row, eerste: kwartaal, kwartaal: kwartaalnaam(kwartaal) }));
}

type Begindag = Groepsdag & { readonly begonnenIn: number };

/** Of everyone who began in some years up to and with a year, and of each group in that year. */
export async function groepsdagen(
  { db }: Context,
  { jaar, jaren, gevolgd }: { readonly jaar: number; readonly jaren: number; readonly gevolgd: IsoDate },
): Promise<Begindag[]> {
  const vraag = JSON.stringify({ jaar, jaren, gevolgd });
  const { rows } = await sql<Begindag>`
    select * from jsonb_to_recordset(sturingstelling('werkbehoud', ${vraag}::jsonb)) as t
      (begonnen_in integer, verdeling text, waarde text, dagen integer, verloren integer, gestopt integer)`.execute(
    db,
  );
  return rows;
}

export async function redenenVan({ db }: Context, vanaf: IsoDate, tot: IsoDate) {
  const { rows } = await sql<{ reden: string; isNaarWerk: boolean; mensen: number }>`
    select * from jsonb_to_recordset(sturingstelling('redenen einde', ${tussen(vanaf, tot)}::jsonb)) as t
      (reden text, is_naar_werk boolean, mensen integer)`.execute(db);
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
  }>`
    select * from jsonb_to_recordset(sturingstelling('begeleiding', '{}')) as t
      (verdeling text, waarde text, mensen integer, met_afspraak integer, met_werkgever integer)`.execute(db);
  return rows;
}

const tussen = (vanaf: IsoDate, tot: IsoDate): string => JSON.stringify({ vanaf, tot });

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
