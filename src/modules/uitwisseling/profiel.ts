import type { Json } from "./parse-json.ts";
import { isAbsent, isFields } from "./check-rij.ts";

/** One thing that differs: what the field held before and after, as text; null where it did not exist. */
export type Verschil = { readonly veld: string; readonly voor: string | null; readonly na: string | null };

/**
 * The same text for profiles that say the same: the order of fields and of lists means nothing, and empty is absent.
 * @source VUM koppelvlak 3.0
 */
export function canonical(value: Json): string {
  if (Array.isArray(value))
    return `[${value
      .filter((item: Json) => !isAbsent(item))
      .map((item: Json) => canonical(item))
      .toSorted()
      .join(",")}]`;
  if (!isFields(value)) return JSON.stringify(value);
  const fields = Object.keys(value)
    .toSorted()
    .flatMap((key) => {
      const text = isAbsent(value[key]) ? "" : canonical(value[key]!);
      return text === "" || text === "[]" || text === "{}" ? [] : [`${JSON.stringify(key)}:${text}`];
    });
  return `{${fields.join(",")}}`;
}

/** The fields of two profiles that differ, by their path. A list counts as one field. */
export function differences(before: Json | undefined, after: Json | undefined, veld = ""): Verschil[] {
  if (isFields(before) || isFields(after)) {
    const [left, right] = [isFields(before) ? before : {}, isFields(after) ? after : {}];
    const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
    return [...keys]
      .toSorted()
      .flatMap((key) => differences(left[key], right[key], veld ? `${veld}.${key}` : key));
  }
  const [voor, na] = [textOf(before), textOf(after)];
  return voor === na ? [] : [{ veld, voor, na }];
}

function textOf(value: Json | undefined): string | null {
  if (value === undefined || isAbsent(value)) return null;
  const text = typeof value === "string" ? value : canonical(value);
  return text === "[]" || text === "{}" ? null : text;
}

/** A profile without what says nothing, so that a field that is there has a value. */
export function withoutAbsent(value: Json): Json {
  if (Array.isArray(value))
    return value.filter((item: Json) => !isAbsent(item)).map((item: Json) => withoutAbsent(item));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) => {
      const inside = isAbsent(field) ? null : withoutAbsent(field);
      return isAbsent(inside) ? [] : [[key, inside]];
    }),
  );
}
