import type { IsoDate } from "#core/dates";
import type { Melding } from "../check-rij.ts";
import type { Omgeving } from "../tabel/omgeving.ts";
import { rijWijziging } from "../tabel/rij-wijziging.ts";
import { geweigerd, uitkomstVan } from "../tabel/uitkomst.ts";
import type { Kolommen } from "../vertaling.ts";
import { type Soort, tekstVan, type Vergeleken, type Waarden } from "./soort.ts";
import { eindVoorBegin, overlapt, type Periode } from "./periode.ts";
import { veld } from "./veld.ts";
import {
  bsnVeld,
  type Gevonden,
  nummerVeld,
  onbekendeInwoner,
  TWEE_MENSEN,
  zoekInwoners,
} from "./zoek-inwoner.ts";

const SOORTEN = ["beschut werk", "banenafspraak", "doelgroep LKS", "Wsw", "jobcoach"] as const;

/** What UWV or a gemeente decided about people: from when, until when and by whom. */
export const indicaties: Soort = {
  soort: "indicaties",
  klasse: null,
  naam: "Indicaties",
  meervoud: "indicaties",
  uitleg: "Beschut werk, banenafspraak, doelgroep loonkostensubsidie, Wsw en jobcoach, met hun data en bron.",
  velden: [
    bsnVeld,
    nummerVeld,
    veld("soort", "Indicatie", "keuze", {
      isVerplicht: true,
      keuzes: SOORTEN,
      voorbeeld: "banenafspraak",
      ook: ["soort indicatie", "indicatiesoort", "type"],
    }),
    veld("vanaf", "Geldig vanaf", "datum", {
      isVerplicht: true,
      voorbeeld: "01-03-2024",
      ook: ["ingangsdatum", "begindatum", "startdatum", "van"],
    }),
    veld("tot", "Geldig tot en met", "datum", {
      uitleg: "Leeg: zonder einddatum.",
      voorbeeld: "28-02-2029",
      ook: ["einddatum", "tot en met", "geldig tot"],
    }),
    veld("vastgesteldOp", "Besluit van", "datum", {
      voorbeeld: "15-02-2024",
      ook: ["vastgesteld op", "besluitdatum", "datum besluit", "beschikkingsdatum"],
    }),
    veld("bron", "Wie besliste", "tekst", {
      uitleg: "Leeg: UWV.",
      voorbeeld: "UWV",
      ook: ["bron", "instantie"],
      lengte: 80,
    }),
  ],
  sleutel: (waarden) => [waarden["nummer"] ?? waarden["bsn"], waarden["soort"], waarden["vanaf"]].join("|"),
  titel: (waarden) => `${tekstVan(waarden, "nummer") ?? "Inwoner"}: ${tekstVan(waarden, "soort") ?? ""}`,
  controleer: (waarden): Melding[] => [
    ...zonderInwoner(waarden),
    ...eindVoorBegin(waarden, { van: "vanaf", tot: "tot", veld: "Geldig tot en met" }),
  ],
  async vergelijker(omgeving, regels) {
    const gevonden = await zoekInwoners(omgeving, regels);
    const ids = regels.flatMap(({ waarden }) => {
      const found = gevonden.van(waarden);
      return found ? [String(found["id"])] : [];
    });
    const rows = await omgeving.stand("indicaties", "inwoner_id", ids);
    const bestaand = Map.groupBy(rows, (row) => String(row["inwoner_id"]));
    return ({ waarden }) => compare(omgeving, { gevonden, bestaand }, waarden);
  },
};

/** A row about somebody says about whom. */
export const zonderInwoner = (waarden: Waarden): Melding[] =>
  waarden["bsn"] === undefined && waarden["nummer"] === undefined
    ? [{ veld: "BSN", melding: "Er is geen BSN en geen nummer. Vul een van de twee in.", isWeigering: true }]
    : [];

type Stand = {
  readonly gevonden: Gevonden;
  readonly bestaand: ReadonlyMap<string, readonly Kolommen[]>;
};

const LABELS = { tot: "Geldig tot en met", vastgesteld_op: "Besluit van", bron: "Wie besliste" };

function compare({ context, bezet }: Omgeving, { gevonden, bestaand }: Stand, waarden: Waarden): Vergeleken {
  const found = gevonden.van(waarden);
  if (found === null) return geweigerd("BSN", TWEE_MENSEN);
  if (!found) return geweigerd("BSN", onbekendeInwoner);
  const inwonerId = String(found["id"]);
  const [soort, vanaf] = [String(waarden["soort"]), String(waarden["vanaf"]) as IsoDate];
  const ofKind = (bestaand.get(inwonerId) ?? []).filter((row) => row["soort"] === soort);
  const same = ofKind.find((row) => row["vanaf"] === vanaf);
  const key = `${inwonerId}|${soort}`;
  const periode = { van: vanaf, tot: (waarden["tot"] ?? same?.["tot"] ?? null) as IsoDate | null };
  const others = [
    ...ofKind.filter((row) => row !== same).map((row) => ({ van: row["vanaf"], tot: row["tot"] }) as Periode),
    ...(bezet.get(key) ?? []),
  ];
  const clash = others.find((other) => overlapt(other, periode));
  if (clash)
    return geweigerd(
      "Geldig vanaf",
      `Deze inwoner heeft al een indicatie ${soort} vanaf ${clash.van} die in dezelfde tijd geldt. Pas de data aan.`,
    );
  const wijziging = rijWijziging({
    tabel: "indicaties",
    sleutel: { id: same ? String(same["id"]) : context.newId() },
    voor: same,
    nieuw: { gemeente: found["gemeente"], inwoner_id: inwonerId, soort, vanaf, bron: "UWV" },
    wens: { tot: waarden["tot"], vastgesteld_op: waarden["vastgesteldOp"], bron: waarden["bron"] },
    bijWijziging: { wijzigreden: "Uit een bestand" },
    labels: LABELS,
  });
  if (wijziging.schrijven.length > 0 && same && same["door_naam"] !== null)
    return geweigerd(
      "Indicatie",
      `${same["door_naam"] as string} heeft deze indicatie vastgelegd. Wijzig haar in het dossier.`,
    );
  bezet.set(key, [...(bezet.get(key) ?? []), periode]);
  return uitkomstVan(wijziging, { isNieuw: !same, inwonerId });
}
