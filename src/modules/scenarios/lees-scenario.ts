import { TAKEN } from "#toekomstplan/geld/taken";
import { WERKSOORTEN } from "#toekomstplan/geld/werksoorten";
import type { Pad } from "#toekomstplan/hefbomen";
import type { Hefbomen, Scenario } from "#toekomstplan/plan";
import { getal, type Lezer, meld, objectVan, plekVan, type Rij, tekst } from "../lezer.ts";

export type GelezenScenario = {
  readonly scenario: Scenario;
  /** Why these choices; null: not said. */
  readonly toelichting: string | null;
  readonly fouten: readonly { readonly plaats: string; readonly wat: string }[];
};

type Grens = { readonly van: number; readonly tot: number };
const DEEL: Grens = { van: 0, tot: 1 };
const PLEKKEN: Grens = { van: 0, tot: 10_000 };
const FACTOR: Grens = { van: 0, tot: 5 };
const EURO: Grens = { van: 0, tot: 1e9 };

/** The levers that are paths over the years, with the values that they can have. */
const PADEN = {
  beschutPlekken: PLEKKEN,
  tussengroepPlekken: PLEKKEN,
  trajectPlekken: PLEKKEN,
  doorverwijzing: DEEL,
  terugvalOpvang: DEEL,
  werkgeversaanpak: FACTOR,
  deelBuiten: DEEL,
  overhead: FACTOR,
  doorbetaling: DEEL,
  samenwerking: EURO,
  impulsbudget: DEEL,
  spanwijdte: FACTOR,
  reserve: EURO,
  rijksbeleid: FACTOR,
} as const satisfies Partial<Record<keyof Hefbomen, Grens>>;
type Padnaam = keyof typeof PADEN;

const SLEUTELS = ["se", "inwoners", "clienten"] as const;
const JAREN: Grens = { van: 2020, tot: 2080 };

/**
 * A scenario as people write it: `{"naam": "Breed", "hefbomen": {"beschutPlekken": 120, "deelBuiten": {"2026": 0.4, "2032": 0.6}}}`.
 * A number holds for all years; between two years it goes in a straight line. What is not named stays as in the base. With a
 * `toelichting` if there is one: a scenario that was kept is saved with it.
 */
export function leesScenario(invoer: unknown): GelezenScenario {
  const lezer: Lezer = new Map();
  const rij = objectVan(lezer, "", invoer, ["naam", "toelichting", "hefbomen"]);
  const namen = [...Object.keys(PADEN), "verkoop", "eenmalig", "taken", "werksoorten", "sleutels"];
  const asked = objectVan(lezer, "hefbomen", rij["hefbomen"] ?? {}, namen);
  const hefbomen: Partial<Hefbomen> = {
    ...Object.fromEntries(
      (Object.keys(PADEN) as Padnaam[])
        .filter((naam) => asked[naam] !== undefined)
        .map((naam) => [naam, pad(lezer, "hefbomen", [naam, asked[naam]], PADEN[naam])]),
    ),
    ...(asked["verkoop"] !== undefined && { verkoop: verkoop(lezer, asked["verkoop"]) }),
    ...(asked["eenmalig"] !== undefined && { eenmalig: eenmalig(lezer, asked["eenmalig"]) }),
    ...(asked["taken"] !== undefined && { taken: paden(lezer, "taken", asked["taken"], TAKEN) }),
    ...(asked["werksoorten"] !== undefined && {
      werksoorten: paden(lezer, "werksoorten", asked["werksoorten"], WERKSOORTEN),
    }),
    ...(asked["sleutels"] !== undefined && { sleutels: sleutels(lezer, asked["sleutels"]) }),
  };
  const scenario = { naam: tekst(lezer, "", { naam: "Scenario", ...rij }, "naam"), hefbomen };
  const toelichting = rij["toelichting"] === undefined ? null : tekst(lezer, "", rij, "toelichting");
  return { scenario, toelichting, fouten: [...lezer].map(([plaats, wat]) => ({ plaats, wat })) };
}

