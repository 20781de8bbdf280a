import { type Hefboomnaam, wijziging } from "#toekomstplan/antwoorden/hefboomnamen";
import type { Uitkomst } from "#toekomstplan/antwoorden/uitkomsten";
import { type Waterval, waterval } from "#toekomstplan/antwoorden/waterval";
import type { Planvraag } from "#toekomstplan/plan";

const REDENEN = 3;

/** Why a result differs from the base, in plain sentences: how much, and the three choices that do most. */
export function waarom(vraag: Planvraag, uitkomst: Uitkomst): readonly string[] {
  const steps = waterval(vraag, uitkomst);
  const total = steps.eind - steps.begin;
  if (steps.stappen.length === 0) return ["Er is niets anders gekozen dan nu."];
  const first = isNiets(total, uitkomst)
    ? `${uitkomst.naam}: ongeveer gelijk.`
    : `${uitkomst.naam}: ${inEenheid(Math.abs(total), uitkomst)} ${total > 0 ? "meer" : "minder"} dan wanneer er niets verandert.`;
  return [first, ...grootste(steps, uitkomst).map((step) => zin(vraag, uitkomst, step))];
}

type Stap = Waterval["stappen"][number];

const grootste = ({ stappen }: Waterval, uitkomst: Uitkomst): readonly Stap[] =>
  stappen
    .filter(({ verschil }) => !isNiets(verschil, uitkomst))
    .toSorted((a, b) => Math.abs(b.verschil) - Math.abs(a.verschil) || a.hefboom.localeCompare(b.hefboom))
    .slice(0, REDENEN);

function zin(
  { uitgangspunten, scenario, jaren }: Planvraag,
  uitkomst: Uitkomst,
  { hefboom, verschil }: { readonly hefboom: Hefboomnaam; readonly verschil: number },
): string {
  const basis = uitgangspunten.hefbomen;
  const jaar = uitgangspunten.begin.beginjaar + jaren - 1;
  const keuze = wijziging(hefboom, { basis, anders: { ...basis, ...scenario?.hefbomen }, jaar });
  return `Door ${keuze}: ${inEenheid(Math.abs(verschil), uitkomst)} ${verschil > 0 ? "erbij" : "eraf"}.`;
}

/** Below half a person, or five thousand euros, it is no reason. */
const isNiets = (honderdsten: number, { eenheid }: Uitkomst): boolean =>
  Math.abs(honderdsten) < (eenheid === "euro" ? 500_000 : 50);

const GETAL = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });
function inEenheid(honderdsten: number, { eenheid }: Uitkomst): string {
  if (eenheid === "mensen") return `${GETAL.format(honderdsten / 100)} mensen`;
  return `€\u00a0${GETAL.format(Math.round(honderdsten / 100 / 1_000) * 1_000)}`;
}
