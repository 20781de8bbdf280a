import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { Actie } from "./actie.ts";
import { actiesVan } from "./actie-store.ts";
import { Bezoek } from "./bezoek.ts";
import { bezoekenVan, checkmomentenVan } from "./bezoek-store.ts";
import { Checkmoment } from "./checkmoment.ts";
import { Signaal } from "./signaal.ts";
import { signalenOf } from "./signaal-store.ts";
import { Terugblik } from "./terugblik.ts";
import { terugblikkenVan } from "./terugblik-store.ts";
import { begeleidingSubject } from "./bezoek-subject.ts";

/** All that was done to keep someone at this work: moments, visits, signals, actions, and what both say after two years. */
export const getBegeleiding = defineQuery({
  name: "begeleiding.get",
  summary: "Checkmomenten, bezoeken, signalen, acties en de terugblik na twee jaar bij een plaatsing",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "begeleiding",
  input: request({ id }),
  output: Type.Object({
    inwonerId: id,
    checkmomenten: Type.Array(Checkmoment),
    bezoeken: Type.Array(Bezoek),
    signalen: Type.Array(Signaal),
    acties: Type.Array(Actie),
    terugblikken: Type.Array(Terugblik),
  }),
  subject: (context, { id }) => begeleidingSubject(context, id),
  async run(context, { id: plaatsingId }, { inwonerId = "" }) {
    const { rijen } = await signalenOf(context, { plaatsingId, limit: 50, offset: 0 });
    return {
      inwonerId,
      checkmomenten: await checkmomentenVan(context, plaatsingId),
      bezoeken: await bezoekenVan(context, plaatsingId),
      signalen: rijen,
      acties: await actiesVan(context, plaatsingId),
      terugblikken: await terugblikkenVan(context, plaatsingId),
    };
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
