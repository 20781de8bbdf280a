import { type Criterium, voorwaarden } from "#matching/criteria";
import { type Kosten, type Kostentabel, KOSTEN, kostenVan } from "#matching/instrumenten-kosten";
import { type Onderwerp, onderwerp, type Waarde } from "#matching/onderwerpen";
import { gewijzigd, type Inwonerprofiel, type Regeling, type Wijziging } from "#matching/profiel";
import { codesTekst, klein } from "#matching/woorden";

/** One support, or room that someone could give himself. It changes one thing and no more than is common. */
export type Instrument = {
  /** Before the point the kind, after it what it is about: `certificaat.vca`. */
  readonly id: string;
  /** In the middle of a sentence: `een taaltraining op de werkvloer`. */
  readonly naam: string;
  /** steun: the gemeente or the company arranges it. ruimte: the inwoner gives it, and nobody may ask it of him. */
  readonly soort: "steun" | "ruimte";
  /** The only voorwaarden that it can make fit. */
  readonly voorwaarden: readonly string[];
  /** Two with the same word are not given together. */
  readonly nietSamen?: string;
  /** What would be otherwise for this inwoner; nothing where it does not help, or where nothing is known. */
  readonly wijzigingen: (inwoner: Inwonerprofiel) => readonly Wijziging[];
};

/** An instrument that would change something for one inwoner, with what it costs. */
export type Inzet = Instrument & { readonly kosten: Kosten | null };

/** What could be done for this inwoner, in the order of the catalogue. What is not known stays so. */
export const inzetVoor = (inwoner: Inwonerprofiel, kosten: Kostentabel = KOSTEN): Inzet[] =>
  instrumenten
    .filter(({ wijzigingen }) => wijzigingen(inwoner).length > 0)
    .map((instrument) => ({ ...instrument, kosten: kostenVan(instrument.id, kosten) }));

/** The profile as it would be with these, one after the other. Support of the work counts as what someone can. */
export const metInzet = (inwoner: Inwonerprofiel, inzet: readonly Instrument[]): Inwonerprofiel =>
  inzet.reduce((profiel, { wijzigingen }) => gewijzigd(profiel, "inwoner", wijzigingen(profiel)), inwoner);

const TAAL = ["taal_nederlands_mondeling", "taal_nederlands_lezen"] as const;
const HOOGSTE_TAAL = 4;

const zet = (veld: Onderwerp, waarde: Waarde): Wijziging => ({ bij: "inwoner", veld, waarde });

const getalVan = ({ feiten }: Inwonerprofiel, veld: Onderwerp): number | undefined =>
  feiten[veld]?.waarde as number | undefined;

const lijstVan = ({ feiten }: Inwonerprofiel, veld: Onderwerp): readonly string[] | undefined =>
  feiten[veld]?.waarde as readonly string[] | undefined;

const steun = (
  id: string,
  naam: string,
  geraakt: readonly string[],
  wijzigingen: Instrument["wijzigingen"],
  nietSamen?: string,
): Instrument => ({
  id,
  naam,
  soort: "steun",
  voorwaarden: geraakt,
  wijzigingen,
  ...(nietSamen && { nietSamen }),
});

const ruimte = (...delen: Parameters<typeof steun>): Instrument => ({ ...steun(...delen), soort: "ruimte" });

const taaltraining = steun("taaltraining", "een taaltraining op de werkvloer", TAAL, (inwoner) =>
  TAAL.flatMap((veld) => {
    const niveau = getalVan(inwoner, veld);
    return niveau && niveau < HOOGSTE_TAAL ? [zet(veld, niveau + 1)] : [];
  }),
);

const jobcoach = (uren: number): Instrument =>
  steun(
    `jobcoach-${uren}`,
    `${uren} uur jobcoach per week extra`,
    ["begeleiding"],
    (inwoner) => {
      const nodig = getalVan(inwoner, "begeleiding");
      return nodig ? [zet("begeleiding", Math.max(0, nodig - uren))] : [];
    },
    "begeleiding",
  );

const meerijden = steun("meerijden", "iemand om mee te rijden", ["reistijd"], (inwoner) => {
  const vervoer = lijstVan(inwoner, "vervoermiddelen");
  return vervoer && !vervoer.includes("meerijden") ? [zet("vervoermiddelen", [...vervoer, "meerijden"])] : [];
});

/** The most that a number of this subject can be. */
const hoogste = (veld: Onderwerp): number => onderwerp(veld).maximum ?? Infinity;

const uren = (id: string, naam: string, maak: typeof steun, verschil: number): Instrument =>
  maak(
    id,
    naam,
    ["uren"],
    (inwoner) => {
      const veld = verschil > 0 ? "uren_per_week_max" : "uren_per_week_min";
      const nu = getalVan(inwoner, veld);
      const straks = (nu ?? -1) + verschil;
      return nu !== undefined && straks >= 0 && straks <= hoogste(veld) ? [zet(veld, straks)] : [];
    },
    "uren",
  );

