import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request, text } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { insertWerkgever, werkgeverById } from "../werkgevers/werkgever-store.ts";
import type { Context } from "../context.ts";
import { Plekmelding } from "./plekmelding.ts";
import { plekmeldingById, updatePlekmelding } from "./plekmelding-store.ts";

const Nieuw = request({ sector: text(80), plaats: text(80) });

/** Joins a report to a werkgever: one that we know, or a new one. A number of the handelsregister is never there twice. */
export const takeUpPlekmelding = defineAction({
  name: "plekmelding.take-up",
  summary: "Een melding oppakken: bij een bekende of een nieuwe werkgever",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({ id, werkgeverId: Type.Optional(id), nieuw: Type.Optional(Nieuw) }),
  output: Plekmelding,
  subject: async (_, { id }) => ({ object: `plekmelding/${id}` }),
  async run(context, { id, werkgeverId, nieuw }) {
    const melding = await plekmeldingById(context, id);
    const of = werkgeverId
      ? (await werkgeverById(context, werkgeverId)).id
      : await insertNieuw(context, melding, nieuw ?? { sector: "onbekend", plaats: melding.gemeentenaam });
    await updatePlekmelding(context, id, {
      status: "opgepakt",
      werkgeverId: of,
      contactId: context.user.id,
    });
    return plekmeldingById(context, id);
  },
  betrokkenen: () => [],
});

const insertNieuw = (
  context: Context,
  { bedrijf, kvk, gemeente, contactpersoon, telefoon }: Plekmelding,
  { sector, plaats }: { sector: string; plaats: string },
): Promise<string> =>
  insertWerkgever(context, {
    naam: bedrijf,
    kvk,
    sector,
    gemeente,
    plaats,
    postcode: null,
    aantalMedewerkers: null,
    relaties: ["bekend"],
    accountmanagerId: context.user.rollen.includes("accountmanager") ? context.user.id : null,
    contactpersoon,
    telefoon,
  });
