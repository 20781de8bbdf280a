import { deelWaarin, type Toekomsten } from "#toekomstplan/antwoorden/toekomsten";
import { UITKOMSTEN, werkend } from "#toekomstplan/antwoorden/uitkomsten";
import { type Pad, waardeOp } from "#toekomstplan/hefbomen";
import type { Planjaar } from "#toekomstplan/plan";

/** What a plan may not do, whatever it saves. */
export type Schending = {
  readonly regel: "inwoner" | "wettelijke plicht";
  readonly reden: string;
  /** In what share of the futures. */
  readonly deel: number;
  /** The limit itself is an assumption: a reason to find out, and none to refuse. */
  readonly isAangenomen: boolean;
};

/** The options that may never be called the best. */
export const isGeweerd = (schendingen: readonly Schending[]): boolean =>
  schendingen.some(({ isAangenomen }) => !isAangenomen);

/** In so many of the futures it may go wrong by chance; in more it is what the plan does. */
const HOOGSTE_KANS = 0.1;
/** Less than half a person is no difference. */
const MENS = 0.5;

type Grens = Pick<Schending, "regel" | "reden" | "isAangenomen"> & {
  readonly isGeschonden: (plan: readonly Planjaar[], basis: readonly Planjaar[]) => boolean;
};

/** Places that the gemeenten together must be able to offer; whether that number was published or is assumed. */
export type Verplicht = { readonly plekken: Pad; readonly isAangenomen: boolean };

/**
 * Whether a plan harms what comes first: the needs and chances of inwoners, and what the law asks. Beside the base, future by
 * future. Money is not in it: it may never outweigh this.
 * @param beschutVerplicht null: not known, and so not tested
 * @source Toekomstplan RWA/Amfors, uitgangspunten (2025), volgorde van prioriteit; Participatiewet art. 10b
 */
export function waarborg(
  { plan, basis }: { readonly plan: Toekomsten; readonly basis: Toekomsten },
  beschutVerplicht: Verplicht | null,
): readonly Schending[] {
  const grenzen = [...INWONER, ...(beschutVerplicht ? [plichtVan(beschutVerplicht)] : [])];
  return grenzen.flatMap(({ isGeschonden, ...grens }) => {
    const deel = deelWaarin(plan, basis, isGeschonden);
    return deel > HOOGSTE_KANS ? [{ ...grens, deel }] : [];
  });
}

const INWONER: readonly Grens[] = [
  {
    regel: "inwoner",
    isAangenomen: false,
    reden: "Aan het eind werken er minder mensen dan wanneer er niets verandert.",
    isGeschonden: (plan, basis) => UITKOMSTEN.werk.van(plan) < UITKOMSTEN.werk.van(basis) - MENS,
  },
  {
    regel: "inwoner",
    isAangenomen: false,
    reden:
      "In een van de jaren werken er ten minste één op de honderd minder dan wanneer er niets verandert.",
    isGeschonden: (plan, basis) => plan.some((jaar, nth) => werkend(jaar) < 0.99 * werkend(basis[nth]!)),
  },
  {
    regel: "inwoner",
    isAangenomen: false,
    reden: "Aan het eind wachten er meer mensen op beschut werk dan wanneer er niets verandert.",
    isGeschonden: (plan, basis) =>
      UITKOMSTEN.wachtOpBeschut.van(plan) > UITKOMSTEN.wachtOpBeschut.van(basis) + MENS,
  },
];

/** Who waits with a positive advice while there are fewer at work than the law asks for. */
const plichtVan = ({ plekken, isAangenomen }: Verplicht): Grens => ({
  regel: "wettelijke plicht",
  isAangenomen,
  reden:
    "Er wachten mensen met een positief advies terwijl er minder beschutte werkplekken zijn dan de gemeenten moeten bieden.",
  isGeschonden: (plan) => {
    const last = plan.at(-1)!;
    const { beschut, "wacht op beschut": wacht } = last.personen;
    const asked = Math.min(waardeOp(plekken, last.geld.jaar), beschut.eind + wacht.eind);
    return beschut.eind < SPELING * asked;
  },
});

/** Between an advice and a place lie some months; so many places are always just being filled. */
const SPELING = 0.9;
