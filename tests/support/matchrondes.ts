import { zstdCompressSync } from "node:zlib";
import { isoDate } from "#core/dates";
import type { Database } from "#db/database";
import {
  bevries,
  type Deelnemer,
  ontdooi,
  type Rondeplek,
} from "../../src/modules/matchrondes/bevriezing.ts";
import { versiesNu } from "../../src/modules/matchrondes/programmaversie.ts";
import { reken } from "../../src/modules/matchrondes/rekenen.ts";
import { hashVan, inBytes } from "../../src/modules/matchrondes/uitkomst.ts";
import { kengetallenVan } from "../../src/modules/matchrondes/verslag.ts";
import { AMERSFOORT, gebruikerId, groeneWal, idOf, LEUSDEN, REGIO } from "./world.ts";

export const matchrondeId = idOf("matchronde");
export const keuzeOf = (person: string) => idOf(`keuze${person}`);

/** A ronde as it is stored, over inwoners of the test region. Runs as the owner. */
export async function insertRonde(
  db: Database,
  inwonerIds: readonly string[],
  plekIds: readonly string[],
  id = matchrondeId,
): Promise<void> {
  const inwoners = inwonerIds.toSorted().map(
    (id): Deelnemer => ({
      id,
      gemeente: id === idOf("lotte") ? LEUSDEN : AMERSFOORT,
      profiel: '{"pc4":"3812","indicaties":[],"feiten":{"vervoermiddelen":["fiets"],"reistijd_max":60}}',
    }),
  );
  const plekken = plekIds.toSorted().map(
    (id): Rondeplek => ({
      id,
      vrij: 1,
      vanWie: groeneWal,
      werksoort: "groen",
      gemeente: AMERSFOORT,
      punt: { lat: 52.15, lon: 5.38 },
      regeling: "geen",
      feiten: { werksoorten: ["groen"] },
    }),
  );
  const tekst = bevries({ randvoorwaarden: {}, keuzes: [] }, inwoners, plekken);
  const ronde = ontdooi(tekst);
  const { uitkomst } = reken(ronde);
  const bytes = inBytes(uitkomst);
  const leeg = { mismatch: { hefbomen: [], perGemeente: [], perWerksoort: [], perVoorwaarde: [] } };
  const schaarste = { samenvatting: "", coachuren: [], randvoorwaarden: [], werksoorten: [], plekken: [] };
  const telling = { zonderPassendePlek: 0, nietAanDeBeurt: 0, vastgezet: 0, uitgesloten: 0 };
  const verslag = { ...leeg, ...telling, schaarste, methode: "veiling", uitkomsten: [], vergelijking: null };
  await db
    .insertInto("matchrondes")
    .values({
      regioId: REGIO,
      id,
      gestart: new Date("2026-11-23T09:00:00Z"),
      bewarenTot: isoDate("2028-11-23"),
      reden: "Proefronde van de test.",
      doorGebruikerId: gebruikerId("manager"),
      doorNaam: "manager",
      versies: JSON.stringify(versiesNu()),
      randvoorwaarden: "{}",
      invoerHash: hashVan(tekst),
      uitkomstHash: hashVan(bytes),
      kengetallen: JSON.stringify(kengetallenVan(ronde, uitkomst, 1)),
      verslag: JSON.stringify({ ...verslag, samenvatting: "" }),
      schaarsteprijzen: "{}",
    })
    .execute();
  const bestand = { invoer: zstdCompressSync(tekst), uitkomst: zstdCompressSync(bytes) };
  await db
    .insertInto("matchrondebestanden")
    .values({ regioId: REGIO, rondeId: id, ...bestand })
    .execute();
  const rijen = inwoners.map(({ id: inwonerId, gemeente }, at) => ({
    regioId: REGIO,
    rondeId: id,
    inwonerId,
    gemeente,
    plekId: uitkomst.plek[at]! < 0 ? null : plekken[uitkomst.plek[at]!]!.id,
    passend: uitkomst.past[at]!,
  }));
  await db.insertInto("matchsuggesties").values(rijen).execute();
}
