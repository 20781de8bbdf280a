import { createHash } from "node:crypto";
import { sql } from "kysely";
import { type Layoutnaam, layoutMet, type Leverregel, schrijf } from "#statistiek/srg/layout";
import type { Registerregel } from "#statistiek/srg/register";
import type { Mutatie } from "#statistiek/srg/verschil";
import type { Context } from "../context.ts";
import { decryptBsn } from "../inwoners/bsn.ts";
import { statistiekLeveren } from "../verwerkingsactiviteiten.ts";
import { zonderBsn } from "./srg.ts";

const REGISTER = "/api/v1/verwerkingsactiviteiten";

/** What a delivery tells: a change, and what stands there after it. Of what was taken back: what stood there. */
export type Geleverd = {
  readonly mutatie: Pick<Mutatie, "soort" | "tijdigheid" | "sleutel">;
  readonly regel: Registerregel;
};

export type Bestand = { readonly bestandsnaam: string; readonly inhoud: string; readonly checksum: string };

export const geleverdUit = (mutaties: readonly Mutatie[]): Geleverd[] =>
  mutaties.map(({ soort, tijdigheid, sleutel, was, wordt }) => ({
    mutatie: { soort, tijdigheid, sleutel },
    regel: (wordt ?? was)!,
  }));

/** The file itself, with each BSN read for it alone: the database writes a line in the log for everyone in it. */
export async function bestandVan(
  context: Context,
  { gemeente, maand, layout }: { gemeente: string; maand: string; layout: Layoutnaam },
  geleverd: readonly Geleverd[],
): Promise<Bestand> {
  const bsns = await bsnsVan(
    context,
    gemeente,
    geleverd.map(({ mutatie }) => mutatie.sleutel),
  );
  const regels = geleverd.map(({ mutatie, regel }): Leverregel => {
    const bsn = bsns.get(mutatie.sleutel);
    if (bsn === undefined) throw zonderBsn();
    return { mutatie, regel, gemeente, maand, bsn };
  });
  const vorm = layoutMet(layout);
  const inhoud = schrijf(vorm, regels);
  return {
    bestandsnaam: `srg-${gemeente.toLowerCase()}-${maand}.${vorm.extensie}`,
    inhoud,
    checksum: createHash("sha256").update(inhoud, "utf8").digest("hex"),
  };
}

/** Keeps whom and what a delivery told, without any BSN. */
export async function bewaarMutaties(
  { db }: Context,
  leveringId: string,
  geleverd: readonly Geleverd[],
): Promise<void> {
  const rows = geleverd.map(({ mutatie, regel: { bedragInCenten, ...regel } }, at) => ({
    ...regel,
    ...mutatie,
    nummer: at + 1,
    bedrag_in_centen: bedragInCenten,
  }));
  await sql`select bewaar_srg_mutaties(${leveringId}::uuid, ${JSON.stringify(rows)}::jsonb)`.execute(db);
}

type Regelrij = Registerregel & Geleverd["mutatie"] & { readonly nummer: number };

/** What was delivered, in the order of the file. */
export async function regelsOf({ db }: Context, leveringId: string): Promise<Geleverd[]> {
  const { rows } = await sql<Regelrij>`select * from srg_regels(${leveringId}::uuid)`.execute(db);
  return rows.map(({ soort, tijdigheid, nummer: _nummer, ...regel }) => ({
    mutatie: { soort, tijdigheid, sleutel: regel.sleutel },
    regel,
  }));
}

type Versleuteld = { sleutel: string; inwonerId: string; sleutelId: string; versleuteld: Buffer };

async function bsnsVan(
  context: Context,
  gemeente: string,
  sleutels: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { db, user, sleutels: keys } = context;
  const { rows } = await sql<Versleuteld>`
    select * from srg_bsns(${gemeente}, ${[...sleutels]}::text[], ${spoorVan(context)}::jsonb)`.execute(db);
  return new Map(
    rows.map(({ sleutel, inwonerId, sleutelId, versleuteld }) => [
      sleutel,
      decryptBsn(versleuteld, sleutelId, { regioId: user.regioId, inwonerId }, keys),
    ]),
  );
}

/** For the line that the database itself writes about each inwoner in the file. */
function spoorVan({ traceId, now }: Context): string {
  const moment = now().getTime();
  return JSON.stringify({
    traceId,
    naam: "Levering voor de Statistiek Re-integratie Gemeenten",
    begin: moment,
    einde: moment,
    activiteit: `${REGISTER}/${statistiekLeveren.id}`,
  });
}
