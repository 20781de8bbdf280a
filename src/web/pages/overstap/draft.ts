import { isIsoDate, type IsoDate } from "#core/dates";
import type { Wrong } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import type { ComboboxOption } from "../../nlds/index.ts";
import { nextWorkday } from "../plaatsing/first-day.ts";
import { type Antwoorden, vraagOf, wrongIn as moneyWrong } from "../rekenhulp/vraag.ts";
import type { Bekeken, Bekijkvraag, Gekozen, Overstapvraag, Start } from "./overstap.queries.ts";
import { text } from "./overstap.text.ts";

type Keuze = Bekeken["vormen"][number];

/** What someone fills in, as text. */
export type Draft = {
  readonly van: string;
  readonly dag: string;
  readonly naar: string;
  readonly antwoorden: Readonly<Record<string, string>>;
  readonly waar: string;
  readonly werkgever: ComboboxOption | null;
  readonly unit: string;
  readonly organisatie: string;
  /** One of the open plekken there; null where none has this form. */
  readonly plek: { readonly id: string; readonly titel: string } | null;
  readonly functie: string;
  readonly urenPerWeek: string;
  readonly einddatum: string;
  readonly loonkostensubsidie: string;
  readonly loonwaarde: string;
  readonly terugJa: string;
  readonly terugWaar: string;
  readonly terugTot: string;
  readonly terugWie: string;
  readonly terugMet: string;
  readonly reden: string;
  readonly toelichting: string;
  readonly akkoordOp: string;
  readonly metGeld: string;
  readonly geld: Antwoorden;
};
export type Field = keyof Draft | keyof Antwoorden | `feit-${string}`;

const GEEN_GELD: Antwoorden = {
  inkomen: "",
  wwInCenten: "",
  wwNaastWerkInCenten: "",
  geboortejaar: "",
  metPartner: "",
  partnerjaar: "",
  partnerloon: "",
  kinderen: "",
  kostendelers: "",
  huurInCenten: "",
  startdatum: "",
  urenPerWeek: "",
  uurloonInCenten: "",
  metLks: "",
  vrijlatingN: "",
  vrijlatingZ: "",
  vrijlatingR: "",
  indicaties: [],
};

export const startDraft = ({ plekken, antwoorden, inkomen }: Start, today: IsoDate): Draft => {
  const [van] = plekken;
  return {
    van: van?.id ?? "",
    dag: nextWorkday(today),
    naar: "",
    antwoorden: Object.fromEntries(antwoorden.map(({ feit, antwoord }) => [feit, antwoord ? "ja" : "nee"])),
    waar: "",
    werkgever: null,
    unit: "",
    organisatie: "",
    plek: null,
    functie: "",
    urenPerWeek: van ? String(van.urenPerWeek).replace(".", ",") : "",
    einddatum: "",
    loonkostensubsidie: "",
    loonwaarde: "",
    terugJa: van ? "" : "nee",
    terugWaar: van ? `${van.functie}, ${van.waar}` : "",
    terugTot: "",
    terugWie: "",
    terugMet: "",
    reden: "",
    toelichting: "",
    akkoordOp: today,
    metGeld: inkomen ? "ja" : "",
    geld: inkomen ? geldVan(inkomen) : GEEN_GELD,
  };
};

const cents = (bedrag: number | null | undefined) =>
  bedrag === null || bedrag === undefined ? "" : String(bedrag / 100).replace(".", ",");

/** As it was filled in the last time. */
const geldVan = (vraag: NonNullable<Start["inkomen"]>): Antwoorden => ({
  ...GEEN_GELD,
  inkomen: vraag.inkomen,
  wwInCenten: cents(vraag.wwInCenten),
  wwNaastWerkInCenten: cents(vraag.wwNaastWerkInCenten),
  geboortejaar: vraag.geboortejaar ? String(vraag.geboortejaar) : "",
  metPartner: vraag.partner ? "ja" : "nee",
  partnerjaar: vraag.partner ? String(vraag.partner.geboortejaar) : "",
  partnerloon: vraag.partner ? cents(vraag.partner.brutoloonInCenten) : "",
  kinderen: vraag.kinderen.join(", "),
  kostendelers: vraag.kostendelers ? String(vraag.kostendelers) : "",
  huurInCenten: cents(vraag.huurInCenten),
});

