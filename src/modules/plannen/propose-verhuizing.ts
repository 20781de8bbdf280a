import { Type } from "typebox";
import { orFail } from "#db/constraints";
import { defineAction } from "../door.ts";
import { date, gemeente, id, request, text } from "../fields.ts";
import { inTheFuture } from "../inwoners/inwoner-failures.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkWoorden } from "./plan.ts";
import { alVoorgesteld, niemandDaar, nietUwInwoner, zelfdeGemeente } from "./verhuizing.ts";

/** Offers a dossier to the gemeente where someone goes to live. Until that gemeente says yes nothing changes. */
export const proposeVerhuizing = defineAction({
  name: "verhuizing.propose",
  summary: "Het dossier voorstellen aan de gemeente waar een inwoner gaat wonen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "overdracht",
  input: request({
    id,
    naarGemeente: gemeente,
    dag: { ...date, description: "De eerste dag dat de inwoner daar woont" },
    akkoordOp: {
      ...date,
      description: "De dag dat u met de inwoner besprak wat meegaat en wat achterblijft",
    },
    waarom: text(500, "Wat uw collega moet weten om goed te beginnen"),
  }),
  output: Type.Object({ id, inwonerId: id }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id: inwonerId, ...verhuizing }, { gemeente: nu }) {
    const { db, user, today, newId } = context;
    if (!user.rollen.includes("klantmanager")) throw nietUwInwoner();
    checkWoorden({ waarom: verhuizing.waarom });
    if (verhuizing.akkoordOp > today()) throw inTheFuture("akkoordOp");
    if (verhuizing.naarGemeente === nu) throw zelfdeGemeente();
    const id = newId();
    const insert = db
      .insertInto("verhuizingen")
      .values({
        ...verhuizing,
        regioId: user.regioId,
        id,
        gemeente: nu!,
        inwonerId,
        vanGebruikerId: user.id,
        vanNaam: user.naam,
        voorgesteldOp: today(),
      })
      .execute();
    await orFail(
      orFail(insert, "verhuizingen_een_open", alVoorgesteld),
      "verhuizingen_niemand_daar",
      niemandDaar,
    );
    return { id, inwonerId };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});
