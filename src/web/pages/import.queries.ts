import { queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type {
  Import,
  ImportDetail as ImportDetailSchema,
  Importtaak,
} from "../../modules/uitwisseling/import.ts";
import { isAfgerond, type Taak } from "../../modules/taken/taak.ts";
import { get, post, queryText, type WriteOptions } from "../api.ts";

export type ImportDetail = Static<typeof ImportDetailSchema>;
type Importen = { totaal: number; pagina: number; perPagina: number; rijen: Import[] };

/** How often long work is asked how far it is (ms). */
const ASK_AGAIN = 700;

export const importenQuery = (pagina: string) =>
  queryOptions({
    queryKey: ["importen", pagina],
    queryFn: ({ signal }) => get<Importen>(`/importen${queryText({ pagina })}`, signal),
  });

export const importQuery = (id: string, parameters: Readonly<Record<string, string>> = {}) =>
  queryOptions({
    queryKey: ["import", id, parameters],
    queryFn: ({ signal }) => get<ImportDetail>(`/importen/${id}${queryText(parameters)}`, signal),
  });

/** Long work, asked again until it ends. */
export const taakQuery = (id: string) =>
  queryOptions({
    queryKey: ["taak", id],
    queryFn: ({ signal }) => get<Taak>(`/taken/${id}`, signal),
    refetchInterval: ({ state }) => (state.data && isAfgerond(state.data) ? false : ASK_AGAIN),
  });

export const stopTaak = (id: string, options: WriteOptions) => post<Taak>(`/taken/${id}/_stop`, {}, options);

export const startImport = (
  file: { soort: string; bestandsnaam: string; inhoud: string; codering: "base64" },
  options: WriteOptions,
) => post<Static<typeof Importtaak>>("/importen", file, options);
