import { hours } from "#core/hours";
import type { Toewijzingsprobleem } from "#matching/toewijzing/probleem";
import {
  budget,
  coachuren,
  maximumPerWerkgever,
  type Randvoorwaarde,
  reserve,
  vloer,
} from "#matching/toewijzing/randvoorwaarden";
import type { Ronde } from "./bevriezing.ts";
import type { Randvoorwaardeuitkomst } from "./randvoorwaarden.ts";

/** A limit as the assignment takes it, with what each of its groepen is called. */
export type Grens = {
  readonly regel: Randvoorwaarde;
  readonly groepen: readonly string[];
  readonly eenheid: Randvoorwaardeuitkomst["eenheid"];
  /** What a number of the assignment is in that unit. */
  readonly deel: number;
};

/** The limits that were asked for. Coach hours are what an inwoner needs at work, whoever employs him: an assumption. */
export function grenzenVan(ronde: Ronde, probleem: Toewijzingsprobleem): Grens[] {
  const { randvoorwaarden, inwoners, plekken } = ronde;
  const grenzen: Grens[] = [];
  const uren = Int32Array.from(inwoners, ({ profiel }) => hours(profiel.feiten.begeleiding?.waarde ?? 0));
  if (randvoorwaarden.coachuren) {
    const teams = randvoorwaarden.coachuren.map(({ gemeente }) => gemeente);
    const team = Int32Array.from(inwoners, ({ gemeente }) => teams.indexOf(gemeente));
    const beschikbaar = randvoorwaarden.coachuren.map(({ urenPerWeek }) => hours(urenPerWeek));
    grenzen.push({
      regel: coachuren(probleem, team, uren, beschikbaar),
      groepen: teams,
      eenheid: "uur per week",
      deel: 100,
    });
  }
  if (randvoorwaarden.budget) {
    const { bedrag, perCoachuur } = randvoorwaarden.budget;
    const kosten = perPaar(probleem, (inwoner) => Math.round((uren[inwoner]! * perCoachuur) / 100));
    const betaler = new Int32Array(probleem.plek.length);
    grenzen.push({
      regel: budget("budget", betaler, kosten, [bedrag]),
      groepen: ["jobcoaches"],
      eenheid: "eurocent per jaar",
      deel: 1,
    });
  }
  if (randvoorwaarden.maximumPerWerkgever !== undefined) {
    const wie = [...new Set(plekken.map(({ vanWie }) => vanWie))];
    const nummer = new Map(wie.map((id, at) => [id, at]));
    const werkgever = Int32Array.from(plekken, ({ vanWie }) => nummer.get(vanWie)!);
    const maximum = wie.map(() => randvoorwaarden.maximumPerWerkgever!);
    grenzen.push({
      regel: maximumPerWerkgever(probleem, werkgever, maximum),
      groepen: wie,
      eenheid: "inwoners",
      deel: 1,
    });
  }
  for (const { doelgroep, minstens } of randvoorwaarden.vloeren ?? []) {
    const hoort = Int32Array.from(inwoners, ({ profiel }) =>
      profiel.regelingen?.includes(doelgroep) ? 0 : -1,
    );
    grenzen.push({
      regel: vloer(probleem, hoort, [minstens]),
      groepen: [doelgroep],
      eenheid: "inwoners",
      deel: 1,
    });
  }
  if (randvoorwaarden.reserve !== undefined) {
    const soorten = [...new Set(plekken.map(({ werksoort }) => werksoort))].toSorted();
    const soort = Int32Array.from(plekken, ({ werksoort }) => soorten.indexOf(werksoort));
    const duizendsten = soorten.map(() => randvoorwaarden.reserve! * 10);
    grenzen.push({
      regel: reserve(probleem, soort, duizendsten),
      groepen: soorten,
      eenheid: "inwoners",
      deel: 1,
    });
  }
  return grenzen;
}

function perPaar({ begin, plek }: Toewijzingsprobleem, waarde: (inwoner: number) => number): Int32Array {
  const paren = new Int32Array(plek.length);
  for (let inwoner = 0; inwoner + 1 < begin.length; inwoner++)
    paren.fill(waarde(inwoner), begin[inwoner], begin[inwoner + 1]);
  return paren;
}
