import { sql } from "kysely";
import { Type } from "typebox";
import { addDays, addMonths } from "#core/dates";
import { defineQuery } from "../door.ts";
import { date, request } from "../fields.ts";
import { laatsteKwartaaldag } from "../sturing/werkbehoud.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { NIET_BEWEZEN, type Routedag, Werkroute, werkroutes } from "./werkroute.ts";

/** Straight to work with subsidy and coach, beside development first: how many found work, and when. */
export const getWerkroutes = defineQuery({
  name: "werkroutes.get",
  summary: "Direct naar werk naast eerst ontwikkelen: wie werk vond na 3, 6, 12 en 24 maanden, met marge",
  verwerkingsactiviteit: sturen,
  dataklasse: "rapport",
  input: request({}),
  output: Type.Object({
    van: date,
    tot: date,
    routes: Type.Array(Werkroute),
    nietBewezen: Type.Array(Type.String()),
  }),
  subject: async () => ({ object: "werkroutes" }),
  async run({ db, today }) {
    const tot = laatsteKwartaaldag(today());
    const van = addMonths(addDays(tot, 1), -36); // long enough to see who found work after two years
    const { rows } = await sql<Routedag>`
      select route, dagen, gevonden, gevolgd from tel_werkroutes(${van}::date, ${tot}::date)`.execute(db);
    return { van, tot, routes: werkroutes(rows), nietBewezen: [...NIET_BEWEZEN] };
  },
  betrokkenen: () => [],
});
