import { type Static, Type } from "typebox";
import { type IsoDate, isoDate } from "#core/dates";
import type { Waarde } from "#regels/parameter";
import { aangevuld, isSleutel, type Register, type Sleutel } from "#regels/register";
import type { Context } from "../context.ts";
import { date, oneOf, orNull } from "../fields.ts";
import { EENHEDEN, onbekendBedrag, type Toevoeging, totVoorVanaf } from "./bedrag.ts";
import { filledIn, lopendeSubsidies } from "./bedrag-store.ts";
import { beoordeel, WAARSCHUWINGEN, waardeOp } from "./beoordeling.ts";
import { registerOf } from "./register-of.ts";

const Regel = Type.Object({
  sleutel: Type.String(),
  naam: Type.String(),
  wet: Type.String(),
  eenheid: oneOf(EENHEDEN),
  vanaf: date,
  tot: orNull(date),
  waarde: Type.Integer(),
  vorige: orNull(Type.Object({ waarde: Type.Integer(), vanaf: date, tot: orNull(date) })),
  verschilInProcent: orNull(Type.Number({ description: "1.85 betekent 1,85% meer" })),
  waarschuwingen: Type.Array(Type.Object({ code: oneOf(WAARSCHUWINGEN), tekst: Type.String() })),
});

/** What some additions would change. */
export const Voorbeeld = Type.Object({
  regels: Type.Array(Regel),
  aantalWaarschuwingen: Type.Integer(),
  /** Which subsidies get another amount on the first 1 January to come, once somebody approves it. */
  jaarwissel: Type.Object({
    datum: date,
    raaktSubsidies: Type.Boolean({
      description: "Een van deze bedragen telt dan mee in de loonkostensubsidie",
    }),
    lopendeSubsidies: Type.Integer({ description: "Zoveel lopen er op die dag; 0 als geen bedrag ze raakt" }),
  }),
});
export type Voorbeeld = Static<typeof Voorbeeld>;

/** Of these the amount of a loonkostensubsidie is made. */
const VAN_SUBSIDIE =
  /^(wml\.(referentiemaandloon|vakantiebijslag|normweek|volwassen|jeugd\.\d+)|lks\.(hoogstens|forfaitair|werkgeverslasten))$/;

/** Judges each addition in the light of the others; refuses what cannot be. */
export async function voorbeeldVan(
  context: Context,
  toevoegingen: readonly Toevoeging[],
): Promise<Voorbeeld> {
  const today = context.today();
  const read = toevoegingen.map(toWaarde);
  const register = await registerOf(context);
  const regels = read.map(({ sleutel, waarde }) => {
    const others = read.filter((other) => other.waarde !== waarde);
    const parameter = aangevuld(register, others)[sleutel];
    const { vorige, ...judged } = beoordeel(parameter, waarde, today);
    const { naam, wet, eenheid } = parameter;
    return {
      sleutel,
      naam,
      wet,
      eenheid,
      vanaf: waarde.vanaf,
      tot: waarde.tot,
      waarde: waarde.waarde,
      vorige: vorige && { waarde: vorige.waarde, vanaf: vorige.vanaf, tot: vorige.tot },
      ...judged,
    };
  });
  return {
    regels,
    aantalWaarschuwingen: regels.reduce((sum, { waarschuwingen }) => sum + waarschuwingen.length, 0),
    jaarwissel: await jaarwissel(context, register, aangevuld(register, read), read),
  };
}

async function jaarwissel(
  context: Context,
  was: Register,
  becomes: Register,
  read: readonly { sleutel: Sleutel }[],
): Promise<Voorbeeld["jaarwissel"]> {
  const datum = nextNewYear(context.today());
  const raaktSubsidies = read.some(
    ({ sleutel }) =>
      VAN_SUBSIDIE.test(sleutel) &&
      waardeOp(was[sleutel], datum)?.waarde !== waardeOp(becomes[sleutel], datum)?.waarde,
  );
  return {
    datum,
    raaktSubsidies,
    lopendeSubsidies: raaktSubsidies ? await lopendeSubsidies(context, datum) : 0,
  };
}

function toWaarde({ sleutel, vanaf, ...given }: Toevoeging): {
  sleutel: Sleutel;
  waarde: Waarde & { readonly waarde: number };
} {
  if (!isSleutel(sleutel)) throw onbekendBedrag(sleutel);
  if (given.tot && given.tot < vanaf) throw totVoorVanaf(sleutel);
  return { sleutel, waarde: { vanaf, ...filledIn(given), waarde: given.waarde } };
}

const nextNewYear = (day: IsoDate): IsoDate => isoDate(`${Number(day.slice(0, 4)) + 1}-01-01`);
