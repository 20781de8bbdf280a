import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { listAanmeldingen } from "../../modules/inwoners/list-aanmeldingen.ts";
import type { OntvangenAanmelding } from "../../modules/inwoners/ontvangen-aanmelding.ts";
import { get, put, queryText, type WriteOptions } from "../api.ts";

export type Aanmeldingen = Static<(typeof listAanmeldingen)["output"]>;

export const aanmeldingenQuery = (parameters: Readonly<Record<string, string>>) =>
  queryOptions({
    queryKey: ["aanmeldingen", parameters],
    queryFn: ({ signal }) => get<Aanmeldingen>(`/aanmeldingen${queryText(parameters)}`, signal),
    placeholderData: keepPreviousData,
  });

/** Either somebody to help this inwoner, or an answer to who made the aanmelding. */
export type Besluit =
  | {
      readonly klantmanagerId?: string;
      /** Where the inwoner begins, with the reason. */
      readonly triage?: { readonly uitkomst: string; readonly reden: string };
    }
  | { readonly antwoord: string };

export const handle = ({ id, versie }: OntvangenAanmelding, body: Besluit, options: WriteOptions) =>
  put<OntvangenAanmelding>(`/aanmeldingen/${id}/${"antwoord" in body ? "antwoord" : "oppakken"}`, body, {
    ...options,
    ifMatch: `"${versie}"`,
  });
