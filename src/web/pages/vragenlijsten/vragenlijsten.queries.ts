import { queryOptions } from "@tanstack/react-query";
import type { Definitie } from "../../../modules/beeld/definitie.ts";
import type {
  Telling,
  Versieregel,
  Vragenlijst,
  Vragenlijstversie,
} from "../../../modules/beeld/vragenlijst.ts";
import { get, post, put, remove, type WriteOptions } from "../../api.ts";

export type Vragenlijsten = { readonly rijen: readonly Vragenlijst[] };

export const vragenlijstenQuery = queryOptions({
  queryKey: ["vragenlijsten"],
  queryFn: ({ signal }) => get<Vragenlijsten>("/vragenlijsten", signal),
});

export const vragenlijstQuery = (id: string) =>
  queryOptions({
    queryKey: ["vragenlijsten", id],
    queryFn: ({ signal }) => get<Vragenlijst>(`/vragenlijsten/${id}`, signal),
  });

/** A version with its questions; nothing is asked while it is not known which. */
export const versieQuery = (id: string) =>
  queryOptions({
    queryKey: ["vragenlijsten", "versie", id],
    queryFn: ({ signal }) => get<Vragenlijstversie>(`/vragenlijstversies/${id}`, signal),
    enabled: id !== "",
  });

export const newVragenlijst = (
  body: { readonly naam: string; readonly doel: string },
  options: WriteOptions,
) => post<Vragenlijst>("/vragenlijsten", body, options);

export const adoptMeegeleverd = (options: WriteOptions) =>
  post<Vragenlijsten & { readonly toegevoegd: number }>("/vragenlijsten/_meegeleverd", {}, options);

export type VragenlijstBody = Pick<Vragenlijst, "naam" | "doel"> & { readonly telt: readonly Telling[] };

export const changeVragenlijst = (
  { id, versie }: Pick<Vragenlijst, "id" | "versie">,
  body: VragenlijstBody,
  options: WriteOptions,
) => put<Vragenlijst>(`/vragenlijsten/${id}`, body, { ...options, ifMatch: `"${versie}"` });

export const newVersie = (id: string, options: WriteOptions) =>
  post<Vragenlijstversie>(`/vragenlijsten/${id}/versies`, {}, options);

type Seen = Pick<Versieregel, "id" | "versie">;
const seenOf = ({ versie }: Seen, options: WriteOptions) => ({ ...options, ifMatch: `"${versie}"` });

export const changeVersie = (seen: Seen, definitie: Definitie, options: WriteOptions) =>
  put<Vragenlijstversie>(`/vragenlijstversies/${seen.id}`, { definitie }, seenOf(seen, options));

export const publishVersie = (seen: Seen, options: WriteOptions) =>
  put<Vragenlijstversie>(`/vragenlijstversies/${seen.id}/publicatie`, {}, seenOf(seen, options));

export const withdrawVersie = (seen: Seen, options: WriteOptions) =>
  put<Vragenlijstversie>(`/vragenlijstversies/${seen.id}/intrekking`, {}, seenOf(seen, options));

export const deleteConcept = (seen: Seen, options: WriteOptions) =>
  remove<{ id: string }>(`/vragenlijstversies/${seen.id}`, seenOf(seen, options));
