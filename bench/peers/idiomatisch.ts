import { criteria, voorwaarden } from "#matching/criteria";
import { eindeInMinuten, nodigeDagdelen } from "#matching/oordeel";
import type { Onderwerp } from "#matching/onderwerpen";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";
import { reis } from "#matching/reistijd";
import { paarwaarde } from "#matching/waarde";
import { newTop, type Peeruitkomst } from "./uitkomst.ts";

/**
 * As a good programmer writes it without a thought of speed: objects with named fields, sets, one predicate for each
 * voorwaarde. The value is the engine's own function, called only for what fits.
 */
type Kant<P> = {
  readonly profiel: P;
  readonly getal: Partial<Record<Onderwerp, number>>;
  readonly tekst: Partial<Record<Onderwerp, string>>;
  readonly lijst: Partial<Record<Onderwerp, ReadonlySet<string>>>;
  readonly einde: number | undefined;
};
type Persoon = Kant<Inwonerprofiel>;
type Plek = Kant<Plekprofiel> & { readonly dagdelen: number };
type Voldoet = (persoon: Persoon, plek: Plek) => boolean;

export type Idiomatisch = { readonly personen: readonly Persoon[]; readonly plekken: readonly Plek[] };

export const maakIdiomatisch = (
  inwoners: readonly Inwonerprofiel[],
  plekken: readonly Plekprofiel[],
): Idiomatisch => ({
  personen: inwoners.map(kantVan),
  plekken: plekken.map((plek) => ({ ...kantVan(plek), dagdelen: nodigeDagdelen(plek.feiten) ?? 0 })),
});

function kantVan<P extends Inwonerprofiel | Plekprofiel>(profiel: P): Kant<P> {
  const getal = {} as Partial<Record<Onderwerp, number>>;
  const tekst = {} as Partial<Record<Onderwerp, string>>;
  const lijst = {} as Partial<Record<Onderwerp, Set<string>>>;
  for (const [code, { waarde }] of Object.entries(profiel.feiten) as [Onderwerp, { waarde: unknown }][]) {
    if (typeof waarde === "number") getal[code] = waarde;
    else if (typeof waarde === "string") tekst[code] = waarde;
    else lijst[code] = new Set(waarde as string[]);
  }
  return { profiel, getal, tekst, lijst, einde: eindeInMinuten(profiel.feiten) };
}

const gedeeld = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let aantal = 0;
  a.forEach((deel) => {
    if (b.has(deel)) aantal++;
  });
  return aantal;
};

function voldoetVan({
  id,
  regel,
  inwonerVelden: [veld],
  niets = 0,
  alles = Infinity,
  onbekend,
}: (typeof criteria)[0]): Voldoet {
  const bevat = (nodig: ReadonlySet<string> | undefined, heeft: ReadonlySet<string> | undefined) =>
    !nodig || !heeft || gedeeld(nodig, heeft) === nodig.size;
  switch (regel) {
    case "kan minstens":
      return (persoon, plek) => {
        const kan = persoon.getal[veld!];
        const vraagt = plek.getal[veld!];
        if (kan === undefined || vraagt === undefined || kan === onbekend || vraagt === onbekend) return true;
        return vraagt <= niets || kan >= alles || kan >= vraagt;
      };
    case "krijgt genoeg":
      return (persoon, plek) => (plek.getal[veld!] ?? Infinity) >= (persoon.getal[veld!] ?? 0);
    case "heeft alles":
      return (persoon, plek) => bevat(plek.lijst[veld!], persoon.lijst[veld!]);
    case "krijgt alles":
      return (persoon, plek) => bevat(persoon.lijst[veld!], plek.lijst[veld!]);
    case "deelt iets":
      return (persoon, plek) => {
        const [kan, werk] = [persoon.lijst[veld!], plek.lijst[veld!]];
        return !kan || !werk || gedeeld(kan, werk) > 0;
      };
    case "deelt genoeg":
      return (persoon, plek) => {
        const [heeft, nodig] = [persoon.lijst[veld!], plek.lijst[veld!]];
        return !heeft || !nodig || gedeeld(nodig, heeft) * 5 >= nodig.size * 3;
      };
    case "uren":
      return ({ getal: van }, { getal: bij }) =>
        (bij.uren_per_week_max ?? Infinity) >= (van.uren_per_week_min ?? 0) &&
        (bij.uren_per_week_min ?? 0) <= (van.uren_per_week_max ?? Infinity);
    case "dagdelen":
      return (persoon, plek) => {
        const [kan, werk] = [persoon.lijst.dagdelen, plek.lijst.dagdelen];
        return !kan || !werk || gedeeld(werk, kan) >= plek.dagdelen;
      };
    case "begintijd":
      return (persoon, plek) => (plek.tekst[veld!] ?? "99") >= (persoon.tekst[veld!] ?? "");
    case "eindtijd":
      return (persoon, plek) => (plek.einde ?? 0) <= (persoon.einde ?? Infinity);
    case "reistijd":
      return (persoon, plek) => {
        const snelste = reis(persoon.profiel, plek.profiel);
        return snelste === null || snelste.minuten <= (persoon.getal.reistijd_max ?? Infinity);
      };
    case "regeling":
      return ({ profiel: { regelingen } }, { profiel: { regeling } }) =>
        !regelingen || !regeling || regeling === "geen" || regelingen.includes(regeling);
    default:
      throw new Error(`no predicate for ${id}`);
  }
}

const voldoet = voorwaarden.map(voldoetVan);

/** What fits, what only one voorwaarde keeps apart, and the best 32. */
export function idiomatischVolledig({ personen, plekken }: Idiomatisch, top: number): Peeruitkomst {
  const enige = voorwaarden.map(() => 0);
  return perPersoon(personen, top, enige, (persoon) =>
    plekken.filter((plek) => {
      let mist = 0;
      let welke = -1;
      for (let at = 0; at < voldoet.length; at++) {
        if (voldoet[at]!(persoon, plek)) continue;
        mist++;
        welke = at;
      }
      if (mist === 1) enige[welke]!++;
      return mist === 0;
    }),
  );
}

/** What fits and the best 32. */
export const idiomatischVroeg = ({ personen, plekken }: Idiomatisch, top: number): Peeruitkomst =>
  perPersoon(personen, top, null, (persoon) =>
    plekken.filter((plek) => voldoet.every((test) => test(persoon, plek))),
  );

function perPersoon(
  personen: readonly Persoon[],
  top: number,
  enige: number[] | null,
  passendBij: (persoon: Persoon) => readonly Plek[],
): Peeruitkomst {
  let [past, aantalTop, somTop] = [0, 0, 0];
  const besten = newTop(top);
  for (const persoon of personen) {
    const passend = passendBij(persoon);
    past += passend.length;
    for (const plek of passend) besten.push(paarwaarde(persoon.profiel, plek.profiel));
    const { aantal, som } = besten.klaar();
    aantalTop += aantal;
    somTop += som;
  }
  return { past, enige, aantalTop, somTop };
}
