import type { TSchema } from "typebox";
import { isIsoDate } from "#core/dates";
import { isBsn } from "../inwoners/bsn.ts";
import type { Json } from "./parse-json.ts";

/** What there is to say about a row of a file. A refusal (weigering) means that the row cannot be used. */
export type Melding = { readonly veld: string; readonly melding: string; readonly isWeigering: boolean };

/** The part of JSON Schema that the VUM standard is written in, with `codes` for a list that may grow. */
type Rule = {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Rule>>;
  readonly required?: readonly string[];
  readonly items?: Rule;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly codes?: readonly (string | number)[];
};

export type Fields = { readonly [key: string]: Json };
const MAX_ROW = 256 * 1024;

/** Everything that is wrong with or odd about one row, with the name of its field. */
export function checkRij(schema: TSchema, row: Json): Melding[] {
  if (!isFields(row)) return [refusal("", `Hier hoort een groep velden te staan, geen ${kindOf(row)}.`)];
  if (JSON.stringify(row).length > MAX_ROW) return [refusal("", "De rij is groter dan 256 kB.")];
  const unsafe = unsafeText(row, "");
  if (unsafe.length > 0) return unsafe;
  return [...check(schema, row, ""), ...checkHours(row), ...checkNummer(row)];
}

/** Nothing, an empty text and an empty list mean the same: the source does not say. @source VUM koppelvlak 3.0 */
export const isAbsent = (value: Json | undefined): boolean =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);

export const isFields = (value: Json | undefined): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function check(rule: Rule, value: Json, veld: string): Melding[] {
  if (isAbsent(value)) return [];
  if (rule.type === "object")
    return isFields(value) ? checkFields(rule, value, veld) : wrongKind(veld, "een groep velden", value);
  if (rule.type === "array")
    return Array.isArray(value)
      ? value.flatMap((item, at) => check(rule.items!, item, `${veld}.${at + 1}`))
      : wrongKind(veld, "een lijst", value);
  if (rule.type === "integer")
    return typeof value === "number" ? checkNumber(rule, value, veld) : wrongKind(veld, "een getal", value);
  return typeof value === "string" ? checkText(rule, value, veld) : wrongKind(veld, "een tekst", value);
}

function checkFields({ properties = {}, required = [] }: Rule, value: Fields, veld: string): Melding[] {
  const name = (key: string) => (veld ? `${veld}.${key}` : key);
  const missing = required
    .filter((key) => isAbsent(value[key]))
    .map((key) => refusal(name(key), "Dit veld ontbreekt."));
  const found = Object.entries(value).flatMap(([key, field]) =>
    Object.hasOwn(properties, key)
      ? check(properties[key]!, field, name(key))
      : [notice(name(key), "Dit veld staat niet in de standaard. Het is bewaard.")],
  );
  return [...missing, ...found, ...checkPeriods(value, name)];
}

function checkNumber({ minimum, maximum, codes }: Rule, value: number, veld: string): Melding[] {
  if (!Number.isInteger(value)) return [refusal(veld, `${value} is geen heel getal.`)];
  if (codes && !codes.includes(value)) return [unknownCode(veld, value)];
  if (value < (minimum ?? value) || value > (maximum ?? value))
    return [refusal(veld, `${value} valt buiten ${minimum} tot en met ${maximum}.`)];
  return [];
}

function checkText({ maxLength, pattern, format, codes }: Rule, value: string, veld: string): Melding[] {
  if (maxLength !== undefined && value.length > maxLength)
    return [refusal(veld, `De tekst is ${value.length} tekens lang. Er mogen er ${maxLength} zijn.`)];
  if (format === "date" && !isIsoDate(value))
    return [refusal(veld, `${shown(value)} is geen bestaande datum (jjjj-mm-dd).`)];
  if (pattern !== undefined && !new RegExp(pattern).test(value))
    return [refusal(veld, `${shown(value)} heeft niet de goede vorm${FORMS[pattern] ?? ""}.`)];
  if (codes && !codes.includes(value)) return [unknownCode(veld, value)];
  return [];
}

const FORMS: Readonly<Record<string, string>> = {
  "^[1-9][0-9]{3}[a-zA-Z]{2}$": ": een postcode is zoals 3811AB",
  "^[a-z]{3}$": ": een taal is drie kleine letters, zoals nld",
  "^[0-9]+$": ": hier horen alleen cijfers",
};

/** An end before its begin is odd, but says nothing about the rest: kept and reported. */
const checkPeriods = (value: Fields, name: (key: string) => string): Melding[] =>
  Object.keys(value).flatMap((key) => {
    const end = value[key.replace("datumAanvang", "datumEinde")];
    const begin = value[key];
    return key.startsWith("datumAanvang") &&
      typeof begin === "string" &&
      typeof end === "string" &&
      end < begin
      ? [
          notice(
            name(key.replace("datumAanvang", "datumEinde")),
            `${shown(end)} ligt voor het begin ${shown(begin)}.`,
          ),
        ]
      : [];
  });

function checkHours({ werktijden }: Fields): Melding[] {
  if (!isFields(werktijden)) return [];
  const { aantalWerkurenPerWeekMinimaal: minimum, aantalWerkurenPerWeekMaximaal: maximum } = werktijden;
  return typeof minimum === "number" && typeof maximum === "number" && minimum > maximum
    ? [
        refusal(
          "werktijden.aantalWerkurenPerWeekMinimaal",
          `Het minimum ${minimum} is meer dan het maximum ${maximum}.`,
        ),
      ]
    : [];
}

/** A number of the source is never a BSN. */
function checkNummer({ idWerkzoekende }: Fields): Melding[] {
  return typeof idWerkzoekende === "string" && isBsn(idWerkzoekende)
    ? [
        refusal(
          "idWerkzoekende",
          "Dit nummer kan een BSN zijn. Dat mag niet: vraag de bron om een eigen nummer.",
        ),
      ]
    : [];
}

/** Characters that cannot be stored, or that make a text read otherwise than it is. */
function unsafeText(value: Json, veld: string): Melding[] {
  if (typeof value === "string") {
    if (!value.isWellFormed()) return [refusal(veld, "De tekst bevat een half teken.")];
    // oxlint-disable-next-line no-control-regex -- that is what is looked for
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(value))
      return [refusal(veld, "De tekst bevat een stuurteken, zoals NUL.")];
    return /[\u202a-\u202e\u2066-\u2069]/.test(value)
      ? [refusal(veld, "De tekst bevat een onzichtbaar teken dat de leesrichting omdraait.")]
      : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) => [
    ...unsafeText(key, veld),
    ...unsafeText(field, veld ? `${veld}.${key}` : key),
  ]);
}

const refusal = (veld: string, melding: string): Melding => ({ veld, melding, isWeigering: true });
export const notice = (veld: string, melding: string): Melding => ({ veld, melding, isWeigering: false });
const unknownCode = (veld: string, value: string | number) =>
  notice(veld, `De code ${shown(String(value))} staat niet in de lijst. Hij is bewaard, maar niet gebruikt.`);
const wrongKind = (veld: string, wanted: string, value: Json): Melding[] => [
  refusal(veld, `Hier hoort ${wanted} te staan, geen ${kindOf(value)}.`),
];
const shown = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

function kindOf(value: Json): string {
  if (Array.isArray(value)) return "lijst";
  if (value === null) return "leegte";
  return { string: "tekst", number: "getal", boolean: "ja of nee" }[typeof value as string] ?? "groep velden";
}
