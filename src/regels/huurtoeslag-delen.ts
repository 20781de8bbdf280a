import type { IsoDate } from "#core/dates";
import { dutchDecimal, dutchPercent } from "#core/dutch";
import {
  type Cents,
  cents,
  exactly,
  type ExactCents,
  inEuros,
  multiply,
  type Rate,
  WHOLE,
} from "#core/money";
import { plus } from "#regels/exact";
import type { Huurtoeslagvraag } from "#regels/huurtoeslag";
import { type Geldig, minstZeker } from "#regels/parameter";
import { bedragOp, deelOp, type Register } from "#regels/register";
import { bronVan, type Stap, stap } from "#regels/stap";

/** What the rent gives before the income counts: from the least to the most, a month. */
export type Huurdelen = {
  readonly som: { readonly van: ExactCents; readonly tot: ExactCents };
  readonly stappen: readonly Stap[];
};

/**
 * The rent in three parts: whole up to the kwaliteitskortingsgrens, then a share up to the aftoppingsgrens, then a
 * smaller share. Whether that last share is for everyone since 2026 depends on a decree that was not found: for more
 * than one person the least is without it.
 * @source Wet op de huurtoeslag art. 13, 16, 17, 20 and 21 lid 1
 */
export function huurdelen(vraag: Huurtoeslagvraag, dag: IsoDate, register: Register): Huurdelen {
  const { personen, isJonger21 = false, huurInCenten } = vraag;
  if (!Number.isInteger(personen) || personen < 1)
    throw new RangeError(`Not a household: ${personen} persons`);
  const basis = basishuur(personen, dag, register);
  const kwaliteit = bedragOp(register, "huurtoeslag.kwaliteitskortingsgrens", dag);
  const aftop = bedragOp(register, `huurtoeslag.aftoppingsgrens.${personen > 2 ? "drie" : "twee"}`, dag);
  const hoogste = bedragOp(
    register,
    isJonger21 ? "huurtoeslag.hoogstehuur.jong" : "huurtoeslag.hoogstehuur",
    dag,
  );
  const huur = Math.min(huurInCenten, hoogste.waarde);
  const vol = exactly(between(huur, basis.waarde, kwaliteit.waarde));
  const tweede = deel(
    between(huur, kwaliteit.waarde, aftop.waarde),
    deelOp(register, "huurtoeslag.deel.kwaliteit", dag),
  );
  const derde = deel(
    between(huur, aftop.waarde, hoogste.waarde),
    deelOp(register, "huurtoeslag.deel.aftopping", dag),
  );
  const tot = plus(plus(vol, tweede.bedrag), derde.bedrag);
  const isDerdeZeker = personen === 1 || derde.bedrag.numerator === 0n;
  const tekst = isDerdeZeker
    ? `huur tot ${euros(hoogste.waarde)}`
    : "hoogstens; voor meer personen niet zeker";
  return {
    som: { van: isDerdeZeker ? tot : plus(vol, tweede.bedrag), tot },
    stappen: [
      basis.regel,
      eersteStap(huur, basis.waarde, kwaliteit, vol),
      delenstap("Tweede deel", `huur tot ${euros(aftop.waarde)}`, tweede),
      delenstap("Derde deel", tekst, derde),
    ],
  };
}

function eersteStap(huur: number, basis: Cents, kwaliteit: Geldig<Cents>, vol: ExactCents): Stap {
  const som = `${euros(Math.min(huur, kwaliteit.waarde))} − ${euros(basis)}`;
  const bron = { bron: bronVan(kwaliteit), zekerheid: kwaliteit.zekerheid };
  return stap("Deel dat helemaal telt", `huur tot ${euros(kwaliteit.waarde)}`, som, vol, bron);
}

type Deel = { readonly over: Cents; readonly bedrag: ExactCents; readonly share: Geldig<Rate> };

function basishuur(personen: number, dag: IsoDate, register: Register) {
  const norm = bedragOp(register, "huurtoeslag.normhuur", dag);
  const lager = bedragOp(register, `huurtoeslag.normhuur.min.${personen === 1 ? "alleen" : "meer"}`, dag);
  const opslag = bedragOp(register, "huurtoeslag.opslag", dag);
  const waarde = cents(norm.waarde - lager.waarde + opslag.waarde);
  const som = `${euros(norm.waarde)} − ${euros(lager.waarde)} + ${euros(opslag.waarde)}`;
  const zekerheid = minstZeker([norm.zekerheid, lager.zekerheid, opslag.zekerheid]);
  return {
    waarde,
    regel: stap("Basishuur", "dit betaalt u altijd zelf", som, exactly(waarde), {
      bron: `${bronVan(norm)}; ${bronVan(opslag)}`,
      zekerheid,
    }),
  };
}

const deel = (over: Cents, share: Geldig<Rate>): Deel => ({
  over,
  share,
  bedrag: multiply(exactly(over), [share.waarde, WHOLE]),
});

const delenstap = (naam: string, toelichting: string, { over, bedrag, share }: Deel): Stap =>
  stap(naam, toelichting, `${euros(over)} × ${dutchPercent(share.waarde)}`, bedrag, {
    bron: bronVan(share),
    zekerheid: share.zekerheid,
  });

const between = (huur: number, vanaf: Cents, tot: Cents): Cents =>
  cents(Math.max(0, Math.min(huur, tot) - vanaf));

const euros = (amount: number): string => dutchDecimal(inEuros(exactly(cents(amount))));
