import { isDeepStrictEqual } from "node:util";
import type { IsoDate } from "#core/dates";
import { type Melding, notice } from "./check-rij.ts";
import {
  BRON,
  type Feit,
  isSame,
  mergeFeiten,
  mergeKolommen,
  overgenomenVan,
  profielVerschillen,
  type Schrijf,
  type Stand,
  type Vergelijking,
} from "./compare-rij.ts";
import type { Json } from "./parse-json.ts";
import type { Kolommen, Vertaling } from "./vertaling.ts";

type Werkzoekende = {
  readonly externeId: string;
  readonly inwonerId: string;
  readonly importId: string;
  readonly today: IsoDate;
  readonly profiel: Json;
  readonly vertaling: Vertaling;
};

/** What a job seeker of the file changes in the tables of inwoners. */
export function compareWerkzoekende(bron: Werkzoekende, stand: Stand): Vergelijking {
  const { profiel, vertaling } = bron;
  if (isSame(profiel, vertaling, stand))
    return { uitkomst: "gelijk", velden: [], schrijven: [], meldingen: [] };
  const earlier = stand.profiel?.overgenomen as ReturnType<typeof overgenomenVan> | undefined;
  const { wanted, meldingen: moved } = withoutMove(bron, stand);
  const { kolommen, meldingen } = mergeKolommen(stand.rij ?? newInwoner(bron), wanted, earlier?.kolommen);
  const { feiten, meldingen: keptFacts } = mergeFeiten(
    stand.feiten,
    vertaling.feiten,
    earlier?.feiten,
    bron.today,
  );
  const { gemeente } = kolommen as { gemeente: string };
  return {
    uitkomst: stand.rij ? "gewijzigd" : "nieuw",
    velden: stand.rij ? profielVerschillen(profiel, stand) : [],
    schrijven: [
      ...inwonerWrites(bron, stand, kolommen),
      ...[...feiten].map(([onderwerp, feit]) => feitWrite(bron, stand, gemeente, onderwerp, feit)),
      profielWrite("vum-werkzoekenden", bron, stand),
    ],
    meldingen: [...moved, ...meldingen, ...keptFacts],
  };
}

function inwonerWrites({ inwonerId, today }: Werkzoekende, { rij }: Stand, kolommen: Kolommen): Schrijf[] {
  const sleutel = { id: inwonerId };
  if (rij)
    return isDeepStrictEqual(rij, kolommen)
      ? []
      : [{ tabel: "inwoners", sleutel, voor: rij, na: { ...kolommen, versie: Number(rij.versie) + 1 } }];
  const situatie = {
    gemeente: kolommen.gemeente,
    uitkering: "Onbekend",
    doelgroepen: [],
    is_geregistreerd_werkzoekend: false, // VUM does not say where someone is registered
    bron: BRON,
    peildatum: today,
    versie: 1,
  };
  return [
    { tabel: "inwoners", sleutel, voor: null, na: kolommen },
    { tabel: "situaties", sleutel: { inwoner_id: inwonerId }, voor: null, na: situatie },
  ];
}

const newInwoner = ({ externeId, today }: Werkzoekende): Kolommen => ({
  bron: BRON,
  externe_id: externeId,
  geboortedatum: null,
  status: "actief",
  aangemeld_op: today,
  versie: 1,
});

function feitWrite(
  { inwonerId }: Werkzoekende,
  { feiten }: Stand,
  gemeente: string,
  onderwerp: string,
  feit: Feit | null,
): Schrijf {
  const voor = feiten.get(onderwerp) ?? null;
  return {
    tabel: "mogelijkheden",
    sleutel: { inwoner_id: inwonerId, onderwerp },
    voor,
    na: feit && { toelichting: null, ...voor, gemeente, ...feit, versie: voor ? Number(voor.versie) + 1 : 1 },
  };
}

/** Whose dossier it is, is a decision: the source can change an address, not the responsible gemeente. */
function withoutMove(
  { vertaling }: Werkzoekende,
  { rij }: Stand,
): { wanted: Kolommen; meldingen: readonly Melding[] } {
  const { gemeente, ...wanted } = vertaling.kolommen;
  if (!rij) return { wanted: vertaling.kolommen, meldingen: [] };
  const moved =
    "De postcode ligt in een andere gemeente. De gemeente is niet veranderd: draag het dossier over.";
  return {
    wanted,
    meldingen: rij.gemeente === gemeente ? [] : [notice("mobiliteit.bemiddelingspostcode", moved)],
  };
}

/** The profile as it came, so that nothing of it is lost. */
export const profielWrite = (
  soort: string,
  bron: Pick<Werkzoekende, "externeId" | "importId" | "profiel" | "vertaling">,
  { profiel: voor }: Stand,
): Schrijf => ({
  tabel: "vum_profielen",
  sleutel: { soort, externe_id: bron.externeId },
  voor: voor ?? null,
  na: { profiel: bron.profiel, overgenomen: overgenomenVan(bron.vertaling), import_id: bron.importId },
});
