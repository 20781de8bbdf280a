import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { AfnameInFull } from "../../../modules/beeld/afname.ts";
import type { Antwoorden } from "../../../modules/beeld/definitie.ts";
import type { getBeeld } from "../../../modules/beeld/get-beeld.ts";
import type { getIndicaties } from "../../../modules/beeld/get-indicaties.ts";
import type { Aanvraag, Indicatie } from "../../../modules/beeld/indicatie.ts";
import type { Instroom, Triagebesluit } from "../../../modules/beeld/instroom.ts";
import type { listOntbreekt } from "../../../modules/beeld/list-ontbreekt.ts";
import type { Vindbaarheid } from "../../../modules/beeld/vindbaarheid.ts";
import type { listDoelgroepenVanInwoner } from "../../../modules/doelgroepen/list-doelgroepen-van-inwoner.ts";
import type { listSituatiestanden } from "../../../modules/inwoners/list-situatiestanden.ts";
import { get, post, put, queryText, remove, type WriteOptions } from "../../api.ts";

export type Beeld = Static<(typeof getBeeld)["output"]>;
export type Indicaties = Static<(typeof getIndicaties)["output"]>;
export type Situatiestanden = Static<(typeof listSituatiestanden)["output"]>;
export type Ontbreekt = Static<(typeof listOntbreekt)["output"]>;

/** A change in the dossier asks everything below `["inwoner", id]` anew. */
const part = <Data>(id: string, name: string) =>
  queryOptions({
    queryKey: ["inwoner", id, name],
    queryFn: ({ signal }) => get<Data>(`/inwoners/${id}/${name}`, signal),
  });

export const beeldQuery = (id: string) => part<Beeld>(id, "beeld");
export const vindbaarheidQuery = (id: string) => part<Vindbaarheid>(id, "vindbaarheid");
export const standenQuery = (id: string) => part<Situatiestanden>(id, "situatiestanden");
export const doelgroepenQuery = (id: string) =>
  part<Static<(typeof listDoelgroepenVanInwoner)["output"]>>(id, "doelgroepen");
export const indicatiesQuery = (id: string) => part<Indicaties>(id, "indicaties");

/** One filled in form, with the questions of its version. */
export const afnameQuery = (inwonerId: string, id: string) =>
  queryOptions({
    queryKey: ["inwoner", inwonerId, "afname", id],
    queryFn: ({ signal }) => get<AfnameInFull>(`/afnames/${id}`, signal),
    enabled: id !== "",
  });

export const ontbreektQuery = (parameters: Readonly<Record<string, string>>) =>
  queryOptions({
    queryKey: ["caseload", "ontbreekt", parameters],
    queryFn: ({ signal }) => get<Ontbreekt>(`/caseload/ontbreekt${queryText(parameters)}`, signal),
    placeholderData: keepPreviousData,
  });

export type Ingevuld = {
  readonly antwoorden: Antwoorden;
  readonly ingevuldOp: string;
  readonly status: "concept" | "ingediend";
};

/** A new one, or the draft that was read. */
export const saveAfname = (
  inwonerId: string,
  about: { readonly vragenlijstId: string; readonly vervangtId: string | null },
  concept: AfnameInFull | null,
  body: Ingevuld,
  options: WriteOptions,
) =>
  concept
    ? put<AfnameInFull>(`/afnames/${concept.id}`, body, { ...options, ifMatch: `"${concept.versie}"` })
    : post<AfnameInFull>(`/inwoners/${inwonerId}/afnames`, { ...about, ...body }, options);

export const deleteConcept = ({ id, versie }: AfnameInFull, options: WriteOptions) =>
  remove<{ id: string }>(`/afnames/${id}`, { ...options, ifMatch: `"${versie}"` });

export type InstroomBody = {
  readonly bron: string;
  readonly gemeldOp: string;
  readonly toelichting: string | null;
};

export const saveInstroom = (id: string, versie: number, body: InstroomBody, options: WriteOptions) =>
  put<Instroom>(`/inwoners/${id}/instroom`, body, { ...options, ifMatch: `"${versie}"` });

export type TriageBody = {
  readonly uitkomst: string;
  readonly reden: string;
  readonly vormen?: readonly string[];
  readonly opnieuwOp?: string;
};

export const decideTriage = (id: string, body: TriageBody, options: WriteOptions) =>
  post<{ triages: Triagebesluit[] }>(`/inwoners/${id}/triage`, body, options);

export type IndicatieBody = Readonly<Record<"soort" | "vanaf" | "bron", string>> & {
  readonly tot: string | null;
  readonly vastgesteldOp: string | null;
  /** Of a correction. */
  readonly reden?: string;
};

export const saveIndicatie = (
  inwonerId: string,
  seen: Indicatie | null,
  body: IndicatieBody,
  options: WriteOptions,
) =>
  seen
    ? put<Indicatie>(`/indicaties/${seen.id}`, body, { ...options, ifMatch: `"${seen.versie}"` })
    : post<Indicatie>(`/inwoners/${inwonerId}/indicaties`, body, options);

export type AanvraagBody = Readonly<Record<"soort" | "gevraagdOp" | "adviseur", string>>;

export const requestIndicatie = (inwonerId: string, body: AanvraagBody, options: WriteOptions) =>
  post<Aanvraag>(`/inwoners/${inwonerId}/indicatieaanvragen`, body, options);

export type VerbeteringBody = Readonly<
  Record<"gevraagdOp" | "adviseur" | "uitkomst" | "uitkomstOp" | "reden", string>
> & { readonly geldigTot: string | null };

export const correctAdvies = ({ id, versie }: Aanvraag, body: VerbeteringBody, options: WriteOptions) =>
  put<Aanvraag>(`/indicatieaanvragen/${id}/verbetering`, body, { ...options, ifMatch: `"${versie}"` });

export type UitkomstBody = {
  readonly uitkomst: string;
  readonly uitkomstOp: string;
  readonly geldigTot: string | null;
  readonly indicatieVanaf: string | null;
};

export const answerIndicatie = ({ id, versie }: Aanvraag, body: UitkomstBody, options: WriteOptions) =>
  put<Aanvraag>(`/indicatieaanvragen/${id}`, body, { ...options, ifMatch: `"${versie}"` });
