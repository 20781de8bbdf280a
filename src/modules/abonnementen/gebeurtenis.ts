import { type Static, Type } from "typebox";
import { oneOf } from "../fields.ts";
import { DATAKLASSEN, type Dataklasse } from "../toegang/matrix.ts";
import {
  aanmelden,
  begeleiden,
  matchen,
  plaatsen,
  uitwisselen,
  type Verwerkingsactiviteit,
  werkgeversdienstverlening,
} from "../verwerkingsactiviteiten.ts";

type Uitleg = {
  /** One Dutch sentence: what happened. */
  readonly uitleg: string;
  /** Who wants to read more needs the right to read this. */
  readonly dataklasse: Dataklasse;
  readonly activiteit: Verwerkingsactiviteit;
};

const over =
  (dataklasse: Dataklasse, activiteit: Verwerkingsactiviteit) =>
  (uitleg: string): Uitleg => ({ uitleg, dataklasse, activiteit });
const persoon = over("persoon", aanmelden);
const situatie = over("situatie", begeleiden);
const plan = over("plan", begeleiden);
const deelname = over("deelname", begeleiden);
const inzet = over("inzet", begeleiden);
const plek = over("plek", werkgeversdienstverlening);
const voorstel = over("voorstel", matchen);
const plaatsing = over("plaatsing", plaatsen);
const subsidie = over("subsidie", plaatsen);
const overstap = over("overstap", plaatsen);
const certificaat = over("certificaat", begeleiden);
const importen = over("import", uitwisselen);

/** Everything that other systems can hear of. Where each is written: the triggers `meld_…` in the database. */
export const GEBEURTENISSEN = {
  "inwoner-aangemeld": persoon("Een inwoner is aangemeld."),
  "inwoner-verhuisd": persoon("Een inwoner hoort nu bij deze gemeente."),
  "indicatie-vastgesteld": situatie("Een indicatie is vastgelegd."),
  "indicatie-gewijzigd": situatie("Een indicatie is veranderd of heeft een einddatum gekregen."),
  "plan-vastgesteld": plan("Een inwoner heeft een plan gekregen."),
  "plan-gewijzigd": plan("Een plan is veranderd."),
  "traject-begonnen": deelname("Een inwoner doet mee aan een traject."),
  "traject-geeindigd": deelname("Een inwoner is klaar of gestopt met een traject."),
  "inzet-besloten": inzet("Een instrument is toegekend of afgewezen."),
  "plek-geopend": plek("Een vacature of werkplek is open."),
  "plek-gewijzigd": plek("Een open vacature of werkplek is veranderd."),
  "plek-gesloten": plek("Een vacature of werkplek is gesloten."),
  "voorstel-gedaan": voorstel("Een plek is voorgesteld aan een inwoner."),
  "voorstel-beantwoord": voorstel("Een inwoner heeft ja of nee gezegd op een voorstel."),
  "plaatsing-gestart": plaatsing("Een inwoner heeft een plaats gekregen."),
  "plaatsing-gewijzigd": plaatsing("Een plaatsing is veranderd, zoals de uren of de loonwaarde."),
  "plaatsing-beeindigd": plaatsing("Een plaatsing is beëindigd."),
  "subsidie-besloten": subsidie("Over loonkostensubsidie is besloten."),
  "subsidie-gewijzigd": subsidie("Een loonkostensubsidie is veranderd of gestopt."),
  "overstap-vastgelegd": overstap("Een inwoner stapt over naar een andere vorm van werk of meedoen."),
  "praktijkverklaring-uitgegeven": certificaat("Een praktijkverklaring is uitgegeven."),
  "praktijkverklaring-ingetrokken": certificaat("Een praktijkverklaring is ingetrokken."),
  "import-toegepast": importen("Een ingelezen bestand is toegepast."),
  "import-teruggedraaid": importen("Een ingelezen bestand is teruggedraaid."),
} as const satisfies Readonly<Record<string, Uitleg>>;

export const SOORTEN = Object.keys(GEBEURTENISSEN) as readonly Gebeurtenissoort[];
export type Gebeurtenissoort = keyof typeof GEBEURTENISSEN;

/** Sent when a beheerder tries whether an address hears us; nothing happened. */
export const PROEF = "proef";

/** How a gebeurtenis is called outside (attribute `type` of CloudEvents). */
export const typeVan = (soort: string): string => `nl.meedoen.${soort}`;

/** One kind of gebeurtenis, for who builds a receiver. */
export const Gebeurtenistype = Type.Object({
  soort: oneOf(SOORTEN),
  type: Type.String({ description: "Zoals het in de melding staat: nl.meedoen.plaatsing-gestart" }),
  uitleg: Type.String(),
  dataklasse: oneOf(DATAKLASSEN),
  verwerkingsactiviteit: Type.String(),
});
export type Gebeurtenistype = Static<typeof Gebeurtenistype>;

export const gebeurtenistypen: readonly Gebeurtenistype[] = SOORTEN.map((soort) => {
  const { uitleg, dataklasse, activiteit } = GEBEURTENISSEN[soort];
  return { soort, type: typeVan(soort), uitleg, dataklasse, verwerkingsactiviteit: activiteit.naam };
});
