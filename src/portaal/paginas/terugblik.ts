import { giveTerugblik } from "../../modules/begeleiding/give-terugblik.ts";
import { listMedewerkers } from "../../modules/begeleiding/list-medewerkers.ts";
import { BLIJFT } from "../../modules/begeleiding/terugblik.ts";
import type { MijnBezoek, MijnPagina, Uitkomst } from "../pagina.ts";
import type { TerugblikProps } from "../views/TerugblikView.tsx";

/** After two years of work: two questions, asked once. */
export const terugblik: MijnPagina = {
  pad: "/mijn/terugblik",
  lees: (bezoek) => vragen(bezoek, {}, []),
  async doe(bezoek, velden) {
    const { tevreden = "", blijft = "", woorden = "" } = velden;
    const keuze = BLIJFT.find((een) => een === blijft);
    const cijfer = /^[1-5]$/.test(tevreden) ? Number(tevreden) : null;
    const fouten = [
      ...(cijfer === null ? (["tevreden"] as const) : []),
      ...(keuze === undefined ? (["blijft"] as const) : []),
    ];
    const werk = await gevraagdWerk(bezoek);
    if (!werk) return { naar: "/mijn/begeleiding" };
    if (fouten.length > 0) return vragen(bezoek, { tevreden, blijft, woorden }, fouten);
    await bezoek.perform(giveTerugblik, {
      id: bezoek.inwonerId,
      plaatsingId: werk.plaatsingId,
      van: "inwoner",
      tevreden: cijfer,
      blijft: keuze,
      woorden: woorden.trim().slice(0, 600) || null,
    });
    return { naar: "/mijn/begeleiding?gedaan=terugblik" };
  },
};

async function gevraagdWerk({ ask, mag }: MijnBezoek) {
  if (!mag("change", "melding")) return undefined;
  const { rijen } = await ask(listMedewerkers, {});
  return rijen.find((rij) => rij.terugblik?.gezegdOp === null);
}

async function vragen(
  bezoek: MijnBezoek,
  ingevuld: TerugblikProps["ingevuld"],
  fouten: TerugblikProps["fouten"],
): Promise<Uitkomst> {
  const werk = await gevraagdWerk(bezoek);
  if (!werk) return { naar: "/mijn/begeleiding" };
  const titel = bezoek.t("begeleiding.terugblik.titel");
  return {
    view: "terugblik",
    titel: fouten.length > 0 ? `${bezoek.t("kader.fout")} ${titel}` : titel,
    status: fouten.length > 0 ? 422 : 200,
    rest: { functie: werk.functie, ingevuld, fouten },
  };
}
