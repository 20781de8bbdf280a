import { type Static, Type } from "typebox";
import type { IsoDate } from "#core/dates";
import type { Register } from "#regels/register";
import { registerOf } from "../bedragen/register-of.ts";
import { type Context, defineQuery } from "../door.ts";
import { date, id, oneOf, orNull, percentage, request, urenPerWeek, versie } from "../fields.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { plaatsingSubject } from "./plaatsing-subject.ts";
import { Bewaard, Voorbeeldperiode } from "./subsidie.ts";
import { type LopendeSubsidie, subsidieOf } from "./subsidie-in-full.ts";
import { zonderLoonwaarde, zonderUren } from "./subsidie-failures.ts";
import {
  andereUren,
  nieuweLoonwaarde,
  periodenNa,
  type Verandering,
  verbetering,
} from "./subsidieverandering.ts";
import { versieVan } from "./subsidiewijziging-store.ts";

const Vraag = {
  soort: oneOf(["loonwaarde", "uren", "correctie"]),
  vanaf: date,
  loonwaarde: Type.Optional(orNull(percentage)),
  vastgesteldOp: Type.Optional(orNull(date)),
  urenPerWeek: Type.Optional(orNull(urenPerWeek)),
  voltijdUren: Type.Optional(orNull(urenPerWeek)),
};
const Asked = Type.Object(Vraag);

/** What a loonwaarde, other hours or a correction would make of a subsidy. Nothing is kept. */
export const previewSubsidie = defineQuery({
  name: "subsidie.preview",
  summary: "Wat een loonwaarde, andere uren of een verbetering doet met een subsidie; er wordt niets bewaard",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "subsidie",
  input: request({ id, ...Vraag }),
  output: Type.Object({
    plaatsingId: id,
    inwonerId: id,
    /** First day that changes: that on which the wrong value began, or the end of the flat rate. */
    vanaf: date,
    oud: Type.Array(Bewaard),
    nieuw: Type.Array(Voorbeeldperiode),
    versie,
  }),
  subject: (context, { id }) => plaatsingSubject(context, id),
  async run(context, { id, ...asked }) {
    const found = await subsidieOf(context, id);
    const register = await registerOf(context);
    const verandering = veranderingOf(context, found, asked, register);
    const { vanaf } = verandering;
    return {
      plaatsingId: id,
      inwonerId: found.terms.inwonerId,
      vanaf,
      oud: keptFrom(found, vanaf),
      nieuw: periodenNa(context, found, verandering, register).map(
        ({ vanaf, tot, soort, bedragInCenten, isBegrensd, stappen }) => ({
          vanaf,
          tot,
          soort,
          bedragInCenten,
          isBegrensd,
          stappen: [...stappen],
        }),
      ),
      versie: await versieVan(context, id),
    };
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});

function veranderingOf(
  context: Context,
  found: LopendeSubsidie,
  asked: Static<typeof Asked>,
  register: Register,
): Verandering {
  const { soort, vanaf, loonwaarde = null, urenPerWeek = null, voltijdUren = null } = asked;
  const { vastgesteldOp = null } = asked;
  if (soort === "correctie") return verbetering(context, found, { ...asked, reden: "" });
  if (soort === "loonwaarde") {
    if (loonwaarde === null) throw zonderLoonwaarde();
    const meting = { vanaf, loonwaarde, vastgesteldOp: vastgesteldOp ?? context.today() };
    return nieuweLoonwaarde(context, found, meting, register);
  }
  if (urenPerWeek === null) throw zonderUren();
  return andereUren(found, { vanaf, urenPerWeek, ...(voltijdUren !== null && { voltijdUren }) });
}

/** What holds now from a day on. */
const keptFrom = ({ perioden }: LopendeSubsidie, day: IsoDate) =>
  perioden
    .filter(({ tot }) => tot >= day)
    .map(({ vanaf, tot, bedragInCenten }) => ({ vanaf: vanaf > day ? vanaf : day, tot, bedragInCenten }));
