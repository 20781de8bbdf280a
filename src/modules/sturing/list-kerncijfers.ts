import { sql } from "kysely";
import { Type } from "typebox";
import type { Context } from "../context.ts";
import { defineQuery } from "../door.ts";
import { oneOf, orNull, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { ONDERWERPEN } from "./indicator.ts";
import { besideCount, Kerncijfer } from "./kerncijfer.ts";
import { tegenstellingen } from "./tegenstellingen.ts";

const Figure = Type.Object({
  naam: Type.String(),
  waarde: Type.Number(),
  eenheid: Type.String(),
  bron: Type.String(),
});

/** The published figures, each beside our own count where we can count it. */
export const listKerncijfers = defineQuery({
  name: "kerncijfers.list",
  summary: "De gepubliceerde kerncijfers, naast wat wij zelf tellen",
  verwerkingsactiviteit: sturen,
  dataklasse: "kerncijfer",
  input: request({}),
  output: Type.Object({
    kerncijfers: Type.Array(Kerncijfer),
    tegenstellingen: Type.Array(
      Type.Object({
        onderwerp: Type.String(),
        thema: orNull(oneOf(ONDERWERPEN)),
        uitleg: Type.String(),
        cijfers: Type.Array(Figure),
      }),
      { description: "Bronnen die elkaar lijken tegen te spreken: beide staan er" },
    ),
  }),
  subject: async () => ({ object: "kerncijfers" }),
  async run(context) {
    const counts = await countsOf(context);
    const published = await context.db
      .selectFrom("kerncijfers")
      .select(["sleutel", "waarde", "eenheid", "peildatum", "bron", "gaatOver"])
      .where("regioId", "=", context.user.regioId)
      .orderBy("sleutel")
      .execute();
    const kerncijfers = published.map(({ gaatOver, ...rest }) => {
      const about = gaatOver as Kerncijfer["gaatOver"];
      // what our own registration counts says something about our own region only
      return besideCount(
        { ...rest, gaatOver: about },
        about === "regio" ? (counts.get(rest.sleutel) ?? null) : null,
      );
    });
    return { kerncijfers, tegenstellingen: contradictionsIn(kerncijfers) };
  },
  betrokkenen: () => [],
});

async function countsOf({ db }: Context): Promise<ReadonlyMap<string, number | null>> {
  const { rows } = await sql<{ sleutel: string; aantal: number | null }>`
    select sleutel, aantal from tel_kerncijfers()`.execute(db);
  return new Map(rows.map(({ sleutel, aantal }) => [sleutel, aantal]));
}

const contradictionsIn = (kerncijfers: readonly Kerncijfer[]) =>
  tegenstellingen.flatMap(({ onderwerp, uitleg, sleutels, gedrukt }) => {
    const known = sleutels.flatMap(
      (sleutel) => kerncijfers.find((cijfer) => cijfer.sleutel === sleutel) ?? [],
    );
    if (known.length < sleutels.length) return [];
    const own = known.map(({ naam, waarde, eenheid, bron }) => ({ naam, waarde, eenheid, bron }));
    return [{ onderwerp, thema: known[0]?.onderwerp ?? null, uitleg, cijfers: [...own, ...gedrukt] }];
  });
