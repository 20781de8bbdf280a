import type { Regels, ToewijzingMetRandvoorwaarden } from "#matching/toewijzing/met-randvoorwaarden";
import type { Toewijzingsprobleem } from "#matching/toewijzing/probleem";

export type ControleMetRandvoorwaarden = {
  readonly klopt: boolean;
  readonly fouten: readonly string[];
  readonly waarde: bigint;
  readonly bovengrens: bigint;
};

const DELEN = 2 ** 40;

/**
 * Counts an assignment with limits again from its choices and prices alone: room, limits, fixed and ruled-out pairs, the
 * value, and the bound that the prices of plekken and limits give. Exact (BigInt); shares no code with the solver.
 */
export function controleerMetRandvoorwaarden(
  probleem: Toewijzingsprobleem,
  regels: Regels,
  gevonden: ToewijzingMetRandvoorwaarden,
): ControleMetRandvoorwaarden {
  const fouten: string[] = [];
  const { plek, waarde, capaciteit } = probleem;
  const isWeg = pairsOf(probleem, regels.uitgesloten ?? []);
  const isVast = pairsOf(probleem, regels.vastgezet ?? []);
  const gekozen = [...gevonden.keuze].filter((paar) => paar >= 0);
  for (const [inwoner, paar] of gevonden.keuze.entries()) {
    if (paar >= 0 && (paar < probleem.begin[inwoner]! || paar >= probleem.begin[inwoner + 1]!)) {
      fouten.push(`inwoner ${inwoner} heeft een paar van een ander`);
    }
  }
  if (gekozen.some((paar) => isWeg.has(paar))) fouten.push("een uitgesloten paar is gekozen");
  if ([...isVast].some((paar) => !gekozen.includes(paar))) fouten.push("een vastgezet paar is niet gekozen");
  for (const [nummer, room] of capaciteit.entries()) {
    if (gekozen.filter((paar) => plek[paar] === nummer).length > room)
      fouten.push(`plek ${nummer} is te vol`);
  }
  for (const { naam, soort, groep, gebruik, grens } of regels.voorwaarden) {
    for (const [nummer, tot] of grens.entries()) {
      const som = gekozen.reduce((a, paar) => a + (groep[paar] === nummer ? gebruik[paar]! : 0), 0);
      const gemist = soort === "hoogstens" ? som > tot : som < tot;
      const gemeld = gevonden.tekortkomingen.some((t) => t.voorwaarde === naam && t.groep === nummer);
      if (gemist !== gemeld)
        fouten.push(`${naam} ${nummer}: ${gemist ? "niet gemeld" : "ten onrechte gemeld"}`);
    }
  }
  const totaal = gekozen.reduce((som, paar) => som + BigInt(waarde[paar]!), 0n);
  const bovengrens = grensVan(probleem, regels, gevonden, isVast, isWeg);
  if (totaal !== BigInt(gevonden.waarde)) fouten.push("de waarde klopt niet");
  if (bovengrens > BigInt(gevonden.bovengrens)) fouten.push("de bovengrens is te laag");
  if (gevonden.gat !== gevonden.bovengrens - gevonden.waarde) fouten.push("het gat klopt niet");
  return { klopt: fouten.length === 0, fouten, waarde: totaal, bovengrens };
}

function grensVan(
  { begin, plek, waarde, capaciteit }: Toewijzingsprobleem,
  { voorwaarden }: Regels,
  { schaarsteprijs, voorwaarden: prijzen }: ToewijzingMetRandvoorwaarden,
  isVast: ReadonlySet<number>,
  isWeg: ReadonlySet<number>,
): bigint {
  const room = Array.from(capaciteit, BigInt);
  for (const paar of isVast) room[plek[paar]!]! -= 1n;
  let grens = 0n;
  const prijsVan = (nummer: number, groep: number) => delen(prijzen[nummer]!.groepen[groep]!.prijs);
  for (const [nummer, ruimte] of room.entries()) grens += ruimte * delen(schaarsteprijs[nummer]!);
  for (const paar of isVast) grens += BigInt(waarde[paar]!) * BigInt(DELEN);
  for (const [nummer, { soort, groep, gebruik, grens: tot }] of voorwaarden.entries()) {
    const kant = soort === "hoogstens" ? 1n : -1n;
    for (const bij of tot.keys()) {
      const vast = [...isVast].reduce((som, paar) => som + (groep[paar] === bij ? gebruik[paar]! : 0), 0);
      grens += kant * prijsVan(nummer, bij) * BigInt(tot[bij]! - vast);
    }
  }
  for (let inwoner = 0; inwoner + 1 < begin.length; inwoner++) {
    let over = 0n;
    let heeftVast = false;
    for (let paar = begin[inwoner]!; paar < begin[inwoner + 1]!; paar++) {
      if (isVast.has(paar)) heeftVast = true;
      if (isWeg.has(paar) || room[plek[paar]!] === 0n) continue;
      let rest = BigInt(waarde[paar]!) * BigInt(DELEN) - delen(schaarsteprijs[plek[paar]!]!);
      for (const [nummer, { soort, groep, gebruik }] of voorwaarden.entries()) {
        if (groep[paar]! < 0) continue;
        const kant = soort === "hoogstens" ? -1n : 1n;
        rest += kant * prijsVan(nummer, groep[paar]!) * BigInt(gebruik[paar]!);
      }
      if (rest > over) over = rest;
    }
    if (!heeftVast) grens += over;
  }
  return grens / BigInt(DELEN);
}

function pairsOf(
  { begin, plek }: Toewijzingsprobleem,
  koppels: readonly { inwoner: number; plek: number }[],
) {
  const paren = new Set<number>();
  for (const koppel of koppels) {
    for (let paar = begin[koppel.inwoner]!; paar < begin[koppel.inwoner + 1]!; paar++) {
      if (plek[paar] === koppel.plek) paren.add(paar);
    }
  }
  return paren;
}

/** Prices are whole multiples of 2^-40. */
const delen = (bedrag: number): bigint => {
  const heel = Math.floor(bedrag);
  return BigInt(heel) * BigInt(DELEN) + BigInt((bedrag - heel) * DELEN);
};
