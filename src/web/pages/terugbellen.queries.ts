import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { listVerzoeken } from "../../modules/terugbellen/list-verzoeken.ts";
import type { Terugbelverzoek } from "../../modules/terugbellen/verzoek.ts";
import { get, put, queryText, type WriteOptions } from "../api.ts";

export type Terugbelverzoeken = Static<(typeof listVerzoeken)["output"]>;
export type Beluitkomst = "gesproken" | "geen gehoor";

export const terugbellenQuery = (parameters: Readonly<Record<string, string>>) =>
  queryOptions({
    queryKey: ["terugbelverzoeken", parameters],
    queryFn: ({ signal }) => get<Terugbelverzoeken>(`/terugbelverzoeken${queryText(parameters)}`, signal),
    placeholderData: keepPreviousData,
  });

export const noteCall = ({ id, versie }: Terugbelverzoek, uitkomst: Beluitkomst, options: WriteOptions) =>
  put<Terugbelverzoek>(
    `/terugbelverzoeken/${id}/uitkomst`,
    { uitkomst },
    { ...options, ifMatch: `"${versie}"` },
  );
