import { addDays, isIsoDate, type IsoDate } from "#core/dates";
import type { Wrong } from "../../checks.ts";
import type { Begeleidingsrij } from "../begeleiding.queries.ts";
import { text } from "../BezoekPage.text.ts";

export type BezoekDraft = {
  readonly datum: string;
  readonly wijze: string;
  readonly checkmoment: string;
  readonly inwoner: string;
  readonly werk: string;
  readonly samenwerking: string;
  readonly aanwezigheid: string;
  readonly tekst: string;
  readonly antwoorden: Readonly<Record<string, string>>;
  readonly volgend: string;
  readonly volgendDatum: string;
  readonly isZichtbaar: boolean;
  readonly actie: string;
  readonly actieWie: string;
  readonly isSignaal: boolean;
  /** Mends what the queue holds. */
  readonly replaces: number | null;
};

export type BezoekField = "datum" | "inwoner" | "tekst" | "volgendDatum" | "actie";

/** Days until the next visit, as people say it. */
const VOLGEND: Readonly<Record<string, number>> = { "2": 14, "4": 28, "13": 91 };
const MOST_SIGNS = 600;
const MOST_SIGNS_OF_ACTION = 200;
/** A moment may be done a little early. */
const EARLY_IN_DAYS = 21;

/** Which moment this visit can settle: the one that was missed, or the one that is near. */
export const checkmomentFor = ({ gemist, komt }: Begeleidingsrij, today: IsoDate) =>
  gemist ?? (komt && komt.dag <= addDays(today, EARLY_IN_DAYS) ? komt : null);

export const emptyBezoek = (today: string, checkmoment: number | null): BezoekDraft => ({
  datum: today,
  wijze: "op het werk",
  checkmoment: checkmoment === null ? "" : String(checkmoment),
  inwoner: "",
  werk: "niet besproken",
  samenwerking: "niet besproken",
  aanwezigheid: "niet besproken",
  tekst: "",
  antwoorden: {},
  volgend: "4",
  volgendDatum: "",
  isZichtbaar: true,
  actie: "",
  actieWie: "begeleider",
  isSignaal: false,
  replaces: null,
});

export function wrongIn(draft: BezoekDraft, today: string): Wrong<BezoekField> {
  const wrong: Wrong<BezoekField> = {};
  if (!isIsoDate(draft.datum)) wrong.datum = text.wrong.datum;
  else if (draft.datum > today) wrong.datum = text.wrong.datumLater;
  if (!draft.inwoner) wrong.inwoner = text.wrong.inwoner;
  if (draft.tekst.trim().length > MOST_SIGNS) wrong.tekst = text.wrong.tekstLang;
  else if (draft.isSignaal && !draft.tekst.trim()) wrong.tekst = text.wrong.tekstSignaal;
  if (draft.actie.trim().length > MOST_SIGNS_OF_ACTION) wrong.actie = text.wrong.actieLang;
  if (draft.volgend === "anders" && (!isIsoDate(draft.volgendDatum) || draft.volgendDatum <= draft.datum))
    wrong.volgendDatum = text.wrong.volgend;
  return wrong;
}

/** What a report says, without what comes out of it. */
export function verslagOf(draft: BezoekDraft) {
  const { datum, wijze, inwoner, werk, samenwerking, aanwezigheid } = draft;
  return {
    datum,
    wijze,
    inwoner,
    werk,
    samenwerking,
    aanwezigheid,
    checkmoment: draft.checkmoment ? Number(draft.checkmoment) : null,
    tekst: draft.tekst.trim() || null,
    antwoorden: draft.checkmoment ? draft.antwoorden : {},
    volgendBezoek: nextOf(draft),
    isZichtbaarVoorInwoner: draft.isZichtbaar,
  };
}
export type Verslag = ReturnType<typeof verslagOf>;

export function bodyOf(draft: BezoekDraft) {
  const verslag = verslagOf(draft);
  const { datum, volgendBezoek } = verslag;
  const actie = draft.actie.trim();
  return {
    ...verslag,
    acties: actie
      ? [
          {
            soort: "afspraak",
            wat: actie,
            wieSoort: draft.actieWie,
            uiterlijk: volgendBezoek ?? addDays(datum as IsoDate, 14),
          },
        ]
      : [],
    signaal: draft.isSignaal ? { onderwerp: "het werk", woorden: draft.tekst.trim() } : null,
  };
}
export type BezoekBody = ReturnType<typeof bodyOf>;

/** What waits, or was written down, back in its form. */
export const draftOf = (
  body: Verslag & Partial<Pick<BezoekBody, "acties" | "signaal">>,
  replaces: number | null,
): BezoekDraft => ({
  datum: body.datum,
  wijze: body.wijze,
  checkmoment: body.checkmoment === null ? "" : String(body.checkmoment),
  inwoner: body.inwoner,
  werk: body.werk,
  samenwerking: body.samenwerking,
  aanwezigheid: body.aanwezigheid,
  tekst: body.tekst ?? "",
  antwoorden: body.antwoorden,
  volgend: body.volgendBezoek ? "anders" : "",
  volgendDatum: body.volgendBezoek ?? "",
  isZichtbaar: body.isZichtbaarVoorInwoner,
  actie: body.acties?.[0]?.wat ?? "",
  actieWie: body.acties?.[0]?.wieSoort ?? "begeleider",
  isSignaal: Boolean(body.signaal),
  replaces,
});

function nextOf({ volgend, volgendDatum, datum }: BezoekDraft): string | null {
  if (volgend === "anders") return volgendDatum;
  const days = VOLGEND[volgend];
  return days === undefined ? null : addDays(datum as IsoDate, days);
}
