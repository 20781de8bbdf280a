import { Failure } from "#core/failure";
import type { Environment } from "../environment.ts";
import { type Invoer, optionalText } from "../command.ts";
import { type Aanvrager, startSession } from "../session.ts";

/** The value of an option that a command cannot do without. */
export function nodig(invoer: Invoer, ...namen: readonly string[]): string {
  const found = namen.map((naam) => optionalText(invoer, naam)).find((waarde) => waarde !== undefined);
  if (found === undefined)
    throw new Failure("invalid", "opdracht.ontbreekt", `Geef aan welke u bedoelt: --${namen[0]} ID.`);
  return found;
}

/** A whole number of at least one, where it was given. */
export function getalVan(invoer: Invoer, naam: string, anders: number): number {
  const gegeven = optionalText(invoer, naam);
  const getal = gegeven === undefined ? anders : Number(gegeven);
  if (!Number.isInteger(getal) || getal < 1)
    throw new Failure("invalid", "opdracht.getal", `--${naam} is geen heel getal van 1 of meer.`);
  return getal;
}

/**
 * In the demo region, without `--als`, a question about an inwoner is asked by who helps him: who else would see him?
 * Elsewhere, and with `--als`, by the user of the command.
 */
export async function asHelper<T>(
  environment: Environment,
  aanvrager: Aanvrager,
  invoer: Invoer,
  inwonerId: string,
  run: (aanvrager: Aanvrager) => Promise<T>,
): Promise<T> {
  const als = optionalText(invoer, "als") === undefined ? await helperOf(environment, inwonerId) : undefined;
  if (als === undefined) return run(aanvrager);
  const helper = await startSession(environment, { als, rol: "klantmanager", opdracht: "match" });
  try {
    return await run(helper);
  } finally {
    await helper.end();
  }
}

async function helperOf(
  { owner, regioId, isDemo }: Environment,
  inwonerId: string,
): Promise<string | undefined> {
  if (!isDemo || !/^[0-9a-f-]{36}$/i.test(inwonerId)) return undefined;
  const found = await owner
    .selectFrom("begeleidingen")
    .innerJoin("gebruikers", (join) =>
      join
        .onRef("gebruikers.regioId", "=", "begeleidingen.regioId")
        .onRef("gebruikers.id", "=", "begeleidingen.gebruikerId"),
    )
    .select("gebruikers.aanmeldnaam")
    .where("begeleidingen.regioId", "=", regioId)
    .where("begeleidingen.inwonerId", "=", inwonerId)
    .where("begeleidingen.rol", "=", "klantmanager")
    .where("begeleidingen.tot", "is", null)
    .where("gebruikers.isActief", "=", true)
    .orderBy("gebruikers.aanmeldnaam")
    .executeTakeFirst();
  return found?.aanmeldnaam;
}
