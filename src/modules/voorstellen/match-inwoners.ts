import { Type } from "typebox";
import { Failure, notFound } from "#core/failure";
import { catalogVersion } from "#matching/criteria";
import { evalPair } from "#matching/evaluate";
import type { Inwonerprofiel } from "#matching/profiel";
import { type Rij, rankInwoners } from "#matching/rank";
import { type Context, defineQuery } from "../door.ts";
import { id, oneOf, orNull, page, pageOf, paging, request } from "../fields.ts";
import { MatchingUit } from "../matchrondes/matchschakelaar.ts";
import { matchingUit } from "../matchrondes/schakelaar-store.ts";
import { plekSubject } from "../plekken/plek-subject.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { may, scopesOf } from "../toegang/toegang.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { valtSamenMet } from "./bezette-tijden.ts";
import { bezetteUren } from "./bezette-uren.ts";
import { inwonerprofielen } from "./inwonerprofiel.ts";
import { Aantallen, Blokkade, countGroups, Inwonermatch, matchgroepOf, PlekOnbekend } from "./match.ts";
import { earlierVoorstellen, inwonersInScope, type Naam, namesOf } from "./match-store.ts";
import { inwonersOpDatum, volgordeOpDatum, ZONDER_GROEPEN } from "./op-datum.ts";
import { onbekendBijPlek } from "./plek-onbekend.ts";
import { type Plekkaart, plekkaart } from "./plekprofielen.ts";
import { redenenVan } from "./uitleg.ts";

const VOLGORDE =
  "Eerst wie past, dan de reistijd, dan waar het minst onbekend is. Bij gelijk beslist het lot, voor elke plek opnieuw. Meedoen geeft geen score aan mensen.";

/** Of the people for a plek nobody is full. */
const { vol: _, ...groepen } = Aantallen.properties;
const { vol: __, ...ZONDER } = ZONDER_GROEPEN;

/** The people for one plek, of whom this user may use the possibilities: an account manager sees them after their yes. */
export const matchInwoners = defineQuery({
  name: "match.inwoners",
  summary: "De inwoners in uw werk voor één plek, met de redenen en zonder rangorde van mensen",
  verwerkingsactiviteit: matchen,
  dataklasse: "mogelijkheden",
  input: request({ id, groep: Type.Optional(oneOf(["nu", "na-aanpassing", "niet"])), ...paging }),
  output: Type.Object({
    versie: Type.String(),
    volgorde: Type.String(),
    matchingUit: orNull(MatchingUit),
    aantallen: Type.Object(groepen),
    blokkades: Type.Array(Blokkade),
    onbekendBijPlek: Type.Array(PlekOnbekend),
    groep: oneOf(["nu", "na-aanpassing", "niet"]),
    ...page(Inwonermatch).properties,
  }),
  async subject(context, { id }) {
    const plek = await plekSubject(context, id);
    if (!may(context.user, "read", "plek", plek)) throw zonderPlek();
    return { ...listSubject(context, "read", "mogelijkheden"), object: plek.object };
  },

  async run(context, { id, groep = "nu", pagina = 1, perPagina = 20 }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    const kaart = await plekkaart(context, id);
    if (!kaart) throw notFound("plek", id);
    const uit = await matchingUit(context);
    if (uit) {
      const list = await inwonersOpDatum(context, id, { limit, offset });
      const volgorde = volgordeOpDatum("Wie het langst wacht, staat bovenaan.");
      const zonder = { aantallen: ZONDER, blokkades: [], onbekendBijPlek: [] };
      return { versie: catalogVersion, volgorde, matchingUit: uit, ...zonder, groep, ...at, ...list };
    }
    const names = await inwonersInScope(context);
    const seesSituatie = scopesOf(context.user, "read", "situatie").length > 0;
    const profielen = await inwonerprofielen(context, [...names.keys()], seesSituatie);
    const profielById = new Map(profielen.map((profiel) => [profiel.id, profiel]));

    const { versie, rijen, blokkades } = rankInwoners(kaart.profiel, profielen);
    const inGroup = rijen.filter((rij) => matchgroepOf(rij) === groep);
    const shown = inGroup.slice(offset, offset + limit);
    return {
      versie,
      volgorde: VOLGORDE,
      matchingUit: null,
      aantallen: countGroups(rijen),
      blokkades: [...blokkades],
      onbekendBijPlek: onbekendBijPlek(rijen, profielById, kaart.profiel),
      groep,
      ...at,
      totaal: inGroup.length,
      rijen: await rowsOf(context, kaart, shown, { names, profielById }),
    };
  },
  betrokkenen: ({ rijen }) => rijen.map(({ inwonerId }) => inwonerId),
});

async function rowsOf(
  context: Context,
  { profiel: plek }: Plekkaart,
  shown: readonly Rij[],
  found: {
    readonly names: ReadonlyMap<string, Naam | null>;
    readonly profielById: ReadonlyMap<string, Inwonerprofiel>;
  },
): Promise<Inwonermatch[]> {
  const earlier = await earlierVoorstellen(
    context,
    shown.map((rij) => rij.id),
    [plek.id],
  );
  const bezet = await bezetteUren(
    context,
    shown.map((rij) => rij.id),
  );
  return shown.map((rij) => ({
    inwonerId: rij.id,
    ...namesOf(found.names.get(rij.id)),
    groep: matchgroepOf(rij),
    onbekend: rij.onbekend,
    reistijdInMinuten: rij.reistijdInMinuten,
    redenen: redenenVan(evalPair(found.profielById.get(rij.id)!, plek)),
    bezet: valtSamenMet(plek.feiten, bezet.get(rij.id) ?? []),
    voorstel: earlier.get(`${rij.id}/${plek.id}`) ?? null,
  }));
}

const zonderPlek = () =>
  new Failure(
    "forbidden",
    "match.inwoners.forbidden",
    "U mag deze plek niet bekijken. Vraag uw beheerder om toegang.",
  );
