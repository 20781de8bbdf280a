import { addDays, addMonths, daysBetween, type IsoDate, isoDate } from "#core/dates";
import { banen } from "./banen.ts";
import { indicatieVanaf, type Inwoner, makeVroegereInwoner } from "./inwoners.ts";
import { inKwartaal, KWARTAAL, type Plaatsing, plaatsingOf } from "./plaatsing.ts";
import { GROEPEN, type Groep, nagekomen2018, plaatsingen2018 } from "./plaatsingen-2018.ts";
import { type Random, randomFor } from "./random.ts";
import type { Werkgever } from "./werkgevers.ts";

/** Of the inwoners with a banenafspraak. @source Actieplan Perspectief op Werk 2019, third quarter of 2018 */
const WERK_GEVONDEN = 150;
const WERK_VERLOREN = 88;

const REDENEN = ["einde contract", "einde contract", "ander werk", "verhuizing", "werk is gestopt"];

export type Geschiedenis = { readonly plaatsingen: Plaatsing[]; readonly vroegereInwoners: Inwoner[] };

/** The plaatsingen by the WSP of 2018: those of the published table, cell by cell, and those that came in later. */
export function makePlaatsingen2018(
  inwoners: readonly Inwoner[],
  werkgevers: readonly Werkgever[],
  today: IsoDate,
): Geschiedenis {
  const random = randomFor("plaatsingen 2018");
  const again = Map.groupBy(random.shuffle(inwoners.filter(isBack)), backKey);
  const plaatsingen: Plaatsing[] = [];
  const vroegereInwoners: Inwoner[] = [];
  const firstNumber = 10_001 + inwoners.length;

  const place = (gemeente: string, groep: Groep, isLate: boolean) => {
    const back = random.chance(0.4) ? again.get(`${gemeente} ${groep}`)?.pop() : undefined;
    const inwoner =
      back ?? makeVroegereInwoner(random, firstNumber + vroegereInwoners.length, gemeente, today);
    if (!back) vroegereInwoners.push(inwoner);
    plaatsingen.push(wspPlaatsing(random, inwoner, { groep, isLate }, werkgevers));
  };
  for (const [, gemeente, , cells] of plaatsingen2018)
    for (const [at, count] of cells.entries())
      for (let n = 0; n < count; n++) place(gemeente, GROEPEN[at]!, false);
  for (const [gemeente, groep, count] of nagekomen2018)
    for (let n = 0; n < count; n++) place(gemeente, groep, true);
  return { plaatsingen, vroegereInwoners };
}

/** Has a group a banenafspraak? Then it is left out of the quarter of which other figures were published. */
export const metIndicatie = (groep: string) => groep === "Wajong" || groep.endsWith("met IBA");

/** Who found work in the third quarter of 2018, and who lost it: people with a banenafspraak, not through the WSP. */
export function makeKwartaal(
  inwoners: readonly Inwoner[],
  running: ReadonlyMap<string, IsoDate>,
  werkgevers: readonly Werkgever[],
): Plaatsing[] {
  const random = randomFor("derde kwartaal 2018");
  const known = random.shuffle(
    inwoners.filter(
      (inwoner) =>
        inwoner.groep.indicatie === "banenafspraak" &&
        indicatieVanaf(inwoner) < "2018-01-01" &&
        (running.get(inwoner.id) ?? "9999") > "2023-06-01",
    ),
  );
  const willing = werkgevers.slice(8, 4_000);
  const found = known.slice(0, WERK_GEVONDEN).map((inwoner) => {
    const startdatum = addDays(KWARTAAL.van, random.between(0, 91));
    return earlier(
      random,
      inwoner,
      random.pick(willing),
      startdatum,
      addDays(startdatum, random.between(120, 1_500)),
    );
  });
  const lost = known.slice(WERK_GEVONDEN, WERK_GEVONDEN + WERK_VERLOREN).map((inwoner) => {
    const first = indicatieVanaf(inwoner);
    const startdatum = addDays(
      first,
      random.between(1, Math.max(2, daysBetween(first, isoDate("2018-06-01")))),
    );
    return earlier(
      random,
      inwoner,
      random.pick(willing),
      startdatum,
      addDays(KWARTAAL.van, random.between(0, 91)),
    );
  });
  return [...found, ...lost];
}

const isBack = ({ groep, geboortedatum, hoofdpersoon }: Inwoner) =>
  !hoofdpersoon && groep.stand === "zoekt" && groep.indicatie === null && geboortedatum < "1997-01-01";
const backKey = ({ gemeente, groep }: Inwoner) => `${gemeente} ${groep.uitkering}`;

function wspPlaatsing(
  random: Random,
  inwoner: Inwoner,
  { groep, isLate }: { groep: Groep; isLate: boolean },
  werkgevers: readonly Werkgever[],
): Plaatsing {
  const outside = metIndicatie(groep);
  const startdatum = isLate
    ? addDays(isoDate("2018-10-01"), random.between(0, 91))
    : dayOf2018(random, outside);
  const geregistreerdOp = isLate
    ? addDays(isoDate("2019-02-01"), random.between(0, 50))
    : inTable(addDays(startdatum, random.between(1, 25)));
  const end = addMonths(startdatum, random.pick([3, 6, 7, 12, 12, 23, 36, 48]));
  return {
    ...earlier(
      random,
      inwoner,
      random.pick(werkgevers.slice(8, 4_000)),
      startdatum,
      outside && inKwartaal(end) ? addMonths(end, 3) : end,
    ),
    rapportgroep: groep,
    via: "WSP",
    geregistreerdOp,
  };
}

/** The published table counts what was registered up to its peildatum. */
const inTable = (day: IsoDate): IsoDate => (day < TABEL_TOT ? day : TABEL_TOT);
const TABEL_TOT = isoDate("2018-12-31");

function dayOf2018(random: Random, outsideQuarter: boolean): IsoDate {
  const day = addDays(isoDate("2018-01-01"), random.between(0, 364));
  return outsideQuarter && inKwartaal(day) ? addDays(day, 92) : day;
}

/** A plaatsing of years ago that has ended. */
const earlier = (
  random: Random,
  inwoner: Inwoner,
  werkgever: Werkgever,
  startdatum: IsoDate,
  einddatum: IsoDate,
): Plaatsing =>
  plaatsingOf(random, inwoner, {
    startdatum,
    einddatum,
    werkgeverId: werkgever.id,
    functie: random.pick(banen.filter(({ certificaat }) => !certificaat)).titel,
    werkvorm: "regulier",
    redenEinde: random.pick(REDENEN),
    via: random.pick(["UWV", "gemeente", "ontwikkelbedrijf", "zelf"]),
    geregistreerdOp: addDays(startdatum, random.between(0, 20)),
  });
