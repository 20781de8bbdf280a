import { addDays, daysBetween, type IsoDate } from "#core/dates";
import type { Begeleid } from "./caseloads.ts";
import { moment, workdayFrom } from "./dagen.ts";
import { type Gebruiker, gebruiker } from "./gebruikers.ts";
import type { Row } from "./insert-rows.ts";
import { NIJKERK, REGIO } from "./region.ts";
import { type Random, randomFor } from "./random.ts";
import {
  andereHulp,
  bijWerk,
  bijZoeken,
  onderwerpen,
  plannen,
  stappenWerk,
  stappenZoeken,
  type Tekst,
  vervolgenBijWerk,
  vervolgenBijZoeken,
} from "./teksten.ts";

/** What stands in the dossier of someone with a counsellor. */
export type Dossiers = {
  readonly begeleidingen: Row<"begeleidingen">[];
  readonly plannen: Row<"plannen">[];
  readonly planstappen: Row<"planstappen">[];
  readonly contactmomenten: Row<"contactmomenten">[];
  readonly afspraken: Row<"afspraken">[];
};

/** How many in each caseload nobody has spoken with for six weeks. */
const ZONDER_CONTACT = 3;

/** The dossiers of everyone in a caseload but the people with a story. */
export function makeDossiers(begeleid: readonly Begeleid[], today: IsoDate): Dossiers {
  const random = randomFor("dossiers");
  const made: Dossiers = {
    begeleidingen: [],
    plannen: [],
    planstappen: [],
    contactmomenten: [],
    afspraken: [],
  };
  for (const [klantmanager, all] of Map.groupBy(begeleid, (one) => one.klantmanager)) {
    const others = all.filter(({ inwoner }) => !inwoner.hoofdpersoon);
    const known = others.filter(({ inwoner }) => daysBetween(inwoner.aangemeldOp, today) > 90);
    const quiet = new Set(known.slice(0, ZONDER_CONTACT));
    for (const [at, one] of others.entries()) {
      const coach = coachOf(one);
      made.begeleidingen.push(...circle(random, one, coach, today));
      addPlan(random, made, one);
      const since = quiet.has(one) ? random.between(46, 70) : random.between(2, 38);
      made.contactmomenten.push(...contacts(random, one, coach, since, today));
      if (!quiet.has(one)) addToday(random, made, { one, klantmanager, at, today });
    }
  }
  return made;
}

/** A row about someone, with what every such row has. */
export const van = ({ id, gemeente }: Begeleid["inwoner"]) => ({ regioId: REGIO, gemeente, inwonerId: id });

function coachOf({ inwoner, klantmanager, rol }: Begeleid): Gebruiker | undefined {
  if (rol === "zoekt" || inwoner.groep.naam === "geplaatst") return undefined;
  if (inwoner.gemeente === NIJKERK) return gebruiker("mounir");
  return gebruiker(["marije", "fatiha"].includes(klantmanager.aanmeldnaam) ? "ruben" : "sanne");
}

function circle(
  random: Random,
  { inwoner, klantmanager, rol }: Begeleid,
  coach: Gebruiker | undefined,
  today: IsoDate,
): Row<"begeleidingen">[] {
  const known = Math.max(1, daysBetween(inwoner.aangemeldOp, today));
  const vanaf = addDays(today, -Math.min(known, 420));
  const helper = (naam: string, rolnaam: string, by?: Gebruiker): Row<"begeleidingen"> => ({
    ...van(inwoner),
    id: random.id(),
    gebruikerId: by?.id ?? null,
    naam,
    rol: rolnaam,
    isHoofd: by === klantmanager,
    waarom: null,
    vanaf,
    tot: null,
    laatsteContact: by ? null : addDays(today, -random.between(5, 160)),
  });
  const found = [helper(klantmanager.naam, "klantmanager", klantmanager)];
  if (coach) found.push(helper(coach.naam, "jobcoach", coach));
  if (rol === "zoekt" && inwoner.groep.isWerkfit && random.chance(0.5))
    found.push(helper(gebruiker("daan").naam, "jobhunter", gebruiker("daan")));
  if (rol === "zoekt" && random.chance(0.25))
    found.push(helper(gebruiker("eline").naam, "gids", gebruiker("eline")));
  for (const [naam, rolnaam] of random.pickSome(andereHulp, random.between(0, 2)))
    found.push(helper(naam, rolnaam));
  return found;
}

