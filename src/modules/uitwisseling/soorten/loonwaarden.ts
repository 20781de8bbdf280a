import type { IsoDate } from "#core/dates";
import { isBetaald, type Vorm } from "#regels/overgang-vormen";
import { dutchDate, dutchPercent } from "#core/dutch";
import type { Rate } from "#core/money";
import type { Melding } from "../check-rij.ts";
import type { Omgeving } from "../tabel/omgeving.ts";
import { rijWijziging, samen } from "../tabel/rij-wijziging.ts";
import { geweigerd, uitkomstVan } from "../tabel/uitkomst.ts";
import type { Kolommen } from "../vertaling.ts";
import { zonderInwoner } from "./indicaties.ts";
import { overlapt } from "./periode.ts";
import { type Soort, type Tabelregel, tekstVan, type Vergeleken, type Waarden } from "./soort.ts";
import { veld } from "./veld.ts";
import {
  bsnVeld,
  type Gevonden,
  nummerVeld,
  onbekendeInwoner,
  TWEE_MENSEN,
  zoekInwoners,
} from "./zoek-inwoner.ts";
import { type Gevonden as Werkgevers, kvkVeld, TWEE_WERKGEVERS, zoekWerkgevers } from "./zoek-werkgever.ts";

/** What was measured of someone's loonwaarde, from the day that it counts for. */
export const loonwaarden: Soort = {
  soort: "loonwaarden",
  klasse: null,
  naam: "Loonwaarden",
  meervoud: "loonwaarden",
  uitleg:
    "Gemeten loonwaarden bij plaatsingen zonder lopende loonkostensubsidie. Loopt die wel, dan legt u de meting daar vast: het bedrag verandert. Lees eerst de plaatsingen in.",
  velden: [
    bsnVeld,
    nummerVeld,
    kvkVeld,
    veld("werkgever", "Naam van de werkgever", "tekst", {
      uitleg: "Alleen nodig bij meer dan een werkgever tegelijk.",
      voorbeeld: "Kwekerij De Linde",
      ook: ["bedrijf", "werkgever", "bedrijfsnaam"],
    }),
    veld("vanaf", "Geldt vanaf", "datum", {
      isVerplicht: true,
      voorbeeld: "01-11-2026",
      ook: ["ingangsdatum", "vanaf", "geldig vanaf"],
    }),
    veld("loonwaarde", "Loonwaarde in procenten", "percentage", {
      isVerplicht: true,
      voorbeeld: "55,5",
      ook: ["loonwaarde", "percentage", "loonwaardepercentage"],
    }),
    veld("vastgesteldOp", "Gemeten op", "datum", {
      uitleg: "Leeg: de dag vanaf wanneer de meting geldt.",
      voorbeeld: "20-10-2026",
      ook: ["vastgesteld op", "meetdatum", "datum meting"],
    }),
    veld("herbepalenOp", "Opnieuw meten op", "datum", {
      uitleg: "Tot wanneer de meting geldt, als dat is afgesproken.",
      voorbeeld: "01-11-2027",
      ook: ["herbepalen op", "geldig tot", "herbeoordeling"],
    }),
  ],
  sleutel: (waarden) =>
    [waarden["nummer"] ?? waarden["bsn"], waarden["kvk"] ?? waarden["werkgever"], waarden["vanaf"]].join("|"),
  titel: (waarden) => `${tekstVan(waarden, "nummer") ?? "Inwoner"} vanaf ${tekstVan(waarden, "vanaf") ?? ""}`,
  controleer: (waarden): Melding[] => [...zonderInwoner(waarden), ...controleerMeting(waarden)],
  async vergelijker(omgeving, regels) {
    const stand = await loadStand(omgeving, regels);
    return ({ waarden }) => compare(omgeving, stand, waarden);
  },
};

const vastgesteld = (waarden: Waarden) => tekstVan(waarden, "vastgesteldOp") ?? tekstVan(waarden, "vanaf");

function controleerMeting(waarden: Waarden): Melding[] {
  const [op, herbepalen] = [vastgesteld(waarden), tekstVan(waarden, "herbepalenOp")];
  return op !== undefined && herbepalen !== undefined && herbepalen <= op
    ? [
        {
          veld: "Opnieuw meten op",
          melding: "Deze dag ligt niet na de meting. Kijk de data na.",
          isWeigering: true,
        },
      ]
    : [];
}

type Stand = {
  readonly gevonden: Gevonden;
  readonly werkgevers: Werkgevers;
  readonly plaatsingen: ReadonlyMap<string, readonly Kolommen[]>;
  /** By plaatsing. */
  readonly metingen: ReadonlyMap<string, readonly Kolommen[]>;
  /** Plaatsingen with loonkostensubsidie. */
  readonly metSubsidie: ReadonlySet<string>;
};

async function loadStand(omgeving: Omgeving, regels: readonly Tabelregel[]): Promise<Stand> {
  const gevonden = await zoekInwoners(omgeving, regels);
  const ids = regels.flatMap(({ waarden }) => gevonden.van(waarden)?.["id"] ?? []).map(String);
  const of = (tabel: string) => omgeving.stand(tabel, "inwoner_id", ids);
  const metingen = (await of("loonwaarden")).filter((row) => row["vervallen_door_id"] === null);
  return {
    gevonden,
    werkgevers: await zoekWerkgevers(omgeving, regels, "werkgever"),
    plaatsingen: Map.groupBy(await of("plaatsingen"), (row) => String(row["inwoner_id"])),
    metingen: Map.groupBy(metingen, (row) => String(row["plaatsing_id"])),
    metSubsidie: new Set((await of("loonkostensubsidies")).map((row) => String(row["plaatsing_id"]))),
  };
}

