import { createHash } from "node:crypto";
import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { cents } from "#core/money";
import { controles, jarenVan, type Regel } from "#financien/stromen";
import type { Context } from "../context.ts";
import { orNull } from "../fields.ts";
import { bedrag, jaar } from "./geld.ts";
import type { JaarstukInput } from "./jaarstuk.ts";
import { stukkenOf } from "./jaarstuk-store.ts";
import { leesStromen } from "./lees-stromen.ts";

const MEESTE = 200;
const blok = Type.String({ description: "Een stroom, of Totaal" });

export const Jaarstukvergelijking = Type.Object({
  kenmerk: Type.String({ description: "Van dit bestand naast wat er nu staat; leeg als het fout is" }),
  inhoud: Type.String({ description: "De tabel als tekst, om in te lezen" }),
  regels: Type.Integer({ description: "Bedragen in het bestand" }),
  fouten: Type.Array(Type.Object({ plaats: Type.String(), wat: Type.String() })),
  jaren: Type.Array(
    Type.Object({
      jaar,
      regels: Type.Integer(),
      lastenInCenten: bedrag,
      batenInCenten: bedrag,
      resultaatInCenten: bedrag,
      staatEr: Type.Boolean({ description: "Van dit jaar is er al zo'n stuk" }),
    }),
  ),
  controles: Type.Array(
    Type.Object({
      jaar,
      blok,
      berekendInCenten: bedrag,
      gepubliceerdInCenten: bedrag,
      verschilInCenten: bedrag,
    }),
    { description: "Wat gedrukt staat naast wat de regels optellen" },
  ),
  gelijk: Type.Integer({ description: "Regels die er al precies zo staan" }),
  verschillen: Type.Array(
    Type.Object({
      jaar,
      stroom: blok,
      post: Type.String(),
      soort: Type.String(),
      wasInCenten: orNull(bedrag),
      wordtInCenten: orNull(bedrag),
    }),
    { description: "Alleen van jaren waarvan er al zo'n stuk is; hoogstens tweehonderd" },
  ),
});
export type Jaarstukvergelijking = Static<typeof Jaarstukvergelijking>;

/** What reading this in would do, without doing it. Where one row is wrong nothing else is said. */
export async function vergelijkJaarstuk(
  context: Context,
  { bedrijf, soort }: Pick<JaarstukInput, "bedrijf" | "soort">,
  inhoud: string,
): Promise<Jaarstukvergelijking> {
  const { regels, fouten } = leesStromen(inhoud);
  const there = (await stukkenOf(context)).filter((stuk) => stuk.bedrijf === bedrijf && stuk.soort === soort);
  const found = new Set(there.map((stuk) => stuk.jaar));
  const jaren = jarenVan(regels).map(({ jaar, blokken, totaal }) => ({
    jaar,
    regels: regels.filter((regel) => regel.jaar === jaar).length,
    lastenInCenten: sum(blokken.map(({ lasten }) => lasten)),
    batenInCenten: sum(blokken.map(({ baten }) => baten)),
    resultaatInCenten: totaal,
    staatEr: found.has(jaar),
  }));
  const again = regels.filter(({ jaar }) => found.has(jaar));
  const known = there.filter(({ jaar }) => jaren.some((een) => een.jaar === jaar));
  const { gelijk, verschillen } = verschillenTussen(
    known.flatMap((stuk) => stuk.regels),
    again,
  );
  return {
    kenmerk:
      fouten.length > 0
        ? ""
        : kenmerkVan(
            inhoud,
            known.map(({ id }) => id),
          ),
    inhoud,
    regels: regels.length,
    fouten: fouten.slice(0, MEESTE),
    jaren,
    controles: controles(regels).map(({ berekend, gepubliceerd, verschil, ...rest }) => ({
      ...rest,
      berekendInCenten: berekend,
      gepubliceerdInCenten: gepubliceerd,
      verschilInCenten: verschil,
    })),
    gelijk,
    verschillen: verschillen.slice(0, MEESTE),
  };
}

export const jaarstukAnders = () =>
  new Failure(
    "conflict",
    "jaarstuk.anders",
    "Het bestand of wat er staat is anders dan bij de controle. Controleer het bestand opnieuw.",
  );

/** Rows with the same year, stream, name and kind are one amount together: a correction may stand on a row of its own. */
function verschillenTussen(was: readonly Regel[], wordt: readonly Regel[]) {
  const before = perPost(was);
  const after = perPost(wordt);
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const changed = keys.filter((key) => before.get(key) !== after.get(key));
  return {
    gelijk: keys.length - changed.length,
    verschillen: changed.map((key) => {
      const [jaar, stroom, post, soort] = JSON.parse(key) as [number, string, string, string];
      return {
        jaar,
        stroom,
        post,
        soort,
        wasInCenten: before.get(key) ?? null,
        wordtInCenten: after.get(key) ?? null,
      };
    }),
  };
}

function perPost(regels: readonly Regel[]): ReadonlyMap<string, ReturnType<typeof sum>> {
  const found = Map.groupBy(regels, ({ jaar, stroom, regel, soort }) =>
    JSON.stringify([jaar, stroom, regel, soort]),
  );
  return new Map([...found].map(([key, same]) => [key, sum(same.map(({ bedrag }) => bedrag))]));
}

const kenmerkVan = (inhoud: string, ids: readonly string[]) =>
  createHash("sha256")
    .update(JSON.stringify([inhoud, ids.toSorted()]))
    .digest("hex");

const sum = (amounts: readonly number[]) => cents(amounts.reduce((total, amount) => total + amount, 0));
