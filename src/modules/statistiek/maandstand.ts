import { LAYOUTS } from "#statistiek/srg/layout";
import { maandErna, maandErvoor, verslagmaand } from "#statistiek/srg/maand";
import type { Buiten } from "#statistiek/srg/register";
import { type Maandtelling, tellingen } from "#statistiek/srg/tellingen";
import type { Context } from "../context.ts";
import { codebesluiten } from "./code-store.ts";
import { gemeentenaam, leveringenOf, type LeveringInFull } from "./levering-store.ts";
import { registerOfMaand } from "./register-store.ts";
import type { Levering, Maandstand } from "./srg.ts";
import { namenVan, vormenOf } from "./vorm-store.ts";

/** A month of a gemeente: as it was delivered, or as it would be delivered now. */
export async function maandstandOf(
  context: Context,
  gemeente: string,
  gevraagd: string | undefined,
): Promise<Maandstand> {
  const leveringen = await leveringenOf(context, gemeente);
  const volgende = volgendeMaand(context, leveringen);
  const maand = gevraagd ?? volgende;
  const verslag = verslagmaand(maand);
  const levering = leveringen.find((een) => een.maand === maand) ?? null;
  const nu = levering ?? (await zoalsNu(context, gemeente, maand));
  const eerder = leveringen.find((een) => een.maand < maand) ?? null;
  return {
    gemeente,
    gemeentenaam: await gemeentenaam(context, gemeente),
    maand,
    eersteDag: verslag.eerste,
    laatsteDag: verslag.laatste,
    correctiesVanaf: verslag.grens,
    levering: levering && zonderTellingen(levering),
    kanGeleverd: levering === null && verslag.laatste < context.today() && isAanDeBeurt(maand, leveringen),
    volgende,
    aantallen: nu.aantallen,
    tellingen: await metLabels(context, nu.tellingen, eerder),
    buiten: await metNamen(context, nu.buiten),
    layouts: LAYOUTS.map(({ naam, titel, isBevestigd }) => ({ naam, titel, isBevestigd })),
  };
}

/** The first delivery may be of any month that is over; after it one month follows the other. */
export const isAanDeBeurt = (maand: string, leveringen: readonly { readonly maand: string }[]): boolean =>
  leveringen[0] === undefined || maand === maandErna(leveringen[0].maand);

/** Which month is to be delivered now: the one after the last delivery, or the last that is over. */
export const volgendeMaand = (
  { today }: Context,
  leveringen: readonly { readonly maand: string }[],
): string => (leveringen[0] ? maandErna(leveringen[0].maand) : maandErvoor(today().slice(0, 7)));

async function zoalsNu(context: Context, gemeente: string, maand: string) {
  const { register, aantallen, verslag } = await registerOfMaand(context, gemeente, maand);
  return { aantallen, tellingen: tellingen(register.regels, verslag), buiten: register.buiten };
}

/** With what the delivery before said of the same month. */
async function metLabels(
  context: Context,
  rijen: readonly Maandtelling[],
  eerder: LeveringInFull | null,
): Promise<Maandstand["tellingen"]> {
  const labels = new Map((await codebesluiten(context)).map(({ code, label }) => [code, label]));
  const told = new Map((eerder?.tellingen ?? []).map((een) => [`${een.maand} ${een.code}`, een.lopend]));
  const maanden = new Set((eerder?.tellingen ?? []).map(({ maand }) => maand));
  return rijen.map((een) => ({
    ...een,
    label: labels.get(een.code) ?? een.code,
    eerderLopend: maanden.has(een.maand) ? (told.get(`${een.maand} ${een.code}`) ?? 0) : null,
  }));
}

async function metNamen(context: Context, buiten: readonly Buiten[]): Promise<Maandstand["buiten"]> {
  const namen = namenVan(await vormenOf(context));
  return buiten.map((een) => ({ ...een, naam: namen.get(een.vorm) ?? een.vorm }));
}

const zonderTellingen = ({ tellingen: _tellingen, buiten: _buiten, ...levering }: LeveringInFull): Levering =>
  levering;
