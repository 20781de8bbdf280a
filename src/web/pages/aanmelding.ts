import { isIsoDate } from "#core/dates";
import type { Aanmelding } from "../../modules/inwoners/aanmelding.ts";
import type { Wrong } from "../checks.ts";
import { text } from "./AanmeldenPage.text.ts";

/** Every field as it is typed. */
export type AanmeldingDraft = {
  readonly voornaam: string;
  readonly achternaam: string;
  readonly geboortedatum: string;
  readonly bsn: string;
  readonly gemeente: string;
  readonly postcode: string;
  readonly woonplaats: string;
  readonly adresGeheim: boolean;
  readonly telefoon: string;
  readonly email: string;
  /** ISO 639-3. */
  readonly taal: string;
  readonly spreektNederlands: boolean;
  readonly bron: string;
  readonly uitkering: string;
};

/** The languages spoken most at the desks of the region; ISO 639-3. */
export const TALEN = [
  "nld",
  "ara",
  "tir",
  "fas",
  "prs",
  "ukr",
  "tur",
  "som",
  "pol",
  "eng",
  "fra",
  "spa",
  "rus",
  "kmr",
] as const;

export const emptyAanmelding = (gemeenten: readonly { readonly code: string }[]): AanmeldingDraft => ({
  voornaam: "",
  achternaam: "",
  geboortedatum: "",
  bsn: "",
  gemeente: gemeenten.length === 1 ? (gemeenten[0]?.code ?? "") : "",
  postcode: "",
  woonplaats: "",
  adresGeheim: false,
  telefoon: "",
  email: "",
  taal: "nld",
  spreektNederlands: true,
  bron: "",
  uitkering: "",
});

/** A name that was looked for and not found need not be typed again. */
export function nameFrom(looked: string): Partial<AanmeldingDraft> {
  const [voornaam = "", ...rest] = looked.trim().split(/\s+/);
  return /\d/.test(looked) ? {} : { voornaam: capital(voornaam), achternaam: capital(rest.join(" ")) };
}

const POSTCODE = /^[0-9]{4}([A-Z]{2})?$/;
const TELEFOON = /^\+?[0-9][0-9 ()-]{7,18}$/;
const EMAIL = /^\S+@\S+\.\S+$/;

/** In the order of the page. */
export function wrongIn(draft: AanmeldingDraft, vandaag: string): Wrong<keyof AanmeldingDraft> {
  const { geboortedatum, bsn, postcode, telefoon, email } = draft;
  const born = !isIsoDate(geboortedatum)
    ? text.wrong.geboortedatum
    : geboortedatum > vandaag && text.wrong.geboortedatumLater;
  const found = [
    ["voornaam", !draft.voornaam.trim() && text.wrong.voornaam],
    ["achternaam", !draft.achternaam.trim() && text.wrong.achternaam],
    ["geboortedatum", born],
    ["bsn", bsn && bsn.replaceAll(/\D/g, "").length !== 9 && text.wrong.bsn],
    ["gemeente", !draft.gemeente && text.wrong.gemeente],
    ["postcode", postcode && !POSTCODE.test(tidyPostcode(postcode)) && text.wrong.postcode],
    ["telefoon", telefoon && !TELEFOON.test(telefoon.trim()) && text.wrong.telefoon],
    ["email", email && !EMAIL.test(email.trim()) && text.wrong.email],
    ["bron", !draft.bron && text.wrong.bron],
    ["uitkering", !draft.uitkering && text.wrong.uitkering],
  ] as const;
  return Object.fromEntries(found.filter(([, wrong]) => wrong));
}

export const bodyOf = (draft: AanmeldingDraft) => ({
  voornaam: draft.voornaam.trim(),
  achternaam: draft.achternaam.trim(),
  geboortedatum: draft.geboortedatum,
  gemeente: draft.gemeente,
  postcode: tidyPostcode(draft.postcode) || null,
  woonplaats: draft.woonplaats.trim() || null,
  adresGeheim: draft.adresGeheim,
  talen: languagesOf(draft),
  telefoon: draft.telefoon.trim() || null,
  email: draft.email.trim() || null,
  bsn: draft.bsn.trim() || null,
  bron: draft.bron as Aanmelding["bron"],
  uitkering: draft.uitkering as Aanmelding["uitkering"],
});

/** The easiest one first. */
export const languagesOf = ({ taal, spreektNederlands }: AanmeldingDraft): string[] =>
  taal !== "nld" && spreektNederlands ? [taal, "nld"] : [taal];

const tidyPostcode = (postcode: string) => postcode.replaceAll(/\s/g, "").toUpperCase();
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
