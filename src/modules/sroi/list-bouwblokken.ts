import { type Static, Type } from "typebox";
import type { IsoDate } from "#core/dates";
import { GeenWaarde } from "#regels/parameter";
import { bedragOp, isSleutel, type Register } from "#regels/register";
import { SROI_TABELLEN, type SroiTabel } from "#regels/sroi";
import { registerOf } from "../bedragen/register-of.ts";
import { defineQuery } from "../door.ts";
import { amount, date, oneOf, orNull, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { BIJDRAGESOORTEN, type Bijdragesoort, TABELLEN } from "./sroi.ts";
import { naamVan } from "./waarde.ts";

const Bouwblok = Type.Object({
  soort: oneOf(BIJDRAGESOORTEN),
  naam: Type.String(),
  eenheid: Type.String(),
  bedragInCenten: orNull(amount),
  bron: orNull(Type.String()),
});
type Bouwblok = Static<typeof Bouwblok>;

/** What each block counts for on a day by a table, with its source; where a table has no amount it says so. */
export const listBouwblokken = defineQuery({
  name: "sroi.bouwblokken",
  summary: "De bouwblokken van een SROI-tabel op een dag, elk met zijn bron",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "sroi",
  input: request({ tabel: Type.Optional(oneOf(TABELLEN)), dag: Type.Optional(date) }),
  output: Type.Object({
    tabel: oneOf(TABELLEN),
    naam: Type.String(),
    isEigenTabel: Type.Boolean({ description: "Van deze regio zelf; anders een voorbeeld" }),
    dag: date,
    rijen: Type.Array(Bouwblok),
  }),
  subject: async (context) => listSubject(context, "read", "sroi"),
  async run(context, { tabel = "utrecht", dag = context.today() }) {
    const register = await registerOf(context);
    const rijen = BIJDRAGESOORTEN.map((soort) => blokOf(register, tabel, soort, dag));
    const naam = SROI_TABELLEN[tabel];
    const known = rijen.filter((rij) => rij !== null);
    return { tabel, naam, isEigenTabel: tabel === "regio", dag, rijen: known };
  },
  betrokkenen: () => [],
});

/** Null where the table does not have this block. */
function blokOf(register: Register, tabel: SroiTabel, soort: Bijdragesoort, dag: IsoDate): Bouwblok | null {
  const sleutel = `sroi.${tabel}.${soort}`;
  if (!isSleutel(sleutel)) return null;
  const blok = { soort, naam: naamVan(soort), eenheid: register[sleutel].eenheid };
  try {
    const { waarde, bron } = bedragOp(register, sleutel, dag);
    return { ...blok, bedragInCenten: waarde, bron };
  } catch (error) {
    if (error instanceof GeenWaarde) return { ...blok, bedragInCenten: null, bron: null };
    throw error;
  }
}
