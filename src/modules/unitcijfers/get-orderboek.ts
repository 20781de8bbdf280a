import { Type } from "typebox";
import { addMonths } from "#core/dates";
import { cents } from "#core/money";
import { unitNamed } from "../bezetting/bezetting-store.ts";
import type { Opdrachtstatus } from "../bezetting/opdracht.ts";
import { unitPlanning } from "../bezetting/planning-store.ts";
import type { Context } from "../context.ts";
import { defineQuery } from "../door.ts";
import { id, oneOf, orNull, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { ZEKERHEDEN } from "../bezetting/unitwoorden.ts";
import {
  beschikbaarPerWeek,
  Klant,
  klantenVan,
  Laat,
  type Order,
  orderweken,
  Orderweek,
  perStatus,
  Statusregel,
  teLaat,
  wekenWerk,
  werkInHand,
} from "./orderboek.ts";
import { bedrag } from "./unitcijfer.ts";

/** The work that a unit has in hand, beside the hours for it, and on whom it hangs. */
export const getOrderboek = defineQuery({
  name: "orderboek.get",
  summary:
    "Het orderboek van een unit: werk in hand, uren per week, te late opdrachten en de grootste klanten",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "opdracht",
  input: request({ id }),
  output: Type.Object({
    id,
    standen: Type.Array(Statusregel),
    inHand: Type.Object({
      bedrag,
      uren: Type.Number(),
      urenPerWeek: orNull(Type.Number({ description: "Beschikbaar, gemiddeld over de weken hieronder" })),
      weken: orNull(Type.Number()),
    }),
    weken: Type.Array(Orderweek),
    inzetbaar: Type.Number({ description: "Procent van de contracturen" }),
    zekerheid: orNull(oneOf(ZEKERHEDEN)),
    teLaat: Type.Array(Laat),
    klanten: Type.Object({
      totaal: bedrag,
      rijen: Type.Array(Klant),
      overigen: Type.Object({ aantal: Type.Integer(), bedrag }),
    }),
  }),
  subject: async (_, { id }) => ({ object: `unit/${id}` }),
  async run(context, { id }) {
    await unitNamed(context, id);
    const vandaag = context.today();
    const orders = await ordersOf(context, id);
    const { planning, inzetbaar, zekerheid } = await unitPlanning(context, id);
    const weken = orderweken(planning);
    const { bedrag, uren } = werkInHand(orders, vandaag);
    const urenPerWeek = beschikbaarPerWeek(weken);
    return {
      id,
      standen: perStatus(orders),
      inHand: { bedrag, uren: uren / 100, urenPerWeek, weken: wekenWerk(uren, urenPerWeek) },
      weken,
      inzetbaar,
      zekerheid: ZEKERHEDEN.find((een) => een === zekerheid) ?? null,
      teLaat: teLaat(orders, vandaag),
      klanten: klantenVan(orders, vandaag, addMonths(vandaag, -12)),
    };
  },
  betrokkenen: () => [],
});

async function ordersOf({ db, user }: Context, unitId: string): Promise<Order[]> {
  const rows = await db
    .selectFrom("opdrachten")
    .select(["id", "titel", "opdrachtgever", "status", "startdatum", "einddatum", "urenPerWeek"])
    .select(["prijsInCenten", "kostenInCenten"])
    .where("regioId", "=", user.regioId)
    .where("unitId", "=", unitId)
    .orderBy("startdatum")
    .orderBy("id")
    .execute();
  return rows.map(({ prijsInCenten, kostenInCenten, status, ...row }) => ({
    ...row,
    status: status as Opdrachtstatus,
    prijs: cents(prijsInCenten),
    kosten: cents(kostenInCenten),
  }));
}
