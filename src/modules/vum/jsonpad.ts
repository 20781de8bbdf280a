import type { Eis, Vergelijking } from "./selectievraag.ts";

/** The conditions as one predicate in the path language of SQL/JSON (PostgreSQL, lax mode); without conditions: true. */
export const jsonpadVan = (eisen: readonly Eis[]): string =>
  eisen.length === 0 ? "1 == 1" : eisen.map(vanEis).join(" && ");

const vanEis = ({ pad, alternatieven }: Eis): string =>
  `exists($${pad.map((naam) => `.${JSON.stringify(naam)}[*]`).join("")} ? (${alternatieven
    .map((vergelijkingen) => `(${vergelijkingen.map(vanVergelijking).join(" && ")})`)
    .join(" || ")}))`;

const vanVergelijking = ({ veld, operator, waarde }: Vergelijking): string =>
  `@${veld === undefined ? "" : `.${JSON.stringify(veld)}`} ${TEKENS[operator]} ${literal(waarde)}`;

const TEKENS = { $eq: "==", $gt: ">", $gte: ">=", $lt: "<", $lte: "<=" } as const;

const literal = (waarde: string | number): string =>
  typeof waarde === "string" ? JSON.stringify(leesbaar(waarde)) : String(waarde);

/** PostgreSQL keeps no character 0 and no half of a pair. */
export const leesbaar = (text: string): string => text.toWellFormed().replaceAll("\0", "");
