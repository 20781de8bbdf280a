import { type Static, Type } from "typebox";
import { addDays, type IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { date, gemeente, id, oneOf, orNull, text, versie } from "../fields.ts";
import { GROEPEN } from "../sturing/plaatsingenrapport.ts";
import { TELREGELNAMEN } from "./telregels.ts";

export const DOELSOORTEN = ["wsp", "banenafspraak", "beschut", "programma", "overig"] as const;
export const jaar = Type.Integer({ minimum: 2000, maximum: 2100 });
const aantal = Type.Integer({ minimum: 0, maximum: 1_000_000 });

/** What is agreed, and can be changed with a reason. */
export const afspraakFields = {
  streefVan: orNull({ ...aantal, description: "null: een trend" }),
  streefTot: orNull({ ...aantal, description: "Van een doel als 5 tot 10; anders gelijk aan streefVan" }),
  eigenaar: text(120, "Wie ervoor zorgt"),
};
export const doelFields = {
  soort: oneOf(DOELSOORTEN),
  naam: text(160),
  jaar,
  startdatum: date,
  einddatum: date,
  gemeenten: Type.Array(gemeente, { uniqueItems: true, maxItems: 50, description: "Leeg: overal" }),
  doelgroep: orNull(text(160)),
  telregel: oneOf(TELREGELNAMEN),
  groepen: Type.Array(oneOf(GROEPEN), { uniqueItems: true, description: "Van het rapport van plaatsingen" }),
  ...afspraakFields,
  eenheid: text(40),
  bron: text(300),
  onderdeelVan: orNull({ ...id, description: "Een doel waarvan dit een deel is: het telt er niet bij op" }),
};
const input = Type.Object(doelFields);
export type DoelstellingInput = Static<typeof input>;
const afspraak = Type.Object(afspraakFields);
export type Afspraak = Static<typeof afspraak>;

export const WIJZEN = ["geteld", "gepubliceerd", "geregistreerd", "geen"] as const;
/** How far a target is, and how that is known. */
export const Doelstand = Type.Object({
  waarde: orNull({ ...aantal, description: "null: niet bekend, of te weinig mensen om te tonen" }),
  wijze: oneOf(WIJZEN),
  peildatum: orNull(Type.String({ description: "Zo precies als de bron" })),
  bron: Type.String(),
});
export type Doelstand = Static<typeof Doelstand>;

/** Where a count ends if it goes on as it went; one in ten ends lower than `laag`, one in ten higher than `hoog`. */
export const Verwachting = Type.Object({
  laag: Type.Integer(),
  midden: Type.Integer(),
  hoog: Type.Integer(),
});
export type Verwachting = Static<typeof Verwachting>;

export const Doelstelling = Type.Object({
  id,
  ...doelFields,
  volgorde: Type.Integer(),
  programma: orNull(Type.Object({ id, naam: Type.String() })),
  stand: Doelstand,
  vorigJaar: orNull({ ...aantal, description: "Dezelfde telling over de periode een jaar eerder" }),
  tekort: orNull({ ...aantal, description: "Wat nog ontbreekt tot de ondergrens" }),
  verwachting: orNull(Verwachting),
  doorNaam: Type.String(),
  versie,
});
export type Doelstelling = Static<typeof Doelstelling>;

/** A target as it stands in the database. */
export type Doelrij = Omit<Doelstelling, "stand" | "vorigJaar" | "tekort" | "verwachting">;

/** The limits of normal variation of a series, and what its last value says. */
export const Schommeling = Type.Object({
  laag: Type.Number(),
  midden: Type.Number(),
  hoog: Type.Number(),
  laatste: Type.Object({ naam: Type.String(), waarde: Type.Integer() }),
  signaal: orNull(
    oneOf(["boven de grens", "onder de grens", "lang boven het midden", "lang onder het midden"]),
  ),
});
export type Schommeling = Static<typeof Schommeling>;

export const Maand = Type.Object({
  maand: date,
  aantal: orNull({ ...aantal, description: "null: te weinig om te tonen" }),
});
export type Maand = Static<typeof Maand>;

export const bestaat = () =>
  new Failure("conflict", "doelstelling.bestaat", "Dit doel staat er al in dit jaar. Wijzig dat.", {
    velden: ["naam"],
  });
export const standBestaat = () =>
  new Failure(
    "conflict",
    "doelstelling.stand-bestaat",
    "Op deze dag is al een stand vastgelegd. Die verandert niet meer. Kies een andere dag.",
    { velden: ["peildatum"] },
  );
export const onbekend = (veld: string, detail: string) =>
  new Failure("invalid", "doelstelling.onbekend", detail, { velden: [veld] });
export const kloptNiet = (velden: readonly string[], detail: string) =>
  new Failure("invalid", "doelstelling.klopt-niet", detail, { velden });

export function checkAfspraak({ streefVan, streefTot }: Afspraak): void {
  if ((streefVan === null) !== (streefTot === null))
    throw kloptNiet(["streefTot"], "Vul beide grenzen van het doel in, of geen van beide.");
  if (streefVan !== null && streefTot !== null && streefTot < streefVan)
    throw kloptNiet(["streefTot"], "De bovengrens is niet lager dan de ondergrens.");
}

export function checkDoel(doel: DoelstellingInput): void {
  checkAfspraak(doel);
  if (doel.einddatum < doel.startdatum)
    throw kloptNiet(["einddatum"], "De laatste dag ligt niet voor de eerste dag.");
  const telt = doel.telregel === "plaatsingen wsp";
  if (telt && doel.groepen.length === 0)
    throw kloptNiet(["groepen"], "Kies welke groepen van het rapport meetellen.");
  if (telt && !isWholeMonths(doel.startdatum, doel.einddatum))
    throw kloptNiet(["startdatum", "einddatum"], "Plaatsingen tellen over hele maanden.");
  if (!telt && doel.groepen.length > 0)
    throw kloptNiet(["groepen"], "Groepen horen alleen bij plaatsingen door het WSP.");
}

const isWholeMonths = (from: IsoDate, until: IsoDate) =>
  from.endsWith("-01") && addDays(until, 1).endsWith("-01");
