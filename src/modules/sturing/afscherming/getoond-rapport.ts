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
import { type Doelgebied, doelgebieden, sommenVan } from "./doelsommen.ts";
import { eerdereExporten, familieVan } from "./eerder.ts";

/** A state of the report, and what of it this user may see. */
export type GetoondeStand = Pick<Rapportstand, "stand" | "peildatum" | "definitie" | "bron" | "gedrukt"> & {
  readonly beeld: Rapportbeeld;
};

/** How somebody sees the placements of a year: every state, and what of them counts for the next table of these figures. */
export type Rapportjaar = {
  readonly standen: readonly GetoondeStand[];
  readonly eerder: readonly Publicatie[];
  /** Of which gemeenten and groups the sum is told beside the present count, for a target. */
  readonly sommen: readonly Doelgebied[];
};

/** The states of a year for this user, the present count last. */
export const getoondeStanden = async (context: Context, jaar: number): Promise<readonly GetoondeStand[]> =>
  (await rapportjaar(context, jaar, isOwn(context))).standen;

/** As everybody may see them who knows no gemeente better than another. */
export const rapportVoorIedereen = (context: Context, jaar: number): Promise<Rapportjaar> =>
  rapportjaar(context, jaar, () => false);

/**
 * Our own counts are protected in the order in which they came, with what was exported in between, so that two beside each
 * other tell no more than one. What others printed stays as printed. Of his own gemeente who may see the plaatsingen sees
 * every number.
 */
async function rapportjaar(
  context: Context,
  jaar: number,
  isEigen: (rij: Rapportrij) => boolean,
): Promise<Rapportjaar> {
  const frozen = await Promise.all(
    (await standenOf(context, jaar)).map(async ({ stand, vastgesteld }) => ({
      op: vastgesteld.valueOf(),
      stand: await frozenStand(context, jaar, stand),
    })),
  );
  const now = await countPlaatsingen(context, jaar, context.today());
  const inTime = [...frozen, ...(await eerdereExporten(context, familieVan(jaar)))].toSorted(
    (a, b) => a.op - b.op,
  );
  const eerder: Publicatie[] = [];
  const beelden = new Map<string, Rapportbeeld>();
  for (const each of inTime) {
    if ("publicatie" in each) eerder.push(each.publicatie);
    else beelden.set(each.stand.stand, (await beeldVan(each.stand, { eerder, isEigen })).beeld);
  }
  const gebieden = await doelgebieden(context, jaar);
  const nu = await beeldVan(now, { eerder, isEigen, gebieden });
  beelden.set(now.stand, nu.beeld);
  const standen = [...frozen.map(({ stand }) => stand), now].map(
    ({ stand, peildatum, definitie, bron, gedrukt }) => ({
      stand,
      peildatum,
      definitie,
      bron,
      gedrukt,
      beeld: beelden.get(stand)!,
    }),
  );
  return { standen, eerder, sommen: nu.sommen };
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

type Zicht = {
  readonly eerder: Publicatie[];
  readonly isEigen: (rij: Rapportrij) => boolean;
  readonly gebieden?: readonly Doelgebied[];
};

/** Adds what is shown of it to what was shown earlier. */
async function beeldVan(
  { rijen, totaal, gedrukt }: Rapportstand,
  { eerder, isEigen, gebieden = [] }: Zicht,
): Promise<{ readonly beeld: Rapportbeeld; readonly sommen: readonly Doelgebied[] }> {
  if (gedrukt)
    return {
      beeld: { rijen: [...rijen], totaal, kolomtotalen: kolomtotalen(rijen), afgeschermd: 0 },
      sommen: [],
    };
  const doelsommen = sommenVan(gebieden, rijen);
  const tabel = await beschermTabel(
    {
      rijen: rijen.map(({ gemeente }) => gemeente),
      kolommen: GROEPEN,
      waarden: rijen.map(({ groepen }) => GROEPEN.map((groep) => groepen[groep] ?? 0)),
      sommen: doelsommen.map(({ cellen }) => cellen),
    },
    "binnen",
    {
      rijen: rijen.filter(isEigen).map(({ gemeente }) => gemeente),
      kenners: kennersVan(rijen),
      eerder,
      elders: "totaal",
    },
  );
  eerder.push(tabel.publicatie);
  const beeld = {
    rijen: rijen.map(({ gemeente, code }, at) => ({
      gemeente,
      code,
      totaal: tabel.rijtotalen[at]!.waarde,
      groepen: byGroep(tabel.cellen[at]!),
    })),
    totaal: tabel.totaal.waarde,
    kolomtotalen: byGroep(tabel.kolomtotalen),
    afgeschermd: tabel.verborgen,
  };
  const verteld = doelsommen.filter((_, at) => tabel.sommen[at]!.waarde !== null);
  return { beeld, sommen: verteld.map(({ gebied }) => gebied) };
}

/** Who answers for a gemeente knows its row; who answers for all of them knows all but those outside the region. */
export const kennersVan = (
  rijen: readonly Pick<Rapportrij, "gemeente" | "code">[],
): readonly (readonly string[])[] => {
  const inRegion = rijen.filter(({ code }) => code !== BUITEN).map(({ gemeente }) => gemeente);
  return [...inRegion.map((gemeente) => [gemeente]), inRegion];
};

/** The row of who lives outside the region. */
export const BUITEN = "GM0000";

const byGroep = (cellen: BeschermdeTabel["rijtotalen"]) =>
  Object.fromEntries(GROEPEN.map((groep, at) => [groep, cellen[at]!.waarde]));

const isOwn =
  ({ user }: Context) =>
  ({ code }: Rapportrij): boolean =>
    code !== null && may(user, "read", "plaatsing", { object: OBJECT, gemeente: code });
