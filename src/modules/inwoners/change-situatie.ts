import { Type } from "typebox";
import { Failure } from "#core/failure";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import { defineAction } from "../door.ts";
import { date, id, oneOf, orNull, request, text, versie } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkWerkwoorden } from "../beeld/instroom.ts";
import { BRONNEN_SITUATIE, OUDE_WAJONG, UITKERINGEN } from "./inwoner.ts";
import { inTheFuture } from "./inwoner-failures.ts";
import { inwonerById } from "./inwoner-store.ts";
import { inwonerSubject } from "./inwoner-subject.ts";

/**
 * Benefit and position as they are from a day. What they were before stays to be read and counted. Without
 * a situatie yet, version 0.
 */
export const changeSituatie = defineAction({
  name: "situatie.change",
  summary: "Uitkering, doelgroepen en beschikbaarheid van een inwoner wijzigen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "situatie",
  input: request({
    id,
    uitkering: oneOf(UITKERINGEN),
    doelgroepen: Type.Array(text(40), { maxItems: 12, uniqueItems: true }),
    isGeregistreerdWerkzoekend: Type.Boolean(),
    isBeschikbaar: orNull(Type.Boolean({ description: "Beschikbaar voor werk" })),
    zoektActief: Type.Optional(orNull(Type.Boolean({ description: "Zoekt nu zelf naar werk" }))),
    heeftStartkwalificatie: Type.Optional(
      orNull(Type.Boolean({ description: "Diploma havo, vwo of mbo niveau 2 of hoger" })),
    ),
    bron: oneOf(BRONNEN_SITUATIE),
    peildatum: date,
  }),
  output: Type.Object({ id, versie }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id, ...fields }) {
    const { db, user, expectedVersion = 0, today } = context;
    if (fields.peildatum > today()) throw inTheFuture("peildatum");
    checkDoelgroepen(fields);
    const now = await db
      .selectFrom("situaties")
      .select(["versie", "peildatum"])
      .where("regioId", "=", user.regioId)
      .where("inwonerId", "=", id)
      .forUpdate()
      .executeTakeFirst();
    const found = now?.versie ?? 0;
    if (found !== expectedVersion) throw changedMeanwhile("situatie", id, { versie: found });
    if (now && fields.peildatum < now.peildatum) throw earlierThanKnown();
    const next = { ...fields, versie: expectedVersion + 1 };
    const { gemeente } = await inwonerById(context, id);
    await db
      .insertInto("situaties")
      .values({ regioId: user.regioId, inwonerId: id, gemeente, ...next })
      .onConflict((conflict) => conflict.columns(["regioId", "inwonerId"]).doUpdateSet(next))
      .execute();
    return { id, versie: next.versie };
  },

  betrokkenen: ({ id }) => [id],
});

/** No word about health, and the group of the old Wajong only for who has a Wajong. */
function checkDoelgroepen({ uitkering, doelgroepen }: { uitkering: string; doelgroepen: readonly string[] }) {
  for (const groep of doelgroepen) checkWerkwoorden("doelgroepen", groep);
  if (uitkering !== "Wajong" && doelgroepen.includes(OUDE_WAJONG))
    throw new Failure("invalid", "situatie.wajong", "‘Wajong van voor 2015’ hoort bij de uitkering Wajong.", {
      velden: ["doelgroepen"],
    });
}

const earlierThanKnown = () =>
  new Failure(
    "invalid",
    "situatie.eerder",
    "Er is al een situatie van een latere dag bekend. Kies die dag of een dag erna.",
    { velden: ["peildatum"] },
  );
