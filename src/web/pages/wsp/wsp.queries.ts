import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type {
  Banenmarkt,
  BanenmarktInFull,
  Marktdag,
  Marktdeelname,
  MarktInput,
  Stand,
} from "../../../modules/banenmarkten/banenmarkt.ts";
import type { listBanenmarkten } from "../../../modules/banenmarkten/list-banenmarkten.ts";
import type { listMarktdeelnames } from "../../../modules/banenmarkten/list-marktdeelnames.ts";
import type { listEigenDeelnemers } from "../../../modules/banenmarkten/list-eigen-deelnemers.ts";
import type { noteMarktgesprek } from "../../../modules/banenmarkten/note-gesprek.ts";
import type { noteMarktkomst } from "../../../modules/banenmarkten/note-komst.ts";
import type { recordUitkomst as recordMarktuitkomst } from "../../../modules/banenmarkten/record-uitkomst.ts";
import type { listBouwblokken } from "../../../modules/sroi/list-bouwblokken.ts";
import type { listVerplichtingen } from "../../../modules/sroi/list-verplichtingen.ts";
import type {
  BijdrageInput,
  SroiBijdrage,
  SroiVerplichtingInFull,
  VerplichtingInput,
} from "../../../modules/sroi/sroi.ts";
import type { getTevredenheid } from "../../../modules/tevredenheid/get-tevredenheid.ts";
import type { listOordelen } from "../../../modules/tevredenheid/list-oordelen.ts";
import type { listTeVragen } from "../../../modules/tevredenheid/list-te-vragen.ts";
import type { OordeelInput } from "../../../modules/tevredenheid/tevredenheid.ts";
import type { DienstInput, Werkgeversdienst } from "../../../modules/werkgeversdiensten/dienst.ts";
import type { Dienstdoel, DoelInput } from "../../../modules/werkgeversdiensten/dienstdoel.ts";
import type { getRealisatie } from "../../../modules/werkgeversdiensten/get-realisatie.ts";
import type { listWerkgeversdiensten } from "../../../modules/werkgeversdiensten/list-werkgeversdiensten.ts";
import { get, post, put, queryText, type WriteOptions } from "../../api.ts";

export type { Banenmarkt, BanenmarktInFull, Marktdag, Marktdeelname, MarktInput, SroiBijdrage };
export type { SroiVerplichtingInFull, Werkgeversdienst };
export type Banenmarkten = Static<(typeof listBanenmarkten)["output"]>;
export type Marktdeelnames = Static<(typeof listMarktdeelnames)["output"]>;
export type Eigendeelnemers = Static<(typeof listEigenDeelnemers)["output"]>;
export type Diensten = Static<(typeof listWerkgeversdiensten)["output"]>;
export type Realisaties = Static<(typeof getRealisatie)["output"]>;
export type Realisatie = Realisaties["rijen"][number];
export type Verplichtingen = Static<(typeof listVerplichtingen)["output"]>;
export type Verplichting = Verplichtingen["rijen"][number];
export type Bouwblokken = Static<(typeof listBouwblokken)["output"]>;
export type Tevredenheid = Static<(typeof getTevredenheid)["output"]>;
export type Oordelen = Static<(typeof listOordelen)["output"]>;
export type TeVragen = Static<(typeof listTeVragen)["output"]>;

type Asked = Readonly<Record<string, string | number | undefined>>;

const ask = <Data>(path: string, asked: Asked = {}) =>
  queryOptions({
    queryKey: ["wsp", path, asked],
    queryFn: ({ signal }) => get<Data>(`${path}${queryText(asked)}`, signal),
    placeholderData: keepPreviousData,
  });

/** Whatever changes here can change a count elsewhere on these pages. */
export const WSP = { queryKey: ["wsp"] };

export const marktenQuery = (asked: Asked) => ask<Banenmarkten>("/banenmarkten", asked);
export const marktQuery = (id: string) => ask<BanenmarktInFull>(`/banenmarkten/${id}`);
export const marktdagQuery = (id: string, pagina: number) =>
  ask<Marktdag>(`/banenmarkten/${id}/dag`, { pagina, perPagina: 50 });
export const eigenQuery = (id: string) => ask<Eigendeelnemers>(`/banenmarkten/${id}/eigen-deelnemers`);
export const marktdeelnamesQuery = (inwonerId: string) =>
  ask<Marktdeelnames>(`/inwoners/${inwonerId}/banenmarkten`);
export const dienstenQuery = (asked: Asked) => ask<Diensten>("/werkgeversdiensten", asked);
export const dienstQuery = (id: string) => ask<Werkgeversdienst>(`/werkgeversdiensten/${id}`);
export const realisatieQuery = (jaar: number) => ask<Realisaties>("/werkgeversdiensten/realisatie", { jaar });
export const verplichtingenQuery = (asked: Asked) => ask<Verplichtingen>("/sroi/verplichtingen", asked);
export const verplichtingQuery = (id: string) => ask<SroiVerplichtingInFull>(`/sroi/verplichtingen/${id}`);
export const bouwblokkenQuery = (tabel: string) => ask<Bouwblokken>("/sroi/bouwblokken", { tabel });
export const tevredenheidQuery = ask<Tevredenheid>("/tevredenheid");
export const oordelenQuery = (asked: Asked) => ask<Oordelen>("/tevredenheid/oordelen", asked);
export const teVragenQuery = ask<TeVragen>("/tevredenheid/te-vragen");

