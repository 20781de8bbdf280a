import { Type } from "typebox";
import { notFound } from "#core/failure";
import { evalPair, groepen } from "#matching/evaluate";
import { onderdelen } from "#matching/waarde";
import { defineQuery } from "../door.ts";
import { id, oneOf, orNull, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { may } from "../toegang/toegang.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { inwonerprofielen } from "../voorstellen/inwonerprofiel.ts";
import { plekkaart } from "../voorstellen/plekprofielen.ts";
import { Reden, redenenVan } from "../voorstellen/uitleg.ts";
import { checkMatchingAan } from "./schakelaar-store.ts";

/** One pair, with everything that speaks for and against it. */
export const getPaaruitleg = defineQuery({
  name: "match.uitleg",
  summary: "Waarom een plek wel of niet past bij een inwoner, en wat het passend maakt",
  verwerkingsactiviteit: matchen,
  dataklasse: "mogelijkheden",
  input: request({ id, plekId: id }),
  output: Type.Object({
    inwonerId: id,
    plek: Type.Object({ id, titel: Type.String(), werkgever: Type.String() }),
    versie: Type.String(),
    groep: oneOf(groepen),
    past: orNull(Type.Boolean({ description: "null: er is te weinig bekend" })),
    onbekend: Type.Integer(),
    redenen: Type.Array(Reden),
    onderdelen: Type.Array(
      Type.Object({
        id: Type.String(),
        naam: Type.String(),
        punten: Type.Integer(),
        hoogstens: Type.Integer(),
      }),
      { description: "Waaruit de waarde van dit paar bestaat; het zegt niets over de inwoner" },
    ),
  }),
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id: inwonerId, plekId }, subject) {
    await checkMatchingAan(context);
    const kaart = await plekkaart(context, plekId);
    if (!kaart) throw notFound("plek", plekId);
    const seesSituatie = may(context.user, "read", "situatie", subject);
    const [inwoner] = await inwonerprofielen(context, [inwonerId], seesSituatie);
    if (!inwoner) throw notFound("inwoner", inwonerId);
    const oordeel = evalPair(inwoner, kaart.profiel);
    return {
      inwonerId,
      plek: { id: plekId, titel: kaart.titel, werkgever: kaart.werkgever },
      versie: oordeel.versie,
      groep: oordeel.groep,
      past: oordeel.past,
      onbekend: oordeel.onbekend,
      redenen: redenenVan(oordeel),
      onderdelen: [...onderdelen(inwoner, kaart.profiel)],
    };
  },
  betrokkenen: (_, { id }) => [id],
});