function addPlan(random: Random, made: Dossiers, { inwoner, rol }: Begeleid): void {
  made.plannen.push({ ...van(inwoner), eigenWoorden: random.pick(plannen), versie: 1 });
  const namen = rol === "werkt" ? stappenWerk : stappenZoeken;
  const now = rol === "werkt" ? 3 : rol === "proefplaats" ? 3 : random.between(1, 2);
  for (const [volgorde, naam] of namen.entries())
    made.planstappen.push({
      ...van(inwoner),
      id: random.id(),
      volgorde,
      naam,
      wanneer:
        volgorde < now
          ? "gedaan"
          : volgorde === now
            ? "nu"
            : random.pick(["dit voorjaar", "over drie maanden", "samen bekijken"]),
      status: volgorde < now ? "klaar" : volgorde === now ? "nu" : "later",
    });
}

function contacts(
  random: Random,
  { inwoner, klantmanager, rol }: Begeleid,
  coach: Gebruiker | undefined,
  since: number,
  today: IsoDate,
): Row<"contactmomenten">[] {
  const texts = random.pickSome(rol === "zoekt" ? bijZoeken : bijWerk, random.between(3, 8));
  let ago = since;
  return texts.map((tekst) => {
    const by = coach && tekst[0] === "werkbezoek" ? coach : klantmanager;
    const row = contactOf(random.id(), inwoner, by, tekst, addDays(today, -ago));
    ago += random.between(9, 45);
    return { ...row, isZichtbaarVoorInwoner: random.chance(0.7) };
  });
}

/** What a counsellor wrote down about a contact. */
export function contactOf(
  id: string,
  inwoner: Begeleid["inwoner"],
  by: Gebruiker,
  [soort, tekst]: Tekst | readonly ["melding", string],
  datum: IsoDate,
): Row<"contactmomenten"> {
  return {
    ...van(inwoner),
    id,
    soort,
    datum,
    tekst: tekst.replaceAll("#", inwoner.voornaam),
    isZichtbaarVoorInwoner: true,
    vervolg: null,
    vervolgdatum: null,
    isVervolgKlaar: false,
    doorGebruikerId: by.id,
    doorNaam: by.naam,
    vastgelegd: moment(datum, "16:20"),
    versie: 1,
  };
}

type Today = {
  readonly one: Begeleid;
  readonly klantmanager: Gebruiker;
  readonly at: number;
  readonly today: IsoDate;
};

/** Something to do now or this week, for a few in each caseload; the story has Marije's. */
function addToday(random: Random, made: Dossiers, { one, klantmanager, at, today }: Today): void {
  const isMarije = klantmanager.aanmeldnaam === "marije";
  const first = made.contactmomenten.findIndex(({ inwonerId }) => inwonerId === one.inwoner.id);
  const due =
    at % 9 === (isMarije ? 99 : 2)
      ? today
      : at % 9 === 5
        ? workdayFrom(addDays(today, random.between(2, 6)))
        : undefined;
  if (due && first >= 0)
    made.contactmomenten[first] = {
      ...made.contactmomenten[first]!,
      vervolg: random.pick(one.rol === "zoekt" ? vervolgenBijZoeken : vervolgenBijWerk),
      vervolgdatum: due,
    };
  const day =
    at % 7 === 3
      ? workdayFrom(addDays(today, random.between(1, 12)))
      : at % 17 === 4 && !isMarije
        ? today
        : undefined;
  if (!day) return;
  made.afspraken.push({
    ...van(one.inwoner),
    id: random.id(),
    gebruikerId: klantmanager.id,
    begin: moment(day, random.pick(["09:30", "10:30", "11:15", "13:00", "14:15", "15:30"])),
    onderwerp: random.pick(onderwerpen),
    waar: random.pick(["kamer 2.14", "videobellen", "op het werk", "kamer 1.06", "telefonisch"]),
  });
}
