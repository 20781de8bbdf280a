import { type Cents, cents } from "#core/money";
import type { InstrumentInFull, InstrumentInput } from "../../../modules/instrumentengids/instrument.ts";
import type { Wrong } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import { text } from "../InstrumentWijzigPage.text.ts";

/** An instrument as it is typed. What is left empty is not known. */
export function instrumentTerms(instrument: InstrumentInFull) {
  const { naam, soort, doel, beschikbaarheid, bewijs, bron, prijs, capaciteit } = instrument;
  return {
    naam,
    soort: soort as string,
    doel,
    doelgroepen: instrument.doelgroepen as readonly string[],
    fasen: instrument.fasen as readonly string[],
    functionaliteiten: instrument.functionaliteiten as readonly string[],
    gemeenten: instrument.gemeenten as readonly string[],
    werksoorten: instrument.werksoorten.join(", "),
    duur: instrument.duur ?? "",
    capaciteit: capaciteit === null ? "" : String(capaciteit),
    bedrag: prijs === null ? "" : inEuros(prijs.bedrag),
    eenheid: prijs?.eenheid ?? "",
    prijsBron: prijs?.bron ?? "",
    aanbieder: instrument.aanbieder ?? "",
    beschikbaarheid: (beschikbaarheid === "gestopt" ? "beschikbaar" : beschikbaarheid) as string,
    akkoord: instrument.akkoord as string,
    akkoordVanaf: instrument.akkoordVanaf === null ? "" : inEuros(instrument.akkoordVanaf),
    bewijs: bewijs as string,
    bewijsBron: instrument.bewijsBron ?? "",
    toelichting: instrument.toelichting ?? "",
    bron,
  };
}

const inEuros = (bedrag: Cents) => String(bedrag / 100).replace(".", ",");

/** A new one: nothing is known yet. */
export const newInstrumentTerms = (): InstrumentTerms => ({
  naam: "",
  soort: "traject",
  doel: "",
  doelgroepen: [],
  fasen: [],
  functionaliteiten: [],
  gemeenten: [],
  werksoorten: "",
  duur: "",
  capaciteit: "",
  bedrag: "",
  eenheid: "",
  prijsBron: "",
  aanbieder: "",
  beschikbaarheid: "beschikbaar",
  akkoord: "niet nodig",
  akkoordVanaf: "",
  bewijs: "onbekend",
  bewijsBron: "",
  toelichting: "",
  bron: "",
});

export type InstrumentTerms = ReturnType<typeof instrumentTerms>;
export type InstrumentTerm = keyof InstrumentTerms;

export function wrongInInstrument(terms: InstrumentTerms): Wrong<InstrumentTerm> {
  const { naam, doel, bron, bedrag, eenheid, prijsBron, capaciteit, bewijs, bewijsBron } = terms;
  const isEmpty = (typed: string) => typed.trim() === "";
  const amount = numberFrom(bedrag);
  const places = numberFrom(capaciteit);
  const threshold = numberFrom(terms.akkoordVanaf);
  const hasPrice = ![bedrag, eenheid, prijsBron].every(isEmpty);
  return {
    ...(isEmpty(naam) && { naam: text.needed.naam }),
    ...(isEmpty(doel) && { doel: text.needed.doel }),
    ...(terms.doelgroepen.length === 0 && { doelgroepen: text.needed.doelgroepen }),
    ...(terms.fasen.length === 0 && { fasen: text.needed.fasen }),
    ...(terms.functionaliteiten.length === 0 && { functionaliteiten: text.needed.functionaliteiten }),
    ...(isEmpty(bron) && { bron: text.needed.bron }),
    ...(!isEmpty(capaciteit) &&
      (places === null || places < 1 || !Number.isInteger(places)) && { capaciteit: text.needed.capaciteit }),
    ...(hasPrice && (amount === null || amount < 0) && { bedrag: text.needed.bedrag }),
    ...(hasPrice && isEmpty(eenheid) && { eenheid: text.needed.eenheid }),
    ...(hasPrice && isEmpty(prijsBron) && { prijsBron: text.needed.prijsBron }),
    ...(terms.akkoord === "vanaf bedrag" &&
      (threshold === null || threshold < 0) && { akkoordVanaf: text.needed.akkoordVanaf }),
    ...(bewijs !== "onbekend" && isEmpty(bewijsBron) && { bewijsBron: text.needed.bewijsBron }),
  };
}

/** What is sent; good terms only. The link to matching stays as it was. */
export function instrumentBody(
  terms: InstrumentTerms,
  { matchingId }: Pick<InstrumentInFull, "matchingId">,
): InstrumentInput {
  const orNull = (typed: string) => typed.trim() || null;
  const { bedrag, eenheid, prijsBron, capaciteit, akkoord, akkoordVanaf, ...rest } = terms;
  const amount = numberFrom(bedrag);
  const threshold = akkoord === "vanaf bedrag" ? numberFrom(akkoordVanaf) : null;
  return {
    naam: rest.naam.trim(),
    soort: rest.soort as InstrumentInput["soort"],
    doel: rest.doel.trim(),
    doelgroepen: [...rest.doelgroepen] as InstrumentInput["doelgroepen"],
    fasen: [...rest.fasen] as InstrumentInput["fasen"],
    functionaliteiten: [...rest.functionaliteiten] as InstrumentInput["functionaliteiten"],
    gemeenten: [...rest.gemeenten],
    werksoorten: [...new Set(rest.werksoorten.split(",").flatMap((een) => een.trim() || []))],
    duur: orNull(rest.duur),
    capaciteit: numberFrom(capaciteit),
    prijs:
      amount === null
        ? null
        : { bedrag: cents(Math.round(amount * 100)), eenheid: eenheid.trim(), bron: prijsBron.trim() },
    aanbieder: orNull(rest.aanbieder),
    beschikbaarheid: rest.beschikbaarheid as InstrumentInput["beschikbaarheid"],
    akkoord: akkoord as InstrumentInput["akkoord"],
    akkoordVanaf: threshold === null ? null : cents(Math.round(threshold * 100)),
    bewijs: rest.bewijs as InstrumentInput["bewijs"],
    bewijsBron: orNull(rest.bewijsBron),
    toelichting: orNull(rest.toelichting),
    bron: rest.bron.trim(),
    matchingId,
  };
}
