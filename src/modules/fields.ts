import { type TProperties, type TSchema, Type } from "typebox";
import { Settings } from "typebox/system";
import type { IsoDate } from "#core/dates";
import type { Cents } from "#core/money";

Settings.Set({ maxErrors: 100 }); // so that an answer names every wrong field, not the first eight

/** The field types that requests and answers are written in. Once checked, a value has its domain type. */
export const id = Type.String({ format: "uuid" });
export const gemeente = Type.String({ pattern: "^GM\\d{4}$", description: "CBS-code, zoals GM0307" });
/** Of this century, the one before or the next: a slip of the pen is no year 20026, and the day after the last one exists. */
export const date = Type.Unsafe<IsoDate>(
  Type.String({ format: "date", pattern: "^(19|20|21)\\d\\d-", description: "Van 1900 tot en met 2199" }),
);
export const tijdstip = Type.String({ format: "date-time", description: "Moment in UTC" });
export const amount = Type.Unsafe<Cents>(Type.Integer({ minimum: 0, description: "Eurocenten" }));
export const percentage = Type.Number({ minimum: 0, maximum: 100, description: "23.5 betekent 23,5%" });
export const urenPerWeek = Type.Number({
  exclusiveMinimum: 0,
  maximum: 60,
  multipleOf: 0.01,
  description: "31.25 is 31 uur en een kwartier",
});
export const versie = Type.Integer({ minimum: 1, description: "Staat ook in de header ETag" });
export const text = (maxLength: number, description?: string) =>
  Type.String({ minLength: 1, maxLength, pattern: "\\S", ...(description && { description }) });
export const orNull = <Field extends TSchema>(field: Field) => Type.Union([field, Type.Null()]);
export const oneOf = <const Values extends readonly string[]>(values: Values) =>
  Type.Unsafe<Values[number]>(Type.String({ enum: [...values] }));

/** The input of an action or query. A field that it does not know is an error, not a surprise. */
export const request = <Fields extends TProperties>(fields: Fields) =>
  Type.Object(fields, { additionalProperties: false });

/** What a list asks for: which page, and how many on it. Never more than 50 people at once. */
export const paging = {
  pagina: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000, default: 1 })),
  perPagina: Type.Optional(Type.Integer({ minimum: 1, maximum: 50, default: 20 })),
};
export const page = <Row extends TSchema>(row: Row) =>
  Type.Object({
    totaal: Type.Integer(),
    pagina: Type.Integer(),
    perPagina: Type.Integer(),
    rijen: Type.Array(row),
  });

/** Where a page starts, with the defaults filled in. */
export const pageOf = ({ pagina = 1, perPagina = 20 }: { pagina?: number; perPagina?: number }) => ({
  pagina,
  perPagina,
  limit: perPagina,
  offset: (pagina - 1) * perPagina,
});

/** A list never names more people at once (S-10). */
export const MOST_PEOPLE = 50;
