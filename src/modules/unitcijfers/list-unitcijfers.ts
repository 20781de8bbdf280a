import { Type } from "typebox";
import type { Context } from "../context.ts";
import { defineQuery } from "../door.ts";
import { id, oneOf, orNull, request } from "../fields.ts";
import { may } from "../toegang/toegang.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { beginmaand, maand, Resultaat, resultaatFields, unitsSubject, Vergelijking } from "./unitcijfer.ts";
import { laatsteMaand, maandErbij, maandVan, regelsTussen } from "./unitcijfer-store.ts";
import {
  binnen,
  EEN_JAAR,
  jaarTot,
  mensenIn,
  resultaatVan,
  vergelijkingVan,
  zonderMensen,
} from "./unitbeeld.ts";
import { Unitmix, unitmixen } from "./unitmix.ts";

/** The units side by side, with each company as the sum of its units. */
export const listUnitcijfers = defineQuery({
  name: "unitcijfers.list",
  summary: "Alle units naast elkaar: omzet, toegevoegde waarde per fte en resultaat van twaalf maanden",
  verwerkingsactiviteit: sturen,
  dataklasse: "unitcijfer",
  input: request({ tot: Type.Optional(maand) }),
  output: Type.Object({
    van: beginmaand,
    tot: maand,
    laatste: orNull(maand),
    units: Type.Array(
      Type.Object({
        id,
        naam: Type.String(),
        organisatie: Type.String(),
        ...resultaatFields,
        mensen: orNull(Type.Integer()),
        maanden: Type.Integer({ description: "Zoveel van de twaalf maanden zijn ingevuld" }),
        voorlopig: Type.Integer({ description: "Zoveel maanden zijn nog niet afgesloten" }),
        vergelijking: orNull(Vergelijking),
        mix: orNull(Unitmix),
      }),
    ),
    organisaties: Type.Array(
      Type.Object({ organisatie: Type.String(), ...resultaatFields, vergelijking: orNull(Vergelijking) }),
    ),
    totaal: Resultaat,
    vergelijking: orNull(Vergelijking),
    verzuim: oneOf(["bron ontbreekt"]),
  }),
  subject: async ({ user }) => unitsSubject(user),
  async run(context, { tot: asked }) {
    const laatste = await laatsteMaand(context);
    const tot = asked ?? laatste ?? maandErbij(maandVan(context.today()), -1);
    const counted = await regelsTussen(context, { van: maandErbij(tot, 1 - 2 * EEN_JAAR), tot });
    const all = may(context.user, "change", "unitcijfer", unitsSubject(context.user))
      ? counted
      : zonderMensen(counted);
    const year = binnen(all, jaarTot(tot));
    const mixen = await unitmixen(context);
    const named = await unitsWith(
      context,
      year.map(({ unitId }) => unitId),
    );
    const units = named.map((unit) => {
      const own = year.filter(({ unitId }) => unitId === unit.id);
      const months = (rows: typeof own) => new Set(rows.map((regel) => regel.maand)).size;
      return {
        ...unit,
        ...resultaatVan(own),
        mensen: mensenIn(own, tot),
        maanden: months(own),
        voorlopig: months(own.filter(({ isVoorlopig }) => isVoorlopig)),
        vergelijking: vergelijkingVan(
          all.filter(({ unitId }) => unitId === unit.id),
          tot,
        ),
        mix: mixen.get(unit.id) ?? null,
      };
    });
    const companies = [...Map.groupBy(named, ({ organisatie }) => organisatie)];
    return {
      ...jaarTot(tot),
      laatste,
      units,
      organisaties: companies.map(([organisatie, own]) => {
        const isOwn = ({ unitId }: { unitId: string }) => own.some((unit) => unit.id === unitId);
        return {
          organisatie,
          ...resultaatVan(year.filter(isOwn)),
          vergelijking: vergelijkingVan(all.filter(isOwn), tot),
        };
      }),
      totaal: resultaatVan(year),
      vergelijking: vergelijkingVan(all, tot),
      verzuim: "bron ontbreekt" as const,
    };
  },
  betrokkenen: () => [],
});

const unitsWith = async ({ db, user }: Context, ids: readonly string[]) => {
  const rows = await db
    .selectFrom("units")
    .innerJoin("organisaties", (join) =>
      join
        .onRef("organisaties.regioId", "=", "units.regioId")
        .onRef("organisaties.id", "=", "units.organisatieId"),
    )
    .select(["units.id", "units.naam", "organisaties.naam as organisatie"])
    .where("units.regioId", "=", user.regioId)
    .orderBy("organisaties.naam", "desc")
    .orderBy("units.naam")
    .orderBy("units.id")
    .execute();
  const wanted = new Set(ids);
  return rows.filter(({ id }) => wanted.has(id));
};
