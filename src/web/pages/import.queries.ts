import { queryOptions, skipToken } from "@tanstack/react-query";
import type { Static } from "typebox";
import type {
  Import,
  ImportDetail as ImportDetailSchema,
  Importtaak,
} from "../../modules/uitwisseling/import.ts";
import type { leesTabel } from "../../modules/uitwisseling/lees-tabel.ts";
import type { Importsoort } from "../../modules/uitwisseling/list-importsoorten.ts";
import type { TabelSoort, VumSoort } from "../../modules/uitwisseling/soort-import.ts";
import type { Koppeling } from "../../modules/uitwisseling/tabel/koppeling.ts";
import { isAfgerond, type Taak } from "../../modules/taken/taak.ts";
import { get, post, postFile, postForFile, queryText, type WriteOptions } from "../api.ts";
import { keep } from "../csv.ts";

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

/** A file of VUM is read as it is sent: which field is what, the standard says. */
export const startVumimport = ({ soort, file }: Vumbestand, options: WriteOptions) =>
  postFile<Static<typeof Importtaak>>(
    `/importen/_vum${queryText({ soort, bestandsnaam: file.name })}`,
    file,
    options,
  );

export type Soort = Static<typeof Importsoort>;
export type GelezenTabel = Static<(typeof leesTabel)["output"]>;

export const importsoortenQuery = queryOptions({
  queryKey: ["importsoorten"],
  queryFn: ({ signal }) => get<Soort[]>("/importsoorten", signal),
  staleTime: Infinity,
});

/** A file on its way. `kenmerk` tells one file from another, so that a second one is no repetition. */
type Bestand<Kind> = { soort: Kind; file: File; kenmerk: string };
export type Tabelbestand = Bestand<TabelSoort>;
type Vumbestand = Bestand<VumSoort>;
export const bestandVan = <Kind>(soort: Kind, file: File): Bestand<Kind> => ({
  soort,
  file,
  kenmerk: `${file.name}/${file.size}/${file.lastModified}`,
});

export const leesBestand = ({ soort, file }: Tabelbestand, options: WriteOptions) =>
  postFile<GelezenTabel>(`/importen/_lezen${queryText({ soort, bestandsnaam: file.name })}`, file, options);

export const startTabelimport = (
  { soort, file, koppeling }: Tabelbestand & { koppeling: Koppeling },
  options: WriteOptions,
) =>
  postFile<Static<typeof Importtaak>>(
    `/importen/_inlezen${queryText({ soort, bestandsnaam: file.name, koppeling: JSON.stringify(koppeling) })}`,
    file,
    options,
  );

/** The file and the columns of an import that was just started: kept in this window only, for the way back to them. */
export const gekozenQuery = (importId: string) =>
  queryOptions<{ bestand: Tabelbestand; tabel: GelezenTabel }>({
    queryKey: ["gekozen", importId],
    queryFn: skipToken,
    staleTime: Infinity,
  });

/** A file to fill in. */
export const keepVoorbeeld = async (soort: TabelSoort, vorm: "csv" | "xlsx") =>
  keep(
    `voorbeeld-${soort}.${vorm}`,
    await postForFile(`/importsoorten/${soort}/${vorm === "csv" ? "_csv" : "_werkboek"}`, {}),
  );

export const keepWeigeringen = async (id: string, bestandsnaam: string) =>
  keep(
    `te-verbeteren-${bestandsnaam.replace(/\.[^.]*$/, "")}.csv`,
    await postForFile(`/importen/${id}/_weigeringen`, {}),
  );
