import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { Begeleidingsrij } from "../../modules/begeleiding/begeleidingslijst.ts";
import type { Begeleidingsplan } from "../../modules/begeleiding/begeleidingsplan.ts";
import type { Bezoek, BezoekVastgelegd } from "../../modules/begeleiding/bezoek.ts";
import type { getBegeleiding } from "../../modules/begeleiding/get-begeleiding.ts";
import type { getBegeleidingsplan } from "../../modules/begeleiding/get-begeleidingsplan.ts";
import type { giveTerugblik as giveTerugblikDoor } from "../../modules/begeleiding/give-terugblik.ts";
import type { getRuimte } from "../../modules/begeleiding/get-ruimte.ts";
import type { listBegeleiding } from "../../modules/begeleiding/list-begeleiding.ts";
import type { listMedewerkers } from "../../modules/begeleiding/list-medewerkers.ts";
import type { listSignalen } from "../../modules/begeleiding/list-signalen.ts";
import type { Signaal } from "../../modules/begeleiding/signaal.ts";
import type { Terugblik } from "../../modules/begeleiding/terugblik.ts";
import { get, post, put, queryText, type WriteOptions } from "../api.ts";
import { keepForOffline, keptQuery, keptForOffline } from "../offline/index.ts";
import { isUnreached } from "../offline/kept.ts";

export type Terugblikvast = Static<(typeof giveTerugblikDoor)["output"]>;
export type TerugblikGezegd = Pick<Terugblik, "plaatsingId" | "van" | "tevreden" | "blijft" | "woorden">;
export type { Begeleidingsplan, Begeleidingsrij, Bezoek, Signaal, Terugblik };
export type BezoekVast = Static<typeof BezoekVastgelegd>;
export type Begeleidingen = Static<(typeof listBegeleiding)["output"]>;
export type Begeleiding = Static<(typeof getBegeleiding)["output"]>;
export type Signalen = Static<(typeof listSignalen)["output"]>;
export type Medewerkers = Static<(typeof listMedewerkers)["output"]>;
export type Plangegevens = Static<(typeof getBegeleidingsplan)["output"]>;
export type Ruimte = Static<(typeof getRuimte)["output"]>;

/** What the list of a day holds at most; as many are on the device. */
const ON_THE_ROAD = 50;
const LAST_REPORTS = 5;

export const begeleidingenQuery = (keuze: string, pagina: string) =>
  queryOptions({
    queryKey: ["begeleiding", "lijst", keuze, pagina],
    queryFn: keptQuery(`begeleiding/${keuze}/${pagina}`, (signal) =>
      get<Begeleidingen>(`/begeleiding${queryText({ keuze, pagina, perPagina: ON_THE_ROAD })}`, signal),
    ),
    placeholderData: keepPreviousData,
  });

/** One line: from the service, or without a connection from the list that this device keeps. */
export const begeleidingsrijQuery = (plaatsingId: string) =>
  queryOptions({
    queryKey: ["begeleiding", "rij", plaatsingId],
    queryFn: async ({ signal }): Promise<Begeleidingsrij | null> => {
      try {
        return (
          (await get<Begeleidingen>(`/begeleiding${queryText({ plaatsingId })}`, signal)).rijen[0] ?? null
        );
      } catch (error) {
        const kept = isUnreached(error) ? await keptRow(plaatsingId) : undefined;
        if (kept) return kept;
        throw error;
      }
    },
  });

async function keptRow(plaatsingId: string): Promise<Begeleidingsrij | undefined> {
  for (const keuze of ["alles", "deze week", "aandacht"]) {
    const kept = await keptForOffline<Begeleidingen>(`begeleiding/${keuze}/`);
    const found = kept?.data.rijen.find((rij) => rij.plaatsingId === plaatsingId);
    if (found) return found;
  }
  return undefined;
}

/** The last reports are on the device as well: a coach corrects them on the road. */
export const begeleidingQuery = (plaatsingId: string) =>
  queryOptions({
    queryKey: ["begeleiding", "plaatsing", plaatsingId],
    queryFn: async ({ signal }) => {
      const found = await get<Begeleiding>(`/plaatsingen/${plaatsingId}/begeleiding`, signal);
      const last = found.bezoeken.slice(0, LAST_REPORTS);
      await Promise.all(last.map((bezoek) => keepForOffline(`bezoek/${bezoek.id}`, bezoek)));
      return found;
    },
  });

export const bezoekQuery = (id: string) =>
  queryOptions({
    queryKey: ["begeleiding", "bezoek", id],
    queryFn: keptQuery(`bezoek/${id}`, (signal) => get<Bezoek>(`/bezoeken/${id}`, signal)),
    gcTime: 0, // who opens it to correct it begins with what stands there then
  });

export const begeleidingsplanQuery = (plaatsingId: string) =>
  queryOptions({
    queryKey: ["begeleiding", "plan", plaatsingId],
    queryFn: ({ signal }) => get<Plangegevens>(`/plaatsingen/${plaatsingId}/begeleidingsplan`, signal),
  });

export const signalenQuery = queryOptions({
  queryKey: ["begeleiding", "signalen"],
  queryFn: ({ signal }) => get<Signalen>("/signalen?stand=open&perPagina=50", signal),
});

export const medewerkersQuery = queryOptions({
  queryKey: ["begeleiding", "medewerkers"],
  queryFn: ({ signal }) => get<Medewerkers>("/medewerkers", signal),
});

export const ruimteQuery = (kleinsteAanstelling: number) =>
  queryOptions({
    queryKey: ["begeleiding", "ruimte", kleinsteAanstelling],
    queryFn: ({ signal }) => get<Ruimte>(`/begeleidingsruimte${queryText({ kleinsteAanstelling })}`, signal),
    placeholderData: keepPreviousData,
  });

export const meldSignaal = (
  inwonerId: string,
  melding: { onderwerp: string; woorden: string; bel: string | null },
  options: WriteOptions,
) => post<{ antwoordUiterlijk: string }>(`/inwoners/${inwonerId}/signalen`, melding, options);

export const answerSignaal = ({ id, versie }: Signaal, stap: object, options: WriteOptions) =>
  put<Signaal>(`/signalen/${id}/stap`, stap, { ...options, ifMatch: `"${versie}"` });

export const finishActie = (
  { id, versie }: { id: string; versie: number },
  resultaat: string,
  options: WriteOptions,
) => put<unknown>(`/acties/${id}/resultaat`, { resultaat }, { ...options, ifMatch: `"${versie}"` });

export const giveTerugblik = (
  { inwonerId, ...said }: TerugblikGezegd & { readonly inwonerId: string },
  options: WriteOptions,
) => post<Terugblikvast>(`/inwoners/${inwonerId}/terugblikken`, said, options);
