import { createHash } from "node:crypto";
import { Failure } from "#core/failure";
import type { Context } from "./context.ts";

/**
 * Runs a change once for each Idempotency-Key: a repetition gets the first answer and has no second effect.
 * Two at the same time: the second waits at the row of the first.
 */
export async function answerOnce<Output>(
  { db, user, idempotencyKey, bestand }: Context,
  handeling: string,
  input: unknown,
  run: () => Promise<Output>,
): Promise<Output> {
  if (idempotencyKey === undefined) return run();
  const key = { regioId: user.regioId, gebruikerId: user.id, sleutel: idempotencyKey };
  const verzoekHash = createHash("sha256")
    .update(`${handeling}\n${JSON.stringify(input)}${bestand ? `\n${bestand.sha256}` : ""}`)
    .digest();

  const first = await db
    .insertInto("antwoorden")
    .values({ ...key, handeling, verzoekHash })
    .onConflict((conflict) => conflict.doNothing())
    .returning("sleutel")
    .executeTakeFirst();
  const stored = db
    .selectFrom("antwoorden")
    .select(["verzoekHash", "antwoord"])
    .where("regioId", "=", key.regioId)
    .where("gebruikerId", "=", key.gebruikerId)
    .where("sleutel", "=", key.sleutel);
  if (!first) {
    const earlier = await stored.executeTakeFirstOrThrow();
    if (!earlier.verzoekHash.equals(verzoekHash)) throw otherRequest();
    return earlier.antwoord as Output;
  }

  const output = await run();
  await db
    .updateTable("antwoorden")
    .set({ antwoord: JSON.stringify(output) })
    .where("regioId", "=", key.regioId)
    .where("gebruikerId", "=", key.gebruikerId)
    .where("sleutel", "=", key.sleutel)
    .execute();
  return output;
}

const otherRequest = () =>
  new Failure(
    "mismatch",
    "herhaling.ander-verzoek",
    "Deze Idempotency-Key is al gebruikt voor een ander verzoek. Gebruik een nieuwe.",
  );
