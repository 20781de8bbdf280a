import { queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { Export, Inhoud, Waarde } from "../../../modules/exporten/export.ts";
import type { listExporten } from "../../../modules/exporten/list-exporten.ts";
import type { Kwartaalrapport } from "../../../modules/kwartaalrapport/kwartaalrapport.ts";
import { get, post, postForFile, queryText, type WriteOptions } from "../../api.ts";

export type { Export, Inhoud, Kwartaalrapport, Waarde };
export type Exporten = Static<(typeof listExporten)["output"]>;

export const exportenQuery = (pagina: string) =>
  queryOptions({
    queryKey: ["exporten", pagina],
    queryFn: ({ signal }) => get<Exporten>(`/exporten${queryText({ pagina })}`, signal),
  });

export type Keuze = {
  readonly tabel: string;
  readonly jaar?: number;
  readonly kring: string;
  readonly doel: string;
};

export const createExport = (keuze: Keuze, options: WriteOptions) =>
  post<Export>("/exporten", keuze, options);

/** In which form somebody takes it along, and what the file is called. */
export const VORMEN = {
  csv: { path: "_csv", extension: "csv" },
  werkboek: { path: "_werkboek", extension: "xlsx" },
} as const;
export type Vorm = keyof typeof VORMEN;

export const exportFile = (id: string, vorm: Vorm) => postForFile(`/exporten/${id}/${VORMEN[vorm].path}`, {});

export const exportJson = async (id: string): Promise<Blob> =>
  new Blob([JSON.stringify(await get<Export>(`/exporten/${id}`), null, 2)], { type: "application/json" });

export const kwartaalQuery = (kwartaal: string) =>
  queryOptions({
    queryKey: ["rapport", "kwartaal", kwartaal],
    queryFn: ({ signal }) => get<Kwartaalrapport>(`/rapporten/kwartaal${queryText({ kwartaal })}`, signal),
  });

export const kwartaalFile = (kwartaal: string, vorm: "pdf" | "werkboek") =>
  postForFile(`/rapporten/kwartaal/_${vorm}`, { kwartaal });
