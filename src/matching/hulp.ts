import type { Criterium, Regel } from "#matching/criteria";
import { eindeInMinuten, inMinuten, nodigeDagdelen } from "#matching/oordeel";
import type { Onderwerp, Waarde } from "#matching/onderwerpen";
import type { Inwonerprofiel, Plekprofiel, Wijziging } from "#matching/profiel";
import { reis, snelsteReis, afstandInKm } from "#matching/reistijd";
import { ingevuld, kanten } from "#matching/uitleg";
import { codesTekst, minutenTekst, tijdTekst } from "#matching/woorden";
import { ontbrekend } from "#matching/zinnen";

export type Hulpzijde = "plek" | "steun" | "inwoner";

/** One way to make an unmet criterium fit, and exactly what has to change for it. */
export type Hulp = {
  readonly zijde: Hulpzijde;
  readonly tekst: string;
  readonly wijzigingen: readonly Wijziging[];
};

type Woorden = {
  readonly inwoner?: string | undefined;
  readonly plek?: string | undefined;
  readonly mist?: string;
};

type Uitweg = {
  readonly wijzigingen: readonly Wijziging[];
  readonly woorden?: Woorden;
  readonly tekst?: string;
};

type Uitwegen = Partial<Readonly<Record<Hulpzijde, Uitweg | null>>>;

type Zoek = (criterium: Criterium, inwoner: Inwonerprofiel, plek: Plekprofiel) => Uitwegen;

const ZIJDEN: readonly Hulpzijde[] = ["plek", "steun", "inwoner"]; // the job side first: can the work be adapted?

/** What would make a criterium fit that is not met, of the sides that the catalogue says can change it. */
export function hulpBij(criterium: Criterium, inwoner: Inwonerprofiel, plek: Plekprofiel): Hulp[] {
  const uitwegen = UITWEGEN[criterium.regel]?.(criterium, inwoner, plek) ?? {};
  const { van, bij } = kanten(criterium, inwoner, plek);
  return ZIJDEN.flatMap((zijde) => {
    const sjabloon = criterium.hulp[zijde];
    const uitweg = uitwegen[zijde];
    if (sjabloon === undefined || !uitweg) return [];
    const tekst = uitweg.tekst ?? ingevuld(sjabloon, { inwoner: van, plek: bij, ...uitweg.woorden });
    return { zijde, tekst, wijzigingen: uitweg.wijzigingen };
  });
}

const bijPlek = (veld: Onderwerp, waarde: Waarde): Wijziging => ({ bij: "plek", veld, waarde });
const bijInwoner = (veld: Onderwerp, waarde: Waarde): Wijziging => ({ bij: "inwoner", veld, waarde });

const lijst = ({ feiten }: Inwonerprofiel | Plekprofiel, veld: Onderwerp): readonly string[] =>
  (feiten[veld]?.waarde ?? []) as readonly string[];

const samen = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])];

const kanMinstens: Zoek = ({ inwonerVelden: [veld], steunBijPlek }, inwoner, plek) => {
  const werkLichter = { wijzigingen: [bijPlek(veld!, inwoner.feiten[veld!]!.waarde)] };
  const inwonerVerder = { wijzigingen: [bijInwoner(veld!, plek.feiten[veld!]!.waarde)] };
  return { plek: werkLichter, steun: steunBijPlek ? werkLichter : inwonerVerder };
};

const krijgtGenoeg: Zoek = ({ inwonerVelden: [veld] }, inwoner) => {
  const genoeg = { wijzigingen: [bijPlek(veld!, inwoner.feiten[veld!]!.waarde)] };
  return { plek: genoeg, steun: genoeg };
};

const heeftAlles: Zoek = ({ plekVelden: [veld] }, inwoner, plek) => {
  const [nodig, heeft] = [lijst(plek, veld!), lijst(inwoner, veld!)];
  const mist = ontbrekend(nodig, heeft);
  const woorden = { mist: codesTekst(veld!, mist) };
  return {
    plek: {
      wijzigingen: [
        bijPlek(
          veld!,
          nodig.filter((code) => !mist.includes(code)),
        ),
      ],
      woorden,
    },
    steun: { wijzigingen: [bijInwoner(veld!, samen(heeft, mist))], woorden },
  };
};

const krijgtAlles: Zoek = ({ inwonerVelden: [veld] }, inwoner, plek) => {
  const [nodig, biedt] = [lijst(inwoner, veld!), lijst(plek, veld!)];
  const geregeld = {
    wijzigingen: [bijPlek(veld!, samen(biedt, nodig))],
    woorden: { mist: codesTekst(veld!, ontbrekend(nodig, biedt)) },
  };
  return { plek: geregeld, steun: geregeld };
};

const deeltIets: Zoek = ({ inwonerVelden: [veld] }, inwoner, plek) => {
  const [kan, biedt] = [lijst(inwoner, veld!), lijst(plek, veld!)];
  return {
    plek: kan.length > 0 ? { wijzigingen: [bijPlek(veld!, samen(biedt, kan))] } : null,
    inwoner: biedt.length > 0 ? { wijzigingen: [bijInwoner(veld!, samen(kan, biedt))] } : null,
  };
};

const uren: Zoek = (_criterium, { feiten: van }, { feiten: bij }) => ({
  plek: { wijzigingen: ruimer("plek", bij, van) },
  inwoner: { wijzigingen: ruimer("inwoner", van, bij) },
});

