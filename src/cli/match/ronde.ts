import { Failure } from "#core/failure";
import { ask } from "../../modules/door.ts";
import { listMatchrondes } from "../../modules/matchrondes/list-matchrondes.ts";
import { type Invoer, optionalText } from "../command.ts";
import type { Aanvrager } from "../session.ts";

/** The ronde that is meant: the last one where none is named. */
export async function rondeVan(aanvrager: Aanvrager, invoer: Invoer): Promise<string> {
  const gegeven = optionalText(invoer, "ronde") ?? optionalText(invoer, "run");
  if (gegeven !== undefined) return gegeven;
  const { rijen } = await ask(listMatchrondes, aanvrager.context(), { perPagina: 1 });
  if (!rijen[0])
    throw new Failure(
      "not-found",
      "matchronde.not-found",
      "Er is nog geen ronde. Start er een met: match regio.",
    );
  return rijen[0].id;
}
