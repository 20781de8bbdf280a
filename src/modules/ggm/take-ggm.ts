import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { date, gemeente, oneOf, orNull, request } from "../fields.ts";
import { may } from "../toegang/toegang.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { GGM_VERSIE, GGMTABELLEN } from "./gegevensmodel.ts";
import { bestandVan, rijenVan } from "./ggm-store.ts";
import { makeNummering } from "./nummering.ts";

const Kolom = Type.Object({
  kolom: Type.String(),
  ggm: orNull(Type.String({ description: "De naam in het GGM; null: een kolom van Meedoen" })),
  anders: Type.Optional(
    Type.String({ description: "Hoe het GGM de kolom bewaart, waar onze waarde daar niet in past" }),
  ),
});

/**
 * What is known of the people of one gemeente, for the data warehouse of that gemeente: only the tables of which this user may
 * read everything there. Nobody's name, BSN or own number; a line in the log for everyone in it. Not over HTTP, which never
 * answers with more than fifty people.
 */
export const takeGgm = defineQuery({
  name: "ggm.bestanden",
  summary: "De gegevens van een gemeente volgens het Gemeentelijk Gegevensmodel, zonder naam of BSN",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "ggmbestand",
  input: request({ gemeente }),
  output: Type.Object({
    gemeente,
    peildatum: date,
    versie: Type.String(),
    bestanden: Type.Array(
      Type.Object({
        tabel: Type.String(),
        rijen: Type.Integer(),
        kolommen: Type.Array(Kolom),
        inhoud: Type.String({ description: "CSV met komma's" }),
      }),
    ),
    nietGeleverd: Type.Array(Type.Object({ tabel: Type.String(), reden: oneOf(["geen recht"]) })),
    /** For the log; it leaves with no file. */
    inwoners: Type.Array(Type.String()),
  }),
  subject: async (_context, { gemeente }) => ({ object: `gemeente/${gemeente}`, gemeente }),
  async run(context, { gemeente }, subject) {
    const mag = ({ klassen }: (typeof GGMTABELLEN)[number]) =>
      klassen.every((klasse) => may(context.user, "read", klasse, subject));
    const nummering = makeNummering();
    const bestanden = [];
    const inwoners = new Set<string>();
    for (const tabel of GGMTABELLEN.filter(mag)) {
      const rijen = await rijenVan(context, tabel, gemeente);
      for (const { inwoner_id } of rijen) inwoners.add(String(inwoner_id));
      bestanden.push(bestandVan(tabel, rijen, nummering));
    }
    return {
      gemeente,
      peildatum: context.today(),
      versie: GGM_VERSIE,
      bestanden,
      nietGeleverd: GGMTABELLEN.filter((tabel) => !mag(tabel)).map(({ tabel }) => ({
        tabel,
        reden: "geen recht" as const,
      })),
      inwoners: [...inwoners],
    };
  },
  betrokkenen: ({ inwoners }) => inwoners,
});
