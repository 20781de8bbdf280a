import { queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { Brpantwoord } from "../../../modules/basisregistraties/brp-antwoord.ts";
import type { getBasisregistraties } from "../../../modules/basisregistraties/get-basisregistraties.ts";
import type { Handelsregisterprofiel } from "../../../modules/basisregistraties/get-handelsregister.ts";
import type { Adresantwoord } from "../../../modules/basisregistraties/search-adres.ts";
import type { Handelsregisterantwoord } from "../../../modules/basisregistraties/search-handelsregister.ts";
import { get, post } from "../../api.ts";

export type { Adresantwoord, Brpantwoord, Handelsregisterantwoord, Handelsregisterprofiel };
export type Brppersoon = NonNullable<Brpantwoord["persoon"]>;
export type Kvkprofiel = NonNullable<Handelsregisterprofiel["profiel"]>;
export type GevondenAdres = NonNullable<Adresantwoord["adres"]>;
type Aangesloten = Static<(typeof getBasisregistraties)["output"]>;

/** What the service is connected to does not change while someone works. */
export const aangeslotenQuery = queryOptions({
  queryKey: ["basisregistraties"],
  queryFn: ({ signal }) => get<Aangesloten>("/basisregistraties", signal),
  staleTime: Number.POSITIVE_INFINITY,
});

export type AskBrp = () => Promise<Brpantwoord>;

const ask = async <Answer>(path: string, body: object): Promise<Answer> =>
  (await post<Answer>(path, body)).data;

export const askBrp = (inwonerId: string) => ask<Brpantwoord>(`/inwoners/${inwonerId}/brp/_opvragen`, {});
export const askBrpAanmelding = (bsn: string, gemeente: string) =>
  ask<Brpantwoord>("/brp/personen/_opvragen", { bsn, gemeente });
export const searchHandelsregister = (zoek: string) =>
  ask<Handelsregisterantwoord>("/handelsregister/_zoeken", { zoek });
export const getHandelsregister = (kvk: string) => get<Handelsregisterprofiel>(`/handelsregister/${kvk}`);
export const searchAdres = (postcode: string, huisnummer: string) =>
  ask<Adresantwoord>("/adressen/_zoeken", { postcode, huisnummer: huisnummer || null });