const langerReizen = ruimte("ruimte.reistijd", "15 minuten langer reizen", ["reistijd"], (inwoner) => {
  const nu = getalVan(inwoner, "reistijd_max");
  return nu !== undefined && nu + 15 <= hoogste("reistijd_max") ? [zet("reistijd_max", nu + 15)] : [];
});

const langerBlijven = ruimte("ruimte.eindtijd", "een uur langer blijven", ["eindtijd"], (inwoner) => {
  const nu = inwoner.feiten.eindtijd_laatst?.waarde;
  if (nu === undefined || nu >= "23:00") return [];
  return [zet("eindtijd_laatst", `${String(Number(nu.slice(0, 2)) + 1).padStart(2, "0")}${nu.slice(2)}`)];
});

const opties = (veld: Onderwerp): readonly string[] => onderwerp(veld).opties?.map(({ code }) => code) ?? [];

/** Something that the inwoner does not have yet, learned or obtained. */
const erbij =
  (soort: string, woorden: string, codes?: readonly string[]) =>
  ({ id, inwonerVelden: [veld] }: Criterium): Instrument[] =>
    (codes ?? opties(veld!)).map((code) =>
      steun(`${soort}.${code.toLowerCase()}`, `${woorden} ${codesTekst(veld!, [code])}`, [id], (inwoner) => {
        const heeft = lijstVan(inwoner, veld!);
        return heeft && !heeft.includes(code) ? [zet(veld!, [...heeft, code])] : [];
      }),
    );

/** Something that the inwoner needs, arranged at the work: then it is no longer asked of the plek. */
const geregeld = ({ id, inwonerVelden: [veld] }: Criterium): Instrument[] =>
  opties(veld!).map((code) =>
    steun(`aanpassing.${code}`, codesTekst(veld!, [code]), [id], (inwoner) => {
      const nodig = lijstVan(inwoner, veld!);
      return nodig?.includes(code)
        ? [
            zet(
              veld!,
              nodig.filter((deel) => deel !== code),
            ),
          ]
        : [];
    }),
  );

/** The support that the criterium names eases the work altogether; practising brings someone one step further. */
function belasting({ id, naam, hulp, inwonerVelden: [veld], steunBijPlek, alles }: Criterium): Instrument[] {
  const isTaal = TAAL.some((taal) => taal === id);
  if (isTaal || alles === undefined || hulp.steun === undefined) return [];
  const wijzigingen = (inwoner: Inwonerprofiel) => {
    const nu = getalVan(inwoner, veld!);
    return nu !== undefined && nu < alles ? [zet(veld!, steunBijPlek ? alles : nu + 1)] : [];
  };
  return steunBijPlek
    ? [steun(`verlichting.${id}`, hulp.steun.replace("past met ", ""), [id], wijzigingen)]
    : [steun(`oefenen.${id}`, `oefenen met een jobcoach: ${klein(naam)}`, [id], wijzigingen)];
}

const REGELINGEN: readonly Regeling[] = ["loonkostensubsidie", "banenafspraak", "beschut werk"];

/** The law decides who gets one; asking for it is all that can be done. */
const indicatie = ({ id }: Criterium): Instrument[] =>
  REGELINGEN.map((regeling) =>
    steun(
      `indicatie.${regeling.replace(" ", "-")}`,
      `een indicatie voor ${regeling}`,
      [id],
      ({ regelingen }) =>
        regelingen && !regelingen.includes(regeling)
          ? [{ bij: "inwoner", veld: "regelingen", waarde: [...regelingen, regeling] }]
          : [],
    ),
  );

/** By the rule of a voorwaarde: which supports can make it fit. */
const PER_REGEL: Readonly<
  Partial<Record<Criterium["regel"], (criterium: Criterium) => readonly Instrument[]>>
> = {
  "kan minstens": belasting,
  "krijgt genoeg": () => [jobcoach(2), jobcoach(4)],
  "krijgt alles": geregeld,
  "heeft alles": (criterium) =>
    criterium.id === "rijbewijs"
      ? erbij("rijbewijs", "rijles voor rijbewijs", ["B"])(criterium)
      : erbij("certificaat", "scholing voor")(criterium),
  "deelt genoeg": erbij("leren", "leren op de werkplek:"),
  regeling: indicatie,
};

/** Every single support that can be tried out for everyone, and the room that someone could give. */
export const instrumenten: readonly Instrument[] = [
  taaltraining,
  meerijden,
  uren("werkfit", "een werkfit-traject voor 4 uur per week meer", steun, 4),
  ...voorwaarden.flatMap((criterium) => PER_REGEL[criterium.regel]?.(criterium) ?? []),
  langerReizen,
  uren("ruimte.uren-meer", "4 uur per week meer werken", ruimte, 4),
  uren("ruimte.uren-minder", "4 uur per week minder werken", ruimte, -4),
  langerBlijven,
];
