import type { Static, TObject, TSchema } from "typebox";
import { Compile, type Validator } from "typebox/compile";
import { Failure } from "#core/failure";
import { asUser } from "#db/as-user";
import type { Context } from "./context.ts";
import { answerOnce } from "./herhaling.ts";
import { recordDataverwerking, recordInAudit } from "./logboek/logboek-store.ts";
import type { Dataklasse, Use } from "./toegang/matrix.ts";
import { openProfiel, raiseAlarm, seeProfielen } from "./toegang/profielquota.ts";
import { may, type Subject } from "./toegang/toegang.ts";
import type { Verwerkingsactiviteit } from "./verwerkingsactiviteiten.ts";

export type { Context } from "./context.ts";

/** What a change and a question share: which data, for which purpose, with what input, and what then happens. */
type Declaration<Input extends TObject, Output extends TSchema> = {
  readonly name: string;
  /** One Dutch sentence for the API document. */
  readonly summary: string;
  readonly verwerkingsactiviteit: Verwerkingsactiviteit;
  /** With the kind of door, the row of the access matrix. */
  readonly dataklasse: Dataklasse;
  readonly input: Input;
  readonly output: Output;
  /** What the permission is about, such as the inwoner in the request. */
  subject(context: Context, input: Static<Input>): Promise<Subject>;
  run(context: Context, input: Static<Input>, subject: Subject): Promise<Static<Output>>;
  /** A page asks this again and again while it waits, about its user's own work: only refusals are logged. */
  readonly isPolled?: true;
  /** The inwoners whose data were used. */
  betrokkenen(output: Static<Output>, input: Static<Input>, subject: Subject): readonly string[];
  /** What the audit says of a question besides: a reason from a closed list, never what someone typed. */
  redenen?(input: Static<Input>): readonly string[];
};

/** One thing a user can change. */
export type Action<Input extends TObject = TObject, Output extends TSchema = TSchema> = Declaration<
  Input,
  Output
> & { readonly kind: "action"; readonly validator: Validator };

/** One thing a user can see. */
export type Query<Input extends TObject = TObject, Output extends TSchema = TSchema> = Declaration<
  Input,
  Output
> & { readonly kind: "query"; readonly validator: Validator };

export type AnyAction = Action;
export type AnyQuery = Query;
export type Door = Action | Query;

export const defineAction = <Input extends TObject, Output extends TSchema>(
  action: Declaration<Input, Output>,
): Action<Input, Output> => ({ ...action, kind: "action", validator: Compile(action.input) });

export const defineQuery = <Input extends TObject, Output extends TSchema>(
  query: Declaration<Input, Output>,
): Query<Input, Output> => ({ ...query, kind: "query", validator: Compile(query.input) });

/** The only way to change: checked, permitted, logged, and all or nothing. */
export const perform = <Input extends TObject, Output extends TSchema>(
  action: Action<Input, Output>,
  context: Context,
  body: unknown,
): Promise<Static<Output>> => enter(action, "change", context, body);

/** The only way to read: the same door. Parameters come as text and are read as what they stand for. */
export const ask = <Input extends TObject, Output extends TSchema>(
  query: Query<Input, Output>,
  context: Context,
  parameters: unknown,
): Promise<Static<Output>> => enter(query, "read", context, query.validator.Convert(parameters));

async function enter<Input extends TObject, Output extends TSchema>(
  door: Action<Input, Output> | Query<Input, Output>,
  use: Use,
  context: Context,
  unchecked: unknown,
): Promise<Static<Output>> {
  const begin = context.now();
  let subject: Subject | undefined;
  try {
    if (!door.validator.Check(unchecked)) throw invalid(door, unchecked);
    const input = unchecked as Static<Input>;

    return await asUser(context.db, context.sessie, context.today(), async (db) => {
      const inside: Context = { ...context, db };
      const about = await door.subject(inside, input);
      subject = about;
      if (!may(context.user, use, door.dataklasse, about)) throw refused(door, context, about);
      if (use === "read") await openProfiel(inside, about);

      const run = () => door.run(inside, input, about);
      const output = use === "change" ? await answerOnce(inside, door.name, input, run) : await run();
      const betrokkenen = door.betrokkenen(output, input, about);
      await seeProfielen(inside, door, about, betrokkenen);
      await recordDataverwerking(inside, door, about, betrokkenen, begin);
      const velden = [
        ...(door.redenen?.(input) ?? (use === "change" ? Object.keys(input) : [])),
        ...namens(context),
      ];
      if (!door.isPolled)
        await recordInAudit(inside, { handeling: door.name, subject: about, resultaat: "ok", velden });
      return output;
    });
  } catch (error) {
    if (error instanceof Failure) await recordFailure(context, door.name, subject ?? tried(error), error);
    throw error;
  }
}

/** Who helps an inwoner acts for him: the line says by which mandate. */
const namens = ({ user }: Context): readonly string[] =>
  user.machtiging ? [`namens machtiging/${user.machtiging.id}`] : [];

/** In a transaction of its own, because the first one is gone. */
const recordFailure = (context: Context, handeling: string, subject: Subject, failure: Failure) =>
  asUser(context.db, context.sessie, context.today(), async (db) => {
    const inside = { ...context, db };
    await recordInAudit(inside, { handeling, subject, resultaat: failure.code, velden: [] });
    await raiseAlarm(inside, failure);
  });

/**
 * What was asked for and not found, because it is elsewhere or nowhere: who asked cannot tell which, and who oversees the
 * log sees whom he tried. In the chain of the region, so that no gemeente learns it either.
 */
function tried({ code, about: { id } }: Failure): Subject {
  const [, what] = /^(\w+)\.not-found$/.exec(code) ?? [];
  return { object: what && typeof id === "string" ? `${what}/${id}` : "regio" };
}

function invalid(door: Door, unchecked: unknown): Failure {
  const velden = door.validator
    .Errors(unchecked)
    .flatMap((error) =>
      error.keyword === "required"
        ? error.params.requiredProperties
        : error.keyword === "additionalProperties"
          ? error.params.additionalProperties
          : error.instancePath.slice(1) || [],
    );
  return new Failure("invalid", `${door.name}.invalid`, "Controleer de velden en probeer het opnieuw.", {
    velden: [...new Set(velden)],
  });
}

/** What a user may not know of does not exist for him; what he may see but not use is refused. */
function refused(door: Door, { user }: Context, subject: Subject): Failure {
  const isKnown = subject.gemeente === undefined || may(user, "read", "persoon", subject);
  return isKnown
    ? new Failure(
        "forbidden",
        `${door.name}.forbidden`,
        "U mag dit niet doen. Vraag uw beheerder om toegang.",
      )
    : new Failure("not-found", "inwoner.not-found", "Niet gevonden in uw werkgebied.");
}