const seen = ({ versie }: { readonly versie: number }, options: WriteOptions) => ({
  ...options,
  ifMatch: `"${versie}"`,
});

export const addMarkt = (body: MarktInput, options: WriteOptions) =>
  post<BanenmarktInFull>("/banenmarkten", body, options);
export const changeMarkt = (markt: BanenmarktInFull, body: MarktInput, options: WriteOptions) =>
  put<BanenmarktInFull>(`/banenmarkten/${markt.id}`, body, seen(markt, options));
export const cancelMarkt = (markt: BanenmarktInFull, toelichting: string, options: WriteOptions) =>
  put<BanenmarktInFull>(`/banenmarkten/${markt.id}/einde`, { toelichting }, seen(markt, options));
export const changeStanden = (markt: BanenmarktInFull, standen: readonly Stand[], options: WriteOptions) =>
  put<BanenmarktInFull>(`/banenmarkten/${markt.id}/werkgevers`, { standen }, seen(markt, options));
export const registerInwoner = (marktId: string, inwonerId: string, options: WriteOptions) =>
  post<Marktdeelname>(`/banenmarkten/${marktId}/deelnames`, { inwonerId, akkoord: true }, options);
export const changeDeelname = (
  deelname: Marktdeelname,
  status: Marktdeelname["status"],
  options: WriteOptions,
) => put<Marktdeelname>(`/marktdeelnames/${deelname.id}`, { status }, seen(deelname, options));

type Marktuitkomst = Omit<Static<(typeof recordMarktuitkomst)["input"]>, "id">;
export type Uitkomst = Marktuitkomst["uitkomst"];
export const recordUitkomst = (deelnameId: string, body: Marktuitkomst, options: WriteOptions) =>
  post<Marktdeelname>(`/marktdeelnames/${deelnameId}/_uitkomst`, body, options);

export type Komst = Omit<Static<(typeof noteMarktkomst)["input"]>, "id">;
export const noteKomst = (marktId: string, body: Komst, options: WriteOptions) =>
  post<Komst>(`/banenmarkten/${marktId}/dag/_komst`, body, options);
export type Marktgesprek = Omit<Static<(typeof noteMarktgesprek)["input"]>, "id">;
export const noteGesprek = (marktId: string, body: Marktgesprek, options: WriteOptions) =>
  post<Marktgesprek>(`/banenmarkten/${marktId}/dag/_gesprek`, body, options);

export const addDienst = (werkgeverId: string, body: DienstInput, options: WriteOptions) =>
  post<Werkgeversdienst>(`/werkgevers/${werkgeverId}/diensten`, body, options);
export const changeDienst = (dienst: Werkgeversdienst, body: DienstInput, options: WriteOptions) =>
  put<Werkgeversdienst>(`/werkgeversdiensten/${dienst.id}`, body, seen(dienst, options));
export const addDoel = (jaar: number, maatstaf: string, body: DoelInput, options: WriteOptions) =>
  post<Dienstdoel>("/dienstdoelen", { jaar, maatstaf, ...body }, options);
export const changeDoel = (doel: Dienstdoel, body: DoelInput, options: WriteOptions) =>
  put<Dienstdoel>(`/dienstdoelen/${doel.id}`, body, seen(doel, options));

export const addVerplichting = (body: VerplichtingInput, options: WriteOptions) =>
  post<SroiVerplichtingInFull>("/sroi/verplichtingen", body, options);
export const closeVerplichting = (verplichting: SroiVerplichtingInFull, options: WriteOptions) =>
  put<SroiVerplichtingInFull>(
    `/sroi/verplichtingen/${verplichting.id}/einde`,
    {},
    seen(verplichting, options),
  );
export const addBijdrage = (id: string, body: BijdrageInput, options: WriteOptions) =>
  post<SroiVerplichtingInFull>(`/sroi/verplichtingen/${id}/bijdragen`, body, options);
export type Besluit = { readonly besluit: "goedgekeurd" | "afgewezen"; readonly reden: string | null };
export const decideBijdrage = (bijdrage: SroiBijdrage, body: Besluit, options: WriteOptions) =>
  put<SroiVerplichtingInFull>(`/sroi/bijdragen/${bijdrage.id}/besluit`, body, seen(bijdrage, options));

export const giveOordeel = (werkgeverId: string, body: OordeelInput, options: WriteOptions) =>
  post<{ werkgeverId: string }>(`/werkgevers/${werkgeverId}/oordelen`, body, options);