/** Where somebody can begin in this form. */
export function waarKan({ vorm, isBijOntwikkelbedrijf }: Keuze): (keyof typeof text.whereKinds)[] {
  if (vorm === "geen") return [];
  if (vorm === "vrijwilligerswerk" || vorm === "dagbesteding") return ["organisatie", "werkgever", "unit"];
  if (isBijOntwikkelbedrijf && vorm !== "individuele detachering" && vorm !== "groepsdetachering")
    return ["unit"];
  return ["werkgever", "unit"];
}

/** Only where the form itself does not say it. */
export const vraagtSubsidie = ({ vorm, isBetaald }: Keuze) =>
  isBetaald && vorm !== "regulier" && vorm !== "geen";

export const metLoon = (keuze: Keuze, start: Start, draft: Draft) =>
  keuze.isBetaald || start.plekken.some(({ id, isBetaald }) => id === draft.van && isBetaald);

export function wrongInChoice({ dag, naar }: Draft): Wrong<Field> {
  return {
    ...(!naar && { naar: text.needForm }),
    ...(!isIsoDate(dag) && { dag: text.needDay }),
  };
}

const NEED = "Vul dit in.";

export function wrongInTerms(
  draft: Draft,
  keuze: Keuze,
  vragen: Gekozen["vragen"],
  geld: boolean,
): Wrong<Field> {
  const wrong: { [Key in Field]?: string } = {};
  for (const { feit } of vragen) if (!draft.antwoorden[feit]) wrong[`feit-${feit}`] = text.needAnswer;
  if (keuze.vorm !== "geen") placeWrong(draft, keuze, wrong);
  if (!draft.reden) wrong.reden = NEED;
  if (!isIsoDate(draft.akkoordOp)) wrong.akkoordOp = text.needDay;
  if (geld && draft.metGeld === "ja") Object.assign(wrong, geldWrong(draft));
  return wrong;
}

function placeWrong(draft: Draft, keuze: Keuze, wrong: { [Key in Field]?: string }): void {
  const waar = waarOf(draft, keuze);
  if (!waar) wrong.waar = NEED;
  if (waar === "werkgever" && !draft.werkgever) wrong.werkgever = NEED;
  if (waar === "unit" && !draft.unit) wrong.unit = NEED;
  if (waar === "organisatie" && !draft.organisatie.trim()) wrong.organisatie = NEED;
  if (!draft.functie.trim()) wrong.functie = NEED;
  const uren = numberFrom(draft.urenPerWeek);
  if (uren === null || uren <= 0 || uren > 60) wrong.urenPerWeek = "Vul in hoeveel uur, tot 60.";
  if (draft.einddatum && !isIsoDate(draft.einddatum)) wrong.einddatum = text.needDay;
  if (vraagtSubsidie(keuze) && !draft.loonkostensubsidie) wrong.loonkostensubsidie = NEED;
  if (draft.loonkostensubsidie === "regulier" && vraagtSubsidie(keuze) && percentOf(draft) === null)
    wrong.loonwaarde = "Vul een percentage in, tot 100.";
  if (!draft.terugJa) wrong.terugJa = text.needAnswer;
  if (draft.terugJa !== "ja") return;
  if (!draft.terugWaar.trim()) wrong.terugWaar = NEED;
  if (draft.terugTot && !isIsoDate(draft.terugTot)) wrong.terugTot = text.needDay;
  if (!draft.terugWie) wrong.terugWie = NEED;
  if (!draft.terugMet.trim()) wrong.terugMet = NEED;
}

/** The work itself is that of the switch: of the calculation only what is about the household is asked. */
function geldWrong({ geld }: Draft): Wrong<Field> {
  const {
    startdatum: _dag,
    urenPerWeek: _uren,
    metLks: _lks,
    geboortejaar: _jaar,
    ...rest
  } = moneyWrong(geld, true);
  return rest;
}

export const waarOf = (draft: Draft, keuze: Keuze) => {
  const kan = waarKan(keuze);
  return kan.length === 1 ? kan[0] : kan.find((soort) => soort === draft.waar);
};
/** An organisation outside has no plekken of ours. */
export const plekIn = (draft: Draft, keuze: Keuze) =>
  waarOf(draft, keuze) === "organisatie" ? null : draft.plek;

const percentOf = ({ loonwaarde }: Draft) => {
  const value = numberFrom(loonwaarde);
  return value !== null && value >= 0 && value <= 100 ? value : null;
};

