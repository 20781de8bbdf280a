import { type Static, Type } from "typebox";
import { orNull } from "../fields.ts";
import { toonbaar, toonbaarSamen } from "../matchrondes/tellen.ts";
import { MINSTE_MENSEN } from "./gat.ts";
import { isBuiten } from "./buitenvormen.ts";

const aantal = orNull(Type.Integer({ description: "Null: te weinig om te tonen" }));

/** Of one organisation: who works through it, and how many of them outside its own halls. */
export const Buitendeel = Type.Object({
  organisatie: Type.String(),
  mensen: aantal,
  buiten: aantal,
  opLocatie: aantal,
  bijWerkgevers: aantal,
  intern: aantal,
  procent: orNull(Type.Number({ description: "Bij werkgevers, van alle mensen" })),
  procentMetLocatie: orNull(Type.Number({ description: "Bij werkgevers en op locatie samen" })),
});
export type Buitendeel = Static<typeof Buitendeel>;

/** Of one organisation: for whom detachering is used. */
export const Detachering = Type.Object({
  organisatie: Type.String(),
  wsw: aantal,
  anderen: { ...aantal, description: "Participatiewet en wie anders geen Wsw-indicatie heeft" },
});
export type Detachering = Static<typeof Detachering>;

export const Verwijzing = Type.Object({ naam: Type.String(), tekst: Type.String(), bron: Type.String() });

/** What others did, as a reference and never as a target. */
export const VERWIJZINGEN: readonly Static<typeof Verwijzing>[] = [
  {
    naam: "AM match",
    tekst: "In 2015 werkte 70 procent van de SW-medewerkers bij werkgevers.",
    bron: "Expertbijeenkomst Hilversum, 13 februari 2025",
  },
  {
    naam: "AM match",
    tekst:
      "Meer dan 900 mensen worden begeleid: 150 werken intern, 650 bij gewone bedrijven en 100 volgen een traject.",
    bron: "Expertbijeenkomst Hilversum, 13 februari 2025",
  },
  {
    naam: "AM match",
    tekst: "Er zijn nog drie eigen activiteiten: schoonmaak, groen en verpakken.",
    bron: "Expertbijeenkomst Hilversum, 13 februari 2025",
  },
  {
    naam: "AM match",
    tekst: "Ook mensen met beschut werk werken bij bedrijven, met intensieve jobcoaching.",
    bron: "Expertbijeenkomst Hilversum, 13 februari 2025",
  },
  {
    naam: "Tomin",
    tekst: "30 procent van de medewerkers werkt bij werkgevers.",
    bron: "Expertbijeenkomst Hilversum, 13 februari 2025",
  },
];

export const DEFINITIE = {
  formule:
    "Mensen met een plaatsing bij een unit die vandaag loopt, met de werkvorm begeleid werken, individuele detachering of groepsdetachering, gedeeld door alle mensen met zo'n plaatsing.",
  populatie: "Wie vandaag werkt via een sociaal ontwikkelbedrijf van de regio",
  valkuil:
    "Werken op locatie, zoals in het groen, is buiten de hal maar niet bij een werkgever. Het staat er daarom apart bij. Andere bedrijven tellen soms anders.",
} as const;

export type Telling = {
  readonly organisatie: string;
  readonly werkvorm: string;
  readonly isWsw: boolean;
  readonly mensen: number;
};

const DETACHERING: ReadonlySet<string> = new Set(["individuele detachering", "groepsdetachering"]);

/**
 * Detachering by target group, for each organisation.
 * @source Onderzoek sociale infrastructuur regio Amersfoort: "met name ingezet voor de Wsw-doelgroep", for the
 * Participatiewet on a small scale, with chances to use it more widely
 */
export function detacheringen(tellingen: readonly Telling[]): Detachering[] {
  const organisaties = tellingen
    .filter(({ werkvorm }) => DETACHERING.has(werkvorm))
    .map(({ organisatie }) => organisatie);
  return [...new Set(organisaties)].toSorted().map((organisatie) => {
    const own = tellingen.filter((een) => een.organisatie === organisatie);
    const count = (is: (een: Telling) => boolean) =>
      own.reduce((sum, een) => sum + (is(een) ? een.mensen : 0), 0);
    const bij = (isWsw: boolean, isDetachering: boolean) =>
      count((een) => een.isWsw === isWsw && DETACHERING.has(een.werkvorm) === isDetachering);
    const [wsw, anderen] = [bij(true, true), bij(false, true)];
    // both together are a part of all who work with werkgevers, and each of all of his group: no rest may be small either
    const rest = count(({ werkvorm }) => isBijWerkgever(werkvorm) && !DETACHERING.has(werkvorm));
    const parts = [wsw, anderen, bij(true, false), bij(false, false)];
    const isOpen = parts.every((deel) => deel >= MINSTE_MENSEN) && toonbaar(rest, MINSTE_MENSEN) !== null;
    return isOpen && delenVan(own).bijWerkgevers !== null
      ? { organisatie, wsw, anderen }
      : { organisatie, wsw: null, anderen: null };
  });
}

/** The parts that are a company, as far as they are told beside all of it. */
function delenVan(own: readonly Telling[]) {
  const count = (is: (werkvorm: string) => boolean) =>
    own.reduce((sum, { werkvorm, mensen }) => sum + (is(werkvorm) ? mensen : 0), 0);
  const [bijWerkgevers = null, opLocatie = null, intern = null] = toonbaarSamen(
    [count(isBijWerkgever), count((werkvorm) => werkvorm === OP_LOCATIE), count((vorm) => !isBuiten(vorm))],
    MINSTE_MENSEN,
  );
  return { bijWerkgevers, opLocatie, intern };
}

const OP_LOCATIE = "werken op locatie";
const isBijWerkgever = (werkvorm: string): boolean => isBuiten(werkvorm) && werkvorm !== OP_LOCATIE;

/** The share outside of each organisation; parts of a total that is shown are held back together. */
export function buitendelen(tellingen: readonly Telling[]): Buitendeel[] {
  const organisaties = [...new Set(tellingen.map(({ organisatie }) => organisatie))].toSorted();
  return organisaties.map((organisatie) => {
    const own = tellingen.filter((telling) => telling.organisatie === organisatie);
    const { bijWerkgevers, opLocatie, intern } = delenVan(own);
    const alles = own.reduce((sum, { mensen }) => sum + mensen, 0);
    const deel = (teller: number | null) =>
      teller === null ? null : Math.round((1000 * teller) / alles) / 10;
    const samen = bijWerkgevers === null || opLocatie === null ? null : bijWerkgevers + opLocatie;
    return {
      organisatie,
      mensen: alles >= MINSTE_MENSEN ? alles : null,
      buiten: samen,
      opLocatie,
      bijWerkgevers,
      intern,
      procent: deel(bijWerkgevers),
      procentMetLocatie: deel(samen),
    };
  });
}
