import { voorwaarden } from "#matching/criteria";
import { NIVEAUS, WOORDEN } from "./kolommen.ts";
import { PUNTEN } from "./punten.ts";

/**
 * The rules and the value as expressions over columns: `p` is the person, `j` the plek, `minuten` the journey (-1
 * where it is not known). The same for DuckDB and PostgreSQL, but for how bits are counted.
 */
export type Dialect = { readonly bits: (woord: string) => string; readonly heel: (deling: string) => string };

const nummer = (id: string): number => voorwaarden.findIndex((criterium) => criterium.id === id);
const GRENS = [0x8888888, 0x8888888, 0x888];
const gedeeldVan = ({ bits }: Dialect): string =>
  `(${Array.from({ length: WOORDEN }, (_, woord) => bits(`p.c${woord} & j.c${woord}`)).join(" + ")})`;
const niveaus = (woord: number): string => `((p.niveaus${woord} - j.niveaus${woord}) & ${GRENS[woord]})`;

/** Met, for each voorwaarde that is not a level; the number is its place in the list. */
export const losse = (dialect: Dialect): readonly (readonly [at: number, voldoet: string])[] => [
  [nummer("reistijd"), "minuten <= p.grens"],
  [nummer("uren"), "j.uren_max >= p.uren_min and j.uren_min <= p.uren_max"],
  [nummer("competenties"), `${gedeeldVan(dialect)} >= j.nodig`],
  [nummer("dagdelen"), `${dialect.bits("p.dagdelen & j.dagdelen")} >= j.aantal_dagdelen`],
  [nummer("begintijd"), "j.begin_ >= p.begin_"],
  [nummer("eindtijd"), "j.einde <= p.einde"],
  [nummer("tillen"), "p.tillen >= j.tillen"],
  [nummer("begeleiding"), "j.begeleiding >= p.begeleiding"],
  [nummer("aanpassingen"), "(p.aanpassingen & ~j.aanpassingen) = 0"],
  [nummer("certificaten"), "(j.certificaten & ~p.certificaten) = 0"],
  [nummer("rijbewijs"), "(j.rijbewijzen & ~p.rijbewijzen) = 0"],
  [nummer("regeling"), "(j.regelingen & ~p.regelingen) = 0"],
  [nummer("werkvorm"), "(p.werkvormen & j.werkvormen) <> 0"],
];

export const past = (dialect: Dialect): string =>
  [
    ...losse(dialect).map(([, voldoet]) => voldoet),
    ...GRENS.map((grens, woord) => `${niveaus(woord)} = ${grens}`),
  ].join("\n and ");

/** How many voorwaarden are not met; levels seven at a time. */
export const aantalMist = (dialect: Dialect): string =>
  [
    ...losse(dialect).map(([, voldoet]) => `(case when ${voldoet} then 0 else 1 end)`),
    ...GRENS.map(
      (grens, woord) => `(${GRENS_BITS[woord]} - ${dialect.bits(`${niveaus(woord)} & ${grens}`)})`,
    ),
  ].join("\n + ");

const GRENS_BITS = [7, 7, 3];

/** Which voorwaarde it is, where only one is not met. */
export function welkeMist(dialect: Dialect): string {
  const perNiveau = NIVEAUS.map(({ id }, at) => {
    const bit = 8 * 16 ** (at % 7);
    return `when (${niveaus(Math.floor(at / 7))} & ${bit}) = 0 then ${nummer(id)}`;
  });
  const perLosse = losse(dialect).map(([at, voldoet]) => `when not (${voldoet}) then ${at}`);
  return `case ${[...perLosse, ...perNiveau].join(" ")} end`;
}

/** What a pair is worth, whole. */
export function waarde(dialect: Dialect): string {
  const { werk, competenties, uren, sector, dichtbij, buiten } = PUNTEN;
  const gedeeld = gedeeldVan(dialect);
  const verschil = "greatest(0, j.uren_min - p.uren_wens, p.uren_wens - j.uren_max)";
  const wens = (veld: "prikkelarm" | "taalontwikkeling" | "ervaring") => {
    const { ja, stil, onbekend } = PUNTEN[veld];
    return `case when p.${veld} = 0 then ${stil} when j.${veld} < 0 then ${onbekend} when j.${veld} = 1 then ${ja} else 0 end`;
  };
  const delen = [
    "8000",
    `case when minuten < 0 then 0 ${PUNTEN.reistijd.map(([tot, punten]) => `when minuten <= ${tot} then ${punten}`).join(" ")} else 0 end`,
    `case when p.werk1 = -2 then ${werk.stil} when j.werk = -9 then ${werk.onbekend} when j.werk = p.werk1 then ${werk.plaats[0]} when j.werk = p.werk2 then ${werk.plaats[1]} when j.werk = p.werk3 then ${werk.plaats[2]} else 0 end`,
    `case when j.gevraagd < 0 then ${competenties.nietGezegd} when j.gevraagd = 0 then ${competenties.heel} when p.kent_competenties = 0 then 0 else ${dialect.heel(`(2 * ${competenties.hoogstens} * ${dialect.heel(`(255 * ${gedeeld}) / j.gevraagd`)} + 255) / 510`)} end`,
    `case when p.uren_wens < 0 then ${uren.stil} when ${verschil} = 0 and (j.uren_min < 0 or j.uren_max >= 9999) then ${uren.onbekend} ${uren.per.map((punten, at) => `when ${verschil} = ${at} then ${punten}`).join(" ")} else 0 end`,
    `case when p.sectoren = 0 then ${sector.stil} when j.sectoren < 0 then ${sector.onbekend} when (p.sectoren & j.sectoren) <> 0 then ${sector.ja} else 0 end`,
    `case ${dialect.bits("j.zeker | p.zeker | (p.kent & j.kent)")} ${PUNTEN.bekend.map((punten, at) => `when ${at} then ${punten}`).join(" ")} end`,
    `case when p.dichtbij = 0 then ${dichtbij.stil} when minuten >= 0 and minuten <= 15 then ${dichtbij.ja} else 0 end`,
    `case when p.buiten < 0 then ${buiten.stil} when j.buiten < 0 then ${buiten.onbekend} when j.buiten = p.buiten or j.buiten = 2 then ${buiten.ja} else 0 end`,
    wens("prikkelarm"),
    wens("taalontwikkeling"),
    wens("ervaring"),
  ];
  return delen.map((deel) => `(${deel})`).join("\n + ");
}

/** Minutes of the quickest journey, as the engine rounds them. */
export const MINUTEN = (km: string): string =>
  `case when p.reist = 0 then -1 else cast(least(floor(${km} * p.f1 + p.v1 + 0.5), floor(${km} * p.f2 + p.v2 + 0.5)) as int) end`;
