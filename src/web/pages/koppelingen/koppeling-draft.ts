import { isIsoDate, type IsoDate } from "#core/dates";
import type { Besluit, KoppelingInFull } from "../../../modules/koppelingen/koppeling.ts";
import type { Programmarol } from "../../../modules/toegang/scopes.ts";
import type { Wrong } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import { text } from "../KoppelingFormPage.text.ts";
import { readKey } from "./read-key.ts";

/** What someone fills in about a program. */
export type KoppelingDraft = {
  readonly naam: string;
  readonly organisatieId: string;
  readonly oin: string;
  readonly contact: string;
  readonly rol: string;
  readonly gemeenten: readonly string[];
  readonly scopes: readonly string[];
  readonly geldigTot: string;
  readonly verzoekenPerMinuut: string;
  readonly sleutel: string;
};
export type KoppelingField = keyof KoppelingDraft;

export const draftOf = (koppeling: KoppelingInFull | null): KoppelingDraft => ({
  naam: koppeling?.naam ?? "",
  organisatieId: koppeling?.organisatie.id ?? "",
  oin: koppeling?.oin ?? "",
  contact: koppeling?.contact ?? "",
  rol: koppeling?.rol ?? "",
  gemeenten: koppeling?.gemeenten.map(({ code }) => code) ?? [],
  scopes: koppeling?.scopes ?? [],
  geldigTot: koppeling?.geldigTot ?? "",
  verzoekenPerMinuut: String(koppeling?.verzoekenPerMinuut ?? 300),
  sleutel: "",
});

/** In the order of the page. */
export function wrongInKoppeling(
  draft: KoppelingDraft,
  vandaag: string,
  isNew: boolean,
): Wrong<KoppelingField> {
  const { needed } = text;
  const perMinute = numberFrom(draft.verzoekenPerMinuut);
  const isDay = isIsoDate(draft.geldigTot) && draft.geldigTot >= vandaag;
  const found = [
    ["naam", !draft.naam.trim() && needed.naam],
    ["organisatieId", !draft.organisatieId && needed.organisatieId],
    ["oin", draft.oin && !/^\d{20}$/.test(draft.oin.trim()) && needed.oin],
    ["contact", !/^[^@\s]+@[^@\s]+$/.test(draft.contact.trim()) && needed.contact],
    ["rol", !draft.rol && needed.rol],
    ["scopes", draft.scopes.length === 0 && needed.scopes],
    ["geldigTot", !isDay && needed.geldigTot],
    [
      "verzoekenPerMinuut",
      (perMinute === null || !Number.isInteger(perMinute) || perMinute < 1 || perMinute > 1200) &&
        needed.verzoekenPerMinuut,
    ],
    ["sleutel", isNew && !readKey(draft.sleutel) && needed.sleutel],
  ] as const;
  return Object.fromEntries(found.filter(([, wrong]) => wrong));
}

/** Of a draft in which nothing is wrong. */
export const besluitOf = (draft: KoppelingDraft): Besluit => ({
  naam: draft.naam.trim(),
  organisatieId: draft.organisatieId,
  oin: draft.oin.trim() || null,
  contact: draft.contact.trim(),
  rol: draft.rol as Programmarol,
  gemeenten: [...draft.gemeenten],
  scopes: [...draft.scopes],
  geldigTot: draft.geldigTot as IsoDate,
  verzoekenPerMinuut: numberFrom(draft.verzoekenPerMinuut) ?? 0,
});
