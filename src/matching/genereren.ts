import { Failure } from "#core/failure";
import { maakKaart } from "#matching/genereren-kaart";
import { inwonerUit, type Plekregel, plekUit, type Wereld } from "#matching/genereren-profielen";
import { type Toeval, toevalVoor } from "#matching/genereren-toeval";
import { matchRegio } from "#matching/kernel/kernel";
import type { Inwonerprofiel } from "#matching/profiel";

export type { Plekregel } from "#matching/genereren-profielen";

/**
 * gewoon: everybody else. gelijkspel: few kinds of inwoners and plekken, so that most values are shared by many.
 * prijzenslag: groups of one inwoner more than the plekken that fit, all alike; who bids has only the others to beat.
 */
export const GEVALSOORTEN = ["gewoon", "gelijkspel", "prijzenslag"] as const;
export type Gevalsoort = (typeof GEVALSOORTEN)[number];

export type Genereeropdracht = {
  readonly personen: number;
  readonly plekken: number;
  /** Share of all pairs that should fit; without it as it comes. Not for a prijzenslag. */
  readonly haalbaar?: number;
  readonly zaad: number;
  readonly soort?: Gevalsoort;
};

/** Made-up people and work, made one at a time as they are asked for; the same seed gives the same. */
export type Geval = {
  readonly inwoners: () => Iterable<Inwonerprofiel>;
  readonly plekken: () => Iterable<Plekregel>;
  /** Share of pairs that fit, in the sample by which it was set; null where it was not asked. */
  readonly haalbaar: number | null;
};

const GROEP = 30; // plekken that one group of a prijzenslag fights about
const SOORTEN_GELIJK = 200; // kinds of inwoners and of plekken of a gelijkspel
const STEEKPROEF = 3_000; // of each side
const RUIMSTE = 7;
const STAPPEN = 12;
const GROEI = 1.3; // of the logarithm of the share, for one more mildheid
const DICHTBIJ = 0.02; // relative, within the sample
const TOEGESTAAN = 0.1;

/** @throws Failure `genereren.onhaalbaar` when no demands give this share */
export function genereer(opdracht: Genereeropdracht): Geval {
  const { haalbaar } = opdracht;
  if (haalbaar === undefined) return { ...gevalMet(opdracht, 0), haalbaar: null };
  let mildheid = 0;
  let geval = gevalMet(opdracht, mildheid);
  let gevonden = passendDeel(geval, opdracht);
  for (let stap = 0; stap < STAPPEN && Math.abs(gevonden / haalbaar - 1) > DICHTBIJ; stap++) {
    const over = Math.log(haalbaar / Math.max(gevonden, haalbaar / 50)); // the share grows about e-fold per step of 1
    mildheid = Math.max(-RUIMSTE, Math.min(RUIMSTE, mildheid + over / GROEI));
    geval = gevalMet(opdracht, mildheid);
    gevonden = passendDeel(geval, opdracht);
  }
  if (Math.abs(gevonden / haalbaar - 1) > TOEGESTAAN) throw onhaalbaar(haalbaar, gevonden);
  return { ...geval, haalbaar: gevonden };
}

const onhaalbaar = (gevraagd: number, gevonden: number) =>
  new Failure(
    "invalid",
    "genereren.onhaalbaar",
    `Dit deel van de paren kan niet passen. Het dichtst erbij komt ${gevonden.toPrecision(2)}.`,
    { gevraagd, gevonden },
  );

function gevalMet({ personen, plekken, zaad, soort = "gewoon" }: Genereeropdracht, mildheid: number) {
  const wereld: Wereld = { zaad, kaart: maakKaart(personen, zaad), mildheid };
  const inwoner = (nummer: number) => ({ id: naam("i", nummer), ...INWONER[soort](wereld, nummer) });
  const plek = (nummer: number) => ({ id: naam("p", nummer), ...PLEK[soort](wereld, nummer) });
  return { inwoner, plek, inwoners: () => reeks(personen, inwoner), plekken: () => reeks(plekken, plek) };
}

const naam = (letter: string, nummer: number): string => `${letter}${String(nummer).padStart(7, "0")}`;

function* reeks<T>(aantal: number, maak: (nummer: number) => T): Generator<T> {
  for (let nummer = 0; nummer < aantal; nummer++) yield maak(nummer);
}

const INWONER: Readonly<Record<Gevalsoort, typeof inwonerUit>> = {
  gewoon: inwonerUit,
  gelijkspel: (wereld, nummer) => inwonerUit(wereld, nummer % SOORTEN_GELIJK),
  prijzenslag: (_wereld, nummer) => ({
    feiten: { certificaten: { waarde: [groepVan(nummer, GROEP + 1)] } },
  }),
};

const PLEK: Readonly<Record<Gevalsoort, typeof plekUit>> = {
  gewoon: plekUit,
  gelijkspel: (wereld, nummer) => plekUit(wereld, nummer % SOORTEN_GELIJK),
  prijzenslag: (_wereld, nummer) => ({
    feiten: { certificaten: { waarde: [groepVan(nummer, GROEP)] } },
    capaciteit: 1,
  }),
};

const groepVan = (nummer: number, grootte: number): string => `groep_${Math.floor(nummer / grootte)}`;

/** Of a sample of both sides. */
function passendDeel({ inwoner, plek }: ReturnType<typeof gevalMet>, opdracht: Genereeropdracht): number {
  const { personen, zaad } = opdracht;
  const inwoners = steekproef(personen, toevalVoor(zaad, "steekproef inwoners")).map(inwoner);
  const plekken = steekproef(opdracht.plekken, toevalVoor(zaad, "steekproef plekken")).map(plek);
  const { past } = matchRegio(inwoners, plekken, { top: 0, bijnaPassend: false });
  return past.reduce((som, aantal) => som + aantal, 0) / Math.max(1, inwoners.length * plekken.length);
}

/** All of them where there are few. */
const steekproef = (aantal: number, toeval: Toeval): number[] =>
  Array.from({ length: Math.min(aantal, STEEKPROEF) }, (_, nummer) =>
    aantal <= STEEKPROEF ? nummer : toeval.tussen(0, aantal - 1),
  );
