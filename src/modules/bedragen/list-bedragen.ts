import { type Static, Type } from "typebox";
import type { IsoDate } from "#core/dates";
import type { Parameter } from "#regels/parameter";
import { aangevuld, landelijk, type Register, type Sleutel } from "#regels/register";
import { defineQuery } from "../door.ts";
import { date, oneOf, orNull, request } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { Bedragwaarde, EENHEDEN, ToegevoegdeWaarde, ZEKERHEDEN } from "./bedrag.ts";
import { toegevoegd } from "./bedrag-store.ts";
import { waardeOp } from "./beoordeling.ts";
import { toevoegingenIn } from "./register-of.ts";

const Bedrag = Type.Object({
  sleutel: Type.String(),
  /** The first word of the key: the amounts of one law stand together. */
  groep: Type.String(),
  naam: Type.String(),
  wet: Type.String(),
  eenheid: oneOf(EENHEDEN),
  /** What holds on the day that was asked about; null where nothing does. */
  geldig: orNull(
    Type.Object({
      waarde: Type.Integer(),
      vanaf: date,
      tot: orNull(date),
      bron: Type.String(),
      zekerheid: oneOf(ZEKERHEDEN),
    }),
  ),
  waarden: Type.Array(Bedragwaarde),
  /** Everything that the region added, corrected rows too. */
  toegevoegd: Type.Array(ToegevoegdeWaarde),
});
type Bedrag = Static<typeof Bedrag>;

/** Every amount that the rules use, with its source, its time, and what is missing. */
export const listBedragen = defineQuery({
  name: "bedragen.list",
  summary: "Alle bedragen waarmee wordt gerekend, met bron, periode en wat ontbreekt",
  verwerkingsactiviteit: beheren,
  dataklasse: "bedrag",
  input: request({
    zoek: Type.Optional(Type.String({ maxLength: 80, description: "In naam, wet, sleutel of bron" })),
    groep: Type.Optional(Type.String({ maxLength: 40 })),
    op: Type.Optional(date),
    alleen: Type.Optional(oneOf(["ontbreekt", "te controleren", "toegevoegd"])),
  }),
  output: Type.Object({
    op: date,
    /** Of all amounts, whatever was asked for. */
    aantallen: Type.Object({
      bedragen: Type.Integer(),
      ontbreekt: Type.Integer({ description: "Zonder waarde op deze dag" }),
      teControleren: Type.Integer(),
      toegevoegd: Type.Integer(),
    }),
    groepen: Type.Array(Type.Object({ groep: Type.String(), aantal: Type.Integer() })),
    rijen: Type.Array(Bedrag),
  }),
  subject: async () => ({ object: "bedragen" }),
  async run(context, { zoek = "", groep, op = context.today(), alleen }) {
    const rows = await toegevoegd(context);
    const register = aangevuld(landelijk, toevoegingenIn(rows));
    const all = sleutels.map((sleutel) => bedragOf(register, sleutel, rows, op));
    const asked = zoek.trim().toLowerCase();
    return {
      op,
      aantallen: aantallenIn(all),
      groepen: groepenIn(all),
      rijen: all.filter(
        (bedrag) =>
          (groep === undefined || bedrag.groep === groep) &&
          fits(bedrag, alleen) &&
          textOf(bedrag).includes(asked),
      ),
    };
  },
  betrokkenen: () => [],
});

const sleutels = Object.keys(landelijk) as Sleutel[];

function bedragOf(
  register: Register,
  sleutel: Sleutel,
  rows: readonly ToegevoegdeWaarde[],
  op: IsoDate,
): Bedrag {
  const parameter = register[sleutel];
  const { naam, wet, eenheid } = parameter;
  const added = rows.filter((row) => row.sleutel === sleutel);
  const geldig = waardeOp(parameter, op);
  return {
    sleutel,
    groep: sleutel.split(".")[0]!,
    naam,
    wet,
    eenheid,
    geldig: geldig && {
      waarde: geldig.waarde,
      vanaf: geldig.vanaf,
      tot: geldig.tot,
      bron: geldig.bron,
      zekerheid: geldig.zekerheid,
    },
    waarden: waardenOf(parameter, landelijk[sleutel]),
    toegevoegd: added,
  };
}

function waardenOf({ waarden }: Parameter, { waarden: national }: Parameter): Bedrag["waarden"] {
  const isNational = new Set(national);
  return waarden.map((waarde) => ({ ...waarde, herkomst: isNational.has(waarde) ? "landelijk" : "regio" }));
}

const isUnsure = ({ geldig }: Bedrag) => geldig?.zekerheid === "te controleren";

function fits(bedrag: Bedrag, alleen?: "ontbreekt" | "te controleren" | "toegevoegd"): boolean {
  if (alleen === "ontbreekt") return bedrag.geldig === null;
  if (alleen === "te controleren") return isUnsure(bedrag);
  return alleen === undefined || bedrag.toegevoegd.length > 0;
}

const textOf = ({ sleutel, naam, wet, waarden }: Bedrag) =>
  [sleutel, naam, wet, ...waarden.map(({ bron }) => bron)].join("\n").toLowerCase();

const aantallenIn = (all: readonly Bedrag[]) => ({
  bedragen: all.length,
  ontbreekt: all.filter(({ geldig }) => geldig === null).length,
  teControleren: all.filter(isUnsure).length,
  toegevoegd: all.filter(({ toegevoegd }) => toegevoegd.length > 0).length,
});

function groepenIn(all: readonly Bedrag[]) {
  const counts = new Map<string, number>();
  for (const { groep } of all) counts.set(groep, (counts.get(groep) ?? 0) + 1);
  return [...counts].map(([groep, aantal]) => ({ groep, aantal }));
}
