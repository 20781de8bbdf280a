import { listEigenAfspraken } from "../../modules/afspraken/list-eigen-afspraken.ts";
import { listGesprekken } from "../../modules/berichten/list-gesprekken.ts";
import { getInwoner } from "../../modules/inwoners/get-inwoner.ts";
import { listHelpers } from "../../modules/inwoners/list-helpers.ts";
import { getMijnPlan } from "../../modules/plannen/get-mijn-plan.ts";
import type { Stap } from "../../modules/plannen/plan.ts";
import { listInwonervoorstellen } from "../../modules/voorstellen/list-inwonervoorstellen.ts";
import { dayInWords, longDate } from "../datum.ts";
import type { MijnBezoek, MijnPagina } from "../pagina.ts";
import type { OverzichtProps } from "../views/OverzichtView.tsx";
import { type Afspraak, type Volgende, volgendeStap } from "./volgende-stap.ts";

/** I1: what now? One next step, the next appointment, who helps, and the way to everything else. */
export const overzicht: MijnPagina = {
  pad: "/mijn",
  async lees(bezoek) {
    const { ask, inwonerId, taal, t, vandaag, isZelf } = bezoek;
    const { voornaam } = await ask(getInwoner, { id: inwonerId });
    const { rijen: helpers } = await ask(listHelpers, { id: inwonerId });
    const stappen = await stappenVan(bezoek);
    const afspraak = await afspraakVan(bezoek);
    const stand = {
      voorstellen: await voorstellenVan(bezoek),
      berichten: await berichtenVan(bezoek),
      stappen,
      afspraak,
    };
    const [gids, ...anderen] = helpers;
    const telt = stappen.filter(({ status }) => status !== "vervallen");
    return {
      view: "overzicht",
      titel: t("overzicht.titel"),
      rest: {
        dag: dayInWords(vandaag, taal),
        voornaam,
        isZelf,
        volgende: inWoorden(volgendeStap(stand), bezoek),
        afspraak: afspraak && { ...afspraak, dag: dayInWords(afspraak.datum, taal) },
        gids: gids?.naam ?? null,
        anderen: anderen.map(({ naam }) => naam),
        stand: telt.length === 0 ? null : { klaar: klaarIn(telt), alle: telt.length },
      },
    };
  },
};

const klaarIn = (stappen: readonly Stap[]) => stappen.filter(({ status }) => status === "klaar").length;

const stappenVan = async ({ ask, mag }: MijnBezoek): Promise<readonly Stap[]> =>
  mag("read", "plan") ? (await ask(getMijnPlan, {})).plan.stappen : [];

async function afspraakVan({ ask, isZelf }: MijnBezoek): Promise<Afspraak | null> {
  if (!isZelf) return null; // appointments are the inwoner's own
  const { rijen } = await ask(listEigenAfspraken, {});
  return rijen[0] ?? null;
}

async function voorstellenVan({ ask, mag, inwonerId: id }: MijnBezoek): Promise<number> {
  if (!mag("read", "voorstel")) return 0;
  const { rijen } = await ask(listInwonervoorstellen, { id, perPagina: 50 });
  return rijen.filter(({ status, isNietDeze }) => status === "voorgesteld" && !isNietDeze).length;
}

async function berichtenVan({ ask, mag }: MijnBezoek): Promise<number> {
  if (!mag("read", "bericht")) return 0;
  const { rijen } = await ask(listGesprekken, { perPagina: 50 });
  return rijen.reduce((som, { nieuw }) => som + nieuw, 0);
}

function inWoorden(volgende: Volgende, { taal }: MijnBezoek): OverzichtProps["volgende"] {
  if (volgende.soort === "afspraak") {
    const { afspraak } = volgende;
    return { soort: "afspraak", dag: longDate(afspraak.datum, taal), tijd: afspraak.tijd, met: afspraak.met };
  }
  if (volgende.soort !== "stap") return volgende;
  const { id, naam, wie, wieSoort, einddatum, versie, magAfvinken } = volgende.stap;
  return {
    soort: "stap",
    id,
    naam,
    versie,
    magAfvinken,
    wie: wieSoort === "inwoner" ? null : (wie ?? ""),
    uiterlijk: einddatum ? longDate(einddatum, taal) : null,
  };
}
