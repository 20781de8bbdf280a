import { type Static, Type } from "typebox";
import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import { id, page, pageOf } from "../fields.ts";
import { swotOf, voorstelaantallen, voorstellenOf } from "./inbreng-store.ts";
import { Programmavoorstel, Swotregel } from "./programma.ts";
import { programmasKort } from "./programma-store.ts";

/** What organisations brought in: strengths and chances with whom they were checked, and what was proposed. */
export const Inbreng = Type.Object({
  programma: Type.Object({ id, naam: Type.String() }),
  swot: Type.Array(Swotregel),
  clusters: Type.Array(Type.Object({ id, naam: Type.String() })),
  aantallen: Type.Object({
    ingediend: Type.Integer(),
    gekozen: Type.Integer(),
    nietGekozen: Type.Integer(),
    indieners: Type.Integer(),
  }),
  voorstellen: page(Programmavoorstel),
});
export type Inbreng = Static<typeof Inbreng>;

type Asked = {
  readonly pagina?: number;
  readonly perPagina?: number;
  readonly status?: string;
  readonly clusterId?: string;
};

export async function inbrengVan(
  context: Context,
  programmaId: string,
  { pagina = 1, perPagina = 20, ...filter }: Asked = {},
): Promise<Inbreng> {
  const known = (await programmasKort(context)).find((een) => een.id === programmaId);
  if (!known) throw notFound("programma", programmaId);
  const { limit, offset, ...at } = pageOf({ pagina, perPagina });
  const clusters = await context.db
    .selectFrom("programmaclusters")
    .select(["id", "naam"])
    .where("regioId", "=", context.user.regioId)
    .where("programmaId", "=", programmaId)
    .orderBy("volgorde")
    .execute();
  const { totaal, rijen } = await voorstellenOf(context, programmaId, filter, { limit, offset });
  return {
    programma: { id: known.id, naam: known.naam },
    swot: await swotOf(context, programmaId),
    clusters,
    aantallen: await voorstelaantallen(context, programmaId),
    voorstellen: { ...at, totaal, rijen: [...rijen] },
  };
}
