import { randomUUID } from "node:crypto";
import type pg from "pg";
import { newSpanId, traceparentOf } from "../../koppelvlakken/spoor.ts";
import type { Sleutels } from "../../toegang/sleutels.ts";
import type { Adresruimte } from "../adres.ts";
import { cloudEvent, type Gebeurtenis } from "../cloudevent.ts";
import { geheimVan, handtekeningen } from "../geheim.ts";
import { type Maten, pauzeNa, volgendePoging } from "./maten.ts";
import { verstuur } from "./verstuur.ts";

export type Rondemiddelen = {
  /** As the owner: the queue is nobody else's. */
  readonly pool: pg.Pool;
  readonly sleutels: Pick<Sleutels, "certificaat">;
  readonly now: () => Date;
  /** Under which address people know the service. */
  readonly site: string;
  /** May meldingen go to addresses inside an own network? */
  readonly intern: boolean;
  readonly maten: Maten;
};

export type Wie = { readonly regioId: string; readonly abonnementId: string };

type Ontvanger = {
  readonly adres: string;
  readonly geheimen: readonly string[];
  readonly ruimte: Adresruimte;
  readonly oin: string;
  readonly zonderAntwoord: number;
};

type Klaar = Gebeurtenis & { readonly poging: number; readonly opRij: number; readonly wachtSinds: Date };

/** Sends what is due for one receiver, until there is no more or its turn is over. */
export async function bezorgronde(means: Rondemiddelen, wie: Wie, stop: AbortSignal): Promise<void> {
  const { pool, now, maten } = means;
  const end = now().getTime() + maten.beurtMs;
  while (!stop.aborted) {
    const klaar = await claim(means, wie);
    if (klaar.length === 0) return;
    const ontvanger = await ontvangerVan(means, wie);
    if (!ontvanger) return;
    await Promise.all(klaar.map((melding) => bezorg(means, wie, { ontvanger, melding, stop })));
    if (now().getTime() > end) {
      await pool.query("select plan_bezorging($1, $2)", [wie.regioId, wie.abonnementId]);
      return;
    }
  }
}

async function claim({ pool, now, maten }: Rondemiddelen, { regioId, abonnementId }: Wie): Promise<Klaar[]> {
  const nu = now();
  const { rows } = await pool.query<Klaar>(
    `select gebeurtenis_id as id, soort, onderwerp, volgnummer::float8 as volgnummer, pad, tijdstip, poging,
        op_rij as "opRij", wacht_sinds as "wachtSinds"
      from claim_bezorgingen($1, $2, $3, $4, $5)`,
    [regioId, abonnementId, nu, maten.tegelijk, new Date(nu.getTime() + maten.houdvastMs)],
  );
  return rows;
}

async function ontvangerVan(means: Rondemiddelen, wie: Wie): Promise<Ontvanger | undefined> {
  const { rows } = await means.pool.query<{
    adres: string;
    nummer: number;
    metVorig: boolean;
    isDemo: boolean;
    oin: string | null;
    zonderAntwoord: number;
  }>(
    `select a.adres, a.geheimnummer as nummer, coalesce(a.vorig_geheim_tot > $3, false) as "metVorig", r.is_demo as "isDemo",
        p.oin, a.zonder_antwoord as "zonderAntwoord"
      from abonnementen a
      join regios r on r.regio_id = a.regio_id
      left join vum_partijen p on p.regio_id = a.regio_id and p.is_eigen
     where a.regio_id = $1 and a.id = $2`,
    [wie.regioId, wie.abonnementId, means.now()],
  );
  const [row] = rows;
  if (!row) return undefined;
  const van = { regioId: wie.regioId, id: wie.abonnementId };
  const nummers = row.metVorig ? [row.nummer, row.nummer - 1] : [row.nummer];
  return {
    adres: row.adres,
    geheimen: nummers.map((nummer) => geheimVan(means.sleutels, van, nummer)),
    ruimte: { eigenComputer: row.isDemo, intern: means.intern },
    oin: row.oin ?? "0".repeat(20),
    zonderAntwoord: row.zonderAntwoord,
  };
}

async function bezorg(
  { pool, now, site, maten }: Rondemiddelen,
  { regioId, abonnementId }: Wie,
  { ontvanger, melding, stop }: { ontvanger: Ontvanger; melding: Klaar; stop: AbortSignal },
): Promise<void> {
  const begin = now();
  const { code, fout } = await zend(ontvanger, melding, {
    site,
    begin,
    signal: AbortSignal.any([stop, AbortSignal.timeout(maten.antwoordMs)]),
  });
  if (stop.aborted && code === null) return; // the service stops: whoever comes after it sends this one again
  const nu = now();
  const rust = Math.min(pauzeNa(maten, ontvanger.zonderAntwoord + 1), maten.rustMs);
  await pool.query("select meld_bezorging($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)", [
    regioId,
    abonnementId,
    melding.id,
    melding.poging,
    begin,
    nu.getTime() - begin.getTime(),
    code,
    fout,
    fout === null ? null : volgendePoging(maten, melding.opRij, melding.wachtSinds, nu),
    code === null ? new Date(nu.getTime() + rust) : null,
    nu,
  ]);
}

function zend(
  { adres, geheimen, ruimte, oin }: Ontvanger,
  melding: Klaar,
  { site, begin, signal }: { site: string; begin: Date; signal: AbortSignal },
) {
  const { id } = melding;
  const inhoud = JSON.stringify(cloudEvent(melding, { oin, site }));
  const seconden = Math.floor(begin.getTime() / 1000);
  const headers = {
    "content-type": "application/cloudevents+json; charset=UTF-8",
    "content-length": String(Buffer.byteLength(inhoud)),
    "user-agent": "Meedoen",
    traceparent: spoorVan(id),
    "webhook-id": id,
    "webhook-timestamp": String(seconden),
    "webhook-signature": handtekeningen(geheimen, { id, seconden, inhoud }),
  };
  return verstuur({ adres, inhoud, headers }, ruimte, signal);
}

/** All tries of one melding are one trace, which carries the id of the melding; each try is a step of its own. */
const spoorVan = (id: string): string =>
  traceparentOf({ traceId: id.replaceAll("-", ""), spanId: newSpanId(randomUUID) });
