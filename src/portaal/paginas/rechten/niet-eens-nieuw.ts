import { Failure } from "#core/failure";
import { BEZWAARSOORTEN, type Bezwaarsoort } from "../../../modules/bezwaren/bezwaar.ts";
import { fileBezwaar } from "../../../modules/bezwaren/file-bezwaar.ts";
import { listInwonervoorstellen } from "../../../modules/voorstellen/list-inwonervoorstellen.ts";
import { dayFrom } from "../../dag.ts";
import type { MijnBezoek, MijnPagina, Tonen, Velden } from "../../pagina.ts";
import type { NietEensNieuwProps, NietEensVeld } from "../../views/rechten/NietEensNieuwView.tsx";

/** I9: in own words; with the number and the day on the page that follows. */
export const nietEensNieuw: MijnPagina = {
  pad: "/mijn/niet-eens/nieuw",
  lees: (bezoek) => formulier(bezoek, {}, null),
  async doe(bezoek, velden) {
    const { woorden = "", wens = "", bel = "", voorstel = "", besluitOp = "" } = velden;
    const soort = soortIn(bezoek, velden);
    if (woorden.trim() === "") return formulier(bezoek, velden, { veld: "woorden", tekst: null });
    const dag = besluitOp.trim() === "" ? null : (dayFrom(besluitOp) ?? besluitOp);
    try {
      const { nummer } = await bezoek.perform(fileBezwaar, {
        id: bezoek.inwonerId,
        soort,
        woorden,
        wens: wens.trim() || null,
        bel: bel.trim() || null,
        voorstelId: soort === "werk" && voorstel !== "" ? voorstel : null,
        besluitOp: soort === "besluit" ? dag : null,
      });
      return { naar: `/mijn/niet-eens?nummer=${nummer}` };
    } catch (error) {
      if (!(error instanceof Failure) || !["invalid", "conflict"].includes(error.kind)) throw error;
      return formulier(bezoek, velden, { veld: veldOf(error), tekst: error.detail });
    }
  },
};

const soortIn = ({ zoek }: MijnBezoek, velden: Velden): Bezwaarsoort => {
  const asked = velden["soort"] ?? zoek.get("soort");
  return BEZWAARSOORTEN.find((soort) => soort === asked) ?? "plan";
};

function veldOf({ about }: Failure): NietEensVeld {
  const [veld = ""] = (about["velden"] as readonly string[] | undefined) ?? [];
  return (
    ({ besluitOp: "besluitOp", wens: "wens", bel: "bel", onderwerpId: "voorstel" } as const)[veld] ??
    "woorden"
  );
}

async function formulier(
  bezoek: MijnBezoek,
  ingevuld: Velden,
  fout: NietEensNieuwProps["fout"],
): Promise<Tonen> {
  const { ask, mag, inwonerId, t } = bezoek;
  const soort = soortIn(bezoek, ingevuld);
  const askWork = soort === "werk" && mag("read", "voorstel");
  const { rijen } = askWork ? await ask(listInwonervoorstellen, { id: inwonerId }) : { rijen: [] };
  const titel = t("eigen.nietEens.titel");
  return {
    view: "nietEensNieuw",
    titel: fout ? `${t("kader.fout")} ${titel}` : titel,
    status: fout ? 422 : 200,
    rest: {
      soort,
      voorstellen: rijen
        .filter(({ isNietDeze }) => !isNietDeze)
        .map(({ id, titel }) => ({ waarde: id, naam: titel ?? "Plek" })),
      ingevuld,
      fout,
    },
  };
}
