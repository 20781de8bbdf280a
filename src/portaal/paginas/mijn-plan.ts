import { Failure } from "#core/failure";
import { listVerklaringen } from "../../modules/certificaten/list-verklaringen.ts";
import { writeVerklaring } from "../../modules/certificaten/write-verklaring.ts";
import { listHelpers } from "../../modules/inwoners/list-helpers.ts";
import { tickOwnOverstapstap } from "../../modules/overstappen/tick-own-overstapstap.ts";
import { getMijnPlan } from "../../modules/plannen/get-mijn-plan.ts";
import { tickOwnStap } from "../../modules/plannen/tick-own-stap.ts";
import { longDate } from "../datum.ts";
import type { MijnBezoek, MijnPagina, Tonen, Velden } from "../pagina.ts";
import type { PlanProps } from "../views/PlanView.tsx";
import { wegTerug } from "./eigen-werk.ts";
import { doelenVan, eerderVan, overstapVan, stapVan, voorstelVan } from "./plan-in-woorden.ts";

type Botsing = PlanProps["botsing"];

/** I2: goals, steps and the way back; what is his own he ticks off here. */
export const mijnPlan: MijnPagina = {
  pad: "/mijn/plan",
  lees: (bezoek) => plan(bezoek, null),
  async doe(bezoek, velden) {
    try {
      await tick(bezoek, velden);
      return { naar: "/mijn/plan?gedaan=stap" };
    } catch (error) {
      if (!(error instanceof Failure) || !["stale", "conflict"].includes(error.kind)) throw error;
      return plan(bezoek, { zag: velden["naam"] ?? "", id: velden["id"] ?? "" });
    }
  },
};

async function tick({ perform }: MijnBezoek, velden: Velden): Promise<void> {
  const { doe, id = "", nummer = "", versie = "" } = velden;
  const isKlaar = doe === "klaar";
  if (nummer) await perform(tickOwnOverstapstap, { id, nummer, isKlaar }, Number(versie));
  else await perform(tickOwnStap, { id, isKlaar }, Number(versie));
}

async function plan(bezoek: MijnBezoek, botsing: Botsing): Promise<Tonen> {
  const { ask, inwonerId, taal, t, zoek, mag } = bezoek;
  const { plan: found, voornaam } = await ask(getMijnPlan, {});
  const { rijen: helpers } = await ask(listHelpers, { id: inwonerId });
  const open = found.doelen.filter(({ status }) => status === "loopt");
  const ofOpen = new Set(open.map(({ id }) => id));
  const gedaan = zoek.get("gedaan");
  return {
    view: "plan",
    titel: t("mijnplan.titel"),
    status: botsing ? 412 : 200,
    rest: {
      voornaam,
      isZelf: bezoek.isZelf,
      gids: helpers[0]?.naam ?? null,
      eigenWoorden: found.eigenWoorden,
      doelen: doelenVan(open, found.stappen, taal),
      andere: found.stappen
        .filter(({ doelId }) => doelId === null || !ofOpen.has(doelId))
        .map((stap) => stapVan(stap, taal)),
      eerder: eerderVan(found.doelen),
      overstappen: found.overstappen.map((overstap) => overstapVan(overstap, bezoek)),
      terug: await wegTerug(bezoek),
      voorstellen: found.voorstellen.map((voorstel) => voorstelVan(voorstel, taal)),
      magVoorstellen: mag("change", "planbijdrage"),
      verklaringen: await verklaringenVan(bezoek),
      gedaan: gedaan === "stap" || gedaan === "voorstel" ? gedaan : null,
      botsing,
    },
  };
}

async function verklaringenVan({
  ask,
  mag,
  inwonerId: id,
  taal,
}: MijnBezoek): Promise<PlanProps["verklaringen"]> {
  if (!mag("read", "certificaat")) return [];
  const { rijen } = await ask(listVerklaringen, { id });
  return rijen.map(({ id, leerbedrijf, uitgegevenOp, taken, intrekking }) => ({
    id,
    leerbedrijf,
    dag: longDate(uitgegevenOp, taal),
    taken: taken.map(({ naam }) => naam),
    isIngetrokken: intrekking !== null,
  }));
}

/** The paper itself, as it was signed. */
export const eigenVerklaring: MijnPagina = {
  pad: "/mijn/bewijs/:id",
  lees: async ({ ask, delen }) => ({
    pdf: await ask(writeVerklaring, { id: delen["id"] }),
    naam: "praktijkverklaring",
  }),
};