const antwoordenOf = ({ antwoorden }: Draft, start: Start): Overstapvraag["antwoorden"] =>
  Object.entries(antwoorden)
    .filter(([, gezegd]) => gezegd)
    .map(([feit, gezegd]) => {
      const eerder = start.antwoorden.find(
        (regel) => regel.feit === feit && regel.antwoord === (gezegd === "ja"),
      );
      return {
        feit: feit as Overstapvraag["antwoorden"][number]["feit"],
        antwoord: gezegd === "ja",
        ...(eerder && { op: eerder.op }),
      };
    });

function geldOf(draft: Draft): NonNullable<Overstapvraag["inkomen"]> {
  const {
    startdatum: _dag,
    urenPerWeek: _uren,
    uurloonInCenten: _loon,
    metLoonkostensubsidie: _lks,
    indicaties: _indicaties,
    ...rest
  } = vraagOf(draft.geld, true);
  return rest;
}

/** For the service: what the page shows before anything is kept. */
export function bekijkVan(draft: Draft, start: Start, keuze?: Keuze): Bekijkvraag {
  const van = start.plekken.find(({ id }) => id === draft.van);
  const geld = keuze && draft.metGeld === "ja" && Object.keys(geldWrong(draft)).length === 0;
  return {
    vanPlaatsingId: van?.id ?? null,
    dag: draft.dag as IsoDate,
    antwoorden: antwoordenOf(draft, start),
    naar: keuze?.vorm ?? null,
    urenPerWeek: keuze?.isBetaald ? numberFrom(draft.urenPerWeek) : null,
    isZelfdeWerkgever: van?.werkgeverId !== null && van?.werkgeverId === draft.werkgever?.id,
    inkomen: geld ? geldOf(draft) : null,
  };
}

/** Only once `wrongInTerms` finds nothing. */
export function bodyOf(
  draft: Draft,
  { start, keuze, gekozen, geld }: { start: Start; keuze: Keuze; gekozen: Gekozen; geld: boolean },
): Overstapvraag {
  const van = start.plekken.find(({ id }) => id === draft.van);
  return {
    vanPlaatsingId: van?.id ?? null,
    vanVersie: van?.versie ?? null,
    dag: draft.dag as IsoDate,
    antwoorden: antwoordenOf(draft, start),
    naar: keuze.vorm,
    reden: draft.reden as Overstapvraag["reden"],
    toelichting: draft.toelichting.trim() || null,
    akkoordOp: draft.akkoordOp as IsoDate,
    plek: keuze.vorm === "geen" ? null : plekOf(draft, keuze, gekozen),
    inkomen: geld && draft.metGeld === "ja" ? geldOf(draft) : null,
  };
}

function plekOf(draft: Draft, keuze: Keuze, gekozen: Gekozen): NonNullable<Overstapvraag["plek"]> {
  const waar = waarOf(draft, keuze);
  const plek = plekIn(draft, keuze);
  const subsidie = vraagtSubsidie(keuze) ? draft.loonkostensubsidie : "geen";
  return {
    ...(plek && { plekId: plek.id }),
    ...(waar === "werkgever" && !plek && { werkgeverId: draft.werkgever?.id ?? null }),
    ...(waar === "unit" && !plek && { unitId: draft.unit }),
    ...(waar === "organisatie" && { organisatie: draft.organisatie.trim() }),
    functie: draft.functie.trim(),
    urenPerWeek: numberFrom(draft.urenPerWeek) ?? 0,
    einddatum: (draft.einddatum || null) as IsoDate | null,
    loonkostensubsidie: subsidie as "geen",
    loonwaarde: subsidie === "regulier" ? percentOf(draft) : null,
    terug: terugOf(draft, gekozen),
  };
}

/** What keeps the place is what the rules say: where the law says nothing, the agreement. */
export const terugOf = (draft: Draft, gekozen: Gekozen): NonNullable<Overstapvraag["plek"]>["terug"] =>
  draft.terugJa === "ja"
    ? {
        grondslag: gekozen.terug?.plek.grondslag ?? "afspraak",
        waar: draft.terugWaar.trim(),
        tot: (draft.terugTot || null) as IsoDate | null,
        wieBeslist: draft.terugWie as "unit",
        met: draft.terugMet.trim(),
        afgesprokenOp: draft.akkoordOp as IsoDate,
      }
    : null;
