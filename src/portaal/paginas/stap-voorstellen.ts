import { Failure } from "#core/failure";
import { listHelpers } from "../../modules/inwoners/list-helpers.ts";
import { proposeStap } from "../../modules/plannen/propose-stap.ts";
import type { MijnBezoek, MijnPagina, Tonen } from "../pagina.ts";
import type { VoorstelProps } from "../views/VoorstelView.tsx";

/** I2: a step that someone wants himself. It is in the plan after a yes of who writes it. */
export const stapVoorstellen: MijnPagina = {
  pad: "/mijn/plan/voorstel",
  lees: (bezoek) => formulier(bezoek, { naam: "", wanneer: "" }, []),
  async doe(bezoek, { naam = "", wanneer = "" }) {
    const ingevuld = { naam: naam.trim(), wanneer: wanneer.trim() };
    if (ingevuld.naam === "") return formulier(bezoek, ingevuld, [{ veld: "naam", tekst: null }]);
    try {
      const body = { id: bezoek.inwonerId, naam: ingevuld.naam, wanneer: ingevuld.wanneer || null };
      await bezoek.perform(proposeStap, body);
      return { naar: "/mijn/plan?gedaan=voorstel" };
    } catch (error) {
      if (!(error instanceof Failure) || !["invalid", "conflict"].includes(error.kind)) throw error;
      const veld = String(error.about["velden"]).includes("wanneer") ? "wanneer" : "naam";
      return formulier(bezoek, ingevuld, [{ veld, tekst: error.detail }]);
    }
  },
};

async function formulier(
  { ask, inwonerId: id, t }: MijnBezoek,
  ingevuld: VoorstelProps["ingevuld"],
  fouten: VoorstelProps["fouten"],
): Promise<Tonen> {
  const { rijen } = await ask(listHelpers, { id });
  const titel = t("mijnplan.voorstelTitel");
  return {
    view: "voorstel",
    titel: fouten.length > 0 ? `${t("kader.fout")} ${titel}` : titel,
    status: fouten.length > 0 ? 422 : 200,
    rest: { ingevuld, fouten, gids: rijen[0]?.naam ?? null },
  };
}
