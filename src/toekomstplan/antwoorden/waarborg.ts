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
};

/** In so many of the futures it may go wrong by chance; in more it is what the plan does. */
const HOOGSTE_KANS = 0.1;
/** Less than half a person is no difference. */
const MENS = 0.5;

type Grens = {
  readonly regel: Schending["regel"];
  readonly reden: string;
  readonly isGeschonden: (plan: readonly Planjaar[], basis: readonly Planjaar[]) => boolean;
};

/**
 * Whether a plan harms what comes first: the needs and chances of inwoners, and what the law asks. Beside the base, future by
 * future. Money is not in it: it may never outweigh this.
 * @param beschutVerplicht places that the gemeenten together must be able to offer; null: not known, and so not tested
 * @source Toekomstplan RWA/Amfors, uitgangspunten (2025), volgorde van prioriteit; Participatiewet art. 10b
 */
export function waarborg(
  { plan, basis }: { readonly plan: Toekomsten; readonly basis: Toekomsten },
  beschutVerplicht: Pad | null,
): readonly Schending[] {
  const grenzen = [...INWONER, ...(beschutVerplicht ? [plichtVan(beschutVerplicht)] : [])];
  return grenzen.flatMap(({ regel, reden, isGeschonden }) => {
    const deel = deelWaarin(plan, basis, isGeschonden);
    return deel > HOOGSTE_KANS ? [{ regel, reden, deel }] : [];
  });
}

const INWONER: readonly Grens[] = [
  {
    regel: "inwoner",
    reden: "Aan het eind werken er minder mensen dan wanneer er niets verandert.",
    isGeschonden: (plan, basis) => UITKOMSTEN.werk.van(plan) < UITKOMSTEN.werk.van(basis) - MENS,
  },
  {
    regel: "inwoner",
    reden:
      "In een van de jaren werken er ten minste één op de honderd minder dan wanneer er niets verandert.",
    isGeschonden: (plan, basis) => plan.some((jaar, nth) => werkend(jaar) < 0.99 * werkend(basis[nth]!)),
  },
  {
    regel: "inwoner",
    reden: "Aan het eind wachten er meer mensen op beschut werk dan wanneer er niets verandert.",
    isGeschonden: (plan, basis) =>
      UITKOMSTEN.wachtOpBeschut.van(plan) > UITKOMSTEN.wachtOpBeschut.van(basis) + MENS,
  },
];

/** Who waits with a positive advice while there are fewer at work than the law asks for. */
const plichtVan = (verplicht: Pad): Grens => ({
  regel: "wettelijke plicht",
  reden:
    "Er wachten mensen met een positief advies terwijl er minder beschutte werkplekken zijn dan de gemeenten moeten bieden.",
  isGeschonden: (plan) => {
    const last = plan.at(-1)!;
    const { beschut, "wacht op beschut": wacht } = last.personen;
    const asked = Math.min(waardeOp(verplicht, last.geld.jaar), beschut.eind + wacht.eind);
    return beschut.eind < SPELING * asked;
  },
});

/** Between an advice and a place lie some months; so many places are always just being filled. */
const SPELING = 0.9;
