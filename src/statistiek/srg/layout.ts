import type { Mutatie } from "./verschil.ts";
import type { Registerregel } from "./register.ts";

/** One line of a delivery: a change, with whom it is about. */
export type Leverregel = {
  readonly mutatie: Pick<Mutatie, "soort" | "tijdigheid" | "sleutel">;
  readonly regel: Registerregel;
  readonly gemeente: string;
  readonly maand: string;
  readonly bsn: string;
};

type Veld = {
  readonly naam: string;
  /** Most characters; in a file of fixed width always this many. */
  readonly breedte: number;
  readonly uitlijning: "links" | "rechts";
  readonly vulling: string;
  uit(regel: Leverregel): string;
};

export const LAYOUTNAMEN = ["csv", "vast"] as const;
export type Layoutnaam = (typeof LAYOUTNAMEN)[number];

/** How a file looks: a declaration, so that another one is another list and no other program. */
export type Layout = {
  readonly naam: Layoutnaam;
  readonly titel: string;
  readonly isBevestigd: boolean;
  /** Between fields; null where each field has a fixed width. */
  readonly scheiding: string | null;
  readonly heeftKop: boolean;
  readonly regeleinde: string;
  readonly extensie: string;
  readonly velden: readonly Veld[];
};

const tekst = (naam: string, breedte: number, uit: Veld["uit"]): Veld => ({
  naam,
  breedte,
  uitlijning: "links",
  vulling: " ",
  uit,
});
const getal = (naam: string, breedte: number, uit: Veld["uit"]): Veld => ({
  naam,
  breedte,
  uitlijning: "rechts",
  vulling: "0",
  uit,
});
const dag = (datum: string | null) => datum?.replaceAll("-", "") ?? "";
const SOORTLETTER: Readonly<Record<Mutatie["soort"], string>> = {
  nieuw: "N",
  gewijzigd: "W",
  beëindigd: "E",
  vervallen: "V",
};

const VELDEN: readonly Veld[] = [
  tekst("gemeente", 4, ({ gemeente }) => gemeente.replace("GM", "")),
  tekst("verslagmaand", 6, ({ maand }) => maand.replace("-", "")),
  tekst("mutatie", 1, ({ mutatie }) => SOORTLETTER[mutatie.soort]),
  getal("bsn", 9, ({ bsn }) => bsn),
  tekst("voorziening", 60, ({ mutatie }) => mutatie.sleutel),
  getal("typeVoorziening", 2, ({ regel }) => regel.code),
  tekst("begindatum", 8, ({ regel }) => dag(regel.begin)),
  tekst("einddatum", 8, ({ regel }) => dag(regel.einde)),
  getal("loonwaardeTiendenProcent", 4, ({ regel }) =>
    regel.loonwaarde === null ? "" : String(Math.floor((regel.loonwaarde + 500) / 1000)),
  ),
  getal("subsidiePerMaandInCenten", 8, ({ regel }) =>
    regel.bedragInCenten === null ? "" : String(regel.bedragInCenten),
  ),
];

const common = { isBevestigd: false, velden: VELDEN, regeleinde: "\r\n" } as const;

/** The layouts there are. None is confirmed: the guidelines of CBS with positions and codes are not public. */
export const LAYOUTS: readonly Layout[] = [
  {
    naam: "csv",
    titel: "Kolommen met puntkomma",
    scheiding: ";",
    heeftKop: true,
    extensie: "csv",
    ...common,
  },
  { naam: "vast", titel: "Vaste posities", scheiding: null, heeftKop: false, extensie: "txt", ...common },
];
export const layoutMet = (naam: Layoutnaam): Layout => LAYOUTS.find((een) => een.naam === naam)!;

/** The whole file. Without changes a file that says so: no lines. Throws where a value does not fit its field. */
export function schrijf(layout: Layout, regels: readonly Leverregel[]): string {
  const kop = layout.heeftKop ? [layout.velden.map(({ naam }) => naam)] : [];
  const rijen = regels.map((regel) => layout.velden.map((veld) => waarde(veld, veld.uit(regel))));
  return [...kop, ...rijen].map((rij) => lijn(layout, rij) + layout.regeleinde).join("");
}

function lijn({ scheiding, velden }: Layout, rij: readonly string[]): string {
  if (scheiding !== null) return rij.join(scheiding);
  return rij.map((tekst, at) => uitgevuld(velden[at]!, tekst)).join("");
}

function waarde({ naam, breedte }: Veld, tekst: string): string {
  if (tekst.length > breedte) throw new RangeError(`${naam} has room for ${breedte} characters`);
  if (/[;\r\n"]/.test(tekst)) throw new RangeError(`${naam} holds a character that divides fields`);
  return tekst;
}

/** Nothing known is left empty, also where numbers are filled with zeros. */
function uitgevuld({ breedte, uitlijning, vulling }: Veld, tekst: string): string {
  if (tekst === "") return " ".repeat(breedte);
  return uitlijning === "rechts" ? tekst.padStart(breedte, vulling) : tekst.padEnd(breedte, vulling);
}