/** The bounds of one side moved just far enough to touch those of the other. */
function ruimer(
  zijde: "plek" | "inwoner",
  eigen: Plekprofiel["feiten"],
  ander: Plekprofiel["feiten"],
): Wijziging[] {
  const wijzig = zijde === "plek" ? bijPlek : bijInwoner;
  const [min, max] = [eigen.uren_per_week_min?.waarde, eigen.uren_per_week_max?.waarde];
  const [anderMin, anderMax] = [ander.uren_per_week_min?.waarde, ander.uren_per_week_max?.waarde];
  const wijzigingen: Wijziging[] = [];
  if (min !== undefined && anderMax !== undefined && min > anderMax) {
    wijzigingen.push(wijzig("uren_per_week_min", anderMax));
  }
  if (max !== undefined && anderMin !== undefined && max < anderMin) {
    wijzigingen.push(wijzig("uren_per_week_max", anderMin));
  }
  return wijzigingen;
}

const dagdelen: Zoek = (_criterium, inwoner, plek) => {
  const [kan, werk] = [lijst(inwoner, "dagdelen"), lijst(plek, "dagdelen")];
  const aantal = Math.min(nodigeDagdelen(plek.feiten) ?? 0, kan.length);
  return {
    plek:
      kan.length > 0
        ? { wijzigingen: [bijPlek("dagdelen", samen(werk, kan)), bijPlek("aantal_dagdelen", aantal)] }
        : null,
    inwoner: {
      wijzigingen: [bijInwoner("dagdelen", samen(kan, werk))],
      woorden: { mist: codesTekst("dagdelen", ontbrekend(werk, kan)) },
    },
  };
};

const begintijd: Zoek = (_criterium, { feiten: van }, { feiten: bij }) => ({
  plek: { wijzigingen: [bijPlek("begintijd_vroegst", van.begintijd_vroegst!.waarde)] },
  inwoner: { wijzigingen: [bijInwoner("begintijd_vroegst", bij.begintijd_vroegst!.waarde)] },
});

/** The same hours, but earlier; or shorter, where the inwoner cannot begin that early. */
const eindtijd: Zoek = (_criterium, { feiten: van }, { feiten: bij }) => {
  const grens = eindeInMinuten(van)!;
  const klaar = eindeInMinuten(bij)!;
  const einde = bijPlek("eindtijd_laatst", van.eindtijd_laatst!.waarde);
  const inwoner = { wijzigingen: [bijInwoner("eindtijd_laatst", bij.eindtijd_laatst!.waarde)] };
  const isNacht = grens >= DAG || klaar >= DAG; // across midnight another end means other days
  if (isNacht) return {};
  if (!bij.begintijd_vroegst) return { plek: { wijzigingen: [einde] }, inwoner };
  const vroegst = van.begintijd_vroegst ? inMinuten(van.begintijd_vroegst.waarde) : 0;
  const vervroegd = inMinuten(bij.begintijd_vroegst.waarde) - (klaar - grens);
  const begin = Math.max(vervroegd, vroegst);
  if (begin >= grens) return { inwoner };
  const wijzigingen = [bijPlek("begintijd_vroegst", alsTijd(begin)), einde];
  if (begin !== vervroegd) return { plek: { wijzigingen }, inwoner };
  return {
    plek: { wijzigingen, tekst: `past als de werkgever om ${tijdTekst(begin)} laat beginnen` },
    inwoner,
  };
};

const DAG = 24 * 60;

const alsTijd = (minuten: number): string =>
  `${String(Math.floor(minuten / 60)).padStart(2, "0")}:${String(minuten % 60).padStart(2, "0")}`;

const reistijd: Zoek = (_criterium, inwoner, plek) => {
  const grens = inwoner.feiten.reistijd_max?.waarde;
  const eigen = reis(inwoner, plek);
  const meerijden =
    inwoner.punt && plek.punt ? snelsteReis(afstandInKm(inwoner.punt, plek.punt), ["meerijden"]) : null;
  return {
    steun:
      meerijden && grens !== undefined && meerijden.minuten <= grens
        ? {
            wijzigingen: [
              bijInwoner("vervoermiddelen", samen(lijst(inwoner, "vervoermiddelen"), ["meerijden"])),
            ],
            woorden: { plek: minutenTekst(meerijden.minuten) },
          }
        : null,
    inwoner: eigen && {
      wijzigingen: [bijInwoner("reistijd_max", eigen.minuten)],
      woorden: { plek: minutenTekst(eigen.minuten) },
    },
  };
};

const regeling: Zoek = (_criterium, { regelingen = [] }, { regeling }) => {
  if (regeling === undefined || regeling === "geen") return {};
  return {
    plek: { wijzigingen: [{ bij: "plek", veld: "regeling", waarde: "geen" }] },
    steun: { wijzigingen: [{ bij: "inwoner", veld: "regelingen", waarde: [...regelingen, regeling] }] },
  };
};

/** Wishes need no way out: they never stand in the way. */
const UITWEGEN: Partial<Readonly<Record<Regel, Zoek>>> = {
  "kan minstens": kanMinstens,
  "krijgt genoeg": krijgtGenoeg,
  "heeft alles": heeftAlles,
  "krijgt alles": krijgtAlles,
  "deelt iets": deeltIets,
  "deelt genoeg": heeftAlles,
  uren,
  dagdelen,
  begintijd,
  eindtijd,
  reistijd,
  regeling,
};
