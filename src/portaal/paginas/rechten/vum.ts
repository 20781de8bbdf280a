import { dateInNetherlands } from "#core/dates";
import { Failure } from "#core/failure";
import { getVumdeling } from "../../../modules/vum/get-vumdeling.ts";
import { listGetoond } from "../../../modules/vum/list-getoond.ts";
import { shareVum } from "../../../modules/vum/share-vum.ts";
import { stopVum } from "../../../modules/vum/stop-vum.ts";
import { longDate } from "../../datum.ts";
import type { MijnBezoek, MijnPagina, Tonen } from "../../pagina.ts";
import { VUMSTAPPEN } from "../../views/rechten/vumstappen.ts";

/** I8, R-126: may other organisations find the reader through VUM? What they see, yes or no, and who saw him when. */
export const vum: MijnPagina = {
  pad: "/mijn/gegevens/vum",
  lees: (bezoek) => overzicht(bezoek, null),
  async doe(bezoek, { stap }) {
    const { perform, inwonerId } = bezoek;
    try {
      await (stap === "ja" ? perform(shareVum, { id: inwonerId }) : perform(stopVum, { id: inwonerId }));
      return { naar: `/mijn/gegevens/vum?gedaan=${stap === "ja" ? "ja" : "stop"}` };
    } catch (error) {
      if (!(error instanceof Failure) || error.kind !== "conflict") throw error;
      return overzicht(bezoek, error.detail);
    }
  },
};

async function overzicht(
  { ask, mag, inwonerId, taal, t, zoek }: MijnBezoek,
  mis: string | null,
): Promise<Tonen> {
  const { sinds } = await ask(getVumdeling, { id: inwonerId });
  const { rijen } = await ask(listGetoond, { id: inwonerId });
  const gedaan = VUMSTAPPEN.find((stap) => stap === zoek.get("gedaan")) ?? null;
  return {
    view: "vum",
    titel: t("vum.titel"),
    status: mis ? 409 : 200,
    rest: {
      sinds: sinds === null ? null : longDate(dateInNetherlands(new Date(sinds)), taal),
      magKiezen: mag("change", "delen"),
      getoond: rijen.map(({ dag, oin, naam, gevonden, geopend }) => ({
        dag: longDate(dag, taal),
        naam,
        nummer: oin,
        gevonden,
        geopend,
      })),
      // who loads an old answer again reads how it is now
      gedaan: gedaan !== null && (gedaan === "ja") === (sinds !== null) ? gedaan : null,
      mis,
    },
  };
}
