import { Failure } from "#core/failure";
import { askAnderMoment } from "../../modules/berichten/ask-ander-moment.ts";
import { listMomenten } from "../../modules/berichten/list-momenten.ts";
import { listTeVerzetten } from "../../modules/berichten/list-te-verzetten.ts";
import { dayInWords, longDate } from "../datum.ts";
import type { MijnBezoek, MijnPagina, Tonen } from "../pagina.ts";
import type { AnderMomentProps } from "../views/AfsprakenView.tsx";

/** I7: the own appointments that come. */
export const afspraken: MijnPagina = {
  pad: "/mijn/afspraken",
  async lees(bezoek) {
    const { t, taal, zoek } = bezoek;
    const { rijen } = await bezoek.ask(listTeVerzetten, {});
    return {
      view: "afspraken",
      titel: t("berichten.afspraken.titel"),
      rest: {
        isGevraagd: zoek.has("gevraagd"),
        afspraken: rijen.map(({ id, datum, tijd, waar, met, gevraagdOp }) => ({
          id,
          dag: dayInWords(datum, taal),
          tijd,
          waar,
          met,
          isGevraagd: gevraagdOp !== null,
        })),
      },
    };
  },
};

const MOMENT = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})$/;

/** Another moment for one of them: asked with one choice. */
export const anderMoment: MijnPagina = {
  pad: "/mijn/afspraken/:id",
  lees: (bezoek) => keuzeIn(bezoek, null),
  async doe(bezoek, { moment = "" }) {
    const id = bezoek.delen["id"] ?? "";
    const [, datum, tijd] = MOMENT.exec(moment) ?? [];
    const dagdeel = (["ochtend", "middag"] as const).find((deel) => deel === moment);
    if (!datum && !dagdeel && moment !== "bel") return keuzeIn(bezoek, "fout");
    try {
      await bezoek.perform(askAnderMoment, {
        id,
        moment: datum ? { datum, tijd } : null,
        ...(dagdeel && { dagdeel }),
      });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (error.code === "afspraak.moment-bezet") return keuzeIn(bezoek, "bezet");
      if (error.code !== "afspraak.al-gevraagd") throw error;
    }
    return { naar: "/mijn/afspraken?gevraagd=1" };
  },
};

async function keuzeIn(bezoek: MijnBezoek, fout: AnderMomentProps["fout"]): Promise<Tonen> {
  const { delen, t, taal } = bezoek;
  const { afspraak, momenten } = await bezoek.ask(listMomenten, { id: delen["id"] ?? "" });
  const titel = t("berichten.afspraken.kies");
  return {
    view: "anderMoment",
    titel: fout ? `${t("kader.fout")} ${titel}` : titel,
    ...(fout && { status: 422 }),
    rest: {
      dag: longDate(afspraak.datum, taal),
      tijd: afspraak.tijd,
      fout,
      momenten: momenten.map(({ datum, tijd }) => ({
        waarde: `${datum} ${tijd}`,
        dag: dayInWords(datum, taal),
        tijd,
      })),
    },
  };
}
