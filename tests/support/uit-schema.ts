import fc from "fast-check";
import type { TSchema } from "typebox";

/** The part of JSON Schema that inputs are written in. */
type Rule = {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Rule[];
  readonly properties?: Readonly<Record<string, Rule>>;
  readonly required?: readonly string[];
  readonly patternProperties?: Readonly<Record<string, Rule>>;
  readonly additionalProperties?: Rule | boolean;
  readonly items?: Rule;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly multipleOf?: number;
};

/** What a schema allows, short and small for the greater part. @param ids that may stand where a uuid is asked */
export const uitSchema = (schema: TSchema, ids: readonly string[]): fc.Arbitrary<unknown> =>
  arbitraryOf(schema, ids);

function arbitraryOf(rule: Rule, ids: readonly string[]): fc.Arbitrary<unknown> {
  if ("const" in rule) return fc.constant(rule.const);
  if (rule.enum) return fc.constantFrom(...rule.enum);
  if (rule.anyOf) return fc.oneof(...rule.anyOf.map((each) => arbitraryOf(each, ids)));
  const make = KINDS[rule.type ?? ""];
  return make ? make(rule, ids) : fc.jsonValue({ maxDepth: 2 });
}

const KINDS: Readonly<Record<string, (rule: Rule, ids: readonly string[]) => fc.Arbitrary<unknown>>> = {
  null: () => fc.constant(null),
  boolean: () => fc.boolean(),
  integer: ({ minimum = -1_000, maximum = 1_000_000 }) =>
    fc.oneof(fc.integer({ min: minimum, max: maximum }), fc.constantFrom(minimum, maximum)),
  number: numberOf,
  string: stringOf,
  array: ({ items = {}, minItems = 0, maxItems = 4 }, ids) =>
    fc.array(arbitraryOf(items, ids), {
      minLength: minItems,
      maxLength: Math.max(minItems, Math.min(maxItems, minItems + 3)),
    }),
  object: objectOf,
};

function numberOf({ minimum, exclusiveMinimum, maximum = 1_000, multipleOf }: Rule): fc.Arbitrary<number> {
  const least = minimum ?? exclusiveMinimum ?? 0;
  const step = multipleOf ?? 0.01;
  const first = Math.ceil(least / step) + (minimum === undefined && exclusiveMinimum !== undefined ? 1 : 0);
  return fc
    .integer({ min: first, max: Math.floor(maximum / step) })
    .map((times) => Number((times * step).toFixed(6)));
}

function stringOf({ format, pattern, minLength = 0, maxLength = 10_000 }: Rule, ids: readonly string[]) {
  if (format === "uuid") return fc.oneof(fc.constantFrom(...ids), fc.uuid());
  if (format === "date")
    return fc.oneof(
      fc.constantFrom("2026-11-24", "2026-12-01", "2025-01-31", "2024-02-29", "1900-01-01", "2199-12-31"),
      dateIn(2015, 2035).map((date) => date.toISOString().slice(0, 10)),
    );
  if (format === "date-time") return dateIn(2020, 2030).map((date) => date.toISOString());
  if (pattern && pattern !== "\\S")
    return fc.stringMatching(withoutLooking(pattern)).filter((text) => text.length <= maxLength);
  return fc
    .string({ minLength, maxLength: Math.min(maxLength, minLength + 40), unit: "grapheme" })
    .filter((text) => (pattern === undefined || /\S/.test(text)) && text.length <= maxLength);
}

/** What must not follow is left out: nothing can be made from that, and what comes of it is refused at most. */
const withoutLooking = (pattern: string) => new RegExp(pattern.replace(/\(\?[!=][^()]*\)/g, ""));

const dateIn = (from: number, to: number) =>
  fc.date({ min: new Date(Date.UTC(from)), max: new Date(Date.UTC(to)), noInvalidDate: true });

function objectOf(rule: Rule, ids: readonly string[]): fc.Arbitrary<object> {
  const { properties = {}, required = [], patternProperties, additionalProperties } = rule;
  const known = fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, arbitraryOf(each, ids)])),
    { requiredKeys: [...required] },
  );
  const [[key, value] = []] = Object.entries(patternProperties ?? {});
  const others =
    key !== undefined && value
      ? fc.dictionary(fc.stringMatching(new RegExp(key)), arbitraryOf(value, ids), { maxKeys: 3 })
      : typeof additionalProperties === "object"
        ? fc.dictionary(fc.string({ maxLength: 12 }), arbitraryOf(additionalProperties, ids), { maxKeys: 3 })
        : fc.constant({});
  return fc.tuple(others, known).map(([more, own]) => ({ ...more, ...own }));
}
