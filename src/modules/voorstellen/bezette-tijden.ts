import type { Feiten } from "#matching/profiel";
import { botst, type Weektijd, WEEKDAGEN } from "../plannen/bezet.ts";
import { inWoorden } from "../plannen/bezette-tijd-woorden.ts";

/** A weekly time at which an inwoner is taken; what for is null for who may not read that. */
export type Bezet = Weektijd & { readonly soort: string | null };

/** The hours of a dagdeel, as people work. */
const UREN = {
  nacht: ["00:00", "06:00"],
  ochtend: ["08:00", "12:00"],
  middag: ["12:00", "18:00"],
  avond: ["18:00", "23:59"],
} as const;
type Deel = keyof typeof UREN;

/** Work for part of a day needs this many minutes in a row. */
const MINSTE_STUK = 120;

/** The dagdelen on which someone can work, without those in which no two hours in a row stay free. */
export function zonderBezet(feiten: Feiten, bezet: readonly Bezet[]): Feiten {
  const { dagdelen } = feiten;
  if (!dagdelen || bezet.length === 0) return feiten;
  const waarde = dagdelen.waarde.filter((code) => {
    const { dag, deel } = delenVan(code);
    return (
      langsteVrij(
        deel,
        bezet.filter(({ weekdagen }) => weekdagen.includes(dag)),
      ) >= MINSTE_STUK
    );
  });
  return waarde.length === dagdelen.waarde.length ? feiten : { ...feiten, dagdelen: { ...dagdelen, waarde } };
}

/**
 * The times on which the work of a plek falls, in words: something to talk about. Nothing where its days are not known, or
 * where enough of them are left beside those times.
 */
export function valtSamenMet(plek: Feiten, bezet: readonly Bezet[]): string[] {
  const werk = werkuren(plek);
  const raakt = (uren: Werkuren, tijd: Bezet) => botst({ ...uren, vanaf: tijd.vanaf, tot: tijd.tot }, tijd);
  const vrij = werk.filter((uren) => !bezet.some((tijd) => raakt(uren, tijd))).length;
  if (vrij >= Math.min(plek.aantal_dagdelen?.waarde ?? Infinity, werk.length)) return [];
  return bezet
    .filter((tijd) => werk.some((uren) => raakt(uren, tijd)))
    .map(({ soort, ...tijd }) => inWoorden({ soort: soort ?? "bezet", ...tijd }));
}

type Werkuren = Pick<Weektijd, "weekdagen" | "begintijd" | "eindtijd">;

/** Each dagdeel of a plek with its hours: those of the plek where they are fixed, else those of the dagdeel. */
function werkuren({ dagdelen, begintijd_vroegst, eindtijd_laatst }: Feiten): Werkuren[] {
  const begin = begintijd_vroegst?.waarde;
  const einde = eindtijd_laatst?.waarde;
  return (dagdelen?.waarde ?? []).map((code) => {
    const { dag, deel } = delenVan(code);
    const [van, tot] = UREN[deel];
    const isVast = begin !== undefined && einde !== undefined && begin < einde && begin < tot && einde > van;
    const uren = isVast ? [begin > van ? begin : van, einde < tot ? einde : tot] : [van, tot];
    return { weekdagen: [dag], begintijd: uren[0]!, eindtijd: uren[1]! };
  });
}

const delenVan = (code: string) => {
  const [dag = WEEKDAGEN[0], deel = "ochtend"] = code.split("_");
  return { dag, deel: deel as Deel };
};

function langsteVrij(deel: Deel, bezet: readonly Weektijd[]): number {
  const [begin, einde] = UREN[deel].map(minuten) as [number, number];
  let vrijVanaf = begin;
  let langste = 0;
  for (const { begintijd, eindtijd } of bezet.toSorted((a, b) => (a.begintijd < b.begintijd ? -1 : 1))) {
    langste = Math.max(langste, Math.min(minuten(begintijd), einde) - vrijVanaf);
    vrijVanaf = Math.max(vrijVanaf, minuten(eindtijd));
  }
  return Math.max(langste, einde - vrijVanaf);
}

const minuten = (tijd: string): number => Number(tijd.slice(0, 2)) * 60 + Number(tijd.slice(3));
