export const VUM_SOORTEN = ["werkzoekende", "vacature"] as const;
export type VumSoort = (typeof VUM_SOORTEN)[number];

/** Where the number and the postcode of a profile stand, and how far its owner wants to travel, in km. */
export const PROFIEL = {
  werkzoekende: {
    nummer: "idWerkzoekende",
    postcode: ["mobiliteit", "bemiddelingspostcode"],
    reisafstand: ["mobiliteit", "maximaleReisafstand"],
  },
  vacature: { nummer: "idVacature", postcode: ["adres", "postcode"], reisafstand: undefined },
} as const satisfies Record<VumSoort, object>;

/**
 * By all values that a field has in practice; by the steps of ten, or the quarters of a year, that it reaches (vanaf) or stays
 * below (tot).
 */
export type Veldindex = { readonly waarden: readonly string[] } | Trap;
export type Trap = "vanaf" | "tot" | "vanaf kwartaal" | "tot kwartaal";

/** A field that can be asked for: where it stands in a profile, and for a list what can be asked of an element. */
export type Vraagveld = {
  readonly pad: readonly string[];
  /** Name in the question → name in the element. */
  readonly velden?: Readonly<Record<string, string>>;
  /** How the index tells values apart where not only equal ones are asked for. */
  readonly index?: Veldindex;
  /** In a list: a level is asked for together with what it is a level of. */
  readonly niveaus?: Niveaus;
};
export type Niveaus = { readonly van: string; readonly velden: readonly string[] };

const NIVEAUS = ["0", "1", "2", "3", "4", "5", "6", "7"];
const TAAL = {
  codeTaal: "codeTaal",
  codeNiveauTaalbeheersingMondeling: "codeNiveauTaalbeheersingMondeling",
  codeNiveauTaalbeheersingSchriftelijk: "codeNiveauTaalbeheersingSchriftelijk",
};
const TAALNIVEAUS: Niveaus = {
  van: "codeTaal",
  velden: ["codeNiveauTaalbeheersingMondeling", "codeNiveauTaalbeheersingSchriftelijk"],
};
const GEMEENSCHAPPELIJK = {
  "flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst": {
    pad: ["flexibiliteit", "indicatieOnregelmatigWerkOfPloegendienst"],
  },
  "werktijden.aantalWerkurenPerWeekMaximaal": {
    pad: ["werktijden", "aantalWerkurenPerWeekMaximaal"],
    index: "vanaf",
  },
  "werktijden.aantalWerkurenPerWeekMinimaal": {
    pad: ["werktijden", "aantalWerkurenPerWeekMinimaal"],
    index: "tot",
  },
} as const satisfies Record<string, Vraagveld>;

/**
 * What can be asked; any other field is ignored. A start date is asked for by its bare name and stands deeper in the
 * profile, and a profession of a job seeker is asked for with `beroep.` before it, which its profile leaves out.
 * @source VUM OpenAPI contracts 3.0, MPWerkzoekende and MPVacature
 */
export const VRAAGVELDEN: Readonly<Record<VumSoort, Readonly<Record<string, Vraagveld>>>> = {
  werkzoekende: {
    ...GEMEENSCHAPPELIJK,
    bemiddelingsberoep: {
      pad: ["bemiddelingsberoep"],
      velden: { "beroep.codeBeroepsnaam": "codeBeroepsnaam", codeBeroepsnaam: "codeBeroepsnaam" },
    },
    contractvorm: {
      pad: ["contractvorm"],
      velden: { codeTypeArbeidscontract: "codeTypeArbeidscontract" },
    },
    "arbeidsmarktkwalificatie.rijbewijs": {
      pad: ["arbeidsmarktkwalificatie", "rijbewijs"],
      velden: { codeSoortRijbewijs: "codeSoortRijbewijs" },
    },
    "arbeidsmarktkwalificatie.taalbeheersing": {
      pad: ["arbeidsmarktkwalificatie", "taalbeheersing"],
      velden: TAAL,
      niveaus: TAALNIVEAUS,
    },
    datumAanvangBeschikbaarVoorWerk: {
      pad: ["flexibiliteit", "datumAanvangBeschikbaarVoorWerk"],
      index: "tot kwartaal",
    },
    "werktijden.indicatieKantoortijden": { pad: ["werktijden", "indicatieKantoortijden"] },
  },
  vacature: {
    ...GEMEENSCHAPPELIJK,
    "beroep.codeBeroepsnaam": { pad: ["beroep", "codeBeroepsnaam"] },
    codeWerkEnDenkniveauMinimaal: { pad: ["codeWerkEnDenkniveauMinimaal"], index: { waarden: NIVEAUS } },
    datumAanvangWerkzaamheden: {
      pad: ["arbeidsVoorwaarden", "datumAanvangWerkzaamheden"],
      index: "vanaf kwartaal",
    },
    rijbewijs: { pad: ["rijbewijs"], velden: { codeSoortRijbewijs: "codeSoortRijbewijs" } },
    taalbeheersing: { pad: ["taalbeheersing"], velden: TAAL, niveaus: TAALNIVEAUS },
  },
};
