import type { Static, TObject, TSchema } from "typebox";
import { Compile, type Validator } from "typebox/compile";
import { Failure } from "#core/failure";
import { asUser } from "#db/as-user";
import type { Database } from "#db/database";
import type { Context } from "./context.ts";
import { answerOnce } from "./herhaling.ts";
import type { Stap, Uitkomst } from "./koppelvlakken/uitkomst.ts";
import { recordDataverwerking, recordInAudit } from "./logboek/logboek-store.ts";
import type { Dataklasse, Use } from "./toegang/matrix.ts";
import { openProfiel, raiseAlarm, seeProfielen } from "./toegang/profielquota.ts";
import { scopeOf } from "./toegang/scopes.ts";
import { isWithinToken, may, type Subject } from "./toegang/toegang.ts";
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
  /** With what another organisation answered, where `vooraf` asked it something. */
  run(
    context: Context,
    input: Static<Input>,
    subject: Subject,
    uitkomst?: Uitkomst<unknown>,
  ): Promise<Static<Output>>;
  /**
   * What another organisation is asked. Permitted and prepared in one transaction, asked after it, and used by `run` in
   * the next: whoever is slow over there holds nothing here.
   */
  vooraf?(context: Context, input: Static<Input>, subject: Subject): Promise<Buitenvraag | undefined>;
  /** What kind of id `betrokkenen` gives, where that is not the id of an inwoner. */
  readonly soortBetrokkene?: string;
  /** A page asks this again and again while it waits, about its user's own work: only refusals are logged. */
  readonly isPolled?: true;
  /** The inwoners whose data were used. */
  betrokkenen(output: Static<Output>, input: Static<Input>, subject: Subject): readonly string[];
  /** What the audit says of a question besides: a reason from a closed list, never what someone typed. */
  redenen?(input: Static<Input>): readonly string[];
};

/** A question to another application, or to several at the same time. */
export type Buitenvraag = {
  stel(): Promise<Uitkomst<unknown>>;
  /** Each application that was asked. */
  stappen(uitkomst: Uitkomst<unknown>): readonly Stap[];
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
    if (!isWithinToken(context.user, use, door.dataklasse)) throw withoutScope(use, door.dataklasse);

    const permitted = async (db: Database) => {
      const inside: Context = { ...context, db };
      const about = await door.subject(inside, input);
      subject = about;
      if (!may(context.user, use, door.dataklasse, about)) throw refused(door, context, about);
      if (use === "read") await openProfiel(inside, about);
      return { inside, about };
    };
    const vraag =
      door.vooraf &&
      (await asUser(context.db, context.sessie, context.today(), async (db) => {
        const { inside, about } = await permitted(db);
        return door.vooraf?.(inside, input, about);
      }));
    const uitkomst = await vraag?.stel();

    return await asUser(context.db, context.sessie, context.today(), async (db) => {
      const { inside, about } = await permitted(db);
      const run = () => door.run(inside, input, about, uitkomst);
      const output = use === "change" ? await answerOnce(inside, door.name, input, run) : await run();
      const betrokkenen = door.betrokkenen(output, input, about);
      await seeProfielen(inside, door, about, betrokkenen);
      const stappen = vraag && uitkomst ? vraag.stappen(uitkomst) : [];
      await recordDataverwerking(inside, door, about, betrokkenen, { begin, stappen });
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

/** Of a program: before anything is looked up, so that the answer tells nothing of what there is. */
function withoutScope(use: Use, dataklasse: Dataklasse): Failure {
  const scope = scopeOf(use, dataklasse);
  return new Failure(
    "forbidden",
    "koppeling.zonder-scope",
    `Dit token mist de scope ${scope}. Vraag een token met die scope, of vraag de beheerder om de koppeling te wijzigen.`,
    { scope },
  );
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
