import type { Context } from "../context.ts";

const geheugens = new WeakMap<Context, Map<string, unknown>>();

/** The same question, in which nothing is counted twice. Only within one door that changes nothing. */
export function eenmaal(context: Context): Context {
  const own = { ...context };
  geheugens.set(own, new Map());
  return own;
}

/** What was counted so far for one question; nothing where that is not kept. */
export const geheugenVan = (context: Context): Map<string, unknown> | undefined => geheugens.get(context);

/** Counts, unless that was done for this question. */
export function onthouden<Result>(
  context: Context,
  vraag: readonly unknown[],
  tel: () => Promise<Result>,
): Promise<Result> {
  const geheugen = geheugenVan(context);
  if (!geheugen) return tel();
  const key = JSON.stringify(vraag);
  if (!geheugen.has(key)) geheugen.set(key, tel());
  return geheugen.get(key) as Promise<Result>;
}
