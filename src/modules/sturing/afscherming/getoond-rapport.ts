import type { Context } from "../../context.ts";
import { may } from "../../toegang/toegang.ts";
import {
  GROEPEN,
  kolomtotalen,
  OBJECT,
  type Rapportbeeld,
  type Rapportrij,
  type Rapportstand,
  standNotFound,
} from "../plaatsingenrapport.ts";
import { countPlaatsingen, frozenStand, standenOf } from "../rapport-store.ts";
import { type BeschermdeTabel, beschermTabel, type Publicatie } from "./beschermTabel.ts";

/** A state of the report, and what of it this user may see. */
export type GetoondeStand = Pick<Rapportstand, "stand" | "peildatum" | "definitie" | "bron" | "gedrukt"> & {
  readonly beeld: Rapportbeeld;
};

/**
 * All states of a year, the present count last. Our own counts are protected in the order in which they came, so that two beside
 * each other tell no more than one. What others printed stays as printed. Of his own gemeente who may see the plaatsingen
 * sees every number.
 */
export async function getoondeStanden(context: Context, jaar: number): Promise<GetoondeStand[]> {
  const frozen = await Promise.all(
    (await standenOf(context, jaar)).map(async ({ stand, vastgesteld }) => ({
      vastgesteld: vastgesteld.valueOf(),
      ...(await frozenStand(context, jaar, stand)),
    })),
  );
  const now = await countPlaatsingen(context, jaar, context.today());
  const eerder: Publicatie[] = [];
  const beelden = new Map<string, Rapportbeeld>();
  for (const each of [...frozen.toSorted((a, b) => a.vastgesteld - b.vastgesteld), now])
    beelden.set(each.stand, each.gedrukt ? printed(each) : await guarded(context, each, eerder));
  return [...frozen, now].map(({ stand, peildatum, definitie, bron, gedrukt }) => ({
    stand,
    peildatum,
    definitie,
    bron,
    gedrukt,
    beeld: beelden.get(stand)!,
  }));
}

/** One of these by its name, or not found. */
export function standVan(standen: readonly GetoondeStand[], jaar: number, stand: string): GetoondeStand {
  const found = standen.find((each) => each.stand === stand);
  if (!found) throw standNotFound(jaar, stand);
  return found;
}

/** What stands at one place of a report. Without a gemeente or a group: the total over them. */
export function celVan({ rijen, kolomtotalen, totaal }: Rapportbeeld, code?: string, groep?: string) {
  if (code === undefined) return groep === undefined ? totaal : (kolomtotalen[groep] ?? null);
  const rij = rijen.find((each) => each.code === code);
  if (!rij) return 0;
  return groep === undefined ? rij.totaal : (rij.groepen[groep] ?? null);
}

const printed = ({ rijen, totaal }: Rapportstand): Rapportbeeld => ({
  rijen: [...rijen],
  totaal,
  kolomtotalen: kolomtotalen(rijen),
  afgeschermd: 0,
});

/** Adds the state to what was shown earlier. */
async function guarded(
  context: Context,
  { rijen }: Rapportstand,
  eerder: Publicatie[],
): Promise<Rapportbeeld> {
  const own = rijen.filter(isOwn(context)).map(({ gemeente }) => gemeente);
  const tabel = await beschermTabel(
    {
      rijen: rijen.map(({ gemeente }) => gemeente),
      kolommen: GROEPEN,
      waarden: rijen.map(({ groepen }) => GROEPEN.map((groep) => groepen[groep] ?? 0)),
    },
    "binnen",
    { rijen: own, eerder },
  );
  eerder.push(tabel.publicatie);
  return beeldVan(rijen, tabel);
}

const beeldVan = (rijen: readonly Rapportrij[], tabel: BeschermdeTabel): Rapportbeeld => ({
  rijen: rijen.map(({ gemeente, code }, at) => ({
    gemeente,
    code,
    totaal: tabel.rijtotalen[at]!.waarde,
    groepen: byGroep(tabel.cellen[at]!),
  })),
  totaal: tabel.totaal.waarde,
  kolomtotalen: byGroep(tabel.kolomtotalen),
  afgeschermd: tabel.verborgen,
});

const byGroep = (cellen: BeschermdeTabel["rijtotalen"]) =>
  Object.fromEntries(GROEPEN.map((groep, at) => [groep, cellen[at]!.waarde]));

const isOwn =
  ({ user }: Context) =>
  ({ code }: Rapportrij): boolean =>
    code !== null && may(user, "read", "plaatsing", { object: OBJECT, gemeente: code });
