import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Wensen } from "./wens.ts";
import { wensenVan } from "./wens-store.ts";

/** What an inwoner says himself, beside what is known. */
export const getWensen = defineQuery({
  name: "wens.get",
  summary: "Wat een inwoner zelf zegt te kunnen en te willen, naast wat bekend is",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "wens",
  input: request({ id }),
  output: Wensen,
  subject: (context, { id }) => inwonerSubject(context, id),
  run: (context, { id }, subject) => wensenVan(context, id, subject),
  betrokkenen: (_, { id }) => [id],
});
