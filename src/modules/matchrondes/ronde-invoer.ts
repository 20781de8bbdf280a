import { sql } from "kysely";
import type { Context } from "../context.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { type Plekkaart, plekkaarten } from "../voorstellen/plekprofielen.ts";
import type { Deelnemer, Paarkeuze, Rondeplek } from "./bevriezing.ts";

const REGISTER = "/api/v1/verwerkingsactiviteiten";

/** For the line that the database itself writes about each inwoner whom it reads for a ronde. */
export const spoorVan = ({ traceId, now }: Context, naam: string): string => {
  const moment = now().getTime();
  return JSON.stringify({
    traceId,
    naam,
    begin: moment,
    einde: moment,
    activiteit: `${REGISTER}/${matchen.id}`,
  });
};

/** Everyone who takes part, as the engine may know them. The user who starts the ronde gets to see none of it. */
export async function deelnemers(context: Context, naam: string): Promise<Deelnemer[]> {
  const { rows } = await sql<Deelnemer>`
    select inwoner_id as id, gemeente, profiel from matchronde_inwoners(${spoorVan(context, naam)}::jsonb)`.execute(
    context.db,
  );
  return rows;
}

export async function geldendeKeuzes({ db }: Context): Promise<Paarkeuze[]> {
  const { rows } = await sql<Paarkeuze>`
    select id, inwoner_id as "inwonerId", plek_id as "plekId", soort from matchronde_keuzes()`.execute(db);
  return rows;
}

/** The open plekken with room: less who works there now or soon, and who said yes. By id. */
export async function vrijePlekken(
  context: Context,
): Promise<{ readonly plekken: Rondeplek[]; readonly kaarten: ReadonlyMap<string, Plekkaart> }> {
  const { byId } = await plekkaarten(context);
  const { rows } = await sql<{ plekId: string; bezet: number }>`
    select plek_id as "plekId", bezet from matchronde_bezet()`.execute(context.db);
  const bezet = new Map(rows.map(({ plekId, bezet }) => [plekId, bezet]));
  const plekken = [...byId.values()]
    .map((kaart) => rondeplek(kaart, kaart.capaciteit - (bezet.get(kaart.profiel.id) ?? 0)))
    .filter(({ vrij }) => vrij > 0)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { plekken, kaarten: byId };
}

function rondeplek({ profiel, vanWie, gemeente }: Plekkaart, vrij: number): Rondeplek {
  const { id, punt = null, regeling = null, feiten } = profiel;
  return {
    id,
    vrij,
    vanWie,
    werksoort: feiten.werksoorten?.waarde[0] ?? "",
    gemeente,
    punt,
    regeling,
    feiten: Object.fromEntries(Object.entries(feiten).map(([onderwerp, feit]) => [onderwerp, feit.waarde])),
  };
}
