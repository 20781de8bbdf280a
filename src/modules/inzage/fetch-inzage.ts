import { Failure } from "#core/failure";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { inzageGeven } from "../verwerkingsactiviteiten.ts";
import { Inzage, inzageNotFound, verlopen } from "./inzage.ts";
import { inwonerVanInzage, inzageVan, useInzage } from "./inzage-store.ts";

/**
 * Gives everything about an inwoner to who asked for it, once. A question: the answer to a change is kept for when it is
 * repeated, and this may be kept nowhere. @source AVG art. 15 and 20
 */
export const fetchInzage = defineQuery({
  name: "inzage.fetch",
  summary: "Alles ophalen wat over een inwoner vaststaat, één keer, door wie erom vroeg",
  verwerkingsactiviteit: inzageGeven,
  dataklasse: "inzage",
  input: request({ id }),
  output: Inzage,
  async subject(context, { id }) {
    const inwonerId = await inwonerVanInzage(context, id);
    if (inwonerId === null) throw inzageNotFound(id);
    return inwonerSubject(context, inwonerId).catch((error: unknown) => {
      throw error instanceof Failure && error.kind === "not-found" ? inzageNotFound(id) : error;
    });
  },
  async run(context, { id }, { inwonerId }) {
    if (!(await useInzage(context, id))) throw verlopen();
    return inzageVan(context, inwonerId!);
  },
  betrokkenen: (_output, _input, { inwonerId }) => [inwonerId!],
});
