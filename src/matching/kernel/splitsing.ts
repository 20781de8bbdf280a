import { type Criterium, voorwaarden } from "#matching/criteria";
import { uitkomst } from "#matching/oordeel";
import type { Onderwerp } from "#matching/onderwerpen";
import type { Plekprofiel } from "#matching/profiel";
import { nummerVan } from "#matching/kernel/blik";
import type { Bitmap, Bitmaps } from "#matching/kernel/bitmaps";
import type { Geheugen } from "#matching/kernel/geheugen";
import type { Klassen } from "#matching/kernel/kernelindex";
import { TELGRENS, WOORDEN } from "#matching/kernel/opdracht";
import {
  beginGroep,
  beginTelling,
  sluitGroep,
  sluitTelling,
  zetEnkel,
  zetInGroep,
  zetInTelling,
  zetOnbekend,
} from "#matching/kernel/planbuffer";
import { alleen } from "#matching/kernel/sleutel";
import { ONBEKEND, oordelen, perKlasse, type Stap, type Stapmaker, WEG } from "#matching/kernel/stap";

type Lijst = readonly string[];

/** A way that needs no bitmap for each list; `delen` is the most bitmaps that it puts in one plan. */
export type Splitsing = { readonly maak: Stapmaker; readonly delen: number };

/**
 * Rules over lists fall apart in the parts of the list, so that a list that was not seen before needs no new bitmap.
 * What each part does is found by asking the rule; only that it falls apart in this way is known here, and tested.
 */
export function splitsing(
  criterium: Criterium,
  klassen: Klassen,
  bitmaps: Bitmaps,
  geheugen: Geheugen,
): Splitsing | undefined {
  if (criterium.regel === "krijgt alles") return perNodigDeel(criterium, klassen, bitmaps);
  if (criterium.regel === "heeft alles") return perMissendDeel(criterium, klassen, bitmaps);
  if (criterium.regel === "deelt genoeg" || criterium.regel === "dagdelen") {
    return geteld(criterium, klassen, bitmaps, geheugen);
  }
  return undefined;
}

/** More parts than this are sooner one bitmap, made for each list that is met. */
const HOOGSTE_AANTAL_DELEN = 64;

/** What an inwoner needs: each part keeps the plekken away that do not offer it. */
function perNodigDeel(criterium: Criterium, klassen: Klassen, bitmaps: Bitmaps): Splitsing {
  const at = voorwaarden.indexOf(criterium);
  const veld = criterium.inwonerVelden[0]!;
  const nummer = nummerVan(veld);
  const perDeel = new Map<string, Stap>();
  const voorDeel = (deel: string) => perKlasse(criterium, klassen, bitmaps, alleen(veld, [deel]));
  for (const deel of delenVan(klassen, criterium.plekVelden[0])) perDeel.set(deel, voorDeel(deel));
  const elders = voorDeel("\u0000"); // what no plek offers
  return {
    delen: perDeel.size + 1,
    maak({ waarden }, plan) {
      const nodig = waarden[nummer] as Lijst | undefined;
      if (nodig === undefined || nodig.length === 0) return false;
      zetOnbekend(plan, elders.onbekend);
      if (nodig.length === 1) {
        zetEnkel(plan, at, (perDeel.get(nodig[0]!) ?? elders).weg);
        return true;
      }
      const begin = beginGroep(plan, at);
      let isElders = false;
      for (const deel of nodig) {
        const stap = perDeel.get(deel);
        if (stap) zetInGroep(plan, stap.weg);
        else isElders = true;
      }
      if (isElders) zetInGroep(plan, elders.weg);
      sluitGroep(plan, begin);
      return true;
    },
  };
}

/** What the work asks: each part that an inwoner does not have keeps the plekken away that ask it. */
function perMissendDeel(criterium: Criterium, klassen: Klassen, bitmaps: Bitmaps): Splitsing | undefined {
  const at = voorwaarden.indexOf(criterium);
  const veld = criterium.inwonerVelden[0]!;
  const nummer = nummerVan(veld);
  const vraagt = new Map<string, Uint8Array>();
  klassen.voorbeelden.forEach((plek, klasse) => {
    const nodig = lijst(plek, criterium.plekVelden[0]) ?? [];
    for (const deel of nodig) {
      const anders = nodig.filter((ander) => ander !== deel);
      if (uitkomst(criterium, alleen(veld, anders), plek) !== "voldoet niet") continue;
      if (!vraagt.has(deel)) vraagt.set(deel, new Uint8Array(klassen.voorbeelden.length));
      vraagt.get(deel)![klasse] = WEG;
    }
  });
  if (vraagt.size > HOOGSTE_AANTAL_DELEN) return undefined;
  const perDeel = [...vraagt].map(([deel, gekozen]) => ({
    deel,
    weg: bitmaps.vanKlassen(klassen.klasse, gekozen, WEG),
  }));
  const onbekend = onbekendBij(criterium, klassen, bitmaps);
  return {
    delen: perDeel.length,
    maak({ waarden }, plan) {
      const heeft = waarden[nummer] as Lijst | undefined;
      if (heeft === undefined) return false;
      zetOnbekend(plan, onbekend);
      const begin = beginGroep(plan, at);
      for (const { deel, weg } of perDeel) if (!heeft.includes(deel)) zetInGroep(plan, weg);
      sluitGroep(plan, begin);
      return true;
    },
  };
}

