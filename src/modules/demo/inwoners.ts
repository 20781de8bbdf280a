import { addDays, daysBetween, type IsoDate, isoDate } from "#core/dates";
import { gebiedOf, type Postcodegebied, postcodes } from "../plekken/postcodes.ts";
import { dag } from "./dagen.ts";
import { type Groep, groepen } from "./groepen.ts";
import { type Hoofdpersoon, hoofdpersonen } from "./hoofdpersonen.ts";
import { naamFor } from "./namen.ts";
import { type Random, randomFor } from "./random.ts";
import { BUITEN_REGIO, gemeenteWeights, NIJKERK } from "./region.ts";

/** Someone of the demo region, as the rest of the generator uses him. */
export type Inwoner = {
  readonly id: string;
  readonly nummer: number;
  readonly groep: Groep;
  readonly gemeente: string;
  readonly voornaam: string;
  readonly achternaam: string;
  readonly talen: readonly string[];
  readonly geboortedatum: IsoDate;
  readonly gebied: Postcodegebied | undefined;
  readonly wijk: string | null;
  readonly aangemeldOp: IsoDate;
  readonly isActief: boolean;
  readonly heeftStartkwalificatie: boolean;
  readonly doelgroepen: readonly string[];
  readonly hoofdpersoon?: Hoofdpersoon;
};

const EERSTE_NUMMER = 10_001;
/** From this day the region sees young people come in with a WW, as the inventarisatie of 2025 tells. */
const JONGEREN_MET_WW = isoDate("2024-01-01");
const JAAR = 365.25;

/** Between how many days ago people came with the Wsw. */
const wswDagen = (today: IsoDate) => ({
  eerst: daysBetween(isoDate("2000-01-10"), today),
  laatst: daysBetween(isoDate("2014-10-01"), today),
});

/** Everyone who is helped now, in the groups of `groepen.ts`; the people with a story of their own are among them. */
export function makeInwoners(today: IsoDate): Inwoner[] {
  const random = randomFor("inwoners");
  const waiting = [...hoofdpersonen];
  const wsw = wswDagen(today);
  let nummer = EERSTE_NUMMER;
  return groepen.flatMap((groep) => {
    const without = new Set(
      random.pickSome(
        Array.from({ length: groep.aantal }, (_, at) => at),
        groep.zonderStartkwalificatie,
      ),
    );
    return Array.from({ length: groep.aantal }, (_, at) => {
      const next = waiting.findIndex(
        ({ groep: [naam, uitkering] }) => naam === groep.naam && uitkering === groep.uitkering,
      );
      const hoofdpersoon = next < 0 ? undefined : waiting.splice(next, 1)[0];
      return makeInwoner(
        random,
        { nummer: nummer++, groep, heeftStartkwalificatie: !without.has(at), today, wsw },
        hoofdpersoon,
      );
    });
  });
}

/** Someone who found work years ago and is no longer helped: just enough to keep the plaatsing. */
export function makeVroegereInwoner(
  random: Random,
  nummer: number,
  gemeente: string,
  today: IsoDate,
): Inwoner {
  const groep = groepen.find(({ naam }) => naam === "geplaatst")!;
  const of = { nummer, groep, heeftStartkwalificatie: random.chance(0.6), today, wsw: wswDagen(today) };
  const inwoner = makeInwoner(random, of, undefined, gemeente);
  return {
    ...inwoner,
    isActief: false,
    doelgroepen: [],
    aangemeldOp: addDays(isoDate("2017-03-01"), random.between(0, 300)),
  };
}

type Of = {
  readonly nummer: number;
  readonly groep: Groep;
  readonly heeftStartkwalificatie: boolean;
  readonly today: IsoDate;
  readonly wsw: ReturnType<typeof wswDagen>;
};

