import type { Static, TObject, TSchema } from "typebox";
import type { Context } from "../context.ts";
import { type Action, defineAction } from "../door.ts";
import { gestopt } from "./taak.ts";
import type { Voortgang } from "./voortgang.ts";

type Work<Input extends TObject, Output extends TSchema> = Omit<
  Action<Input, Output>,
  "kind" | "validator" | "run"
> & {
  run(context: Context, input: Static<Input>, voortgang: Voortgang): Promise<Static<Output>>;
};

/**
 * Work that a job does: an action without an address. That it is ready is written in the transaction of the work
 * itself, so that the two never differ.
 */
export const defineTaak = <Input extends TObject, Output extends TSchema>(
  work: Work<Input, Output>,
): Action<Input, Output> =>
  defineAction({
    ...work,
    async run(context, input) {
      const { voortgang } = context;
      if (!voortgang) throw new Error(`${work.name} runs as a job only`);
      const output = await work.run(context, input, voortgang);
      await finish(context, voortgang.taakId, output);
      return output;
    },
  });

/** Finds no row when the user asked to stop just before the end. Whose data were used stands in the log, not here. */
async function finish({ db, user, now }: Context, taakId: string, output: unknown): Promise<void> {
  const { betrokkenen: _, ...resultaat } = output as Record<string, unknown>;
  const { numUpdatedRows } = await db
    .updateTable("taken")
    .set({ status: "klaar", resultaat: JSON.stringify(resultaat), afgerond: now() })
    .where("regioId", "=", user.regioId)
    .where("id", "=", taakId)
    .where("status", "=", "bezig")
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw gestopt();
}
