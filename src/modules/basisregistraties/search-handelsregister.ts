import { type Static, Type } from "typebox";
import type { Context } from "../context.ts";
import { defineQuery } from "../door.ts";
import { id, orNull, request, text } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { type Kvkvermelding, MEESTE_TREFFERS } from "./handelsregister.ts";
import { stelAan, standVan, standvelden } from "./raadpleging.ts";

const Bekend = Type.Object({ werkgeverId: id, naam: Type.String() });
const Treffer = Type.Object({
  kvk: Type.String(),
  vestigingsnummer: orNull(Type.String()),
  naam: Type.String(),
  plaats: orNull(Type.String()),
  isActief: Type.Boolean(),
  bekend: orNull(Bekend),
});
export const Handelsregisterantwoord = Type.Object({
  ...standvelden,
  treffers: Type.Array(Treffer, { maxItems: MEESTE_TREFFERS }),
});
export type Handelsregisterantwoord = Static<typeof Handelsregisterantwoord>;

export const HET_HANDELSREGISTER = "het Handelsregister";

/** Companies in the handelsregister, each with the werkgever that we have already. */
export const searchHandelsregister = defineQuery({
  name: "handelsregister.zoek",
  summary: "Een bedrijf zoeken in het Handelsregister, met de werkgever die er al is",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "handelsregister",
  input: request({ zoek: text(200, "Een KvK-nummer van acht cijfers, of een naam") }),
  output: Handelsregisterantwoord,
  subject: async () => ({ object: "handelsregister" }),
  async vooraf(context, { zoek }) {
    const digits = zoek.replaceAll(/[\s.]/g, "");
    const term = /^\d{8}$/.test(digits) ? { kvkNummer: digits } : { naam: zoek.trim() };
    return stelAan(context, context.basisregistraties?.handelsregister, (register, spoor) =>
      register.zoek(term, spoor),
    );
  },
  async run(context, _input, _subject, uitkomst) {
    const gevonden = uitkomst?.ok ? (uitkomst.waarde as readonly Kvkvermelding[]) : [];
    const treffers = gevonden.slice(0, MEESTE_TREFFERS);
    const bekend = await bekendeWerkgevers(context, treffers);
    return {
      ...standVan(HET_HANDELSREGISTER, uitkomst),
      treffers: treffers.map((treffer) => ({ ...treffer, bekend: bekend(treffer) })),
    };
  },
  betrokkenen: () => [],
});

/** By number; and by name, because many were written down without a number. */
async function bekendeWerkgevers({ db, user }: Context, treffers: readonly Kvkvermelding[]) {
  const nummers = treffers.map(({ kvk }) => kvk);
  const namen = treffers.map(({ naam }) => naam.toLowerCase());
  const rows = await db
    .selectFrom("werkgevers")
    .select(["id", "naam", "kvk"])
    .where("regioId", "=", user.regioId)
    .where((eb) =>
      eb.or([
        eb("kvk", "in", [...nummers, GEEN_NUMMER]),
        eb.and([eb("kvk", "is", null), eb(eb.fn<string>("lower", ["naam"]), "in", [...namen, ""])]),
      ]),
    )
    .orderBy("id")
    .limit(50)
    .execute();
  return ({ kvk, naam }: Kvkvermelding) => {
    const row =
      rows.find((one) => one.kvk === kvk) ??
      rows.find((one) => one.kvk === null && one.naam.toLowerCase() === naam.toLowerCase());
    return row ? { werkgeverId: row.id, naam: row.naam } : null;
  };
}

const GEEN_NUMMER = ""; // keeps an empty `in` valid
