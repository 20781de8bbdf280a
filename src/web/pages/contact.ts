import { isIsoDate } from "#core/dates";
import type { Static } from "typebox";
import {
  CONTACTSOORTEN,
  type Contactmoment,
  type Vastgelegd as VastgelegdSchema,
} from "../../modules/inwoners/contactmoment.ts";
import type { Wrong } from "../checks.ts";
import { text } from "./ContactPage.text.ts";

export type ContactDraft = {
  readonly soort: string;
  readonly datum: string;
  readonly tekst: string;
  readonly isZichtbaarVoorInwoner: boolean;
  readonly vervolg: string;
  readonly vervolgdatum: string;
  /** The report or follow-up that this contact settles leaves the day list. */
  readonly isKlaar: boolean;
};

export type Vastgelegd = Static<typeof VastgelegdSchema>;

export type SavedContact = Vastgelegd & {
  readonly draft: ContactDraft;
  /** What it settled is ticked off as well. */
  readonly isFinished: boolean;
};

/** What a member of staff can write down; a `melding` comes from the inwoner. */
export const SOORTEN = CONTACTSOORTEN.filter((soort) => soort !== "melding");

const MOST_SIGNS = 2000;

export const emptyContact = (vandaag: string): ContactDraft => ({
  soort: "",
  datum: vandaag,
  tekst: "",
  isZichtbaarVoorInwoner: true,
  vervolg: "",
  vervolgdatum: "",
  isKlaar: true,
});

export function wrongIn(draft: ContactDraft, vandaag: string): Wrong<keyof ContactDraft> {
  const { soort, datum, tekst, vervolg, vervolgdatum } = draft;
  const wrong: Wrong<keyof ContactDraft> = {};
  if (!soort) wrong.soort = text.wrong.soort;
  if (!isIsoDate(datum)) wrong.datum = text.wrong.datum;
  else if (datum > vandaag) wrong.datum = text.wrong.datumLater;
  if (!tekst.trim()) wrong.tekst = text.wrong.tekst;
  else if (tekst.trim().length > MOST_SIGNS) wrong.tekst = text.wrong.tekstLang;
  if (vervolgdatum && !vervolg.trim()) wrong.vervolg = text.wrong.vervolg;
  if (vervolg.trim() && !isIsoDate(vervolgdatum)) wrong.vervolgdatum = text.wrong.vervolgdatum;
  else if (vervolgdatum && vervolgdatum < datum) wrong.vervolgdatum = text.wrong.vervolgEerder;
  return wrong;
}

export const bodyOf = ({
  soort,
  datum,
  tekst,
  isZichtbaarVoorInwoner,
  vervolg,
  vervolgdatum,
}: ContactDraft) => ({
  soort: soort as Contactmoment["soort"],
  datum,
  tekst: tekst.trim(),
  isZichtbaarVoorInwoner,
  vervolg: vervolg.trim() || null,
  vervolgdatum: vervolgdatum || null,
});
