import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { createGebruiker } from "../../modules/toegang/create-gebruiker.ts";
import type { GebruikerInFull, Rechten } from "../../modules/toegang/gebruiker.ts";
import type { listGebruikers } from "../../modules/toegang/list-gebruikers.ts";
import type { listOrganisaties } from "../../modules/toegang/list-organisaties.ts";
import { get, post, ProblemError, put, type WriteOptions } from "../api.ts";

export type Gebruikers = Static<(typeof listGebruikers)["output"]>;
export type Organisaties = Static<(typeof listOrganisaties)["output"]>;
export type NieuweGebruiker = Static<(typeof createGebruiker)["input"]>;

/** A name goes in the body of the question: it stands in no address. */
export const gebruikersQuery = (asked: Readonly<Record<string, string>>, pagina: number) =>
  queryOptions({
    queryKey: ["gebruikers", asked, pagina],
    queryFn: async () => (await post<Gebruikers>("/gebruikers/_zoek", { ...asked, pagina })).data,
    placeholderData: keepPreviousData,
  });

export const gebruikerQuery = (id: string) =>
  queryOptions({
    queryKey: ["gebruikers", id],
    queryFn: ({ signal }) => get<GebruikerInFull>(`/gebruikers/${id}`, signal),
  });

export const organisatiesQuery = queryOptions({
  queryKey: ["organisaties"],
  queryFn: ({ signal }) => get<Organisaties>("/organisaties", signal),
});

type Seen = Pick<GebruikerInFull, "id" | "versie">;
const change = ({ id, versie }: Seen, part: string, body: object, options: WriteOptions) =>
  put<GebruikerInFull>(`/gebruikers/${id}${part}`, body, { ...options, ifMatch: `"${versie}"` });

export const addUser = (body: NieuweGebruiker, options: WriteOptions) =>
  post<GebruikerInFull>("/gebruikers", body, options);
export const changeRights = (seen: Seen, body: Rechten, options: WriteOptions) =>
  change(seen, "", body, options);
export const reviewRights = (seen: Seen, options: WriteOptions) => change(seen, "/beoordeling", {}, options);
export const resumeAccess = (seen: Seen, options: WriteOptions) => change(seen, "/hervatting", {}, options);
export const endAccess = (seen: Seen, toelichting: string, options: WriteOptions) =>
  change(seen, "/einde", { toelichting }, options);

/** A colleague changed it after this user saw it. */
export const isStale = (error: unknown): boolean => error instanceof ProblemError && error.status === 412;
