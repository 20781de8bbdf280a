import type { IsoDate } from "#core/dates";

export type Plaatsing = {
  readonly id: string;
  readonly start: IsoDate;
  readonly eind: IsoDate | null;
  readonly reden: string | null;
  readonly werkvorm: string;
  readonly groep: string;
  readonly via: string;
  readonly uren: number;
  readonly geregistreerd: IsoDate;
};

/** All that is known of one person, as it was written down. */
export type Geschiedenis = {
  readonly id: string;
  readonly gemeente: string;
  readonly aangemeld: IsoDate;
  readonly isActief: boolean;
  readonly uitkering: string;
  readonly standen: readonly { readonly uitkering: string; readonly vervangen: IsoDate }[];
  readonly plaatsingen: readonly Plaatsing[];
  readonly indicaties: readonly {
    readonly soort: "beschut werk" | "banenafspraak";
    readonly vanaf: IsoDate;
    readonly tot: IsoDate | null;
    readonly advies: IsoDate | null;
  }[];
  readonly ladder: readonly { readonly op: IsoDate; readonly waarde: number | null }[];
  readonly loonwaarden: readonly {
    readonly op: IsoDate;
    readonly waarde: number;
    readonly isVervallen: boolean;
  }[];
  readonly begeleider: {
    readonly id: string;
    readonly isHoofd: boolean;
    readonly vanaf: IsoDate;
    readonly tot: IsoDate | null;
  } | null;
  readonly triage: { readonly op: IsoDate; readonly uitkomst: string } | null;
  readonly inzet: { readonly gevraagd: IsoDate; readonly start: IsoDate | null } | null;
};

/** What one person adds to a figure. */
export type Feit = {
  readonly inwonerId: string;
  readonly gemeente: string;
  readonly groep: string;
  readonly teller: number;
  readonly noemer: number;
  readonly dagen: number | null;
};

export type Vraag = { readonly vanaf: IsoDate; readonly tot: IsoDate; readonly dag: IsoDate };
export type Regel = (mens: Geschiedenis, vraag: Vraag, allen: readonly Geschiedenis[]) => Feit[];

export const ONBETAALD = ["proefplaats", "vrijwilligerswerk"];
export const betaald = ({ plaatsingen }: Geschiedenis) =>
  plaatsingen.filter(({ werkvorm }) => !ONBETAALD.includes(werkvorm));
export const runs = ({ start, eind }: Plaatsing, op: IsoDate) => start <= op && (eind === null || eind >= op);
export const within = (day: IsoDate, { vanaf, tot, dag }: Vraag) => day >= vanaf && day <= tot && day <= dag;
export const before = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);
export const days = (from: IsoDate, until: IsoDate) => (Date.parse(until) - Date.parse(from)) / 86_400_000;
export const kort = (groep: string) => (groep === "Wsw" ? "Overig" : groep);
export const isNaarWerk = (reden: string | null) => reden === "ander werk" || reden === "verder in vast werk";

export const fact = (
  { id, gemeente }: Geschiedenis,
  groep: string,
  teller: number,
  noemer = 0,
  dagen: number | null = null,
): Feit => ({
  inwonerId: id,
  gemeente,
  groep: kort(groep),
  teller,
  noemer,
  dagen,
});
