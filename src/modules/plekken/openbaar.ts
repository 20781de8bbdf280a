import { type Static, Type } from "typebox";
import { addDays, type IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { amount, date, oneOf, orNull, text, versie } from "../fields.ts";

const LOON_PER = ["uur", "maand"] as const;
const LANGST_IN_DAGEN = 366;
const uren = Type.Integer({ minimum: 1, maximum: 40 });

/** What everyone may read of a vacature, and who of the werkgever agreed. */
export const openbaarFields = {
  vanaf: date,
  tot: Type.Unsafe<IsoDate>({ ...date, description: "Laatste dag" }),
  tekst: text(4000, "Voor iedereen; de omschrijving bij de plek blijft voor collega's"),
  urenVan: uren,
  urenTot: uren,
  loon: orNull(
    Type.Object(
      { vanInCenten: amount, totInCenten: amount, per: oneOf(LOON_PER) },
      { additionalProperties: false },
    ),
  ),
  akkoordVan: text(120, "Wie van de werkgever ja zei"),
};

export const Openbaarheid = Type.Object({ ...openbaarFields, akkoordOp: date, versie });
export type Openbaarheid = Static<typeof Openbaarheid>;
export type OpenbaarInvoer = Omit<Openbaarheid, "akkoordOp" | "versie">;

/** A vacature as everyone may read it. */
export type OpenbareVacature = {
  readonly id: string;
  readonly titel: string;
  readonly tekst: string;
  readonly werksoort: string;
  readonly gemeente: string;
  readonly gemeentenaam: string | null;
  readonly plaats: string;
  readonly werkgever: string;
  readonly urenVan: number;
  readonly urenTot: number;
  readonly loonVanInCenten: number | null;
  readonly loonTotInCenten: number | null;
  readonly loonPer: (typeof LOON_PER)[number] | null;
  readonly vanaf: IsoDate;
  readonly tot: IsoDate;
  readonly begindatum: IsoDate | null;
};

/** What does not fit together; named at the field. */
export function checkOpenbaar({ vanaf, tot, urenVan, urenTot, loon }: OpenbaarInvoer): void {
  if (tot < vanaf || tot > addDays(vanaf, LANGST_IN_DAGEN))
    throw verkeerd("tot", "De laatste dag ligt voor de eerste, of meer dan een jaar later.");
  if (urenTot < urenVan) throw verkeerd("urenTot", "Het hoogste aantal uren is lager dan het laagste.");
  if (loon && (loon.vanInCenten === 0 || loon.totInCenten < loon.vanInCenten))
    throw verkeerd("loon", "Het hoogste loon is lager dan het laagste.");
}

export const geenVacature = () =>
  new Failure(
    "conflict",
    "plek.geen-vacature",
    "Alleen een open vacature van een werkgever kan openbaar zijn.",
  );

const verkeerd = (veld: string, uitleg: string) =>
  new Failure("invalid", "plek.openbaar-klopt-niet", uitleg, { velden: [veld] });

/** From so many hours a week a job is full time. No law says how many; most collective agreements have 36. */
const VOLTIJD = 36;

/**
 * For machines that look for vacatures.
 * @source schema.org JobPosting; the properties that Google asks: title, description, datePosted, hiringOrganization, jobLocation
 */
export function jobPosting(vacature: OpenbareVacature, adres: string): object {
  const { titel, tekst, urenVan, urenTot, plaats, gemeentenaam, loonVanInCenten, loonTotInCenten, loonPer } =
    vacature;
  const euros = (cents: number) => Number((cents / 100).toFixed(2));
  return {
    "@context": "https://schema.org/",
    "@type": "JobPosting",
    title: titel,
    description: tekst
      .split(/\n+/)
      .map((alinea) => `<p>${escaped(alinea)}</p>`)
      .join(""),
    identifier: { "@type": "PropertyValue", name: vacature.werkgever, value: vacature.id },
    datePosted: vacature.vanaf,
    validThrough: `${vacature.tot}T23:59`,
    employmentType: soortenVan(urenVan, urenTot),
    hiringOrganization: { "@type": "Organization", name: vacature.werkgever },
    jobLocation: {
      "@type": "Place",
      address: {
        "@type": "PostalAddress",
        addressLocality: plaats,
        ...(gemeentenaam && { addressRegion: gemeentenaam }),
        addressCountry: "NL",
      },
    },
    ...(loonVanInCenten !== null &&
      loonTotInCenten !== null &&
      loonPer !== null && {
        baseSalary: {
          "@type": "MonetaryAmount",
          currency: "EUR",
          value: {
            "@type": "QuantitativeValue",
            minValue: euros(loonVanInCenten),
            maxValue: euros(loonTotInCenten),
            unitText: loonPer === "uur" ? "HOUR" : "MONTH",
          },
        },
      }),
    workHours: urenVan === urenTot ? `${urenVan} uur per week` : `${urenVan} tot ${urenTot} uur per week`,
    ...(vacature.begindatum && { jobStartDate: vacature.begindatum }),
    industry: vacature.werksoort,
    inLanguage: "nl",
    directApply: false,
    url: adres,
  };
}

const soortenVan = (van: number, tot: number): readonly string[] => [
  ...(van < VOLTIJD ? ["PART_TIME"] : []),
  ...(tot >= VOLTIJD ? ["FULL_TIME"] : []),
];

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