function makeInwoner(random: Random, of: Of, hoofdpersoon?: Hoofdpersoon, fixedGemeente?: string): Inwoner {
  const { nummer, groep, heeftStartkwalificatie, today } = of;
  const gemeente =
    fixedGemeente ?? (hoofdpersoon ? gebiedOf(hoofdpersoon.pc4)!.gemeente : gemeenteFor(random, groep));
  const gebied = hoofdpersoon
    ? gebiedOf(hoofdpersoon.pc4)
    : gemeente === BUITEN_REGIO
      ? undefined
      : random.pick(postcodes.filter((area) => area.gemeente === gemeente));
  const age = hoofdpersoon?.leeftijd ?? ageFor(random, groep);
  const dagenOud = Math.round(age * JAAR) + random.between(20, 320);
  const naam = hoofdpersoon ?? naamFor(random);
  return {
    id: random.id(),
    nummer,
    groep,
    gemeente,
    voornaam: naam.voornaam,
    achternaam: naam.achternaam,
    talen: naam.talen,
    geboortedatum: dag(today, -dagenOud),
    gebied,
    wijk: hoofdpersoon?.wijk ?? (gebied ? (wijken[gebied.pc4] ?? null) : null),
    aangemeldOp: hoofdpersoon
      ? dag(today, -hoofdpersoon.dagenGeleden)
      : dag(today, -aangemeldVoor(random, groep, dagenOud, { ...of, isJong: age < 27 })),
    isActief: true,
    heeftStartkwalificatie,
    doelgroepen: doelgroepenFor(random, groep, Math.floor(dagenOud / JAAR), naam.talen),
    ...(hoofdpersoon && { hoofdpersoon }),
  };
}

/** RWA works for six of the seven gemeenten. */
function gemeenteFor(random: Random, { indicatie }: Groep): string {
  const open = indicatie === "Wsw" ? gemeenteWeights.filter(([code]) => code !== NIJKERK) : gemeenteWeights;
  return random.weighted(open);
}

function ageFor(random: Random, { naam, indicatie, uitkering }: Groep): number {
  if (indicatie === "Wsw") return random.between(34, 64);
  if (naam === "leerwerk") return random.between(18, 30);
  if (uitkering === "Wajong") return random.between(19, 44);
  return random.weighted([
    [random.between(18, 26), 18],
    [random.between(27, 49), 50],
    [random.between(50, 65), 32],
  ]);
}

/**
 * How many days ago someone came to us: with an indication often years, but never before the age of 17.
 * The Wsw closed at the end of 2014.
 */
function aangemeldVoor(
  random: Random,
  { indicatie, stand, uitkering }: Groep,
  dagenOud: number,
  { wsw, today, isJong }: Of & { readonly isJong: boolean },
): number {
  const sinds17 = dagenOud - Math.ceil(17 * JAAR);
  if (indicatie === "Wsw") return random.between(wsw.laatst, Math.min(wsw.eerst, sinds17));
  const usual = stand === "zoekt" ? 1_600 : 900;
  const furthest = indicatie
    ? 4_300
    : isJong && uitkering === "WW"
      ? daysBetween(JONGEREN_MET_WW, today)
      : usual;
  const least = stand === "zoekt" ? 30 : stand === "geplaatst" ? 400 : 110;
  return random.between(least, Math.max(least + 30, Math.min(furthest, sinds17)));
}

function doelgroepenFor(
  random: Random,
  { indicatie, uitkering, naam }: Groep,
  age: number,
  talen: readonly string[],
): string[] {
  const labels: string[] = [];
  if (age < 27) labels.push("jongere");
  if (age >= 50) labels.push("50-plus");
  if (talen[0] !== "nld" && ["tir", "apc", "fas"].includes(talen[0]!)) labels.push("statushouder");
  if (talen[0] !== "nld") labels.push("anderstalig");
  if (uitkering === "NUG") labels.push("nugger");
  if (age > 20 && age < 52 && random.chance(0.11)) labels.push("alleenstaande ouder");
  if (age < 24 && random.chance(0.3))
    labels.push(random.pick(["schoolverlater pro", "schoolverlater vso", "vsv'er"]));
  if (indicatie) labels.push(indicatie);
  if (naam === "bijstand" && random.chance(0.15)) labels.push("tussengroep");
  return labels;
}

/** Neighbourhoods of Amersfoort by postcode. */
const wijken: Readonly<Record<string, string>> = {
  "3811": "Binnenstad",
  "3812": "Soesterkwartier",
  "3813": "Schothorst",
  "3814": "Kruiskamp",
  "3815": "Liendert",
  "3816": "Schuilenburg",
  "3817": "Vermeerkwartier",
  "3818": "Bergkwartier",
  "3821": "Rustenburg",
  "3822": "Zielhorst",
  "3823": "Kattenbroek",
  "3824": "Nieuwland",
  "3825": "Vathorst",
  "3826": "Vathorst",
};

/** From when the indication of the group holds: soon after someone came to us. */
export const indicatieVanaf = ({ aangemeldOp, nummer }: Inwoner): IsoDate =>
  addDays(aangemeldOp, nummer % 28);

/** Of these groups, everyone in a caseload may get work with loonkostensubsidie. */
export const isDoelgroepLks = ({ groep }: Inwoner): boolean =>
  /^(bijstand|banenafspraak|beschut)/.test(groep.naam);
