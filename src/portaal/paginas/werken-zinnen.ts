import { text } from "../../modules/rekenhulp/wat-verandert.text.ts";

/** Parts of the calculation that are sentences for a resident as they stand. */
const DELEN = ["gebeurt", "blijft", "vraagEerst", "zelfDoen", "terug", "aanname", "delen"] as const;

/** Each sentence of the calculation by its key: `blijft.jobcoach`. Those with an amount or a day are made here anew. */
export const SLEUTELS: ReadonlyMap<string, string> = new Map([
  ...DELEN.flatMap((deel) => bladeren(text[deel], deel)),
  ...Object.entries(text.blijft.toeslagen).map(
    ([naam, toeslag]) => [text.blijft.zelfde(toeslag), `blijft.zelfde.${naam}`] as const,
  ),
]);

const OUDE_BEDRAGEN = text.aanname.oudeBedragen("§").split("§")[0] ?? "";

/** @throws Error where the calculation says something that these pages cannot say */
export function sleutelVan(zin: string): string {
  const found = zin.startsWith(OUDE_BEDRAGEN) ? "aanname.oudeBedragen" : SLEUTELS.get(zin);
  if (found === undefined) throw new Error(`No key for: ${zin}`);
  return `werken.zinnen.${found}`;
}

function bladeren(tak: object, pad: string): (readonly [string, string])[] {
  return Object.entries(tak).flatMap(([naam, waarde]: [string, unknown]) => {
    if (typeof waarde === "string") return [[waarde, `${pad}.${naam}`] as const];
    return typeof waarde === "object" && waarde !== null ? bladeren(waarde, `${pad}.${naam}`) : [];
  });
}
