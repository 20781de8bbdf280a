import { Type } from "typebox";
import { koppelingVoor } from "#statistiek/srg/codes";
import { defineQuery } from "../door.ts";
import { oneOf, page, pageOf, paging, request } from "../fields.ts";
import { statistiekLeveren } from "../verwerkingsactiviteiten.ts";
import {
  type Codebesluit,
  type Koppelbesluit,
  VORMSOORTEN,
  VORMSTANDEN,
  vormField,
  Vormrij,
} from "./code.ts";
import { codebesluiten, koppelbesluiten } from "./code-store.ts";
import { type Vorm, vormenOf } from "./vorm-store.ts";
import type { Context } from "../context.ts";

/** Our own forms and which code each gets today. What nobody decided about stands first. */
export const listVormen = defineQuery({
  name: "statistiek.vormen",
  summary: "De eigen vormen en welke code van de SRG zij krijgen; zonder besluit staat boven",
  verwerkingsactiviteit: statistiekLeveren,
  dataklasse: "statistiekcode",
  input: request({
    soort: Type.Optional(oneOf(VORMSOORTEN)),
    stand: Type.Optional(oneOf(VORMSTANDEN)),
    vorm: Type.Optional(vormField),
    ...paging,
  }),
  output: Type.Object({
    ...page(Vormrij).properties,
    samen: Type.Object({
      "nog geen besluit": Type.Integer(),
      "te bevestigen": Type.Integer(),
      bevestigd: Type.Integer(),
    }),
  }),
  subject: async () => ({ object: "statistiek" }),
  async run(context, { soort, stand, vorm, ...asked }) {
    const { limit, offset, ...at } = pageOf(asked);
    const all = await rowsOf(context);
    const shown = all.filter(
      (een) =>
        (!soort || een.soort === soort) && (!stand || een.stand === stand) && (!vorm || een.vorm === vorm),
    );
    const count = (of: Vormrij["stand"]) => all.filter((een) => een.stand === of).length;
    return {
      ...at,
      totaal: shown.length,
      rijen: shown.slice(offset, offset + limit),
      samen: {
        "nog geen besluit": count("nog geen besluit"),
        "te bevestigen": count("te bevestigen"),
        bevestigd: count("bevestigd"),
      },
    };
  },
  betrokkenen: () => [],
});

async function rowsOf(context: Context): Promise<Vormrij[]> {
  const codes = await codebesluiten(context);
  const perVorm = Map.groupBy(await koppelbesluiten(context), ({ vorm }) => vorm);
  return (await vormenOf(context))
    .map((vorm) => rowOf(context, vorm, perVorm.get(vorm.vorm) ?? [], codes))
    .toSorted((a, b) => VORMSTANDEN.indexOf(a.stand) - VORMSTANDEN.indexOf(b.stand));
}

function rowOf(
  { today }: Context,
  vorm: Vorm,
  besluiten: readonly Koppelbesluit[],
  codes: readonly Codebesluit[],
): Vormrij {
  const code = koppelingVoor(besluiten)(vorm.vorm, today());
  const besluit = code === undefined ? null : geldend(besluiten, today());
  return {
    ...vorm,
    besluit,
    stand: besluit?.zekerheid ?? "nog geen besluit",
    label: codes.findLast((een) => een.code === besluit?.code)?.label ?? null,
    eerder: besluiten.filter((een) => een !== besluit).toReversed(),
  };
}

/** The decision that counts on a day: the latest day, and of one day the last that was made. */
const geldend = (besluiten: readonly Koppelbesluit[], dag: string): Koppelbesluit | null =>
  besluiten.reduce<Koppelbesluit | null>(
    (best, een) => (een.vanaf <= dag && (!best || een.vanaf >= best.vanaf) ? een : best),
    null,
  );
