import { sql } from "kysely";
import { Type } from "typebox";
import { addMonths } from "#core/dates";
import { notFound } from "#core/failure";
import { defineAction } from "../door.ts";
import { date, id, oneOf, request, text } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { MACHTIGINGSDELEN, MACHTIGINGSSOORTEN } from "../toegang/machtiging.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import {
  LANGST_IN_MAANDEN,
  LOPEND_AT_MOST,
  Machtiging,
  RELATIES,
  teVeelHelpers,
  totKanNiet,
} from "./machtiging.ts";
import { machtigingById, machtigingenVan } from "./machtiging-store.ts";

/**
 * The inwoner lets someone help him: to read, or also to act, with the parts that he chooses and until his day. The helper
 * gets an account of his own, so that the log tells the two apart.
 */
export const giveMachtiging = defineAction({
  name: "machtiging.give",
  summary: "Iemand machtigen om u te helpen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "machtiging",
  input: request({
    id,
    naam: text(100),
    relatie: oneOf(RELATIES),
    mag: oneOf(MACHTIGINGSSOORTEN),
    delen: Type.Array(oneOf(MACHTIGINGSDELEN), { minItems: 1, maxItems: 5, uniqueItems: true }),
    tot: date,
  }),
  output: Machtiging,
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id: inwonerId, naam, relatie, mag, delen, tot }) {
    const { db, newId, now, today } = context;
    if (tot <= today() || tot > addMonths(today(), LANGST_IN_MAANDEN)) throw totKanNiet();
    const running = (await machtigingenVan(context, inwonerId)).filter(({ stand }) => stand === "loopt");
    if (running.length >= LOPEND_AT_MOST) throw teVeelHelpers();
    const [id, helperId] = [newId(), newId()];
    const inlognaam = `helper-${helperId.replaceAll("-", "").slice(-8)}`;
    const { rows } = await sql<{ gelukt: boolean }>`
      select geef_machtiging(${id}::uuid, ${inwonerId}::uuid, ${helperId}::uuid, ${inlognaam}, ${naam}, ${relatie}, ${mag},
        ${delen}::text[], ${tot}::date, ${now()}) as gelukt`.execute(db);
    if (!rows[0]?.gelukt) throw notFound("inwoner", inwonerId);
    return { ...(await machtigingById(context, id)), inlognaam };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});
