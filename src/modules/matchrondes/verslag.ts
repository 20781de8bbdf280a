import type { Context } from "../context.ts";
import type { Gemeente } from "../sturing/rapport-store.ts";
import type { Plekkaart } from "../voorstellen/plekprofielen.ts";
import { aantallenVan } from "./aantallen.ts";
import { isVoorbij } from "./bewaartermijn.ts";
import type { Ronde } from "./bevriezing.ts";
import { mismatchVan } from "./mismatch.ts";
import type { Kengetallen, Verslag } from "./ronde-store.ts";
import { schaarsteVan, uitkomstenVan } from "./schaarste.ts";
import { getal, mensen, toonbaar } from "./tellen.ts";
import type { Uitkomst } from "./uitkomst.ts";
import { vergelijk, type vorigeRonde } from "./vergelijken.ts";

export function kengetallenVan(ronde: Ronde, uitkomst: Uitkomst, ms: number): Kengetallen {
  const { inwoners, plekken } = ronde;
  const { passend, waarde, bovengrens } = uitkomst;
  return {
    personen: inwoners.length,
    plekken: plekken.length,
    plaatsen: plekken.reduce((som, { vrij }) => som + vrij, 0),
    paren: inwoners.length * plekken.length,
    passend,
    suggesties: aantallenVan(ronde, uitkomst).met,
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
  const { methode, grenzen } = uitkomst;
  const werkgevers = new Map([...kaarten.values()].map(({ vanWie, werkgever }) => [vanWie, werkgever]));
  const uitkomsten = uitkomstenVan(grenzen, gemeenten, werkgevers);
  const aantallen = aantallenVan(ronde, uitkomst);
  const { met, zonder, wacht } = aantallen;
  const vanSoort = (soort: string) => ronde.keuzes.filter((keuze) => keuze.soort === soort).length;
  return {
    methode,
    uitkomsten,
    zonderPassendePlek: zonder,
    nietAanDeBeurt: wacht,
    vastgezet: toonbaar(vanSoort("vastzetten")),
    uitgesloten: toonbaar(vanSoort("uitsluiten")),
    vergelijking:
      vorige && !isVoorbij(vorige, context.today())
        ? await vergelijk(context, vorige, ronde, uitkomst)
        : null,
    samenvatting: `Voor ${mensen(met)} is er een suggestie. Voor ${mensen(wacht)} past er werk, maar is er geen plaats over. Voor ${mensen(zonder)} past er nog niets. ${zekerheid(uitkomst)}`,
    mismatch: mismatchVan(ronde, uitkomst, gemeenten, aantallen),
    schaarste: schaarsteVan(ronde, uitkomst, { uitkomsten, kaarten, wacht }),
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
