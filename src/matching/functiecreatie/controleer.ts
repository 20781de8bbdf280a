import { voorwaarden } from "#matching/criteria";
import { uitkomst } from "#matching/oordeel";
import type { Baan, Opdracht } from "./opdracht.ts";

/**
 * Everything that is wrong with these jobs, and what they are worth in hundredths of a cent. It reads the opdracht as it
 * stands and shares nothing with the search, so that a mistake there shows here.
 */
export function controleer(
  opdracht: Opdracht,
  banen: readonly Baan[],
): { waarde: number; overtredingen: string[] } {
  const overtredingen = [
    ...banen.flatMap((baan) => vanBaan(opdracht, baan)),
    ...vanTaken(opdracht, banen),
    ...vanFuncties(opdracht, banen),
    ...vanSloten(opdracht, banen),
    ...vanAantallen(opdracht, banen),
  ];
  return { waarde: waardeVan(opdracht, banen), overtredingen };
}

function waardeVan({ taken, functies, kandidaten, spelregels }: Opdracht, banen: readonly Baan[]): number {
  let waarde = 0;
  for (const { kandidaat, delen } of banen) {
    waarde += spelregels.waardePerBaan * 100;
    const loon = kandidaten.find(({ id }) => id === kandidaat)!.tarief;
    for (const { taak, uren } of delen) {
      const functie = taken.find(({ id }) => id === taak)!.functie;
      const tarief = functies.find(({ id }) => id === functie)!.tarief;
      waarde += (tarief - loon) * uren - spelregels.kostenPerTaak * 100;
    }
  }
  return waarde;
}

function vanBaan(opdracht: Opdracht, { kandidaat: naam, nummer, delen }: Baan): string[] {
  const { taken, functies, werkgevers, kandidaten, spelregels } = opdracht;
  const wie = `${naam} ${nummer}`;
  const kandidaat = kandidaten.find(({ id }) => id === naam);
  if (!kandidaat) return [`${wie}: kandidaat bestaat niet`];
  const { feiten } = kandidaat.profiel;
  const fout: string[] = [];
  const uren = delen.reduce((som, deel) => som + deel.uren, 0) / 100;
  if (uren < (feiten.uren_per_week_min?.waarde ?? Infinity)) fout.push(`${wie}: te weinig uren`);
  if (uren > (feiten.uren_per_week_max?.waarde ?? 0)) fout.push(`${wie}: te veel uren`);
  const perNiveau = [1, 2, 4, 7][feiten.meerdere_taken?.waarde ?? 3]!;
  if (delen.length > Math.min(7, spelregels.maxTaken, perNiveau)) fout.push(`${wie}: te veel taken`);
  const afdelingen = new Set<string>();
  const bedrijven = new Set<string>();
  for (const deel of delen) {
    const taak = taken.find(({ id }) => id === deel.taak)!;
    const functie = functies.find(({ id }) => id === taak.functie)!;
    const punt = werkgevers.find(({ id }) => id === functie.werkgever)?.punt;
    bedrijven.add(functie.werkgever);
    afdelingen.add(JSON.stringify([functie.werkgever, taak.afdeling ?? functie.afdeling]));
    const { eisen, regeling } = taak;
    const plek = { id: taak.id, feiten: eisen, ...(punt && { punt }), ...(regeling && { regeling }) };
    for (const criterium of voorwaarden) {
      if (criterium.regel !== "uren" && uitkomst(criterium, kandidaat.profiel, plek) === "voldoet niet") {
        fout.push(`${wie}: ${taak.id} past niet (${criterium.id})`);
      }
    }
    const minste = Math.min(spelregels.minstePerTaak, taak.verplaatsbaar ?? taak.uren);
    if (deel.uren < minste || deel.uren <= 0) fout.push(`${wie}: te klein deel van ${taak.id}`);
  }
  if (afdelingen.size > Math.min(2, spelregels.maxAfdelingen)) fout.push(`${wie}: te veel afdelingen`);
  if (bedrijven.size > 1 && !spelregels.stapelen) fout.push(`${wie}: meer werkgevers`);
  if (new Set(delen.map(({ taak }) => taak)).size < delen.length) fout.push(`${wie}: taak staat er dubbel`);
  if (!pastInDagdelen(opdracht, feiten.dagdelen?.waarde, delen))
    fout.push(`${wie}: past niet in de dagdelen`);
  return fout;
}

