import type { Context } from "../context.ts";
import { type Dekkingskaart, dekkingskaart } from "./dekking.ts";
import { laatsteOordelen } from "./functieoordeel.ts";
import type { Doelgroep } from "./instrument.ts";
import { allInstrumenten, gemeentenOf } from "./instrument-store.ts";

/** What is counted, beside what people think of it. */
export const dekkingVan = async (context: Context, doelgroep?: Doelgroep): Promise<Dekkingskaart> =>
  dekkingskaart(
    await allInstrumenten(context),
    await gemeentenOf(context),
    await laatsteOordelen(context),
    doelgroep,
  );
