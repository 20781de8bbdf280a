import type { Melding } from "../check-rij.ts";
import type { Omgeving } from "../tabel/omgeving.ts";
import { rijWijziging } from "../tabel/rij-wijziging.ts";
import { geweigerd, uitkomstVan } from "../tabel/uitkomst.ts";
import type { Kolommen } from "../vertaling.ts";
import { bronVeld, gemeenteVeld, geldveld, jaarVeld } from "./geldvelden.ts";
import type { Soort, Vergeleken, Waarden } from "./soort.ts";
import { veld } from "./veld.ts";

const CIJFERS = ["buigBudget", "buigLasten", "rijksbijdrage", "inwoners", "se", "clienten"] as const;

/** The BUIG and the Wsw of a gemeente in a year, and by how many it is divided. */
export const gemeentejaren: Soort = {
  soort: "gemeentejaren",
  klasse: "geld",
  naam: "BUIG en Wsw per gemeente",
  meervoud: "gemeenten",
  uitleg:
    "Het budget en de lasten van de BUIG en de rijksbijdrage Wsw, per gemeente en jaar. Het jaar zelf legt u eerst vast bij Geld, onder Bijdragen.",
  velden: [
    jaarVeld,
    gemeenteVeld,
    geldveld("buigBudget", "BUIG-budget", {
      voorbeeld: "61.250.000,00",
      ook: ["budget buig", "buig", "gebundelde uitkering"],
    }),
    geldveld("buigLasten", "BUIG-lasten", {
      voorbeeld: "60.100.000,00",
      ook: ["lasten buig", "uitgaven buig"],
    }),
    geldveld("rijksbijdrage", "Rijksbijdrage Wsw", {
      voorbeeld: "12.300.000,00",
      ook: ["wsw", "rijksvergoeding wsw", "integratie-uitkering wsw"],
    }),
    veld("inwoners", "Inwoners", "heel getal", {
      voorbeeld: "160759",
      ook: ["aantal inwoners", "inwonertal"],
      laagste: 1,
      hoogste: 2_000_000,
    }),
    veld("se", "Standaardeenheden Wsw", "uren", {
      uitleg: "Met hoogstens twee cijfers achter de komma.",
      voorbeeld: "310,5",
      ook: ["se", "standaardeenheden"],
      hoogste: 100_000_000,
    }),
    veld("clienten", "Cliënten", "heel getal", {
      voorbeeld: "850",
      ook: ["aantal clienten", "klanten"],
      hoogste: 1_000_000,
    }),
    bronVeld("Leeg: zoals die er al staat."),
  ],
  sleutel: ({ jaar, gemeente }) => `${String(jaar)}|${String(gemeente)}`,
  titel: ({ jaar, gemeente }) => [gemeente, jaar].filter((one) => one !== undefined).join(" "),
  controleer: (waarden): Melding[] =>
    CIJFERS.some((naam) => waarden[naam] !== undefined)
      ? []
      : [
          {
            veld: "BUIG-budget",
            melding: "In deze rij staat geen bedrag of aantal. Vul er een in.",
            isWeigering: true,
          },
        ],
  async vergelijker(omgeving, regels) {
    const gemeenten = regels.map(({ waarden }) => String(waarden["gemeente"]));
    const rows = await omgeving.stand("gemeentejaren", "gemeente", gemeenten);
    const found = new Map(rows.map((row) => [`${String(row["jaar"])}|${String(row["gemeente"])}`, row]));
    return ({ waarden }) => compare(omgeving, found.get(gemeentejaren.sleutel(waarden)), waarden);
  },
};

function compare({ context }: Omgeving, voor: Kolommen | undefined, waarden: Waarden): Vergeleken {
  const { jaar, gemeente, buigBudget, buigLasten, rijksbijdrage, inwoners, se, clienten, bron } = waarden;
  if (!voor)
    return geweigerd(
      "Jaar",
      `Van ${String(jaar)} zijn er voor deze gemeente nog geen cijfers. Leg het jaar eerst vast bij Geld, onder Bijdragen.`,
    );
  const wijziging = rijWijziging({
    tabel: "gemeentejaren",
    sleutel: { jaar: Number(jaar), gemeente: String(gemeente) },
    voor,
    nieuw: {},
    wens: {
      buig_budget_in_centen: buigBudget,
      buig_lasten_in_centen: buigLasten,
      rijksbijdrage_in_centen: rijksbijdrage,
      inwoners,
      se,
      clienten,
      bron,
    },
    bijWijziging: { door_naam: context.user.naam },
    labels: LABELS,
    bedragen: ["buig_budget_in_centen", "buig_lasten_in_centen", "rijksbijdrage_in_centen"],
  });
  return uitkomstVan(wijziging, { isNieuw: false });
}

const LABELS = {
  buig_budget_in_centen: "BUIG-budget",
  buig_lasten_in_centen: "BUIG-lasten",
  rijksbijdrage_in_centen: "Rijksbijdrage Wsw",
  inwoners: "Inwoners",
  se: "Standaardeenheden Wsw (honderdsten)",
  clienten: "Cliënten",
  bron: "Bron",
};
