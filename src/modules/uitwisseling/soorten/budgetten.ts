import { cents } from "#core/money";
import { euros } from "../../rekenhulp/bedragen-in-woorden.ts";
import type { Omgeving } from "../tabel/omgeving.ts";
import { rijWijziging } from "../tabel/rij-wijziging.ts";
import { geweigerd, uitkomstVan } from "../tabel/uitkomst.ts";
import type { Kolommen } from "../vertaling.ts";
import { bronVeld, gemeenteVeld, geldveld, jaarVeld } from "./geldvelden.ts";
import type { Soort, Tabelregel, Vergeleken, Waarden } from "./soort.ts";
import { veld } from "./veld.ts";

/** What a gemeente has in a year for an instrument. */
export const budgetten: Soort = {
  soort: "budgetten",
  klasse: "instrumentbudget",
  naam: "Budgetten voor instrumenten",
  meervoud: "budgetten",
  uitleg: "Wat een gemeente in een jaar kan uitgeven aan een instrument uit de instrumentengids.",
  velden: [
    jaarVeld,
    gemeenteVeld,
    veld("instrument", "Instrument", "tekst", {
      isVerplicht: true,
      uitleg: "De naam zoals die in de instrumentengids staat.",
      voorbeeld: "Taaltraining",
      ook: ["waarvoor", "post", "omschrijving", "budgetpost"],
      lengte: 120,
    }),
    geldveld("bedrag", "Bedrag in euro", {
      isVerplicht: true,
      voorbeeld: "25.000,00",
      ook: ["bedrag", "budget", "begroot", "begroting"],
    }),
    bronVeld("Waar het budget op rust. Nodig bij een nieuw budget."),
  ],
  sleutel: ({ jaar, gemeente, instrument }) => sleutelVan(jaar, gemeente, instrument),
  titel: ({ jaar, instrument }) => [instrument, jaar].filter((one) => one !== undefined).join(" "),
  controleer: () => [],
  async vergelijker(omgeving, regels) {
    const stand = await loadStand(omgeving, regels);
    return ({ waarden }) => compare(omgeving, stand, waarden);
  },
};

type Stand = {
  readonly instrumenten: readonly Kolommen[];
  readonly budgetten: ReadonlyMap<string, Kolommen>;
};

const sleutelVan = (...delen: readonly unknown[]): string => delen.map((deel) => String(deel)).join("|");

async function loadStand({ stand }: Omgeving, regels: readonly Tabelregel[]): Promise<Stand> {
  const namen = regels.map(({ waarden }) => String(waarden["instrument"]));
  const instrumenten = await stand("instrumenten", "naam", namen);
  const rows = await stand(
    "instrumentbudgetten",
    "instrument_id",
    instrumenten.map(({ id }) => String(id)),
  );
  return {
    instrumenten,
    budgetten: new Map(
      rows.map((row) => [sleutelVan(row["instrument_id"], row["gemeente"], row["jaar"]), row]),
    ),
  };
}

function compare({ context }: Omgeving, { instrumenten, budgetten }: Stand, waarden: Waarden): Vergeleken {
  const [gemeente, jaar, bedrag] = [
    String(waarden["gemeente"]),
    Number(waarden["jaar"]),
    Number(waarden["bedrag"]),
  ];
  const [instrument, ...others] = instrumenten.filter(({ naam }) => naam === waarden["instrument"]);
  if (!instrument) return geweigerd("Instrument", ONBEKEND);
  if (others.length > 0) return geweigerd("Instrument", TWEE);
  if (!context.user.gemeenten.includes(gemeente))
    return geweigerd("Gemeente", "U werkt niet voor deze gemeente. Vraag een collega die dat wel doet.");
  const voor = budgetten.get(sleutelVan(instrument["id"], gemeente, jaar));
  if (!voor && waarden["bron"] === undefined)
    return geweigerd("Bron", "Dit budget is nieuw. Vul in op welk besluit of stuk het rust.");
  const vastgelegd = Number(voor?.["vastgelegd"] ?? 0);
  if (bedrag < vastgelegd)
    return geweigerd(
      "Bedrag in euro",
      `Er is al ${euros(cents(vastgelegd))} toegezegd of uitgegeven. Vul een hoger bedrag in.`,
    );
  const door = { door_naam: context.user.naam, gewijzigd: context.now().toISOString() };
  const wijziging = rijWijziging({
    tabel: "instrumentbudgetten",
    sleutel: { id: voor ? String(voor["id"]) : context.newId() },
    voor,
    nieuw: { instrument_id: instrument["id"], gemeente, jaar, ...door },
    wens: { bedrag, bron: waarden["bron"] },
    bijWijziging: door,
    labels: { bedrag: "Bedrag in euro", bron: "Bron" },
    bedragen: ["bedrag"],
  });
  return uitkomstVan(wijziging, { isNieuw: !voor });
}

const ONBEKEND =
  "Dit instrument staat niet in de instrumentengids. Kijk de naam na, of zet het instrument eerst in de gids.";
const TWEE = "Er staan meer instrumenten met deze naam in de gids. Geef er een een andere naam.";
