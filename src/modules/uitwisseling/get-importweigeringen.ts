import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import type { Context } from "../context.ts";
import { id, request } from "../fields.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { importSubject } from "./eigen-soorten.ts";
import type { Melding } from "./check-rij.ts";
import { csvLine } from "./csv-regel.ts";
import { importById } from "./import-store.ts";
import type { Verzegeld } from "./tabel/compare-tabel.ts";
import { ontzegel } from "./tabel/zegel.ts";

/** The rows that were refused, as they came and with why, to mend and read in again. */
export const getImportweigeringen = defineQuery({
  name: "import.weigeringen",
  summary: "De geweigerde rijen van een import als CSV-bestand, met de reden erbij",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "import",
  input: request({ id }),
  output: Type.String(),
  subject: (context, { id }) => importSubject(context, id),
  async run(context, { id }) {
    await importById(context, id);
    const { kolommen } = await context.db
      .selectFrom("importen")
      .select("kolommen")
      .where("regioId", "=", context.user.regioId)
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    const lines = (await refusedRows(context, id)).map(({ nummer, meldingen, verzegeld }) => {
      const { cellen } = ontzegel(
        verzegeld!,
        { regioId: context.user.regioId, importId: id, nummer },
        context.sleutels,
      ) as Verzegeld;
      return [
        ...kolommen.map((kolom) => cellen[kolom] ?? ""),
        String(nummer),
        waarom(meldingen as Melding[]),
      ];
    });
    const header = [...kolommen, "Rij in het vorige bestand", "Waarom niet ingelezen"];
    return `\ufeff${[header, ...lines].map(csvLine).join("\r\n")}\r\n`;
  },
  betrokkenen: () => [],
});

const refusedRows = ({ db, user }: Context, importId: string) =>
  db
    .selectFrom("importrijen")
    .select(["nummer", "meldingen", "verzegeld"])
    .where("regioId", "=", user.regioId)
    .where("importId", "=", importId)
    .where("uitkomst", "=", "geweigerd")
    .where("verzegeld", "is not", null)
    .orderBy("nummer")
    .execute();

const waarom = (meldingen: readonly Melding[]) =>
  meldingen
    .filter(({ isWeigering }) => isWeigering)
    .map(({ veld, melding }) => (veld ? `${veld}: ${melding}` : melding))
    .join(" ");
