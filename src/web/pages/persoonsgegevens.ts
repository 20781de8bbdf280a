import { queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import { isIsoDate, type IsoDate } from "#core/dates";
import type { changeInwoner } from "../../modules/inwoners/change-inwoner.ts";
import type { getPersoonsgegevens } from "../../modules/inwoners/get-persoonsgegevens.ts";
import { get, put, type WriteOptions } from "../api.ts";
import type { Wrong } from "../checks.ts";
import { languageName } from "../format.ts";
import { text } from "./PersoonsgegevensPage.text.ts";

export type Persoonsgegevens = Static<(typeof getPersoonsgegevens)["output"]>;
type Change = Omit<Static<(typeof changeInwoner)["input"]>, "id">;

export const persoonsgegevensQuery = (id: string) =>
  queryOptions({
    queryKey: ["inwoner", id, "persoonsgegevens"],
    queryFn: ({ signal }) => get<Persoonsgegevens>(`/inwoners/${id}/persoonsgegevens`, signal),
  });

export const changePerson = (id: string, versie: number, body: Change, options: WriteOptions) =>
  put<{ id: string; versie: number }>(`/inwoners/${id}`, body, { ...options, ifMatch: `"${versie}"` });

/** Every field as it is typed; the languages apart: the easiest one, and the other ones. */
export type PersoonDraft = {
  readonly voornaam: string;
  readonly achternaam: string;
  readonly geboortedatum: string;
  readonly postcode: string;
  readonly woonplaats: string;
  readonly wijk: string;
  readonly adresGeheim: boolean;
  readonly taal: string;
  readonly ook: readonly string[];
};
export type PersoonField = keyof PersoonDraft;

export const draftOf = (now: Persoonsgegevens): PersoonDraft => ({
  voornaam: now.voornaam,
  achternaam: now.achternaam,
  geboortedatum: now.geboortedatum ?? "",
  postcode: now.postcode ?? "",
  woonplaats: now.woonplaats ?? "",
  wijk: now.wijk ?? "",
  adresGeheim: now.adresGeheim,
  taal: now.talen[0] ?? "",
  ook: now.talen.slice(1),
});

const POSTCODE = /^[0-9]{4}([A-Z]{2})?$/;
const tidy = (postcode: string) => postcode.replaceAll(/\s/g, "").toUpperCase();

/** In the order of the page. */
export function wrongInPerson(draft: PersoonDraft, vandaag: string): Wrong<PersoonField> {
  const { geboortedatum, postcode } = draft;
  const isBorn = geboortedatum === "" || (isIsoDate(geboortedatum) && geboortedatum <= vandaag);
  const found = [
    ["voornaam", !draft.voornaam.trim() && text.wrong.voornaam],
    ["achternaam", !draft.achternaam.trim() && text.wrong.achternaam],
    ["geboortedatum", !isBorn && text.wrong.geboortedatum],
    ["postcode", postcode.trim() && !POSTCODE.test(tidy(postcode)) && text.wrong.postcode],
    ["taal", !draft.taal && draft.ook.length > 0 && text.wrong.taal],
  ] as const;
  return Object.fromEntries(found.filter(([, wrong]) => wrong));
}

export const bodyOf = (draft: PersoonDraft): Change => ({
  voornaam: draft.voornaam.trim(),
  achternaam: draft.achternaam.trim(),
  geboortedatum: (draft.geboortedatum as IsoDate) || null,
  postcode: tidy(draft.postcode) || null,
  woonplaats: draft.woonplaats.trim() || null,
  wijk: draft.wijk.trim() || null,
  adresGeheim: draft.adresGeheim,
  talen: draft.taal ? [draft.taal, ...draft.ook.filter((taal) => taal !== draft.taal)] : [],
});

/** What a colleague changed since this user began, in words. */
export function changesBetween(before: Persoonsgegevens, now: Persoonsgegevens): string[] {
  const shown = (value: string) => value || text.empty;
  const names = (talen: readonly string[]) => talen.map(languageName).join(", ");
  const day = (date: string | null) => (date ? text.date(date) : "");
  const lines = [
    [text.voornaam, before.voornaam, now.voornaam],
    [text.achternaam, before.achternaam, now.achternaam],
    [text.geboortedatum, day(before.geboortedatum), day(now.geboortedatum)],
    [text.postcode, before.postcode ?? "", now.postcode ?? ""],
    [text.woonplaats, before.woonplaats ?? "", now.woonplaats ?? ""],
    [text.wijk, before.wijk ?? "", now.wijk ?? ""],
    [text.languages, names(before.talen), names(now.talen)],
  ] as const;
  return lines
    .filter(([, was, is]) => was !== is)
    .map(([label, was, is]) => text.changed(label, shown(was), shown(is)));
}