/** So many of what the work asks: counted, and held against how many the rule turns out to need. */
function geteld(
  criterium: Criterium,
  klassen: Klassen,
  bitmaps: Bitmaps,
  geheugen: Geheugen,
): Splitsing | undefined {
  const at = voorwaarden.indexOf(criterium);
  const nummer = nummerVan(criterium.inwonerVelden[0]!);
  const lijsten = klassen.voorbeelden.map((plek) => lijst(plek, criterium.plekVelden[0]) ?? []);
  const langste = lijsten.reduce((hoogste, { length }) => Math.max(hoogste, length), 0);
  if (langste > TELGRENS) return undefined;
  const vlakken = Math.max(1, 32 - Math.clz32(langste));
  const nodig = klassen.voorbeelden.map((plek, klasse) => nodigBij(criterium, plek, lijsten[klasse]!));
  const nodigVlakken = geheugen.reserve(vlakken * bitmaps.blokken * WOORDEN);
  klassen.klasse.forEach((klasse, plek) => {
    for (let bit = 0; bit < vlakken; bit++) {
      const woord = (nodigVlakken >> 2) + bit * bitmaps.blokken * WOORDEN + (plek >> 5);
      geheugen.i32[woord]! |= ((nodig[klasse]! >> bit) & 1) << (plek & 31);
    }
  });
  const perDeel = new Map<string, Bitmap>();
  for (const [deel, waar] of klassenPerDeel(lijsten)) {
    const gekozen = new Uint8Array(lijsten.length);
    for (const klasse of waar) gekozen[klasse] = WEG;
    perDeel.set(deel, bitmaps.vanKlassen(klassen.klasse, gekozen, WEG));
  }
  const onbekend = onbekendBij(criterium, klassen, bitmaps);
  return {
    delen: perDeel.size,
    maak({ waarden }, plan) {
      const delen = waarden[nummer] as Lijst | undefined;
      if (delen === undefined) return false;
      zetOnbekend(plan, onbekend);
      const begin = beginTelling(plan, at, vlakken, nodigVlakken);
      for (const deel of delen) {
        const bitmap = perDeel.get(deel);
        if (bitmap) zetInTelling(plan, bitmap);
      }
      sluitTelling(plan, begin, bitmaps.leeg);
      return true;
    },
  };
}

function klassenPerDeel(lijsten: readonly (readonly string[])[]): Map<string, number[]> {
  const perDeel = new Map<string, number[]>();
  lijsten.forEach((delen, klasse) => {
    for (const deel of delen) {
      const waar = perDeel.get(deel);
      if (waar) waar.push(klasse);
      else perDeel.set(deel, [klasse]);
    }
  });
  return perDeel;
}

/** The least number of shared parts at which the rule does not keep this plek away. */
function nodigBij(criterium: Criterium, plek: Plekprofiel, delen: readonly string[]): number {
  const veld = criterium.inwonerVelden[0]!;
  for (let aantal = 0; aantal < delen.length; aantal++) {
    if (uitkomst(criterium, alleen(veld, delen.slice(0, aantal)), plek) !== "voldoet niet") return aantal;
  }
  return delen.length;
}

/** Where it is not known, of an inwoner of whom the list itself is known: the same for every list. */
const onbekendBij = (criterium: Criterium, klassen: Klassen, bitmaps: Bitmaps): Bitmap =>
  bitmaps.vanKlassen(
    klassen.klasse,
    oordelen(criterium, klassen, alleen(criterium.inwonerVelden[0]!, [])),
    ONBEKEND,
  );

const delenVan = ({ voorbeelden }: Klassen, veld: Onderwerp | undefined): Set<string> =>
  new Set(voorbeelden.flatMap((plek) => lijst(plek, veld) ?? []));

const lijst = ({ feiten }: Plekprofiel, veld: Onderwerp | undefined): Lijst | undefined =>
  veld === undefined ? undefined : (feiten[veld]?.waarde as Lijst | undefined);
