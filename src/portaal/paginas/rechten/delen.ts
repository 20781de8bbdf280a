import { dateInNetherlands } from "#core/dates";
import { Failure } from "#core/failure";
import { listDelingen } from "../../../modules/delen/list-delingen.ts";
import { stopDelen } from "../../../modules/delen/stop-delen.ts";
import { longDate } from "../../datum.ts";
import type { MijnBezoek, MijnPagina, Tonen } from "../../pagina.ts";

const STAND = {
  voorgesteld: "voorgesteld",
  "met naam": "metNaam",
  "werkt er": "werktEr",
  gestopt: "gestopt",
} as const;

/** I8: with which werkgever what is shared for which plek, and one button to stop. */
export const delen: MijnPagina = {
  pad: "/mijn/gegevens/delen",
  lees: (bezoek) => overzicht(bezoek, null),
  async doe(bezoek, { id = "" }) {
    try {
      await bezoek.perform(stopDelen, { id: bezoek.inwonerId, voorstelId: id, reden: null });
      return { naar: "/mijn/gegevens/delen?gedaan=stop" };
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
  const { rijen, werkgeverZiet, contactZiet } = await ask(listDelingen, { id: inwonerId });
  const magStoppen = mag("change", "delen");
  return {
    view: "delen",
    titel: t("eigen.delen.titel"),
    status: mis ? 409 : 200,
    rest: {
      delingen: rijen.map((deling) => ({
        id: deling.voorstelId,
        plek: deling.plek,
        werkgever: deling.werkgever,
        stand: STAND[deling.stand],
        dag: longDate(deling.gestopt ? dateInNetherlands(new Date(deling.gestopt)) : deling.sinds, taal),
        magStoppen: deling.magStoppen && magStoppen,
      })),
      werkgeverZiet,
      contactZiet,
      isGestopt: zoek.get("gedaan") === "stop",
      mis,
    },
  };
}
