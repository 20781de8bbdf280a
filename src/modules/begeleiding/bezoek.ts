import { type Static, Type } from "typebox";
import { addDays, type IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull, text, versie } from "../fields.ts";
import { Actieopdracht } from "./actie.ts";
import { CHECKMAANDEN, CHECKVRAGEN, ANTWOORDEN } from "./checkmoment.ts";
import { ONDERWERPEN } from "./signaal.ts";

const WIJZEN = ["op het werk", "telefoon", "ergens anders"] as const;
/** How it goes, in the words of who it is about. Never a number: nobody is scored. */
export const GAAT = ["goed", "gaat wel", "niet goed", "niet besproken"] as const;
export type Gaat = (typeof GAAT)[number];

const maand = Type.Unsafe<(typeof CHECKMAANDEN)[number]>(Type.Integer({ enum: [...CHECKMAANDEN] }));
const antwoorden = Type.Partial(
  Type.Object(
    Object.fromEntries(CHECKVRAGEN.map(({ code }) => [code, oneOf(ANTWOORDEN)])) as Record<
      (typeof CHECKVRAGEN)[number]["code"],
      ReturnType<typeof oneOf<typeof ANTWOORDEN>>
    >,
    { additionalProperties: false },
  ),
);

/** What is written down of a visit or a call. */
export const bezoekvelden = {
  datum: date,
  wijze: oneOf(WIJZEN),
  checkmoment: orNull(maand),
  inwoner: oneOf(GAAT),
  werk: oneOf(GAAT),
  samenwerking: oneOf(GAAT),
  aanwezigheid: oneOf(GAAT),
  tekst: orNull(text(600, "Drie regels")),
  antwoorden,
  volgendBezoek: orNull(date),
  isZichtbaarVoorInwoner: Type.Boolean(),
};

/** What comes out of it: who does what, and what has to be looked at by others too. */
export const bezoekgevolgen = {
  acties: Type.Array(Actieopdracht, { maxItems: 5 }),
  signaal: orNull(
    Type.Object({ onderwerp: oneOf(ONDERWERPEN), woorden: text(600) }, { additionalProperties: false }),
  ),
};

export const Bezoek = Type.Object({
  id,
  plaatsingId: id,
  inwonerId: id,
  ...bezoekvelden,
  doorNaam: Type.String(),
  versie,
});
export type Bezoek = Static<typeof Bezoek>;

export const BezoekVastgelegd = Type.Object({
  id,
  inwonerId: id,
  versie,
  waarschuwingen: Type.Array(Type.Object({ woord: Type.String(), hint: Type.String() })),
});

/** A report of a day on the road can come in later; one of last month is a mistake in the date. */
const OP_ZIJN_LAATST_IN_DAGEN = 31;

export function checkBezoek(
  {
    datum,
    volgendBezoek = null,
    acties = [],
  }: Partial<Pick<Bezoek, "volgendBezoek">> & {
    readonly datum: IsoDate;
    readonly acties?: readonly Actieopdracht[];
  },
  today: IsoDate,
): void {
  if (datum > today) throw wrong("datum", "in-de-toekomst", "Kies vandaag of een eerdere dag.");
  if (datum < addDays(today, -OP_ZIJN_LAATST_IN_DAGEN))
    throw wrong("datum", "te-lang-geleden", "Dit is meer dan een maand geleden. Kijk of de dag klopt.");
  checkVolgendBezoek({ datum, volgendBezoek });
  if (acties.some(({ uiterlijk }) => uiterlijk < datum))
    throw wrong("acties", "actie-te-vroeg", "Kies voor een afspraak een dag na dit bezoek.");
}

export function checkVolgendBezoek({ datum, volgendBezoek }: Pick<Bezoek, "datum" | "volgendBezoek">): void {
  if (volgendBezoek && volgendBezoek <= datum)
    throw wrong("volgendBezoek", "volgend-te-vroeg", "Kies voor het volgende bezoek een dag na dit bezoek.");
}

const wrong = (veld: string, code: string, detail: string) =>
  new Failure("invalid", `bezoek.${code}`, detail, { velden: [veld] });

/** Someone was first: both reports stay, and who wrote the second one chooses. */
export const checkmomentGedaan = (about: { readonly bezoekId: string; readonly doorNaam: string }) =>
  new Failure(
    "conflict",
    "bezoek.checkmoment-gedaan",
    `${about.doorNaam} heeft dit checkmoment al vastgelegd. Bewaar uw verslag als gewoon bezoek, of laat het zo.`,
    about,
  );
