import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { countOverstappen } from "../../../modules/overstappen/count-overstappen.ts";
import type { finishOverstapstap } from "../../../modules/overstappen/finish-overstapstap.ts";
import type { getOverstapStart } from "../../../modules/overstappen/get-overstap-start.ts";
import type { grantBufferbudget } from "../../../modules/overstappen/grant-bufferbudget.ts";
import type { listBufferbudget } from "../../../modules/overstappen/list-bufferbudget.ts";
import type { Overstap, OverstapInFull } from "../../../modules/overstappen/overstap.ts";
import type { switchOver } from "../../../modules/overstappen/switch-over.ts";
import type { viewOverstap } from "../../../modules/overstappen/view-overstap.ts";
import type { listPlekken } from "../../../modules/plekken/list-plekken.ts";
import type { Unit } from "../../../modules/plekken/unit.ts";
import { get, post, postForFile, put, queryText, type WriteOptions } from "../../api.ts";

export type Start = Static<(typeof getOverstapStart)["output"]>;
export type Bekeken = Static<(typeof viewOverstap)["output"]>;
export type Gekozen = NonNullable<Bekeken["gekozen"]>;
export type Vorm = Bekeken["van"];
export type Bekijkvraag = Omit<Static<(typeof viewOverstap)["input"]>, "id">;
export type Overstapvraag = Omit<Static<(typeof switchOver)["input"]>, "id">;
export type Tellingen = Static<(typeof countOverstappen)["output"]>;
export type Buffer = Static<(typeof listBufferbudget)["output"]>;
export type Buffervraag = Omit<Static<(typeof grantBufferbudget)["input"]>, "id">;
export type Openplekken = Static<(typeof listPlekken)["output"]>;
export type { Overstap, OverstapInFull };

export const startQuery = (id: string) =>
  queryOptions({
    queryKey: ["inwoner", id, "overstap"],
    queryFn: ({ signal }) => get<Start>(`/inwoners/${id}/overstap`, signal),
  });

/** What a switch would do. The terms stand in no address. */
export const bekijkQuery = (id: string, vraag: Bekijkvraag) =>
  queryOptions({
    queryKey: ["inwoner", id, "overstap", vraag],
    queryFn: async () => (await post<Bekeken>(`/inwoners/${id}/overstap/_bekijk`, vraag)).data,
    placeholderData: keepPreviousData,
  });

export const overstappenQuery = (id: string) =>
  queryOptions({
    queryKey: ["inwoner", id, "overstappen"],
    queryFn: ({ signal }) =>
      get<{ readonly rijen: readonly Overstap[] }>(`/inwoners/${id}/overstappen`, signal),
  });

export const overstapQuery = (id: string) =>
  queryOptions({
    queryKey: ["overstap", id],
    queryFn: ({ signal }) => get<OverstapInFull>(`/overstappen/${id}`, signal),
  });

export const bufferQuery = (id: string) =>
  queryOptions({
    queryKey: ["inwoner", id, "bufferbudget"],
    queryFn: ({ signal }) => get<Buffer>(`/inwoners/${id}/bufferbudget`, signal),
  });

export const tellingenQuery = (asked: {
  readonly jaar: string;
  readonly kwartaal: string;
  readonly gemeente: string;
}) =>
  queryOptions({
    queryKey: ["overstappen", asked],
    queryFn: ({ signal }) => get<Tellingen>(`/overstappen/tellingen${queryText(asked)}`, signal),
  });

export const unitsQuery = queryOptions({
  queryKey: ["units"],
  queryFn: ({ signal }) => get<{ readonly rijen: readonly Unit[] }>("/units", signal),
});

/** The plekken of a werkgever or a unit that have this form, with a free place. */
export const openPlekkenQuery = (asked: {
  readonly werkvorm: string;
  readonly werkgeverId?: string;
  readonly unitId?: string;
}) =>
  queryOptions({
    queryKey: ["plekken", "open", asked],
    queryFn: ({ signal }) =>
      get<Openplekken>(`/plekken${queryText({ ...asked, vrij: true, perPagina: 50 })}`, signal),
    staleTime: 0,
  });

export const makeOverstap = (id: string, vraag: Overstapvraag, options: WriteOptions) =>
  post<OverstapInFull>(`/inwoners/${id}/overstappen`, vraag, options);

export const goBack = (id: string, options: WriteOptions) =>
  post<OverstapInFull>(`/overstappen/${id}/terug`, {}, options);

export const tickStap = (
  id: string,
  { nummer, isKlaar, versie }: { nummer: number; isKlaar: boolean; versie: number },
) =>
  put<Static<(typeof finishOverstapstap)["output"]>>(
    `/overstappen/${id}/stappen/${nummer}`,
    { isKlaar },
    { ifMatch: `"${versie}"` },
  );

export const asPdf = (id: string) => postForFile(`/overstappen/${id}/_pdf`, {});

export const grantBuffer = (id: string, vraag: Buffervraag, options: WriteOptions) =>
  post<Pick<Buffer, "rijen">>(`/inwoners/${id}/bufferbudget`, vraag, options);

/** For a combobox. */
export async function findWerkgevers(zoek: string, signal: AbortSignal) {
  type Found = { readonly rijen: readonly { id: string; naam: string; plaats: string }[] };
  const { rijen } = await get<Found>(`/werkgevers${queryText({ zoek, perPagina: 8 })}`, signal);
  return rijen.map(({ id, naam, plaats }) => ({ id, label: naam, detail: plaats }));
}
