import type { IsoDate } from "#core/dates";
import {
  BRON,
  isSame,
  mergeFeiten,
  mergeKolommen,
  type overgenomenVan,
  profielVerschillen,
  type Schrijf,
  type Stand,
  type Vergelijking,
} from "./compare-rij.ts";
import { profielWrite } from "./compare-werkzoekende.ts";
import type { Json } from "./parse-json.ts";
import type { Kolommen, Vertaling } from "./vertaling.ts";

type Vacature = {
  readonly externeId: string;
  readonly plekId: string;
  readonly werkgeverId: string;
  /** The werkgever, where this row is the first that needs a new one. */
  readonly nieuweWerkgever: Kolommen | null;
  readonly importId: string;
  readonly today: IsoDate;
  readonly profiel: Json;
  readonly vertaling: Vertaling;
};

/** What a vacancy of the file changes in the tables of plekken and werkgevers. */
export function compareVacature(bron: Vacature, stand: Stand): Vergelijking {
  const { profiel, today } = bron;
  const vertaling = withWerkgever(bron);
  if (isSame(profiel, vertaling, stand))
    return { uitkomst: "gelijk", velden: [], schrijven: [], meldingen: [] };
  const earlier = stand.profiel?.overgenomen as ReturnType<typeof overgenomenVan> | undefined;
  const { rij } = stand;
  const { kolommen, meldingen } = mergeKolommen(rij ?? newPlek(bron), vertaling.kolommen, earlier?.kolommen);
  const merged = mergeFeiten(stand.feiten, vertaling.feiten, earlier?.feiten, today);
  const kenmerken = Object.fromEntries(
    [...new Map<string, unknown>([...stand.feiten, ...merged.feiten])].filter(([, feit]) => feit !== null),
  );
  const na = { ...kolommen, kenmerken, versie: rij ? Number(rij.versie) + 1 : 1 };
  return {
    uitkomst: rij ? "gewijzigd" : "nieuw",
    velden: rij ? profielVerschillen(profiel, stand) : [],
    schrijven: [
      ...werkgeverWrite(bron),
      { tabel: "plekken", sleutel: { id: bron.plekId }, voor: rij ?? null, na },
      profielWrite("vum-vacatures", { ...bron, vertaling }, stand),
    ],
    meldingen: [...meldingen, ...merged.meldingen],
  };
}

/** Characteristics of a plek as facts, by subject. */
export const kenmerkenVan = (rij: Kolommen | undefined): ReadonlyMap<string, Kolommen> =>
  new Map(Object.entries((rij?.kenmerken ?? {}) as Readonly<Record<string, Kolommen>>));

const withWerkgever = ({ vertaling, werkgeverId }: Vacature): Vertaling => ({
  ...vertaling,
  kolommen: { ...vertaling.kolommen, werkgever_id: werkgeverId },
});

const newPlek = ({ externeId }: Vacature): Kolommen => ({
  soort: "vacature",
  werkvormen: ["regulier"],
  werksoort: "overig",
  capaciteit: 1,
  regeling: "geen",
  status: "open",
  bron: BRON,
  externe_id: externeId,
});

const werkgeverWrite = ({ werkgeverId, nieuweWerkgever }: Vacature): Schrijf[] =>
  nieuweWerkgever
    ? [
        {
          tabel: "werkgevers",
          sleutel: { id: werkgeverId },
          voor: null,
          na: { ...UNKNOWN, ...nieuweWerkgever },
        },
      ]
    : [];

/** What we know of a werkgever of whom we only have a name. */
const UNKNOWN = {
  is_bekend_bij_wsp: false,
  is_key_account: false,
  is_ambassadeur: false,
  is_leerbedrijf: false,
  bron: BRON,
  versie: 1,
};
