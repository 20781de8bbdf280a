import { Type } from "typebox";
import { notFound } from "#core/failure";
import { type Beeld, beeldVan } from "#matching/beeld";
import { catalogVersion } from "#matching/criteria";
import { evalPair, groepVan } from "#matching/evaluate";
import { eenStaatInDeWeg } from "#matching/instrumenten-belemmering";
import type { Inwonerprofiel } from "#matching/profiel";
import { blokkadesUit, rangschik, type Rij } from "#matching/rank";
import { type Context, defineQuery } from "../door.ts";
import { id, oneOf, orNull, page, pageOf, paging, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { MatchingUit } from "../matchrondes/matchschakelaar.ts";
import { matchingUit } from "../matchrondes/schakelaar-store.ts";
import { may, type Subject } from "../toegang/toegang.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { inwonerprofielen } from "./inwonerprofiel.ts";
import { Aantallen, Blokkade, MATCHGROEPEN, type Matchgroep, matchgroepOf, Plekmatch } from "./match.ts";
import { valtSamenMet } from "./bezette-tijden.ts";
import { bezetteUren } from "./bezette-uren.ts";
import { earlierVoorstellen } from "./match-store.ts";
import { plekkenOpDatum, plekOf, volgordeOpDatum, ZONDER_GROEPEN } from "./op-datum.ts";
import { bezetting, kaartenVan, type Plekkaarten, plekkaarten } from "./plekprofielen.ts";
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
    const bezet = await bezetting(context);
    const { index } = kaarten;
    const beeld = beeldVan(inwoner, index);
    const groepen = verdeeld(beeld, vrijVan(kaarten, bezet));
    const shown = rangschik(inwoner, index, beeld, groepen[groep]).slice(offset, offset + limit);
    return {
      versie: catalogVersion,
      volgorde: VOLGORDE,
      matchingUit: null,
      watAls,
      isWatAls: Object.keys(watAls).length > 0,
      aantallen: {
        nu: groepen.nu.length,
        nuMetOnbekend: groepen.nu.filter((plek) => beeld.onbekend[plek]! > 0).length,
        naAanpassing: groepen["na-aanpassing"].length,
        niet: groepen.niet.length,
        vol: groepen.vol.length,
      },
      blokkades: blokkadesUit(eenStaatInDeWeg(beeld, index, groepen["na-aanpassing"])),
      openers: openersOf(inwoner, index, { nu: beeld, telt: isGeenVan(groepen.vol) }),
      groep,
      ...at,
      totaal: groepen[groep].length,
      rijen: await rowsOf(context, inwoner, shown, kaarten, bezet),
    };
  },
  betrokkenen: (_, { id }) => [id],
});

async function profielOf(context: Context, id: string, subject: Subject): Promise<Inwonerprofiel> {
  const [profiel] = await inwonerprofielen(context, [id], may(context.user, "read", "situatie", subject));
  if (!profiel) throw notFound("inwoner", id);
  return profiel;
}

const NONE = kaartenVan([]);

/** None for who may not see plekken, such as the inwoner. */
const kaartenFor = async (context: Context): Promise<Plekkaarten> =>
  may(context.user, "read", "plek", { object: "regio" }) ? plekkaarten(context) : NONE;

/** How many people each plek still has room for, by its place in the index. */
function vrijVan({ capaciteit, plaats }: Plekkaarten, bezet: ReadonlyMap<string, number>): Int32Array {
  const vrij = capaciteit.slice();
  for (const [id, aantal] of bezet) {
    const plek = plaats.get(id);
    if (plek !== undefined) vrij[plek]! -= aantal; // the plek of who works at one that is closed is not among them
  }
  return vrij;
}

/** A full plek stands apart, and counts nowhere among those that are free. */
function verdeeld({ aantal }: Beeld, vrij: Int32Array): Record<Matchgroep, number[]> {
  const groepen: Record<Matchgroep, number[]> = { nu: [], "na-aanpassing": [], niet: [], vol: [] };
  for (let plek = 0; plek < vrij.length; plek++)
    groepen[vrij[plek]! > 0 ? matchgroepOf({ groep: groepVan(aantal[plek]!) }) : "vol"].push(plek);
  return groepen;
}

function isGeenVan(plekken: readonly number[]): (plek: number) => boolean {
  const erin = new Set(plekken);
  return (plek) => !erin.has(plek);
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
  const bezetVan = (await bezetteUren(context, [inwoner.id])).get(inwoner.id) ?? [];
  return shown.map((rij) => {
    const kaart = byId.get(rij.id)!;
    return {
      plek: plekOf(kaart, Math.max(0, kaart.capaciteit - (bezet.get(rij.id) ?? 0))),
      wens: rij.wens,
      groep: matchgroepOf(rij),
      onbekend: rij.onbekend,
      reistijdInMinuten: rij.reistijdInMinuten,
      redenen: redenenVan(evalPair(inwoner, kaart.profiel)),
      bezet: valtSamenMet(kaart.profiel.feiten, bezetVan),
      voorstel: earlier.get(`${inwoner.id}/${rij.id}`) ?? null,
    };
  });
}