/** Whether the hours can be laid in the dagdelen: as much as flows from tasks to dagdelen is all of it. */
function pastInDagdelen(
  { taken, spelregels }: Opdracht,
  kan: readonly string[] | undefined,
  delen: Baan["delen"],
): boolean {
  const mag = delen.map(({ taak }) => {
    const werk = taken.find(({ id }) => id === taak)!.eisen.dagdelen?.waarde;
    return werk && kan ? werk.filter((dagdeel) => kan.includes(dagdeel)) : (werk ?? kan ?? []);
  });
  const gebonden = delen.filter((_deel, at) => mag[at]!.length > 0);
  const namen = [...new Set(mag.flat())];
  const [bron, eind] = [gebonden.length + namen.length, gebonden.length + namen.length + 1];
  const vermogen = Array.from({ length: eind + 1 }, () => new Map<number, number>());
  const pijp = (van: number, naar: number, uren: number) => {
    vermogen[van]!.set(naar, uren);
    vermogen[naar]!.set(van, 0);
  };
  for (const [at, deel] of gebonden.entries()) {
    pijp(bron, at, deel.uren);
    for (const naam of mag[delen.indexOf(deel)]!) pijp(at, gebonden.length + namen.indexOf(naam), deel.uren);
  }
  for (const at of namen.keys()) pijp(gebonden.length + at, eind, spelregels.urenPerDagdeel);
  const nodig = gebonden.reduce((som, { uren }) => som + uren, 0);
  return stroomt(vermogen, bron, eind) === nodig;
}

function stroomt(vermogen: readonly Map<number, number>[], bron: number, eind: number): number {
  for (let stroom = 0; ; ) {
    const vanaf = new Map([[bron, -1]]);
    const rij = [bron];
    for (const hier of rij) {
      for (const [daar, uren] of vermogen[hier]!) {
        if (uren <= 0 || vanaf.has(daar)) continue;
        vanaf.set(daar, hier);
        rij.push(daar);
      }
    }
    if (!vanaf.has(eind)) return stroom;
    const pad: [number, number][] = [];
    for (let daar = eind; daar !== bron; daar = vanaf.get(daar)!) pad.push([vanaf.get(daar)!, daar]);
    const erbij = Math.min(...pad.map(([van, naar]) => vermogen[van]!.get(naar)!));
    for (const [van, naar] of pad) {
      vermogen[van]!.set(naar, vermogen[van]!.get(naar)! - erbij);
      vermogen[naar]!.set(van, vermogen[naar]!.get(van)! + erbij);
    }
    stroom += erbij;
  }
}

const verplaatst = (banen: readonly Baan[], taken: readonly string[]): number =>
  banen
    .flatMap(({ delen }) => delen)
    .reduce((som, { taak, uren }) => som + (taken.includes(taak) ? uren : 0), 0);

const vanTaken = ({ taken }: Opdracht, banen: readonly Baan[]): string[] =>
  taken
    .filter(({ id, uren, verplaatsbaar }) => verplaatst(banen, [id]) > Math.min(uren, verplaatsbaar ?? uren))
    .map(({ id }) => `${id}: meer uren dan er verplaatst kunnen worden`);

const vanFuncties = ({ functies, taken }: Opdracht, banen: readonly Baan[]): string[] =>
  functies.flatMap(({ id, uren, minimum = 0 }) => {
    const eigen = taken.filter(({ functie }) => functie === id);
    const blijft =
      (uren ?? eigen.reduce((som, taak) => som + taak.uren, 0)) -
      verplaatst(
        banen,
        eigen.map((taak) => taak.id),
      );
    const isGoed =
      blijft === 0 ||
      blijft >= minimum ||
      verplaatst(
        banen,
        eigen.map((taak) => taak.id),
      ) === 0;
    return isGoed ? [] : [`${id}: wat blijft is geen samenhangende functie`];
  });

const vanSloten = ({ sloten }: Opdracht, banen: readonly Baan[]): string[] =>
  sloten.flatMap((slot) => {
    const bij = banen.filter(({ delen }) => delen.some(({ taak }) => taak === slot.taak));
    const wie = bij.map(({ kandidaat }) => kandidaat);
    const isGoed =
      slot.soort === "blijft"
        ? wie.length === 0
        : slot.soort === "alleen"
          ? wie.every((een) => een === slot.kandidaat)
          : wie.includes(slot.kandidaat);
    return isGoed ? [] : [`slot van ${slot.taak} is verbroken`];
  });

const vanAantallen = ({ kandidaten }: Opdracht, banen: readonly Baan[]): string[] =>
  kandidaten.flatMap(({ id, aantal = 1 }) => {
    const nummers = banen.filter(({ kandidaat }) => kandidaat === id).map(({ nummer }) => nummer);
    const isGoed =
      new Set(nummers).size === nummers.length && nummers.every((een) => een >= 1 && een <= aantal);
    return isGoed ? [] : [`${id}: meer banen dan mensen`];
  });
