import { ageOn, type IsoDate } from "#core/dates";
import { type Cents, cents } from "#core/money";
import { bijstandAanvulling } from "#regels/bijstand-aanvulling";
import { bijstandsnorm } from "#regels/bijstandsnorm";
import { type Maandengebruik, type Vrijlating, vrijlating } from "#regels/bijstand-vrijlating";
import { brutoloonOp, loonVan, type Maandloon } from "#regels/inkomenseffect-loon";
import { heeftJongKind, huishoudenOp, type Situatie } from "#regels/inkomenseffect-situatie";
import { loonheffing } from "#regels/loonheffing";
import { type Marge, samen, tussen, vast } from "#regels/marge";
import type { Register } from "#regels/register";
import type { Stap } from "#regels/stap";

/** Income of a month without toeslagen. */
export type Maandinkomen = {
  /** Null without work. */
  readonly loon: Maandloon | null;
  readonly partnerloon: Maandloon | null;
  /** WW, before and after tax. */
  readonly wwBruto: Marge;
  readonly wwNetto: Marge;
  readonly bijstand: Marge;
  /** Null where no bijstand is paid beside a wage. */
  readonly vrijlating: Vrijlating | null;
  /** Everything after tax, with what is reserved for the holiday allowance. */
  readonly netto: Marge;
  readonly stappen: readonly Stap[];
};

export type Maandvraag = {
  readonly situatie: Situatie;
  readonly isAanHetWerk: boolean;
  /** The month itself: which exemption holds, how old everyone is. */
  readonly maand: IsoDate;
  /** The day whose amounts are used. */
  readonly peildag: IsoDate;
  readonly maanden: Maandengebruik;
};

const NIETS = vast(cents(0));

/**
 * What comes in during a month, with or without the work.
 * @throws GeenWaarde on a day without known amounts
 */
export function maandinkomen(vraag: Maandvraag, register: Register): Maandinkomen {
  const { situatie, isAanHetWerk, peildag } = vraag;
  const { werk, partner, geboortedatum } = situatie;
  const bruto =
    isAanHetWerk && werk.urenPerWeek > 0 ? brutoloonOp(werk, geboortedatum, vraag, register) : null;
  const loon = bruto === null ? null : loonVan(bruto, werk.pensioenInCenten ?? cents(0), peildag, register);
  const partnerloon =
    partner && partner.brutoloonInCenten > 0
      ? loonVan(partner.brutoloonInCenten, cents(0), peildag, register)
      : null;
  const wwBruto = wwVan(situatie, loon !== null);
  const wwNetto = {
    van: afterTax(wwBruto.van, loon === null, peildag, register),
    tot: afterTax(wwBruto.tot, loon === null, peildag, register),
  };
  const { bijstand, vrijlating: vrij, stappen } = bijstandVan(vraag, loon, partnerloon, register);
  const eigen = vast(cents(nettoVan(loon) + nettoVan(partnerloon)));
  return {
    loon,
    partnerloon,
    wwBruto,
    wwNetto,
    bijstand,
    vrijlating: vrij,
    netto: samen(eigen, wwNetto, bijstand),
    stappen,
  };
}

const nettoVan = (loon: Maandloon | null): number =>
  loon === null ? 0 : loon.nettoInCenten + loon.vakantiegeldNettoInCenten;

function wwVan({ inkomen }: Situatie, isAanHetWerk: boolean): Marge {
  if (inkomen.soort !== "ww") return NIETS;
  if (!isAanHetWerk) return vast(inkomen.brutoInCenten);
  return inkomen.brutoNaastWerkInCenten === null
    ? tussen(cents(0), inkomen.brutoInCenten)
    : vast(inkomen.brutoNaastWerkInCenten);
}

/** Beside a wage the employer has the heffingskorting. */
const afterTax = (bruto: Cents, metKorting: boolean, dag: IsoDate, register: Register): Cents =>
  loonheffing({ maandloonInCenten: bruto, metKorting, isUitkering: true }, dag, register).nettoInCenten;

type Bijstand = Pick<Maandinkomen, "bijstand" | "vrijlating" | "stappen">;

function bijstandVan(
  vraag: Maandvraag,
  loon: Maandloon | null,
  partnerloon: Maandloon | null,
  register: Register,
): Bijstand {
  const { situatie, peildag, maand } = vraag;
  if (situatie.inkomen.soort !== "bijstand") return { bijstand: NIETS, vrijlating: null, stappen: [] };
  const norm = bijstandsnorm(huishoudenOp(situatie, vraag, register), peildag, register);
  const nettoInCenten = cents((loon?.nettoInCenten ?? 0) + (partnerloon?.nettoInCenten ?? 0));
  const vrij = loon === null ? null : vrijlating(vrijlatingsvraag(vraag, loon, register), maand, register);
  const beside = bijstandAanvulling({
    normInCenten: norm.normInCenten,
    nettoInCenten,
    vakantieaanspraak: {
      van: cents((loon?.vakantiegeldNettoInCenten ?? 0) + (partnerloon?.vakantiegeldNettoInCenten ?? 0)),
      tot: cents((loon?.vakantiegeldBrutoInCenten ?? 0) + (partnerloon?.vakantiegeldBrutoInCenten ?? 0)),
    },
    vrijlating: vrij?.bedrag ?? NIETS,
  });
  return {
    bijstand: beside.bijstand,
    vrijlating: beside.bijstand.tot > 0 ? vrij : null,
    stappen: [...norm.stappen, ...(vrij?.stappen ?? []), ...beside.stappen],
  };
}

const vrijlatingsvraag = (
  { situatie, maand, peildag, maanden }: Maandvraag,
  loon: Maandloon,
  register: Register,
) => ({
  nettoloonInCenten: loon.nettoInCenten,
  leeftijd: ageOn(situatie.geboortedatum, maand),
  isAlleenstaandeOuderMetJongKind: heeftJongKind(situatie, { maand, peildag }, register),
  isMedischUrenbeperkt: situatie.isMedischUrenbeperkt ?? false,
  metLoonkostensubsidie: situatie.werk.metLoonkostensubsidie,
  maanden,
  draagtBij: situatie.draagtBij ?? true,
  isUitbreidingOnmogelijk: situatie.isUitbreidingOnmogelijk ?? false,
});
