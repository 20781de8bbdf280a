import { queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { Uitslag } from "../../../modules/certificaten/controle.ts";
import type { assessLeerdoel } from "../../../modules/certificaten/assess-leerdoel.ts";
import type { getBadge } from "../../../modules/certificaten/get-badge.ts";
import type { Erkenning, LeermeesterInput } from "../../../modules/certificaten/leerbedrijf.ts";
import type { Leerroute } from "../../../modules/certificaten/leerroute.ts";
import type { Leertaak, LeertaakInput } from "../../../modules/certificaten/leertaak.ts";
import type { listLeerbedrijven } from "../../../modules/certificaten/list-leerbedrijven.ts";
import type { listLeertaken } from "../../../modules/certificaten/list-leertaken.ts";
import type { listOpenLeerroutes } from "../../../modules/certificaten/list-open-leerroutes.ts";
import type { startLeerroute } from "../../../modules/certificaten/start-leerroute.ts";
import type { Praktijkverklaring } from "../../../modules/certificaten/verklaring.ts";
import { get, post, postForFile, put, queryText, type WriteOptions } from "../../api.ts";

export type { Leerroute, Praktijkverklaring, Uitslag };
export type { Leertaak };
export type Leermeester = Leerbedrijf["leermeesters"][number];
export type Leerdoel = Leerroute["doelen"][number];
export type Leerbedrijven = Static<(typeof listLeerbedrijven)["output"]>;
export type Leerbedrijf = Leerbedrijven["rijen"][number];
export type OpenLeerroutes = Static<(typeof listOpenLeerroutes)["output"]>;
export type Beoordeling = Omit<Static<(typeof assessLeerdoel)["input"]>, "id">;
export type Leervraag = Omit<Static<(typeof startLeerroute)["input"]>, "id">;
export type Meegenomen = Static<(typeof getBadge)["output"]>;
type Leertaken = Static<(typeof listLeertaken)["output"]>;

type Parameters = Readonly<Record<string, string | number>>;

/** Part of the dossier, so that a change in it asks them anew. */
export const leerroutesQuery = (id: string) =>
  queryOptions({
    queryKey: ["inwoner", id, "leerroutes"],
    queryFn: ({ signal }) => get<{ rijen: Leerroute[] }>(`/inwoners/${id}/leerroutes`, signal),
  });
export const verklaringenQuery = (id: string) =>
  queryOptions({
    queryKey: ["inwoner", id, "praktijkverklaringen"],
    queryFn: ({ signal }) =>
      get<{ rijen: Praktijkverklaring[] }>(`/inwoners/${id}/praktijkverklaringen`, signal),
  });

/** Only when someone asks for it: who has this address sees the verklaring. */
export const meegenomenQuery = (id: string, enabled: boolean) =>
  queryOptions({
    queryKey: ["praktijkverklaring", id, "badge"],
    queryFn: ({ signal }) => get<Meegenomen>(`/praktijkverklaringen/${id}/badge`, signal),
    enabled,
    gcTime: 0,
  });

export const openLeerroutesQuery = (parameters: Parameters) =>
  queryOptions({
    queryKey: ["leerroutes", parameters],
    queryFn: ({ signal }) => get<OpenLeerroutes>(`/leerroutes${queryText(parameters)}`, signal),
  });
export const leerbedrijvenQuery = (parameters: Parameters) =>
  queryOptions({
    queryKey: ["leerbedrijven", parameters],
    queryFn: ({ signal }) => get<Leerbedrijven>(`/leerbedrijven${queryText(parameters)}`, signal),
  });
export const leertakenQuery = queryOptions({
  queryKey: ["leertaken"],
  queryFn: ({ signal }) => get<Leertaken>("/leertaken", signal),
});

export const leerbedrijfQuery = (id: string) =>
  queryOptions({
    queryKey: ["leerbedrijven", id],
    queryFn: ({ signal }) => get<Leerbedrijf>(`/leerbedrijven/${id}`, signal),
  });

type Seen = { readonly id: string; readonly versie: number };
const seen = ({ versie }: Seen, options: WriteOptions) => ({ ...options, ifMatch: `"${versie}"` });

export type NieuwLeerbedrijf = Erkenning & Pick<Leerbedrijf, "werkgeverId" | "unitId">;
export const createLeerbedrijf = (body: NieuwLeerbedrijf, options: WriteOptions) =>
  post<Leerbedrijf>("/leerbedrijven", body, options);
export const changeErkenning = (leerbedrijf: Seen, body: Erkenning, options: WriteOptions) =>
  put<Leerbedrijf>(`/leerbedrijven/${leerbedrijf.id}`, body, seen(leerbedrijf, options));
export const addLeermeester = (leerbedrijfId: string, body: LeermeesterInput, options: WriteOptions) =>
  post<Leerbedrijf>(`/leerbedrijven/${leerbedrijfId}/leermeesters`, body, options);
export const changeLeermeester = (meester: Seen, body: LeermeesterInput, options: WriteOptions) =>
  put<Leerbedrijf>(`/leermeesters/${meester.id}`, body, seen(meester, options));

export const createLeertaak = (body: LeertaakInput, options: WriteOptions) =>
  post<Leertaak>("/leertaken", body, options);
export const changeLeertaak = (taak: Seen, body: LeertaakInput, options: WriteOptions) =>
  put<Leertaak>(`/leertaken/${taak.id}`, body, seen(taak, options));
export const retireLeertaak = (taak: Seen, isVervallen: boolean, options: WriteOptions) =>
  put<Leertaak>(`/leertaken/${taak.id}/vervallen`, { isVervallen }, seen(taak, options));

export const startLeren = (inwonerId: string, body: Leervraag, options: WriteOptions) =>
  post<Leerroute>(`/inwoners/${inwonerId}/leerroutes`, body, options);
export const sendBeoordeling = (leerdoelId: string, body: Beoordeling, options: WriteOptions) =>
  post<Leerroute>(`/leerdoelen/${leerdoelId}/_beoordeel`, body, options);
export const sendOefent = (leerdoelId: string, datum: string, options: WriteOptions) =>
  post<Leerroute>(`/leerdoelen/${leerdoelId}/_oefen`, { datum }, options);
export const sendTweede = (leerdoelId: string, isGevraagd: boolean, options: WriteOptions) =>
  post<Leerroute>(`/leerdoelen/${leerdoelId}/_tweede`, { isGevraagd }, options);
export const sendTerugkoppeling = (routeId: string, versie: number, tekst: string, options: WriteOptions) =>
  put<Leerroute>(`/leerroutes/${routeId}/terugkoppeling`, { tekst }, { ...options, ifMatch: `"${versie}"` });
export const giveVerklaring = (routeId: string, options: WriteOptions) =>
  post<Praktijkverklaring>(`/leerroutes/${routeId}/praktijkverklaring`, {}, options);
export const withdrawVerklaring = (id: string, reden: string, options: WriteOptions) =>
  post<Praktijkverklaring>(`/praktijkverklaringen/${id}/_intrekken`, { reden }, options);
export const verklaringAsPdf = (id: string) => postForFile(`/praktijkverklaringen/${id}/_pdf`, {});

/** For everyone; the code goes in the body, so that no log of addresses holds it. */
export const checkCertificate = async (vraag: { code: string } | { tekst: string }) =>
  (await post<Uitslag>("/certificaten/_controleer", vraag)).data;
