import { dateInNetherlands } from "#core/dates";
import { Failure } from "#core/failure";
import type { Deling } from "../../../modules/delen/deling.ts";
import { hervatDelen } from "../../../modules/delen/hervat-delen.ts";
import { listDelingen } from "../../../modules/delen/list-delingen.ts";
import { stopDelen } from "../../../modules/delen/stop-delen.ts";
import { longDate } from "../../datum.ts";
import type { MijnBezoek, MijnPagina, Tonen } from "../../pagina.ts";
import type { Taal } from "../../talen.ts";
import { DEELSTAPPEN, type Deelstap } from "../../views/rechten/deelstappen.ts";
import type { EigenWerkgever } from "../../views/rechten/DelenView.tsx";

const STAND = {
  voorgesteld: "voorgesteld",
  "met naam": "metNaam",
  "werkt er": "werktEr",
  gestopt: "gestopt",
} as const;

/** I8: with which werkgever what is shared for which plek; a button to stop for one, and one for all. */
export const delen: MijnPagina = {
  pad: "/mijn/gegevens/delen",
  lees: (bezoek) => overzicht(bezoek, null),
  async doe(bezoek, { stap = "plek", id = "" }) {
    try {
      await doeStap(bezoek, stap, id);
      return { naar: `/mijn/gegevens/delen?gedaan=${stap}` };
    } catch (error) {
      if (!(error instanceof Failure) || error.kind !== "conflict") throw error;
      return overzicht(bezoek, error.detail);
    }
  },
};

async function doeStap({ perform, inwonerId }: MijnBezoek, stap: string, id: string): Promise<void> {
  const wie = { id: inwonerId, reden: null };
  if (stap === "hervat") await perform(hervatDelen, { id: inwonerId, stopId: id });
  else if (stap === "alles") await perform(stopDelen, { ...wie, bereik: "alle werkgevers" });
  else if (stap === "werkgever") await perform(stopDelen, { ...wie, bereik: "werkgever", werkgeverId: id });
  else await perform(stopDelen, { ...wie, bereik: "plek", voorstelId: id });
}

async function overzicht(
  { ask, mag, inwonerId, taal, t, zoek }: MijnBezoek,
  mis: string | null,
): Promise<Tonen> {
  const { rijen, stops, werkgeverZiet, contactZiet } = await ask(listDelingen, { id: inwonerId });
  const magStoppen = mag("change", "delen");
  const isAllesGestopt = stops.some(({ werkgever }) => werkgever === null);
  const gestopt = new Set(stops.map(({ werkgever }) => werkgever?.id));
  return {
    view: "delen",
    titel: t("eigen.delen.titel"),
    status: mis ? 409 : 200,
    rest: {
      werkgevers: [...Map.groupBy(rijen, ({ werkgeverId }) => werkgeverId)].map(([id, delingen]) =>
        werkgeverVan(delingen, taal, magStoppen, magStoppen && !isAllesGestopt && !gestopt.has(id)),
      ),
      stops: stops.map(({ id, werkgever, gestopt }) => ({
        id,
        werkgever: werkgever?.naam ?? null,
        dag: dagVan(gestopt, taal),
      })),
      magAlles: magStoppen && !isAllesGestopt,
      magHervatten: magStoppen,
      werkgeverZiet,
      contactZiet,
      gedaan: stapIn(zoek.get("gedaan")),
      mis,
    },
  };
}

function werkgeverVan(
  delingen: readonly Deling[],
  taal: Taal,
  magStoppen: boolean,
  magWerkgever: boolean,
): EigenWerkgever {
  const { werkgeverId, werkgever } = delingen[0]!; // a group has one
  return {
    id: werkgeverId,
    naam: werkgever,
    magStoppen: magWerkgever && delingen.every(({ stand }) => stand !== "werkt er"),
    delingen: delingen.map((deling) => ({
      id: deling.voorstelId,
      plek: deling.plek,
      stand: STAND[deling.stand],
      dag: deling.gestopt ? dagVan(deling.gestopt, taal) : longDate(deling.sinds, taal),
      magStoppen: deling.magStoppen && magStoppen,
    })),
  };
}

const dagVan = (moment: string, taal: Taal) => longDate(dateInNetherlands(new Date(moment)), taal);
const stapIn = (gezegd: string | null): Deelstap | null =>
  DEELSTAPPEN.find((stap) => stap === gezegd) ?? null;
