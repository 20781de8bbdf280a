import { Type } from "typebox";
import { notFound } from "#core/failure";
import { catalogVersion } from "#matching/criteria";
import { evalPair } from "#matching/evaluate";
import type { Inwonerprofiel } from "#matching/profiel";
import { indexPlekken } from "#matching/plekindex";
import { countsOf, rankIndexed, type Rij } from "#matching/rank";
import { type Context, defineQuery } from "../door.ts";
import { id, oneOf, orNull, page, pageOf, paging, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { MatchingUit } from "../matchrondes/matchschakelaar.ts";
import { matchingUit } from "../matchrondes/schakelaar-store.ts";
import { may, type Subject } from "../toegang/toegang.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { inwonerprofielen } from "./inwonerprofiel.ts";
import { Aantallen, Blokkade, countGroups, MATCHGROEPEN, matchgroepOf, Plekmatch } from "./match.ts";
import { earlierVoorstellen } from "./match-store.ts";
import { plekkenOpDatum, plekOf, volgordeOpDatum, ZONDER_GROEPEN } from "./op-datum.ts";
import { bezetting, type Plekkaarten, plekkaarten } from "./plekprofielen.ts";
import { redenenVan } from "./uitleg.ts";
import { Opener, openersOf, WatAls, watAlsFields, withWatAls } from "./wat-als.ts";

const VOLGORDE =
  "Eerst wat de inwoner zelf het liefst wil, dan de reistijd, dan waar het minst onbekend is. Bij gelijk beslist het lot. Meedoen geeft geen score aan mensen.";

/** The plekken for one inwoner, with the reasons, what stands in the way, and what would open most. */
export const matchPlekken = defineQuery({
  name: "match.plekken",
  summary: "De plekken die passen bij één inwoner, met de redenen",
  verwerkingsactiviteit: matchen,
  dataklasse: "mogelijkheden",
  input: request({ id, groep: Type.Optional(oneOf(MATCHGROEPEN)), ...watAlsFields, ...paging }),
  output: Type.Object({
    versie: Type.String({ description: "Versie van de criteria" }),
    volgorde: Type.String({ description: "Hoe de lijst is gesorteerd, in woorden" }),
    matchingUit: orNull(MatchingUit), // then all plekken with room stand in one list, and nothing is compared
    watAls: WatAls,
    isWatAls: Type.Boolean({ description: "Er wordt iets uitgeprobeerd; in het dossier verandert niets" }),
    aantallen: Aantallen,
    blokkades: Type.Array(Blokkade),
    openers: Type.Array(Opener),
    groep: oneOf(MATCHGROEPEN),
    ...page(Plekmatch).properties,
  }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id, groep = "nu", pagina = 1, perPagina = 20, ...watAls }, subject) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    const kaarten = await kaartenFor(context);
    const uit = await matchingUit(context);
    if (uit) {
      const list = await plekkenOpDatum(context, id, kaarten.byId, { limit, offset });
      const volgorde = volgordeOpDatum("De nieuwste plekken staan bovenaan.");
      const zonder = { watAls: {}, isWatAls: false, aantallen: ZONDER_GROEPEN, blokkades: [], openers: [] };
      return { versie: catalogVersion, volgorde, matchingUit: uit, ...zonder, groep, ...at, ...list };
    }
    const inwoner = withWatAls(await profielOf(context, id, subject), watAls);
    const found = await ranked(context, inwoner, kaarten);
    const inGroup = groep === "vol" ? found.vol : found.vrij.filter((rij) => matchgroepOf(rij) === groep);
    const shown = inGroup.slice(offset, offset + limit);
    return {
      versie: found.versie,
      volgorde: VOLGORDE,
      matchingUit: null,
      watAls,
      isWatAls: Object.keys(watAls).length > 0,
      aantallen: {
        ...countGroups(found.vrij),
        nuMetOnbekend: found.vrij.filter((rij) => matchgroepOf(rij) === "nu" && rij.onbekend > 0).length,
        vol: found.vol.length,
      },
      blokkades: [...found.blokkades],
      openers: openersOf(inwoner, found.vrij, kaarten.index),
      groep,
      ...at,
      totaal: inGroup.length,
      rijen: await rowsOf(context, inwoner, shown, kaarten, found.bezet),
    };
  },
  betrokkenen: (_, { id }) => [id],
});

async function profielOf(context: Context, id: string, subject: Subject): Promise<Inwonerprofiel> {
  const [profiel] = await inwonerprofielen(context, [id], may(context.user, "read", "situatie", subject));
  if (!profiel) throw notFound("inwoner", id);
  return profiel;
}

const NONE: Plekkaarten = { byId: new Map(), index: indexPlekken([]) };

/** None for who may not see plekken, such as the inwoner. */
const kaartenFor = async (context: Context): Promise<Plekkaarten> =>
  may(context.user, "read", "plek", { object: "regio" }) ? plekkaarten(context) : NONE;

/** In one order, and then parted: a full plek counts nowhere among those that are free. */
async function ranked(context: Context, inwoner: Inwonerprofiel, { byId, index }: Plekkaarten) {
  const bezet = await bezetting(context);
  const { versie, rijen } = rankIndexed(inwoner, index);
  const vrij: Rij[] = [];
  const vol: Rij[] = [];
  for (const rij of rijen) (byId.get(rij.id)!.capaciteit > (bezet.get(rij.id) ?? 0) ? vrij : vol).push(rij);
  return { versie, vrij, vol, blokkades: countsOf(vrij).blokkades, bezet };
}

async function rowsOf(
  context: Context,
  inwoner: Inwonerprofiel,
  shown: readonly Rij[],
  { byId }: Plekkaarten,
  bezet: ReadonlyMap<string, number>,
): Promise<Plekmatch[]> {
  const earlier = await earlierVoorstellen(
    context,
    [inwoner.id],
    shown.map(({ id }) => id),
  );
  return shown.map((rij) => {
    const kaart = byId.get(rij.id)!;
    return {
      plek: plekOf(kaart, Math.max(0, kaart.capaciteit - (bezet.get(rij.id) ?? 0))),
      wens: rij.wens,
      groep: matchgroepOf(rij),
      onbekend: rij.onbekend,
      reistijdInMinuten: rij.reistijdInMinuten,
      redenen: redenenVan(evalPair(inwoner, kaart.profiel)),
      voorstel: earlier.get(`${inwoner.id}/${rij.id}`) ?? null,
    };
  });
}
