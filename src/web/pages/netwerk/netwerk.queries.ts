import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { addLead } from "../../../modules/netwerk/add-lead.ts";
import type { Campagne, CampagneInput } from "../../../modules/netwerk/campagne.ts";
import type { getNetwerk } from "../../../modules/netwerk/get-netwerk.ts";
import type { getRelatie } from "../../../modules/netwerk/get-relatie.ts";
import type { listCampagnes } from "../../../modules/netwerk/list-campagnes.ts";
import type { listLeads } from "../../../modules/netwerk/list-leads.ts";
import type { listMijnWerkgevers } from "../../../modules/netwerk/list-mijn-werkgevers.ts";
import type { listOnvervuld } from "../../../modules/netwerk/list-onvervuld.ts";
import type { listProspects } from "../../../modules/netwerk/list-prospects.ts";
import type { listSchaarste } from "../../../modules/netwerk/list-schaarste.ts";
import type { noteBereidheid } from "../../../modules/netwerk/note-bereidheid.ts";
import type { noteVacaturereden } from "../../../modules/netwerk/note-vacaturereden.ts";
import type { Account, AccountInput } from "../../../modules/netwerk/relatie.ts";
import type { createWerkgever } from "../../../modules/werkgevers/create-werkgever.ts";
import type { WerkgeverInFull } from "../../../modules/werkgevers/werkgever.ts";
import { get, post, put, queryText, type WriteOptions } from "../../api.ts";

export type MijnWerkgevers = Static<(typeof listMijnWerkgevers)["output"]>;
export type NetwerkAntwoord = Static<(typeof getNetwerk)["output"]>;
export type Relatie = Static<(typeof getRelatie)["output"]>;
export type Campagnes = Static<(typeof listCampagnes)["output"]>;
export type Leads = Static<(typeof listLeads)["output"]>;
export type Onvervuld = Static<(typeof listOnvervuld)["output"]>;
export type Prospects = Static<(typeof listProspects)["output"]>;
export type Schaarsten = Static<(typeof listSchaarste)["output"]>;
export type Bereidheidvraag = Omit<Static<(typeof noteBereidheid)["input"]>, "id">;
export type Leadvraag = Omit<Static<(typeof addLead)["input"]>, "id">;
export type Redenvraag = Omit<Static<(typeof noteVacaturereden)["input"]>, "id">;
export type Werkgevervraag = Required<Static<(typeof createWerkgever)["input"]>>;

type Asked = Readonly<Record<string, string | number>>;

/** All under one word: a contact or a change can move every list of the network. */
export const NETWERK = { queryKey: ["netwerk"] };

const ask = <Data>(path: string, asked: Asked = {}) =>
  queryOptions({
    queryKey: [...NETWERK.queryKey, path, asked],
    queryFn: ({ signal }) => get<Data>(`${path}${queryText(asked)}`, signal),
    placeholderData: keepPreviousData,
  });

export const mijnWerkgeversQuery = (asked: Asked) => ask<MijnWerkgevers>("/mijn-werkgevers", asked);
export const netwerkQuery = () => ask<NetwerkAntwoord>("/netwerk");
export const schaarsteQuery = () => ask<Schaarsten>("/netwerk/werksoorten");
export const prospectsQuery = (asked: Asked) => ask<Prospects>("/netwerk/prospects", asked);
export const onvervuldQuery = (asked: Asked) => ask<Onvervuld>("/onvervulde-vacatures", asked);
export const relatieQuery = (id: string) => ask<Relatie>(`/werkgevers/${id}/relatie`);
export const campagnesQuery = (asked: Asked = {}) => ask<Campagnes>("/campagnes", asked);
export const campagneQuery = (id: string) => ask<Campagne>(`/campagnes/${id}`);
export const leadsQuery = (id: string, asked: Asked) => ask<Leads>(`/campagnes/${id}/leads`, asked);

export const changeAccount = (id: string, versie: number, body: AccountInput, options: WriteOptions) =>
  put<Account>(`/werkgevers/${id}/relatie`, body, { ...options, ifMatch: `"${versie}"` });
export const noteWillingness = (id: string, body: Bereidheidvraag, options: WriteOptions) =>
  post<unknown>(`/werkgevers/${id}/bereidheden`, body, options);
export const addHerkomst = (id: string, body: Leadvraag, options: WriteOptions) =>
  post<unknown>(`/werkgevers/${id}/herkomst`, body, options);
export const noteReason = (plekId: string, body: Redenvraag, options: WriteOptions) =>
  post<{ id: string; voorstel: string }>(`/plekken/${plekId}/onvervuld`, body, options);
export const makeCampagne = (body: CampagneInput, options: WriteOptions) =>
  post<Campagne>("/campagnes", body, options);
export const changeCampagne = ({ id, versie }: Campagne, body: CampagneInput, options: WriteOptions) =>
  put<Campagne>(`/campagnes/${id}`, body, { ...options, ifMatch: `"${versie}"` });
export const makeWerkgever = (body: Werkgevervraag, options: WriteOptions) =>
  post<WerkgeverInFull>("/werkgevers", body, options);
export const changeWerkgever = (
  { id, versie }: WerkgeverInFull,
  body: Werkgevervraag,
  options: WriteOptions,
) => put<WerkgeverInFull>(`/werkgevers/${id}`, body, { ...options, ifMatch: `"${versie}"` });
