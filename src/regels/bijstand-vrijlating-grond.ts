import type { IsoDate } from "#core/dates";
import type { Onderdeel, Vrijlatingsvraag } from "#regels/bijstand-vrijlating";
import { aantalOp, deelOp, type Register, type Sleutel } from "#regels/register";
import { GeenWaarde } from "#regels/parameter";

/** Which exemption holds, and where its share and maximum stand. */
export type Grond = {
  readonly maandenOver: number | null;
  readonly uitleg: string;
  /** The text of the law leaves open whether it holds. */
  readonly isOnzeker: boolean;
  readonly sleutels: { readonly deel: Sleutel; readonly hoogstens: Sleutel | null };
} & ({ readonly onderdeel: Onderdeel } | { readonly onderdeel: null });

/** @source Participatiewet art. 31 lid 2 and 5, and from 2027 art. 34a */
export const grondOp = (vraag: Vrijlatingsvraag, dag: IsoDate, register: Register): Grond =>
  isUniform(dag, register) ? uniform(vraag, dag, register) : vijfOnderdelen(vraag, dag, register);

const LKS = {
  deel: "bijstand.vrijlating.lks.deel",
  hoogstens: "bijstand.vrijlating.lks.hoogstens",
} as const;
const N = { deel: "bijstand.vrijlating.n.deel", hoogstens: "bijstand.vrijlating.n.hoogstens" } as const;
const R = { deel: "bijstand.vrijlating.r.deel", hoogstens: "bijstand.vrijlating.r.hoogstens" } as const;

function isUniform(dag: IsoDate, register: Register): boolean {
  try {
    deelOp(register, "bijstand.vrijlating.uniform.deel", dag);
    return true;
  } catch (error) {
    if (error instanceof GeenWaarde) return false;
    throw error;
  }
}

function vijfOnderdelen(vraag: Vrijlatingsvraag, dag: IsoDate, register: Register): Grond {
  const { maanden, leeftijd, draagtBij = true, heeftAowLeeftijd = false } = vraag;
  const isJong = leeftijd < aantalOp(register, "bijstand.vrijlating.leeftijd", dag).waarde;
  const maandenN = aantalOp(register, "bijstand.vrijlating.n.maanden", dag).waarde;
  if (heeftAowLeeftijd) return grond("n", "vanaf de AOW-leeftijd, zolang u bijstand heeft", N, null);
  const overN = maandenN - (maanden.n ?? 0);
  const mayN = !isJong && draagtBij;
  if (mayN && overN > 0) {
    return grond("n", `de eerste ${maandenN} maanden dat u werkt naast bijstand`, N, overN);
  }
  if (vraag.isMedischUrenbeperkt) {
    return grond("y", "u kunt om medische redenen minder uren werken", LKS, null);
  }
  const metLks = loonkostensubsidie(vraag, overN > 0, dag, register);
  if (metLks) return metLks;
  return alleenstaandeOuder(vraag, mayN && overN <= 0, dag, register) ?? geen(isJong, overN);
}

/** z and aa; `isWachtOpen`: the six months of n are not over, because n does not hold for this person. */
function loonkostensubsidie(
  { metLoonkostensubsidie, maanden, isUitbreidingOnmogelijk = false }: Vrijlatingsvraag,
  isWachtOpen: boolean,
  dag: IsoDate,
  register: Register,
): Grond | null {
  if (!metLoonkostensubsidie) return null;
  const overZ = aantalOp(register, "bijstand.vrijlating.z.maanden", dag).waarde - (maanden.z ?? 0);
  if (overZ > 0) {
    const uitleg = isWachtOpen
      ? "werk met loonkostensubsidie; de wet zegt niet of dit wacht op de zes maanden van onderdeel n"
      : "werk met loonkostensubsidie, na de maanden van onderdeel n";
    return { ...grond("z", uitleg, LKS, overZ), isOnzeker: isWachtOpen };
  }
  return isUitbreidingOnmogelijk
    ? grond("aa", "werk met loonkostensubsidie; meer uren kan niet", LKS, null)
    : null;
}

function alleenstaandeOuder(
  { isAlleenstaandeOuderMetJongKind, maanden }: Vrijlatingsvraag,
  isNaOnderdeelN: boolean,
  dag: IsoDate,
  register: Register,
): Grond | null {
  const over = aantalOp(register, "bijstand.vrijlating.r.maanden", dag).waarde - (maanden.r ?? 0);
  if (!isAlleenstaandeOuderMetJongKind || !isNaOnderdeelN || over <= 0) return null;
  const kind = aantalOp(register, "bijstand.vrijlating.r.kind", dag).waarde;
  return grond("r", `u zorgt alleen voor een kind jonger dan ${kind} jaar`, R, over);
}

function uniform(vraag: Vrijlatingsvraag, dag: IsoDate, register: Register): Grond {
  const sleutels = { deel: "bijstand.vrijlating.uniform.deel", hoogstens: null } as const;
  if (vraag.heeftAowLeeftijd) {
    return grond(
      "34a",
      "vanaf de AOW-leeftijd, zolang u bijstand heeft",
      {
        deel: "bijstand.vrijlating.uniform.aow.deel",
        hoogstens: "bijstand.vrijlating.uniform.aow.hoogstens",
      },
      null,
    );
  }
  if (vraag.isMedischUrenbeperkt) {
    return grond("34a", "u kunt om medische redenen minder uren werken", sleutels, null);
  }
  const { maanden, draagtBij = true, isUitbreidingOnmogelijk = false } = vraag;
  const maximum = aantalOp(register, "bijstand.vrijlating.uniform.maanden", dag).waarde;
  const over = maximum - (maanden["34a"] ?? 0);
  if (over > 0 && draagtBij)
    return grond("34a", `de eerste ${maximum} maanden dat u werkt naast bijstand`, sleutels, over);
  if (isUitbreidingOnmogelijk) return grond("34a", "verlengd: meer uren kan niet", sleutels, null);
  return { ...grond("34a", "de maanden met vrijlating zijn voorbij", sleutels, null), onderdeel: null };
}

const grond = (
  onderdeel: Onderdeel,
  uitleg: string,
  sleutels: Grond["sleutels"],
  maandenOver: number | null,
): Grond & { readonly onderdeel: Onderdeel } => ({
  onderdeel,
  uitleg,
  sleutels,
  maandenOver,
  isOnzeker: false,
});

const geen = (isJong: boolean, overN: number): Grond => ({
  onderdeel: null,
  maandenOver: null,
  isOnzeker: false,
  sleutels: N,
  uitleg: isJong || overN > 0 ? "voor u geldt geen vrijlating" : "de maanden met vrijlating zijn voorbij",
});
