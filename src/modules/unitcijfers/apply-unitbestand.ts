import { Type } from "typebox";
import type { Context } from "../context.ts";
import { defineAction } from "../door.ts";
import { orNull, request, text } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import {
  bestandAnders,
  bestandFields,
  bestandNietGoed,
  redenNodig,
  type Verschil,
  vergelijkBestand,
} from "./unitbestand.ts";
import { type UnitcijferInput, unitsSubject } from "./unitcijfer.ts";
import { keepCijfer } from "./unitcijfer-store.ts";

/** Takes over what was compared, all of it or nothing. */
export const applyUnitbestand = defineAction({
  name: "unitbestand.apply",
  summary: "De verschillen van een bestand met unitcijfers overnemen, alles of niets",
  verwerkingsactiviteit: sturen,
  dataklasse: "unitcijfer",
  input: request({
    ...bestandFields,
    kenmerk: text(64, "Van de vergelijking die u zag"),
    reden: orNull(text(500)),
  }),
  output: Type.Object({ nieuw: Type.Integer(), anders: Type.Integer(), gelijk: Type.Integer() }),
  subject: async ({ user }) => unitsSubject(user),
  async run(context, { inhoud, bron, zekerheid, kenmerk, reden }) {
    const found = await vergelijkBestand(context, inhoud);
    if (found.fouten.length > 0) throw bestandNietGoed(found.fouten);
    if (found.kenmerk !== kenmerk) throw bestandAnders();
    if (reden === null && found.verschillen.some(({ isAfgesloten }) => isAfgesloten)) throw redenNodig();
    for (const verschil of found.verschillen)
      await takeOver(context, verschil, { bron, zekerheid }, verschil.isAfgesloten ? reden : null);
    const count = (soort: Verschil["soort"]) =>
      found.verschillen.filter((verschil) => verschil.soort === soort).length;
    return { nieuw: count("nieuw"), anders: count("anders"), gelijk: found.gelijk };
  },
  betrokkenen: () => [],
});

const takeOver = (
  context: Context,
  { unitId, werkvorm, maand, wordt, versie }: Verschil,
  herkomst: Pick<UnitcijferInput, "bron" | "zekerheid">,
  reden: string | null,
): Promise<void> =>
  keepCijfer(
    { ...context, expectedVersion: versie },
    unitId,
    { ...wordt, ...herkomst, werkvorm: werkvorm as UnitcijferInput["werkvorm"], maand },
    reden,
  );
