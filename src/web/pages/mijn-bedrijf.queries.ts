import { queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { Bereikbaarheid } from "../../modules/mijn-bedrijf/bereikbaarheid.ts";
import type { Uitnodiging } from "../../modules/mijn-bedrijf/bedrijfsgebruiker.ts";
import type { Bedrijfsvraag } from "../../modules/mijn-bedrijf/bedrijfsvraag.ts";
import type { getMijnBedrijf } from "../../modules/mijn-bedrijf/get-mijn-bedrijf.ts";
import type { Kandidaat, Kandidaatreactie } from "../../modules/mijn-bedrijf/kandidaat.ts";
import type { listBedrijfsgebruikers } from "../../modules/mijn-bedrijf/list-bedrijfsgebruikers.ts";
import type { listEigenPlaatsingen } from "../../modules/mijn-bedrijf/list-eigen-plaatsingen.ts";
import type { listKandidaten } from "../../modules/mijn-bedrijf/list-kandidaten.ts";
import type { listReacties } from "../../modules/mijn-bedrijf/list-reacties.ts";
import type { listRegelingstanden } from "../../modules/mijn-bedrijf/list-regelingstanden.ts";
import type { listUitnodigingen } from "../../modules/mijn-bedrijf/list-uitnodigingen.ts";
import type { listVragen } from "../../modules/mijn-bedrijf/list-vragen.ts";
import type { Aanvraag, Plaatsingsregelingen, Regeling } from "../../modules/mijn-bedrijf/regeling.ts";
import { get, post, put, queryText, type WriteOptions } from "../api.ts";

export type {
  Aanvraag,
  Bedrijfsvraag,
  Kandidaat,
  Kandidaatreactie,
  Plaatsingsregelingen,
  Regeling,
  Uitnodiging,
};
export type MijnBedrijf = Static<(typeof getMijnBedrijf)["output"]>;
export type Kandidaten = Static<(typeof listKandidaten)["output"]>;
export type EigenPlaatsingen = Static<(typeof listEigenPlaatsingen)["output"]>;
export type Bedrijfsgebruikers = Static<(typeof listBedrijfsgebruikers)["output"]>;
export type Vragen = Static<(typeof listVragen)["output"]>;
export type Reacties = Static<(typeof listReacties)["output"]>;
export type Uitnodigingen = Static<(typeof listUitnodigingen)["output"]>;
export type Regelingstanden = Static<(typeof listRegelingstanden)["output"]>;

/** Whatever changes about one part of a company can change the numbers on its first page. */
export const MIJN_BEDRIJF = { queryKey: ["mijn-bedrijf"] };

const ask = <Data>(path: string) =>
  queryOptions({
    queryKey: [...MIJN_BEDRIJF.queryKey, path],
    queryFn: ({ signal }) => get<Data>(path, signal),
  });

const ALL = "?perPagina=50";
export const mijnBedrijfQuery = ask<MijnBedrijf>("/mijn-bedrijf");
export const kandidatenQuery = ask<Kandidaten>(`/mijn-bedrijf/kandidaten${ALL}`);
export const eigenPlaatsingenQuery = ask<EigenPlaatsingen>(`/mijn-bedrijf/plaatsingen${ALL}`);
export const eigenPlaatsingQuery = (plaatsingId: string) =>
  ask<EigenPlaatsingen>(`/mijn-bedrijf/plaatsingen${queryText({ plaatsingId })}`);
export const bedrijfsgebruikersQuery = ask<Bedrijfsgebruikers>("/mijn-bedrijf/gebruikers");
export const vragenQuery = ask<Vragen>("/bedrijfsvragen?vanMij=true&perPagina=20");
export const reactiesQuery = ask<Reacties>("/kandidaatreacties?perPagina=20");
export const uitnodigingenQuery = ask<Uitnodigingen>("/bedrijfsuitnodigingen?stand=wacht&perPagina=20");
export const bereikbaarheidQuery = ask<Bereikbaarheid>("/mijn-bereikbaarheid");
export const regelingstandenQuery = (plaatsingId: string) =>
  ask<Regelingstanden>(`/plaatsingen/${plaatsingId}/regelingstanden`);

export const askVraag = (body: object, options: WriteOptions) =>
  post<Bedrijfsvraag>("/mijn-bedrijf/vragen", body, options);
export const reactTo = (id: string, body: object, options: WriteOptions) =>
  post<Kandidaat>(`/mijn-bedrijf/kandidaten/${id}/_reageer`, body, options);
export const requestRegelingen = (plaatsingId: string, body: Aanvraag, options: WriteOptions) =>
  post<unknown>(`/mijn-bedrijf/plaatsingen/${plaatsingId}/_aanvragen`, body, options);
export const inviteCollega = (body: object, options: WriteOptions) =>
  post<Uitnodiging>("/mijn-bedrijf/uitnodigingen", body, options);
export const withdrawInvitation = (id: string, options: WriteOptions) =>
  post<Uitnodiging>(`/mijn-bedrijf/uitnodigingen/${id}/_intrekken`, {}, options);
export const endCollega = (id: string, options: WriteOptions) =>
  post<unknown>(`/mijn-bedrijf/gebruikers/${id}/_beeindig`, {}, options);

type Versioned = { readonly id: string; readonly versie: number };
const at = ({ versie }: { readonly versie: number }, options: WriteOptions): WriteOptions => ({
  ...options,
  ifMatch: `"${versie}"`,
});
export const answerVraag = (vraag: Versioned, antwoord: string, options: WriteOptions) =>
  put<Bedrijfsvraag>(`/bedrijfsvragen/${vraag.id}/antwoord`, { antwoord }, at(vraag, options));
export const planKennismaking = (reactie: Versioned, kennismakingOp: string, options: WriteOptions) =>
  put<Kandidaatreactie>(
    `/kandidaatreacties/${reactie.id}/kennismaking`,
    { kennismakingOp },
    at(reactie, options),
  );
export const decideInvitation = (uitnodiging: Versioned, isBevestigd: boolean, options: WriteOptions) =>
  put<Uitnodiging>(
    `/bedrijfsuitnodigingen/${uitnodiging.id}/besluit`,
    { isBevestigd },
    at(uitnodiging, options),
  );
export const keepBereikbaarheid = (
  { versie, ...body }: { telefoon: string; wanneer: string; versie: number },
  options: WriteOptions,
) => put<unknown>("/mijn-bereikbaarheid", body, at({ versie }, options));
export const setRegelingstand = (
  plaatsingId: string,
  {
    soort,
    versie,
    ...body
  }: {
    soort: string;
    versie: number;
    stand: string;
    wachtOp: string | null;
    uiterlijk: string | null;
    geldtVanaf: string | null;
    geldtTot: string | null;
  },
  options: WriteOptions,
) => put<unknown>(`/plaatsingen/${plaatsingId}/regelingstanden/${soort}`, body, at({ versie }, options));
