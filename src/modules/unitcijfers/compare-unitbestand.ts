import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { bestandFields, Bestandsvergelijking, vergelijkBestand } from "./unitbestand.ts";
import { unitsSubject } from "./unitcijfer.ts";

/** A file beside what stands there: what would change, and which rows are wrong. Nothing changes yet. */
export const compareUnitbestand = defineQuery({
  name: "unitbestand.compare",
  summary: "Een bestand met unitcijfers naast wat er staat: verschillen, en fouten per regel",
  verwerkingsactiviteit: sturen,
  dataklasse: "unitcijfer",
  input: request({ inhoud: bestandFields.inhoud }),
  output: Bestandsvergelijking,
  subject: async ({ user }) => unitsSubject(user),
  run: (context, { inhoud }) => vergelijkBestand(context, inhoud),
  betrokkenen: () => [],
});
