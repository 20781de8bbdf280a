import fc from "fast-check";
import type { IsoDate } from "#core/dates";
import type { Paaroordeel } from "#matching/evaluate";
import { onderwerpen, type OnderwerpRij, vraagVoor, type Waarde } from "#matching/onderwerpen";
import type { Feit, Feiten, Inwonerprofiel, Plekprofiel } from "#matching/profiel";

const datum = "2026-10-12" as IsoDate;

/** Of every subject a few values, so that both sides often meet. */
function aWaarde(rij: OnderwerpRij): fc.Arbitrary<Waarde> {
  if (rij.soort === "getal")
    return fc.nat({ max: 6 }).map((zesde) => Math.round(((rij.maximum ?? 60) * zesde) / 6));
  if (rij.soort === "niveau") return fc.integer({ min: rij.minimum ?? 0, max: rij.maximum ?? 3 });
  const codes = (rij.opties ?? []).map(({ code }) => code);
  if (rij.code === "begintijd_vroegst") return fc.constantFrom("06:00", "07:30", "09:00");
  if (rij.code === "eindtijd_laatst") return fc.constantFrom("13:00", "15:30", "17:00");
  if (rij.soort === "keuze") return fc.constantFrom(...codes);
  return fc.uniqueArray(fc.constantFrom(...codes.slice(0, 5)), { minLength: rij.minstensEen ? 1 : 0 });
}

const someFeiten = (zijde: "inwoner" | "plek"): fc.Arbitrary<Feiten> => {
  const velden = onderwerpen
    .filter((rij) => vraagVoor(rij, zijde) !== undefined)
    .map((rij) => {
      const feit = aWaarde(rij).map((waarde): Feit => ({ waarde, bron: zijde, datum }));
      return [rij.code, fc.option(feit, { freq: 3, nil: undefined })] as const;
    });
  return fc.record(Object.fromEntries(velden)).map((feiten) => {
    const known = Object.entries(feiten).filter(([, feit]) => feit !== undefined);
    return inOrder(Object.fromEntries(known));
  });
};

/** A window of hours begins before it ends. */
function inOrder(feiten: Feiten): Feiten {
  const { uren_per_week_min: min, uren_per_week_max: max } = feiten;
  if (!min || !max || min.waarde <= max.waarde) return feiten;
  return { ...feiten, uren_per_week_min: max, uren_per_week_max: min };
}

const aPunt = fc.record({ lat: fc.integer({ min: 520, max: 523 }), lon: fc.integer({ min: 52, max: 55 }) });
const somePunt = fc.option(
  aPunt.map(({ lat, lon }) => ({ lat: lat / 10, lon: lon / 10 })),
  { freq: 9, nil: undefined },
);
export const REGELINGEN = ["loonkostensubsidie", "banenafspraak", "beschut werk"] as const;

export const anInwoner: fc.Arbitrary<Inwonerprofiel> = fc
  .tuple(
    fc.uuid(),
    somePunt,
    someFeiten("inwoner"),
    fc.option(fc.subarray([...REGELINGEN]), { nil: undefined }),
  )
  .map(([id, punt, feiten, regelingen]) => ({
    id,
    feiten,
    ...(punt && { punt }),
    ...(regelingen && { regelingen }),
  }));

export const aPlek: fc.Arbitrary<Plekprofiel> = fc
  .tuple(fc.uuid(), somePunt, someFeiten("plek"), fc.constantFrom(undefined, "geen", ...REGELINGEN))
  .map(([id, punt, feiten, regeling]) => ({
    id,
    feiten,
    ...(punt && { punt }),
    ...(regeling && { regeling }),
  }));

export const somePlekken = fc.uniqueArray(aPlek, { selector: ({ id }) => id, maxLength: 12 });
export const someInwoners = fc.uniqueArray(anInwoner, { selector: ({ id }) => id, maxLength: 12 });

export const hard = ({ redenen }: Paaroordeel) => redenen.filter(({ soort }) => soort === "voorwaarde");

export const nietVoldaan = (oordeel: Paaroordeel) =>
  hard(oordeel).flatMap(({ uitkomst, criterium }) => (uitkomst === "voldoet niet" ? [criterium] : []));
