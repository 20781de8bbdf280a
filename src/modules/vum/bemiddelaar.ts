import type { IsoDate } from "#core/dates";
import type { Context } from "../context.ts";
import type { Buitenvraag } from "../door.ts";
import { newSpanId, type Spoor } from "../koppelvlakken/spoor.ts";
import type { Uitkomst } from "../koppelvlakken/uitkomst.ts";
import { type Fields, isFields } from "../uitwisseling/check-rij.ts";
import type { Json } from "../uitwisseling/parse-json.ts";
import { matchdeel } from "./aanbod.ts";
import { type Antwoordstand, isGevraagd } from "./antwoordstand.ts";
import { vraagBij, type Vrager } from "./bronkoppeling.ts";
import { MAX_RESULTATEN } from "./grenzen.ts";
import { type Bron, PROFIELNUMMER } from "./partij.ts";
import { snoei } from "./snoei.ts";
import { PROFIEL, type VumSoort } from "./vraagvelden.ts";

/** Questions on their way at the same time: each holds what all its sources answer. */
const TEGELIJK = 10;
const NUMMER = new RegExp(PROFIELNUMMER);

type Antwoord = { readonly bron: Bron; readonly stand: Antwoordstand };
export type Treffer = { readonly nummer: string; readonly profiel: Fields };
export type Bronantwoord = Antwoord & { readonly treffers: readonly Treffer[]; readonly isMeer: boolean };
export type Contactantwoord = Antwoord & { readonly matches: readonly Json[] };
export type Profielantwoord = Antwoord & { readonly profiel: Fields };

/** Whom is asked, and as whom. */
export type Bronnen = {
  readonly bronnen: readonly Bron[];
  readonly eigenOin: string;
  readonly isProef?: boolean;
};

/** Asks every source at the same time. One that is slow, broken or answers nonsense leaves the others as they are. */
export const vraagBronnen = (
  context: Context,
  bronnen: Bronnen,
  soort: VumSoort,
  vraagObject: Fields,
): Buitenvraag =>
  buitenvraag<Bronantwoord>(
    context,
    bronnen,
    { treffers: [], isMeer: false },
    async (bron, vrager, spoor) => {
      const { matches, ...answer } = await matchesVan(bron, vrager, COLLECTIE[soort], { vraagObject, spoor });
      return { bron, ...answer, treffers: matches.flatMap((match) => trefferVan(soort, match) ?? []) };
    },
  );

/** Asks every source for its contacts with the werkgever of this number (KVK), from a day on. */
export const vraagContactmomenten = (
  context: Context,
  bronnen: Bronnen,
  { kvk, vanaf }: { kvk: string; vanaf: IsoDate },
): Buitenvraag =>
  buitenvraag<Contactantwoord>(context, bronnen, { matches: [] }, async (bron, vrager, spoor) => {
    const vraagObject = { "werkgever.nummerKvk": { $eq: kvk }, datum: { $gte: vanaf } };
    const vraag = { vraagObject, spoor };
    const { stand, matches } = await matchesVan(bron, vrager, "werkgeverscontactmomenten", vraag);
    return { bron, stand, matches };
  });

/** Opens one profile at its source. */
export const openBijBron = (
  context: Context,
  { bron, eigenOin }: { bron: Bron; eigenOin: string },
  soort: VumSoort,
  nummer: string,
): Buitenvraag =>
  buitenvraag<Profielantwoord>(
    context,
    { bronnen: [bron], eigenOin },
    { profiel: {} },
    async (_, vrager, spoor) => {
      const path = `/${COLLECTIE[soort]}/${encodeURIComponent(nummer)}`;
      const { stand, waarde } = await vraagBij(bron, vrager, { path, spoor }, (body) =>
        profielUit(soort, body),
      );
      return { bron, stand, profiel: waarde ?? {} };
    },
  );

/** What the sources answered; nothing where there was none to ask. */
export const antwoordenUit = (uitkomst: Uitkomst<unknown> | undefined): readonly Antwoord[] =>
  uitkomst?.ok ? (uitkomst.waarde as readonly Antwoord[]) : [];

const COLLECTIE: Readonly<Record<VumSoort, string>> = {
  werkzoekende: "werkzoekendeProfielen",
  vacature: "vacatures",
};

let onderweg = 0;

/** A question counts once, however many sources it goes to; to each it is a step of its own in the trace. */
function buitenvraag<Elk extends Antwoord>(
  { user, traceId, newId, now }: Context,
  { bronnen, eigenOin, isProef = false }: Bronnen,
  leeg: Omit<Elk, keyof Antwoord>,
  vraag: (bron: Bron, vrager: Vrager, spoor: Spoor) => Promise<Elk>,
): Buitenvraag {
  const vrager = { regioId: user.regioId, eigenOin, now, isProef };
  const vragen = bronnen.map((bron) => ({ bron, spoor: { traceId, spanId: newSpanId(newId) } }));
  return {
    async stel() {
      if (onderweg >= TEGELIJK)
        return { ok: true, waarde: bronnen.map((bron) => ({ bron, stand: "bezet", ...leeg })) };
      onderweg += 1;
      try {
        const waarde = await Promise.all(vragen.map(({ bron, spoor }) => vraag(bron, vrager, spoor)));
        return { ok: true, waarde };
      } finally {
        onderweg -= 1;
      }
    },
    stappen: (uitkomst) =>
      antwoordenUit(uitkomst).flatMap(({ bron, stand }, at) =>
        isGevraagd(stand)
          ? [
              {
                spoor: vragen[at]!.spoor,
                processor: bron.adres,
                isMislukt: stand !== "ok" && stand !== "weg",
              },
            ]
          : [],
      ),
  };
}

type Matches = { readonly matches: readonly Json[]; readonly isMeer: boolean };

async function matchesVan(
  bron: Bron,
  vrager: Vrager,
  collectie: string,
  { vraagObject, spoor }: { vraagObject: Fields; spoor: Spoor },
): Promise<Matches & { readonly stand: Antwoordstand }> {
  const vraag = { path: `/${collectie}/matches`, vraag: { vraagObject }, spoor };
  const { stand, waarde = { matches: [], isMeer: false } } = await vraagBij(bron, vrager, vraag, matchesUit);
  return { stand, ...waarde };
}

function matchesUit(body: Json | undefined): Matches | undefined {
  if (!isFields(body) || !Array.isArray(body["matches"])) return undefined;
  const matches = (body["matches"] as Json[]).slice(0, MAX_RESULTATEN);
  return { matches, isMeer: body["maximumAantalResultatenBereikt"] === true };
}

/** VUM itself puts the profile in a field. */
function profielUit(soort: VumSoort, body: Json | undefined): Fields | undefined {
  const inside = isFields(body) ? (body[soort] ?? body) : undefined;
  return isFields(inside) ? snoei(soort, inside) : undefined;
}

/** A source names its own number, VUM in between a number of VUM. */
function trefferVan(soort: VumSoort, match: Json): Treffer | undefined {
  if (!isFields(match)) return undefined;
  const nummer = match["vumID"] ?? match[PROFIEL[soort].nummer];
  if (typeof nummer !== "string" || !NUMMER.test(nummer)) return undefined;
  return { nummer, profiel: matchdeel(soort, snoei(soort, match)) };
}
