import { ONDERWERPEN, type Onderwerp } from "../../modules/sturing/indicator.ts";
import type { Kerncijfer } from "../../modules/sturing/kerncijfer.ts";
import { number } from "../format.ts";
import { text } from "./KerncijfersPage.text.ts";
import type { Kerncijfers } from "./sturing.queries.ts";

/** Figures that belong together, and what seems to differ among them. */
export type Theme = {
  readonly id: string;
  readonly onderwerp: Onderwerp | null;
  readonly heading: string;
  readonly rows: readonly Kerncijfer[];
  readonly contradictions: Kerncijfers["tegenstellingen"];
};

/** Where sources seem to differ comes first; what is about others comes last. */
export function themesOf({ kerncijfers, tegenstellingen }: Kerncijfers): readonly Theme[] {
  return [...ONDERWERPEN, null]
    .map((onderwerp) => ({
      id: `thema-${(onderwerp ?? "ander").replaceAll(" ", "-")}`,
      onderwerp,
      heading: onderwerp === null ? text.other : text.groups[onderwerp],
      rows: kerncijfers.filter((cijfer) => cijfer.onderwerp === onderwerp),
      contradictions: tegenstellingen.filter(({ thema }) => thema === onderwerp),
    }))
    .filter(({ rows }) => rows.length > 0)
    .toSorted((a, b) => rank(a) - rank(b));
}

const differs = ({ rows }: Pick<Theme, "rows">) => rows.filter(({ verschilt }) => verschilt).length;

function rank(theme: Theme): number {
  if (theme.rows.every(({ gaatOver }) => gaatOver !== "regio")) return 3;
  if (differs(theme) > 0) return 0;
  return theme.contradictions.length > 0 ? 1 : 2;
}

/** What the figures of a theme come down to, in one or two sentences. */
export function conclusionOf(theme: Theme): string {
  const { onderwerp, rows } = theme;
  const value = (sleutel: string) => rows.find((row) => row.sleutel === sleutel)?.waarde;
  const said = onderwerp === null ? undefined : MAIN[onderwerp]?.(value);
  const counted = rows.filter(({ geteld }) => geteld !== null).length;
  return [said, text.counted(counted, differs(theme))].filter(Boolean).join(" ");
}

type Say = (value: (sleutel: string) => number | undefined) => string | undefined;

const MAIN: Readonly<Partial<Record<Onderwerp, Say>>> = {
  plaatsingen: (value) => one(value("plaatsingen_wsp_2018_definitief"), text.main.plaatsingen),
  banenafspraak: (value) =>
    two(
      value("banenafspraak_beschikbare_banen"),
      value("banenafspraak_doelstelling_banen"),
      text.main.banenafspraak,
    ),
  "beschut werk": (value) =>
    two(value("beschut_met_betaalde_baan"), value("beschut_indicaties_geldig"), text.main.beschut),
  werkgevers: (value) =>
    two(
      value("werkgevers_bekend_met_wsp"),
      value("werkgevers_met_minstens_1_werknemer"),
      text.main.werkgevers,
    ),
  arbeidsmarkt: (value) => one(value("onvervulde_vacatures"), text.main.arbeidsmarkt),
  werkzoekenden: (value) => one(value("geregistreerde_werkzoekenden"), text.main.werkzoekenden),
};

const one = (value: number | undefined, say: (shown: string) => string) =>
  value === undefined ? undefined : say(number(value));

const two = (part: number | undefined, whole: number | undefined, say: Two) =>
  part === undefined || whole === undefined ? undefined : say(number(part), number(whole), whole - part);

type Two = (part: string, whole: string, rest: number) => string;
