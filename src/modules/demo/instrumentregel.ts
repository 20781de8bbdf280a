import { ACTIEPLAN, INVENTARISATIE } from "./kerncijfers.ts";
import { gemeenten, NIJKERK } from "./region.ts";

/** One instrument as a publication describes it. What it does not say is left out. */
export type Instrumentregel = {
  readonly naam: string;
  readonly soort: string;
  /** Doelgroepen and fasen, with a space between. */
  readonly voor: string;
  readonly fasen: string;
  /** Codes of functionaliteiten, after each other. */
  readonly functies: string;
  readonly doel: string;
  readonly waar: readonly string[];
  readonly bron: string;
  readonly nu?: "pilot" | "plan" | "elders";
  readonly werksoorten?: readonly string[];
  readonly duur?: string;
  readonly capaciteit?: number;
  /** Cents, and for what. */
  readonly prijs?: readonly [number, string];
  readonly aanbieder?: string;
  readonly bewijs?: readonly ["ervaring" | "onderzoek" | "gevalideerd", string];
  readonly toelichting?: string;
  /** How the id of the same instrument begins in the engine of matching. */
  readonly matching?: string;
};

type Vast = Pick<Instrumentregel, "bron" | "waar"> & Partial<Instrumentregel>;
type Woorden = readonly [
  naam: string,
  soort: string,
  voor: string,
  fasen: string,
  functies: string,
  doel: string,
];

/** Lines that share their source and where it is; what a line says itself goes before. */
export const regelsUit =
  (vast: Vast) =>
  (...[naam, soort, voor, fasen, functies, doel]: Woorden) =>
  (eigen: Partial<Instrumentregel> = {}): Instrumentregel => ({
    ...vast,
    naam,
    soort,
    voor,
    fasen,
    functies,
    doel,
    ...eigen,
  });

export const OVERAL = gemeenten.map(({ code }) => code);
export const RWA_GEMEENTEN = OVERAL.filter((code) => code !== NIJKERK);
export const ONBEKEND_WAAR: readonly string[] = [];
export const HILVERSUM =
  "Collegebrief en verslag Expertbijeenkomst Sociale Ontwikkelbedrijven, Hilversum, 2025";

export const uitInventarisatie = (paragraaf: string, waar = OVERAL) =>
  regelsUit({ bron: `${INVENTARISATIE}, ${paragraaf}`, waar });
export const uitActieplan = (deel: string, waar = OVERAL) =>
  regelsUit({ bron: `${ACTIEPLAN}, ${deel}`, waar });
