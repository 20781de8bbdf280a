import type { Context } from "../context.ts";
import type { Gemeente } from "../sturing/rapport-store.ts";
import type { Plekkaart } from "../voorstellen/plekprofielen.ts";
import { isVoorbij } from "./bewaartermijn.ts";
import type { Ronde } from "./bevriezing.ts";
import { mismatchVan } from "./mismatch.ts";
import type { Kengetallen, Verslag } from "./ronde-store.ts";
import { schaarsteVan, uitkomstenVan } from "./schaarste.ts";
import { getal, mensen, toonbaar, toonbaarSamen } from "./tellen.ts";
import type { Uitkomst } from "./uitkomst.ts";
import { vergelijk, type vorigeRonde } from "./vergelijken.ts";

export function kengetallenVan({ inwoners, plekken }: Ronde, uitkomst: Uitkomst, ms: number): Kengetallen {
  const { passend, waarde, bovengrens, plek } = uitkomst;
  return {
    personen: inwoners.length,
    plekken: plekken.length,
    plaatsen: plekken.reduce((som, { vrij }) => som + vrij, 0),
    paren: inwoners.length * plekken.length,
    passend,
    suggesties: toonbaar(plek.filter((nummer) => nummer >= 0).length),
    waarde,
    bovengrens,
    gat: bovengrens - waarde,
    bewijs: bovengrens - waarde < 1 ? "optimaal" : "binnen het gat",
    ms,
  };
}

/** What a ronde tells, without anyone in it. */
export async function verslagVan(
  context: Context,
  {
    ronde,
    uitkomst,
    vorige,
    gemeenten,
    kaarten,
  }: {
    readonly ronde: Ronde;
    readonly uitkomst: Uitkomst;
    readonly vorige: Awaited<ReturnType<typeof vorigeRonde>>;
    readonly gemeenten: readonly Gemeente[];
    readonly kaarten: ReadonlyMap<string, Plekkaart>;
  },
): Promise<Verslag> {
  const { past, plek, methode, grenzen } = uitkomst;
  const werkgevers = new Map([...kaarten.values()].map(({ vanWie, werkgever }) => [vanWie, werkgever]));
  const uitkomsten = uitkomstenVan(grenzen, gemeenten, werkgevers);
  const met = plek.filter((nummer) => nummer >= 0).length;
  const zonder = past.filter((aantal, at) => aantal === 0 && plek[at]! < 0).length;
  const [suggesties = null, zonderPassend = null, wacht = null] = toonbaarSamen([
    met,
    zonder,
    ronde.inwoners.length - met - zonder,
  ]);
  const vanSoort = (soort: string) => ronde.keuzes.filter((keuze) => keuze.soort === soort).length;
  return {
    methode,
    uitkomsten,
    zonderPassendePlek: zonderPassend,
    nietAanDeBeurt: wacht,
    vastgezet: toonbaar(vanSoort("vastzetten")),
    uitgesloten: toonbaar(vanSoort("uitsluiten")),
    vergelijking:
      vorige && !isVoorbij(vorige, context.today())
        ? await vergelijk(context, vorige, ronde, uitkomst)
        : null,
    samenvatting: `Voor ${mensen(suggesties)} is er een suggestie. Voor ${mensen(wacht)} past er werk, maar is er geen plaats over. Voor ${mensen(zonderPassend)} past er nog niets. ${zekerheid(uitkomst)}`,
    mismatch: mismatchVan(ronde, uitkomst, gemeenten),
    schaarste: schaarsteVan(ronde, uitkomst, uitkomsten, kaarten),
  };
}

function zekerheid({ bovengrens, waarde, kosten }: Uitkomst): string {
  const deel = bovengrens === 0 ? 0 : (bovengrens - waarde) / bovengrens;
  const zeker =
    bovengrens - waarde < 1
      ? "Beter verdelen kan niet; dat is bewezen."
      : `Beter verdelen kan hoogstens ${getal(Math.ceil(deel * 10_000) / 100)}% schelen.`;
  return kosten > 0
    ? `${zeker} Zonder uw voorwaarden paste het ${getal(Math.round((kosten / (waarde + kosten)) * 1000) / 10)}% beter.`
    : zeker;
}
