import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { oneOf, request, text } from "../fields.ts";
import { isBsn, maskBsn, normalizeBsn } from "../inwoners/bsn.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { soortSubject } from "./eigen-soorten.ts";
import { TABELSOORTEN } from "./soort-import.ts";
import { tabelsoorten } from "./soorten/tabelsoorten.ts";
import { keuzeVan, leeskeuze } from "./tabel/leeskeuze.ts";
import { Koppeling, stelVoor } from "./tabel/koppeling.ts";
import { koppelingVan } from "./tabel/koppeling-store.ts";
import { withTabel } from "./tabel/open-bestand.ts";

const SHOWN_ROWS = 5;
const LONGEST_CELL = 200;

/** Looks into a table file: its columns, which field each would fill, and its first rows. Nothing is kept. */
export const leesTabel = defineAction({
  name: "import.lezen",
  summary: "Een bestand bekijken: de kolommen, wat zij zouden vullen en de eerste rijen",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "import",
  input: request({ soort: oneOf(TABELSOORTEN), bestandsnaam: text(255), ...leeskeuze }),
  output: Type.Object({
    kolommen: Type.Array(Type.String()),
    koppeling: Koppeling,
    isOnthouden: Type.Boolean({
      description: "Zo is een bestand met deze kolommen de vorige keer ingelezen",
    }),
    rijen: Type.Array(
      Type.Object(
        { nummer: Type.Integer(), cellen: Type.Array(Type.String()) },
        { description: "Zoals gelezen" },
      ),
    ),
    herkend: Type.Object({
      soort: Type.String(),
      koprij: Type.Integer(),
      scheiding: Type.Optional(Type.String()),
      tekenset: Type.Optional(Type.String()),
      blad: Type.Optional(Type.String()),
      bladen: Type.Array(Type.String()),
    }),
  }),
  subject: async ({ user }, { soort }) => soortSubject(user, "import", soort),
  run: (context, { soort, bestandsnaam, ...keuze }) =>
    withTabel(context, bestandsnaam, keuzeVan(keuze), async ({ kolommen, herkend, rijen, soort: vorm }) => {
      const remembered = await koppelingVan(context, soort, kolommen);
      const shown: { nummer: number; cellen: string[] }[] = [];
      for await (const { nummer, cellen } of rijen) {
        shown.push({ nummer, cellen: kolommen.map((kolom) => cel(cellen[kolom] ?? "")) });
        if (shown.length === SHOWN_ROWS) break;
      }
      const { bladen = [], ...rest } = herkend;
      return {
        kolommen: [...kolommen],
        koppeling: remembered ?? stelVoor(tabelsoorten[soort].velden, kolommen),
        isOnthouden: remembered !== null,
        rijen: shown,
        herkend: { soort: vorm, ...rest, bladen: bladen.map(({ naam }) => naam) },
      };
    }),
  betrokkenen: () => [],
});

/** Short enough to show; a BSN never whole. */
const cel = (text: string) => {
  const bsn = normalizeBsn(text);
  return isBsn(bsn) ? maskBsn(bsn) : text.slice(0, LONGEST_CELL);
};
