import { Failure } from "#core/failure";
import { askAnderMoment } from "../../modules/berichten/ask-ander-moment.ts";
import { listMomenten } from "../../modules/berichten/list-momenten.ts";
import { listTeVerzetten } from "../../modules/berichten/list-te-verzetten.ts";
import { teksten } from "../../modules/berichten/sjablonen.ts";
import { berichttaal } from "../talen.ts";
import { getMijnPlan } from "../../modules/plannen/get-mijn-plan.ts";
import { dayInWords, longDate } from "../datum.ts";
import type { MijnBezoek, MijnPagina, Tonen } from "../pagina.ts";
import type { AfsprakenProps, AnderMomentProps } from "../views/AfsprakenView.tsx";
import { stapVan } from "./plan-in-woorden.ts";

/** I7: the own appointments that come, and what the reader does himself before then. */
export const afspraken: MijnPagina = {
  pad: "/mijn/afspraken",
  async lees(bezoek) {
    const { t, taal, zoek, isZelf } = bezoek;
    if (!isZelf) throw vanZichzelf();
    const { rijen } = await bezoek.ask(listTeVerzetten, {});
    return {
      view: "afspraken",
      titel: t("berichten.afspraken.titel"),
      rest: {
        isGevraagd: zoek.has("gevraagd"),
        afspraken: rijen.map(({ id, datum, tijd, waar, met, meenemen, gevraagdOp }) => ({
          id,
          dag: dayInWords(datum, taal),
          tijd,
          waar,
          met,
          meenemen: meenemen.map((wat) => teksten[berichttaal(taal)].meenemen[wat]),
          isGevraagd: gevraagdOp !== null,
        })),
        zelf: await zelfIn(bezoek),
      },
    };
  },
};

/** What to bring or to do stands in the plan, as a step of his own that is now. */
async function zelfIn({ ask, mag, taal }: MijnBezoek): Promise<AfsprakenProps["zelf"]> {
  if (!mag("read", "plan")) return [];
  const { plan } = await ask(getMijnPlan, {});
  return plan.stappen
    .filter(({ status, wieSoort }) => status === "nu" && wieSoort === "inwoner")
    .map((stap) => stapVan(stap, taal));
}

/** No mandate has a part for it: who helps would read that there are none. */
const vanZichzelf = () =>
  new Failure("forbidden", "afspraken.forbidden", "Afspraken leest alleen wie ze heeft.");

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
