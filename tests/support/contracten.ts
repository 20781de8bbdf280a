import type { ValidateFunction } from "ajv";
import { expect } from "vitest";

/** An answer is one of the contract; what is wrong with it is shown with it. */
export const keeps = (schema: ValidateFunction, body: unknown) =>
  expect([schema(body), schema.errors ?? null, body]).toEqual([true, null, body]);

/** Asks an imitated register as another program would. */
export async function vraag(adres: string, init: RequestInit = {}) {
  const response = await fetch(adres, init);
  return {
    status: response.status,
    vorm: response.headers.get("content-type"),
    body: (await response.json()) as Record<string, unknown>,
  };
}

export type Json = null | boolean | number | string | Json[] | { [naam: string]: Json };
/** The same with one thing left out, for each thing that stands anywhere in it. */
export function zonderIets(value: Json): { readonly pad: string; readonly over: Json }[] {
  if (value === null || typeof value !== "object") return [];
  const entries: [string, Json][] = Object.entries(value);
  const rebuilt = (rest: [string, Json][]): Json =>
    Array.isArray(value) ? rest.map(([, one]) => one) : Object.fromEntries(rest);
  return entries.flatMap(([naam, one]) => [
    { pad: naam, over: rebuilt(entries.filter(([ander]) => ander !== naam)) },
    ...zonderIets(one).map(({ pad, over }) => ({
      pad: `${naam}.${pad}`,
      over: rebuilt(entries.map(([ander, was]) => [ander, ander === naam ? over : was])),
    })),
  ]);
}
