import { isIsoDate } from "#core/dates";
import { isAbsent, isFields } from "../uitwisseling/check-rij.ts";
import type { Json } from "../uitwisseling/parse-json.ts";
import { VumVacature } from "../uitwisseling/vum-vacature.ts";
import { VumWerkzoekende } from "../uitwisseling/vum-werkzoekende.ts";
import { leesbaar } from "./jsonpad.ts";
import type { VumSoort } from "./vraagvelden.ts";

/** The keywords that the schemas of VUM use. */
type Regel = {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Regel>>;
  readonly items?: Regel;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly codes?: readonly (string | number)[];
};

const SCHEMAS: Readonly<Record<VumSoort, Regel>> = {
  werkzoekende: VumWerkzoekende,
  vacature: VumVacature,
};

/**
 * A profile as the contract allows it. What came from elsewhere may hold more: what is unknown, too long or no valid code is
 * left out, because an answer with it would be refused as a whole.
 */
export const snoei = (soort: VumSoort, profiel: Json): { readonly [key: string]: Json } => {
  const kept = houd(SCHEMAS[soort], profiel);
  return isFields(kept) ? kept : {};
};

function houd(regel: Regel, value: Json): Json | undefined {
  if (isAbsent(value)) return undefined;
  if (regel.type === "object") return isFields(value) ? houdVelden(regel, value) : undefined;
  if (regel.type === "array")
    return nietLeeg(
      (Array.isArray(value) ? value : [value]).flatMap((one: Json) => houd(regel.items!, one) ?? []),
    );
  if (regel.type === "integer") return typeof value === "number" && isGetal(regel, value) ? value : undefined;
  return typeof value === "string" ? houdTekst(regel, leesbaar(value)) : undefined;
}

function houdVelden({ properties = {} }: Regel, value: Readonly<Record<string, Json>>): Json | undefined {
  const kept = Object.entries(properties).flatMap(([naam, regel]) => {
    const field = Object.hasOwn(value, naam) ? houd(regel, value[naam]!) : undefined;
    return field === undefined ? [] : [[naam, field]];
  });
  return kept.length > 0 ? (Object.fromEntries(kept) as Json) : undefined;
}

const nietLeeg = (values: Json[]): Json | undefined => (values.length > 0 ? values : undefined);

const isGetal = ({ minimum, maximum, codes }: Regel, value: number): boolean =>
  Number.isInteger(value) &&
  value >= (minimum ?? value) &&
  value <= (maximum ?? value) &&
  (codes?.includes(value) ?? true);

function houdTekst({ maxLength, pattern, format, codes }: Regel, text: string): string | undefined {
  const isRight =
    (codes?.includes(text) ?? true) &&
    (pattern === undefined || new RegExp(pattern).test(text)) &&
    (format !== "date" || isIsoDate(text)) &&
    (codes !== undefined || maxLength === undefined || text.length <= maxLength);
  return isRight ? text : undefined;
}
