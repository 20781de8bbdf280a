import { dateInNetherlands } from "#core/dates";
import { fetchInzage } from "../../../modules/inzage/fetch-inzage.ts";
import type { Inzage } from "../../../modules/inzage/inzage.ts";
import { leesbaar } from "../../../modules/inzage/leesbaar.ts";
import { listInzageverzoeken } from "../../../modules/inzage/list-inzageverzoeken.ts";
import { requestInzage } from "../../../modules/inzage/request-inzage.ts";
import { dayWithYear } from "../../datum.ts";
import type { MijnBezoek, MijnPagina, Uitkomst } from "../../pagina.ts";
import type { Onderdeel } from "../../views/rechten/AllesView.tsx";

/** The page shows this many rows of a part; the file has all. */
const MEEST = 50;

/** Everything that is known about the reader, to read or to take along, once. @source AVG art. 15 and 20 */
export const alles: MijnPagina = {
  pad: "/mijn/gegevens/alles",
  async lees({ ask, inwonerId, taal, t }) {
    const { rijen } = await ask(listInzageverzoeken, { id: inwonerId });
    const open = rijen.find(({ stand, isEigen }) => stand === "klaar" && isEigen);
    const klaar = open
      ? { id: open.id, tot: dayWithYear(dateInNetherlands(new Date(open.verloopt)), taal) }
      : null;
    return { view: "alles", titel: t("eigen.alles.titel"), rest: { klaar } };
  },
  async doe(bezoek, { wat = "vraag", id = "" }) {
    if (wat !== "vraag") return fetched(bezoek, id, wat === "bestand");
    await bezoek.perform(requestInzage, { id: bezoek.inwonerId });
    return { naar: "/mijn/gegevens/alles" };
  },
};

/** Ends the one time that it can be fetched: loading this page again says so. */
async function fetched({ ask, t, vandaag }: MijnBezoek, id: string, isBestand: boolean): Promise<Uitkomst> {
  const inzage = await ask(fetchInzage, { id });
  if (isBestand)
    return {
      bestand: Buffer.from(`${JSON.stringify(inzage, null, 2)}\n`),
      type: "application/json; charset=utf-8",
      naam: `mijn-gegevens-${vandaag}.json`,
    };
  return {
    view: "allesLezen",
    titel: t("eigen.alles.titel"),
    rest: { onderdelen: onderdelenVan(inzage), weggelaten: inzage.weggelaten },
  };
}

const onderdelenVan = ({ onderdelen }: Inzage): Onderdeel[] =>
  onderdelen
    .filter(({ rijen }) => rijen.length > 0)
    .map(({ titel, rijen }) => ({
      titel,
      aantal: rijen.length,
      rijen: rijen.slice(-MEEST).map(leesbaar),
    }));
