import { randomUUID } from "node:crypto";
import { openTabel } from "../../src/inlezen/open-tabel.ts";
import type { Context } from "../../src/modules/context.ts";
import type { Melding } from "../../src/modules/uitwisseling/check-rij.ts";
import type { Schrijf } from "../../src/modules/uitwisseling/compare-rij.ts";
import type { TabelSoort } from "../../src/modules/uitwisseling/soort-import.ts";
import { tabelsoorten } from "../../src/modules/uitwisseling/soorten/tabelsoorten.ts";
import { checkKoppeling, stelVoor } from "../../src/modules/uitwisseling/tabel/koppeling.ts";
import {
  type GelezenRegel,
  leesRegels,
  tegenspraak,
} from "../../src/modules/uitwisseling/tabel/lees-regels.ts";
import type { Omgeving } from "../../src/modules/uitwisseling/tabel/omgeving.ts";
import type { Kolommen } from "../../src/modules/uitwisseling/vertaling.ts";
import { sleutels } from "./sleutels.ts";
import { AMERSFOORT, LEUSDEN, REGIO, VANDAAG } from "./world.ts";

/** What there is, by table. */
export type Tabellen = Readonly<Record<string, readonly Kolommen[]>>;

export type Regeluitkomst = {
  readonly nummer: number;
  readonly uitkomst: string;
  readonly schrijven: readonly Schrijf[];
  readonly meldingen: readonly Melding[];
};

const gemeenten = new Map([
  ["amersfoort", AMERSFOORT],
  ["gm0307", AMERSFOORT],
  ["leusden", LEUSDEN],
  ["gm0327", LEUSDEN],
]);

/** Reads a file as a kind and compares each row with what there is, as the dry run does, without a database. */
export async function proefVan(
  naam: TabelSoort,
  bytes: Buffer,
  tabellen: Tabellen,
): Promise<Regeluitkomst[]> {
  const soort = tabelsoorten[naam];
  const tabel = await openTabel(bytes, "bestand.csv", {});
  try {
    const koppeling = stelVoor(soort.velden, tabel.kolommen);
    checkKoppeling(koppeling, soort.velden, tabel.kolommen);
    const { eerder, regels } = leesRegels(soort, tabel, koppeling, gemeenten);
    const gelezen: GelezenRegel[] = [];
    for await (const regel of regels) gelezen.push(regel);
    const over = gelezen.flatMap(({ nummer, inhoud, uitkomst }) =>
      uitkomst === null && inhoud.waarden !== null && !eerder.tegen.has(nummer)
        ? [{ nummer, waarden: inhoud.waarden }]
        : [],
    );
    const vergelijk = await soort.vergelijker(omgeving(tabellen), over);
    const vergeleken = new Map(over.map((regel) => [regel.nummer, vergelijk(regel)]));
    return gelezen.map(({ nummer, uitkomst, meldingen }) => {
      const found = vergeleken.get(nummer);
      const others = eerder.tegen.get(nummer);
      return {
        nummer,
        uitkomst: found?.uitkomst ?? (others ? "geweigerd" : String(uitkomst)),
        schrijven: found?.schrijven ?? [],
        meldingen: [
          ...meldingen,
          ...(found?.meldingen ?? []),
          ...(others ? [{ veld: "", melding: tegenspraak(others), isWeigering: true }] : []),
        ],
      };
    });
  } finally {
    await tabel.sluit();
  }
}

/** As much of what a kind compares with as it asks for. */
const omgeving = (tabellen: Tabellen): Omgeving => ({
  context: {
    user: { naam: "Wilma", regioId: REGIO, gemeenten: [AMERSFOORT] },
    sleutels,
    today: () => VANDAAG,
    now: () => new Date(`${VANDAAG}T08:00:00Z`),
    newId: randomUUID,
  } as unknown as Context,
  stand: async (tabel, kolom, waarden) =>
    (tabellen[tabel] ?? []).filter((rij) => waarden.includes(String(rij[kolom]))),
  liggingVan: () => ({ gemeente: AMERSFOORT, plaats: null }),
  medewerkers: new Map(),
  bezet: new Map(),
});