function compare(omgeving: Omgeving, stand: Stand, waarden: Waarden): Vergeleken {
  const found = stand.gevonden.van(waarden);
  if (found === null) return geweigerd("BSN", TWEE_MENSEN);
  if (!found) return geweigerd("BSN", onbekendeInwoner);
  if (String(vastgesteld(waarden)) > omgeving.context.today())
    return geweigerd("Gemeten op", "Deze dag is nog niet geweest. Vul in wanneer er is gemeten.");
  const { plaatsing, weigering } = plaatsingVan(stand, found, waarden);
  if (!plaatsing) return weigering;
  const id = String(plaatsing["id"]);
  const vanaf = String(waarden["vanaf"]) as IsoDate;
  const same = stand.metingen.get(id)?.find((row) => row["vanaf"] === vanaf);
  if (same) return bestaand(same, waarden, String(found["id"]));
  if (stand.metSubsidie.has(id)) return geweigerd("Loonwaarde in procenten", MET_SUBSIDIE);
  const key = `loonwaarde|${id}|${vanaf}`;
  if (omgeving.bezet.has(key))
    return geweigerd(
      "Geldt vanaf",
      "In dit bestand staat al een loonwaarde vanaf die dag. Laat er een over.",
    );
  const meting = nieuweMeting(omgeving, { found, plaatsing, waarden });
  if (meting.uitkomst === "nieuw") omgeving.bezet.set(key, [{ van: vanaf, tot: vanaf }]);
  return meting;
}

/** A measurement stays as it was kept: a second one of the same day is put right by somebody, with a reason. */
function bestaand(same: Kolommen, waarden: Waarden, inwonerId: string): Vergeleken {
  const isSame =
    same["loonwaarde"] === waarden["loonwaarde"] &&
    same["vastgesteld_op"] === vastgesteld(waarden) &&
    (waarden["herbepalenOp"] === undefined || same["herbepalen_op"] === waarden["herbepalenOp"]);
  return isSame
    ? uitkomstVan({ schrijven: [], velden: [] }, { isNieuw: false, inwonerId })
    : geweigerd(
        "Loonwaarde in procenten",
        `Vanaf ${dutchDate(same["vanaf"] as IsoDate)} staat er al een meting van ${dutchPercent(same["loonwaarde"] as Rate)}. Was die verkeerd, draai dan die import terug of verbeter haar in het dossier.`,
      );
}

type Gezocht =
  | { readonly plaatsing: Kolommen; readonly weigering?: never }
  | { readonly plaatsing?: never; readonly weigering: Vergeleken };

/** The paid work of someone on the day that the measurement counts from. */
function plaatsingVan(stand: Stand, found: Kolommen, waarden: Waarden): Gezocht {
  const niet = (veld: string, melding: string): Gezocht => ({ weigering: geweigerd(veld, melding) });
  const werkgever = stand.werkgevers({ ...waarden, nummer: "" });
  if (werkgever === null) return niet("Naam van de werkgever", TWEE_WERKGEVERS);
  const noemt = waarden["kvk"] !== undefined || waarden["werkgever"] !== undefined;
  const vanaf = String(waarden["vanaf"]) as IsoDate;
  const [first, ...others] = (stand.plaatsingen.get(String(found["id"])) ?? []).filter(
    (row) =>
      isBetaald(row["werkvorm"] as Vorm) &&
      (!noemt || row["werkgever_id"] === werkgever?.["id"]) &&
      overlapt(
        { van: row["startdatum"] as IsoDate, tot: row["einddatum"] as IsoDate | null },
        { van: vanaf, tot: vanaf },
      ),
  );
  if (!first)
    return niet(
      "Geldt vanaf",
      "Op die dag is er geen betaald werk van deze inwoner bekend. Lees eerst de plaatsingen in, of kijk de dag en de werkgever na.",
    );
  return others.length > 0
    ? niet("Naam van de werkgever", "Op die dag is er meer dan een plaatsing. Vul de werkgever in.")
    : { plaatsing: first };
}

type Over = { readonly found: Kolommen; readonly plaatsing: Kolommen; readonly waarden: Waarden };

/** From the first day of the plaatsing it stands with the plaatsing too. */
function nieuweMeting({ context }: Omgeving, { found, plaatsing, waarden }: Over): Vergeleken {
  const { loonwaarde, vanaf, herbepalenOp } = waarden;
  const isStart = plaatsing["startdatum"] === vanaf;
  const isUitBestand = plaatsing["door_gebruiker_id"] === null && plaatsing["gemeente"] === found["gemeente"];
  if (isStart && !isUitBestand && plaatsing["loonwaarde"] !== loonwaarde)
    return geweigerd(
      "Geldt vanaf",
      "Deze plaatsing is hier vastgelegd. Vul de loonwaarde van de start daar in.",
    );
  const meting = rijWijziging({
    tabel: "loonwaarden",
    sleutel: { id: context.newId() },
    voor: undefined,
    nieuw: { gemeente: found["gemeente"], inwoner_id: found["id"], plaatsing_id: plaatsing["id"], vanaf },
    wens: { loonwaarde, vastgesteld_op: vastgesteld(waarden), herbepalen_op: herbepalenOp },
    labels: {},
  });
  const start = isStart
    ? rijWijziging({
        tabel: "plaatsingen",
        sleutel: { id: String(plaatsing["id"]) },
        voor: plaatsing,
        nieuw: {},
        wens: { loonwaarde },
        labels: {},
      })
    : { schrijven: [], velden: [] };
  return uitkomstVan(samen([meting, start]), { isNieuw: true, inwonerId: String(found["id"]) });
}

const MET_SUBSIDIE =
  "Bij deze plaatsing hoort loonkostensubsidie, en een andere loonwaarde verandert het bedrag. Leg de meting vast bij die loonkostensubsidie.";
