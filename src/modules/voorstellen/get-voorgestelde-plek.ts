import { sql } from "kysely";
import { type Static, Type } from "typebox";
import { notFound } from "#core/failure";
import type { IsoDate } from "#core/dates";
import { feitenUit, type Plekprofiel } from "#matching/profiel";
import { reis } from "#matching/reistijd";
import { type Context, defineQuery } from "../door.ts";
import { date, id, oneOf, orNull, request } from "../fields.ts";
import type { KenmerkenRow } from "../plekken/kenmerken.ts";
import { PLEKSOORTEN, REGELINGEN, WERKVORMEN } from "../plekken/plek.ts";
import { may } from "../toegang/toegang.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { inwonerprofielen, puntOf } from "./inwonerprofiel.ts";
import { voorstelSubject } from "./voorstel-subject.ts";

/** What someone reads of the plek that was proposed to him: codes of lists, so that every language can say them. */
export const VoorgesteldePlek = Type.Object({
  inwonerId: id,
  titel: Type.String(),
  werkgever: Type.String(),
  plaats: Type.String(),
  soort: oneOf(PLEKSOORTEN),
  werksoort: Type.String(),
  werkvormen: Type.Array(oneOf(WERKVORMEN)),
  regeling: oneOf(REGELINGEN),
  begindatum: orNull(date),
  isOpen: Type.Boolean(),
  contact: orNull(Type.String({ description: "Wie bij de regio de werkgever kent" })),
  uren: orNull(Type.Object({ van: Type.Number(), tot: Type.Number() })),
  dagdelen: Type.Array(Type.String()),
  begeleiding: orNull(Type.Number({ description: "Uren per week op de plek" })),
  biedt: Type.Array(Type.String(), { description: "Wat er is of kan, als codes" }),
  reis: orNull(Type.Object({ minuten: Type.Integer(), vervoermiddel: Type.String() })),
});
export type VoorgesteldePlek = Static<typeof VoorgesteldePlek>;

type Rij = Pick<
  VoorgesteldePlek,
  "titel" | "werkgever" | "plaats" | "soort" | "werksoort" | "werkvormen" | "regeling" | "isOpen"
> & {
  readonly postcode: string | null;
  readonly begindatum: IsoDate | null;
  readonly kenmerken: KenmerkenRow;
  readonly accountmanager: string | null;
};

/** The plek behind a voorstel, for who is asked: an inwoner sees no plekken, but this one. */
export const getVoorgesteldePlek = defineQuery({
  name: "voorstel.plek",
  summary: "Wat een inwoner leest van de plek die hem is voorgesteld",
  verwerkingsactiviteit: matchen,
  dataklasse: "voorstel",
  input: request({ id }),
  output: VoorgesteldePlek,
  subject: (context, { id }) => voorstelSubject(context, id),

  async run(context, { id }, subject) {
    const { rows } = await sql<Rij>`select * from plek_bij_voorstel(${id}::uuid)`.execute(context.db);
    const [rij] = rows;
    if (!rij) throw notFound("voorstel", id);
    const { titel, werkgever, plaats, soort, werksoort, werkvormen, regeling, begindatum, isOpen } = rij;
    const profiel = profielVan(rij);
    const {
      uren_per_week_min: van,
      uren_per_week_max: tot,
      begeleiding,
      aanpassingen,
      dagdelen,
    } = profiel.feiten;
    const meest = tot?.waarde ?? van?.waarde;
    return {
      inwonerId: subject.inwonerId!, // a voorstel is about someone
      titel,
      werkgever,
      plaats,
      soort,
      werksoort,
      werkvormen,
      regeling,
      begindatum,
      isOpen,
      contact: rij.accountmanager,
      uren: meest === undefined ? null : { van: van?.waarde ?? meest, tot: meest },
      dagdelen: [...(dagdelen?.waarde ?? [])],
      begeleiding: begeleiding?.waarde ?? null,
      biedt: [...(aanpassingen?.waarde ?? [])],
      reis: may(context.user, "read", "mogelijkheden", subject)
        ? await reisNaar(context, subject.inwonerId!, profiel)
        : null,
    };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});

function profielVan({ kenmerken, postcode }: Pick<Rij, "kenmerken" | "postcode">): Plekprofiel {
  const punt = puntOf(postcode);
  const feiten = Object.entries(kenmerken).flatMap(([onderwerp, feit]) =>
    feit ? { onderwerp, ...feit } : [],
  );
  return { id: "", feiten: feitenUit(feiten, "plek"), ...(punt && { punt }) };
}

async function reisNaar(context: Context, inwonerId: string, plek: Plekprofiel) {
  const [inwoner] = await inwonerprofielen(context, [inwonerId], false);
  return inwoner ? reis(inwoner, plek) : null;
}
