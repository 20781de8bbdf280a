import { Type } from "typebox";
import type { Context } from "../context.ts";
import { defineQuery } from "../door.ts";
import { gemeente, id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Verhuizing } from "./verhuizing.ts";
import { verhuizingenVan } from "./verhuizing-store.ts";

/** The moves of one inwoner, and the gemeenten of the region where he can go. */
export const getVerhuizing = defineQuery({
  name: "inwoner.verhuizing",
  summary: "Verhuizingen van een inwoner naar een andere gemeente, en waarheen dat kan",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "overdracht",
  input: request({ id }),
  output: Type.Object({
    rijen: Type.Array(Verhuizing),
    gemeenten: Type.Array(Type.Object({ code: gemeente, naam: Type.String() })),
  }),
  subject: (context, { id }) => inwonerSubject(context, id),
  run: async (context, { id }, { gemeente: nu }) => ({
    rijen: await verhuizingenVan(context, id),
    gemeenten: (await gemeentenOf(context)).filter(({ code }) => code !== nu),
  }),
  betrokkenen: (_, { id }) => [id],
});

const gemeentenOf = ({ db, user }: Context) =>
  db
    .selectFrom("gemeenten")
    .select(["code", "naam"])
    .where("regioId", "=", user.regioId)
    .where("inRegio", "=", true)
    .orderBy("naam")
    .execute();
