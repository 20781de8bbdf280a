import { type Static, Type } from "typebox";
import { id, oneOf } from "../fields.ts";
import { BEWIJZEN, type Instrument } from "../instrumentengids/instrument.ts";
import { GEEN_MATCH_REDENEN, type GeenMatchReden } from "./geen-match.ts";

/**
 * What can be done about a mismatch: with people, with work, and on the way between them.
 * @source Actieplan Perspectief op Werk, Arbeidsmarktregio Amersfoort (2019): "actie aan de zijde van aanbod, vraag en de route"
 */
export const HEFBOMEN = ["aanbod", "vraag", "route"] as const;
export type Hefboom = (typeof HEFBOMEN)[number];

export const Hefbomen = Type.Object({
  reden: oneOf(GEEN_MATCH_REDENEN),
  hefbomen: Type.Array(
    Type.Object({
      hefboom: oneOf(HEFBOMEN),
      zin: Type.String(),
      instrumenten: Type.Array(
        Type.Object({
          id,
          naam: Type.String(),
          doel: Type.String(),
          moetGevraagd: Type.Boolean({ description: "Of het past, moet iemand nog navragen" }),
        }),
      ),
    }),
  ),
});
export type Hefbomen = Static<typeof Hefbomen>;

// biome-ignore format: it is read as a table
const ZINNEN: Readonly<Record<GeenMatchReden, readonly [aanbod: string, vraag: string, route: string]>> = {
  "kennis of ervaring": [
    "Maak kennis en ervaring weer actueel met een training, een certificaat of werkervaring.",
    "Vraag of de werkgever iemand op de plek zelf wil inwerken, en wat iemand vanaf dag één moet kunnen.",
    "Laat iemand het werk eerst leren kennen: meelopen, een proefplaats of een leerwerkplek."],
  persoonlijk: [
    "Bespreek wat eerst anders moet en wie daarbij helpt. Haast helpt niet.",
    "Vraag om een vaste collega die helpt, een rustig begin of een kleinere taak.",
    "Begin met minder uren of met oriëntatie, en spreek af wanneer u weer kijkt."],
  "eisen van de plek": [
    "Kijk welke eis iemand kan leren, en hoelang dat duurt.",
    "Loop de eisen langs met de werkgever: welke zijn echt nodig, en welke taken kan iemand anders doen?",
    "Maak een functie uit de taken die wel passen, of begin met een proefplaats."],
  reis: [
    "Kijk of iemand de reis kan oefenen, of een fiets of vervoer kan krijgen.",
    "Vraag of het werk ook op een andere locatie of met een andere begintijd kan.",
    "Zoek hetzelfde werk dichterbij, of een groep die samen reist."],
  uren: [
    "Kijk of opvang, school of inburgering op andere tijden kan.",
    "Vraag of de uren of de begintijd anders kunnen, of verdeel de plek over twee mensen.",
    "Begin met minder uren en spreek af hoe die groeien."],
  loon: [
    "Reken samen uit wat er overblijft, met toeslagen en vrijlating.",
    "Kijk met de werkgever naar de loonwaarde en naar loonkostensubsidie.",
    "Begin met een proefplaats: de inwoner houdt zijn uitkering en beiden zien wat het werk waard is."],
  anders: [
    "Bespreek wat er voor de inwoner anders moet zijn.",
    "Bespreek met de werkgever wat er aan de plek anders kan.",
    "Kijk of een kleinere stap wel past: meelopen, een proefplaats of een functie uit taken."],
  "niet gezegd": [
    "Vraag wat er nodig is om wel ja te zeggen. De inwoner hoeft het niet te vertellen.",
    "Vraag de werkgever wat er anders kan aan de plek.",
    "Kijk of een kleinere stap wel past: meelopen, een proefplaats of een functie uit taken."],
};

const LEREN: ReadonlySet<GeenMatchReden> = new Set(["kennis of ervaring", "eisen van de plek"]);

/** Which instruments of the guide belong to a lever: by what they are, never by their name. */
const HOORT_BIJ: Readonly<Record<Hefboom, (instrument: Instrument, reden: GeenMatchReden) => boolean>> = {
  aanbod: ({ soort, fasen }, reden) => {
    if (LEREN.has(reden))
      return fasen.includes("ontwikkelen") && ["training", "traject", "certificaat"].includes(soort);
    return reden === "loon" ? soort === "regeling" : soort === "begeleiding";
  },
  vraag: ({ soort, functionaliteiten, doelgroepen }, reden) =>
    reden === "loon"
      ? soort === "regeling"
      : doelgroepen.includes("werkgevers") &&
        (functionaliteiten.includes("6") || soort === "werkgeversdienst"),
  route: ({ soort, fasen, doelgroepen }) =>
    !doelgroepen.includes("werkgevers") &&
    (["werkvorm", "werkplek"].includes(soort) || (soort === "traject" && fasen.includes("oriënteren"))),
};

const HOOGSTENS = 3;

export type Past = "past" | "vraag na" | "past niet";

/** The three levers for a reason, each with the instruments that fit best of those that belong to it. */
export const hefbomenVoor = (
  reden: GeenMatchReden,
  instrumenten: readonly Instrument[],
  pastBij: (instrument: Instrument, hefboom: Hefboom) => Past,
): Hefbomen => ({
  reden,
  hefbomen: HEFBOMEN.map((hefboom, at) => ({
    hefboom,
    zin: ZINNEN[reden][at]!,
    instrumenten: instrumenten
      .filter((een) => HOORT_BIJ[hefboom](een, reden))
      .map((een) => ({ een, past: pastBij(een, hefboom) }))
      .filter(({ past }) => past !== "past niet")
      .toSorted(
        (a, b) => rang(a.past) - rang(b.past) || bewijs(b.een) - bewijs(a.een) || opNaam(a.een, b.een),
      )
      .slice(0, HOOGSTENS)
      .map(({ een: { id, naam, doel }, past }) => ({ id, naam, doel, moetGevraagd: past === "vraag na" })),
  })),
});

const rang = (past: Past) => (past === "past" ? 0 : 1);
const bewijs = ({ bewijs }: Instrument) => BEWIJZEN.indexOf(bewijs);
const opNaam = (a: Instrument, b: Instrument) => (a.naam < b.naam ? -1 : a.naam > b.naam ? 1 : 0);