/** A number for all years, or one for each year that is named. */
function pad(lezer: Lezer, onder: string, [naam, waarde]: readonly [string, unknown], grens: Grens): Pad {
  const plaats = `${onder}.${naam}`;
  if (typeof waarde === "number") return [[JAREN.van, binnen(lezer, onder, { [naam]: waarde }, naam, grens)]];
  const rij = object(
    lezer,
    plaats,
    waarde,
    'Geef een getal, of per jaar een getal: {"2026": 0.4, "2030": 0.5}.',
  );
  const points = perJaar(lezer, plaats, rij, grens);
  if (points.length === 0) meld(lezer, plaats, "Noem ten minste één jaar.");
  return points.toSorted(([a], [b]) => a - b);
}

function perJaar(lezer: Lezer, plaats: string, rij: Rij, grens: Grens): [jaar: number, waarde: number][] {
  return Object.keys(rij).map((jaar) => {
    if (!isJaar(jaar))
      meld(lezer, plekVan(plaats, jaar), `Geef een jaar van ${JAREN.van} tot en met ${JAREN.tot}.`);
    return [Number(jaar), binnen(lezer, plaats, rij, jaar, grens)];
  });
}

/** A path for each of what can be named. */
function paden<Naam extends string>(
  lezer: Lezer,
  naam: string,
  waarde: unknown,
  namen: readonly Naam[],
): Partial<Record<Naam, Pad>> {
  const onder = `hefbomen.${naam}`;
  const rij = objectVan(lezer, onder, waarde, namen);
  const named = namen.filter((each) => rij[each] !== undefined);
  return Object.fromEntries(
    named.map((each) => [each, pad(lezer, onder, [each, rij[each]], DEEL)]),
  ) as Partial<Record<Naam, Pad>>;
}

function eenmalig(lezer: Lezer, waarde: unknown): Record<string, number> {
  const plaats = "hefbomen.eenmalig";
  const rij = object(lezer, plaats, waarde, 'Geef per jaar wat het dan kost, in euro: {"2027": 400000}.');
  return Object.fromEntries(perJaar(lezer, plaats, rij, EURO));
}

function verkoop(lezer: Lezer, waarde: unknown): Record<string, number> {
  const rij = object(
    lezer,
    "hefbomen.verkoop",
    waarde,
    'Geef per gebouw het jaar waarin het weg is: {"hal": 2029}.',
  );
  return Object.fromEntries(
    Object.keys(rij).map((naam) => [naam, binnen(lezer, "hefbomen.verkoop", rij, naam, JAREN)]),
  );
}

function sleutels(lezer: Lezer, waarde: unknown): Hefbomen["sleutels"] {
  const rij = { se: 0, inwoners: 0, clienten: 0, ...objectVan(lezer, "hefbomen.sleutels", waarde, SLEUTELS) };
  const of = (sleutel: (typeof SLEUTELS)[number]) =>
    binnen(lezer, "hefbomen.sleutels", rij, sleutel, PLEKKEN);
  const found = { se: of("se"), inwoners: of("inwoners"), clienten: of("clienten") };
  if (Object.values(found).every((gewicht) => gewicht === 0))
    meld(lezer, "hefbomen.sleutels", "Geef ten minste één sleutel een gewicht boven nul.");
  return found;
}

const isJaar = (tekst: string) =>
  /^\d{4}$/.test(tekst) && Number(tekst) >= JAREN.van && Number(tekst) <= JAREN.tot;

function binnen(lezer: Lezer, plaats: string, rij: Rij, veld: string, { van, tot }: Grens): number {
  const waarde = getal(lezer, plaats, rij, veld, EURO.tot);
  if (waarde < van || waarde > tot)
    meld(lezer, plekVan(plaats, veld), `Vul een getal in van ${van} tot en met ${tot}.`);
  return waarde;
}

function object(lezer: Lezer, plaats: string, waarde: unknown, wat: string): Rij {
  if (typeof waarde === "object" && waarde !== null && !Array.isArray(waarde)) return waarde as Rij;
  meld(lezer, plaats, wat);
  return {};
}
