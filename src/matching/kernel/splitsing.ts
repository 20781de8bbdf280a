import type { Criterium } from "#matching/criteria";
import { uitkomst } from "#matching/oordeel";
import type { Onderwerp } from "#matching/onderwerpen";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";
import { type Bitmap, type Bitmaps, GEEN } from "#matching/kernel/bitmaps";
import type { Geheugen } from "#matching/kernel/geheugen";
import type { Klassen } from "#matching/kernel/kernelindex";
import { TELGRENS, WOORDEN } from "#matching/kernel/opdracht";
import { alleen } from "#matching/kernel/sleutel";
import { ONBEKEND, oordelen, type Stapmaker, WEG } from "#matching/kernel/stap";

/**
 * Rules over lists fall apart in the parts of the list, so that a list that was not seen before needs no new bitmap.
 * What each part does is found by asking the rule; only that it falls apart in this way is known here, and tested.
 */
export function splitsing(
  criterium: Criterium,
  klassen: Klassen,
  bitmaps: Bitmaps,
  geheugen: Geheugen,
): Stapmaker | undefined {
  if (criterium.regel === "krijgt alles") return perNodigDeel(criterium, klassen, bitmaps);
  if (criterium.regel === "heeft alles") return perMissendDeel(criterium, klassen, bitmaps);
  if (criterium.regel === "deelt genoeg" || criterium.regel === "dagdelen") {
    return geteld(criterium, klassen, bitmaps, geheugen);
  }
  return undefined;
}

/** What an inwoner needs: each part keeps the plekken away that do not offer it. */
function perNodigDeel(criterium: Criterium, klassen: Klassen, bitmaps: Bitmaps): Stapmaker {
  const [veld] = criterium.inwonerVelden as [Onderwerp];
  const perDeel = new Map<string, { weg: Bitmap; onbekend: Bitmap }>();
  const voorDeel = (deel: string) => {
    const gekozen = oordelen(criterium, klassen, alleen(veld, [deel]));
    const kies = (teken: number) => bitmaps.vanKlassen(klassen.klasse, gekozen, teken);
    return { weg: kies(WEG), onbekend: kies(ONBEKEND) };
  };
  for (const deel of delenVan(klassen, criterium.plekVelden[0])) perDeel.set(deel, voorDeel(deel));
  const elders = voorDeel("\u0000"); // what no plek offers
  return (inwoner) => {
    const nodig = lijst(inwoner, veld);
    if (nodig === undefined || nodig.length === 0) return undefined;
    const delen = nodig.map((deel) => perDeel.get(deel) ?? elders);
    return { weg: zonderLege(delen.map(({ weg }) => weg)), onbekend: delen[0]!.onbekend };
  };
}

/** What the work asks: each part that an inwoner does not have keeps the plekken away that ask it. */
function perMissendDeel(criterium: Criterium, klassen: Klassen, bitmaps: Bitmaps): Stapmaker {
  const [veld] = criterium.inwonerVelden as [Onderwerp];
  const vraagt = new Map<string, Uint8Array>();
  klassen.voorbeelden.forEach((plek, klasse) => {
    const nodig = lijst(plek, criterium.plekVelden[0]) ?? [];
    for (const deel of nodig) {
      const zonder = alleen(
        veld,
        nodig.filter((ander) => ander !== deel),
      );
      if (uitkomst(criterium, zonder, plek) !== "voldoet niet") continue;
      if (!vraagt.has(deel)) vraagt.set(deel, new Uint8Array(klassen.voorbeelden.length));
      vraagt.get(deel)![klasse] = WEG;
    }
  });
  const perDeel = [...vraagt].map(([deel, gekozen]) => ({
    deel,
    weg: bitmaps.vanKlassen(klassen.klasse, gekozen, WEG),
  }));
  const onbekend = onbekendBij(criterium, klassen, bitmaps);
  return (inwoner) => {
    const heeft = lijst(inwoner, veld);
    if (heeft === undefined) return undefined;
    return { weg: perDeel.filter(({ deel }) => !heeft.includes(deel)).map(({ weg }) => weg), onbekend };
  };
}

/** So many of what the work asks: counted, and held against how many the rule turns out to need. */
function geteld(
  criterium: Criterium,
  klassen: Klassen,
  bitmaps: Bitmaps,
  geheugen: Geheugen,
): Stapmaker | undefined {
  const [veld] = criterium.inwonerVelden as [Onderwerp];
  const lijsten = klassen.voorbeelden.map((plek) => lijst(plek, criterium.plekVelden[0]) ?? []);
  const langste = Math.max(0, ...lijsten.map(({ length }) => length));
  if (langste > TELGRENS) return undefined;
  const vlakken = Math.max(1, 32 - Math.clz32(langste));
  const nodig = klassen.voorbeelden.map((plek, klasse) => nodigBij(criterium, plek, lijsten[klasse]!));
  const planes = geheugen.reserve(vlakken * bitmaps.blokken * WOORDEN);
  klassen.klasse.forEach((klasse, plek) => {
    for (let bit = 0; bit < vlakken; bit++) {
      const woord = (planes >> 2) + bit * bitmaps.blokken * WOORDEN + (plek >> 5);
      geheugen.i32[woord]! |= ((nodig[klasse]! >> bit) & 1) << (plek & 31);
    }
  });
  const perDeel = new Map<string, Bitmap>();
  for (const deel of delenVan(klassen, criterium.plekVelden[0])) {
    const gekozen = Uint8Array.from(lijsten, (delen) => (delen.includes(deel) ? WEG : 0));
    perDeel.set(deel, bitmaps.vanKlassen(klassen.klasse, gekozen, WEG));
  }
  const onbekend = onbekendBij(criterium, klassen, bitmaps);
  return (inwoner) => {
    const delen = lijst(inwoner, veld)?.map((deel) => perDeel.get(deel) ?? GEEN);
    if (delen === undefined) return undefined;
    return { weg: [], telling: { delen: zonderLege(delen), nodig: planes, vlakken }, onbekend };
  };
}

/** The least number of shared parts at which the rule does not keep this plek away. */
function nodigBij(criterium: Criterium, plek: Plekprofiel, delen: readonly string[]): number {
  const [veld] = criterium.inwonerVelden as [Onderwerp];
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

const lijst = (
  { feiten }: Inwonerprofiel | Plekprofiel,
  veld: Onderwerp | undefined,
): readonly string[] | undefined =>
  veld === undefined ? undefined : (feiten[veld]?.waarde as readonly string[] | undefined);

const zonderLege = (bitmaps: readonly Bitmap[]): readonly Bitmap[] =>
  bitmaps.filter((bitmap) => bitmap !== GEEN);
