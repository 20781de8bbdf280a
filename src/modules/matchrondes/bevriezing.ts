import {
  feitenUit,
  type Inwonerprofiel,
  type Plekprofiel,
  type Punt,
  type Regeling,
} from "#matching/profiel";
import { puntOf, regelingenBij } from "../voorstellen/inwonerprofiel.ts";
import type { Keuzesoort } from "./matchkeuze.ts";
import type { Randvoorwaarden } from "./randvoorwaarden.ts";

/** What people decided about a pair. */
export type Paarkeuze = {
  readonly id: string;
  readonly inwonerId: string;
  readonly plekId: string;
  readonly soort: Keuzesoort;
};

/** An inwoner as the database gave him: `profiel` is text, read by `ontdooi` only. */
export type Deelnemer = { readonly id: string; readonly gemeente: string; readonly profiel: string };

/** A plek with room. */
export type Rondeplek = {
  readonly id: string;
  readonly vrij: number;
  /** The werkgever or the unit. */
  readonly vanWie: string;
  readonly werksoort: string;
  readonly gemeente: string;
  readonly punt: Punt | null;
  readonly regeling: Regeling | "geen" | null;
  readonly feiten: Readonly<Record<string, unknown>>;
};

export type Kop = {
  readonly vorm: 1;
  readonly randvoorwaarden: Randvoorwaarden;
  readonly keuzes: readonly Paarkeuze[];
  readonly inwoners: number;
  readonly plekken: number;
};

/** Everything that a ronde is computed from, and nothing else. */
export type Ronde = {
  readonly randvoorwaarden: Randvoorwaarden;
  readonly keuzes: readonly Paarkeuze[];
  readonly inwoners: readonly { readonly gemeente: string; readonly profiel: Inwonerprofiel }[];
  readonly plekken: readonly (Rondeplek & { readonly profiel: Plekprofiel })[];
};

/** As text, one line each: what is computed is read from this text, the first time and every time after it. */
export const bevries = (
  kop: Pick<Kop, "randvoorwaarden" | "keuzes">,
  inwoners: readonly Deelnemer[],
  plekken: readonly Rondeplek[],
): string =>
  [
    JSON.stringify({ vorm: 1, ...kop, inwoners: inwoners.length, plekken: plekken.length }),
    ...inwoners.map(({ id, gemeente, profiel }) => `["${id}","${gemeente}",${profiel}]`),
    ...plekken.map((plek) => JSON.stringify(plek)),
  ].join("\n");

type Inwonerregel = [
  id: string,
  gemeente: string,
  {
    readonly pc4: string | null;
    readonly indicaties: readonly string[];
    readonly feiten: Readonly<Record<string, unknown>>;
  },
];

/** What the frozen text says. */
export function ontdooi(tekst: string): Ronde {
  const [eerste = "", ...regels] = tekst.split("\n");
  const kop = JSON.parse(eerste) as Kop;
  const inwoners = regels.slice(0, kop.inwoners).map((regel) => {
    const [id, gemeente, { pc4, indicaties, feiten }] = JSON.parse(regel) as Inwonerregel;
    const punt = puntOf(pc4);
    const regelingen = regelingenBij(indicaties);
    return {
      gemeente,
      profiel: { id, feiten: feitenVan(feiten, "inwoner"), ...(punt && { punt }), regelingen },
    };
  });
  const plekken = regels.slice(kop.inwoners).map((regel) => {
    const plek = JSON.parse(regel) as Rondeplek;
    const { id, punt, regeling, feiten } = plek;
    const profiel: Plekprofiel = {
      id,
      feiten: feitenVan(feiten, "plek"),
      ...(regeling && { regeling }),
      ...(punt && { punt }),
    };
    return { ...plek, profiel };
  });
  return { randvoorwaarden: kop.randvoorwaarden, keuzes: kop.keuzes, inwoners, plekken };
}

const feitenVan = (feiten: Readonly<Record<string, unknown>>, zijde: "inwoner" | "plek") =>
  feitenUit(
    Object.entries(feiten).map(([onderwerp, waarde]) => ({ onderwerp, waarde })),
    zijde,
  );
