/** A job seeker as a VUM source sends one; a test names only what matters. */
export const aWerkzoekende = (id: string, fields: object = {}) => ({
  idWerkzoekende: id,
  mobiliteit: { bemiddelingspostcode: "3812AB", maximaleReisafstand: 20, maximaleReistijd: 30 },
  werktijden: { aantalWerkurenPerWeekMinimaal: 16, aantalWerkurenPerWeekMaximaal: 24 },
  arbeidsmarktkwalificatie: {
    rijbewijs: [{ codeSoortRijbewijs: "B" }, { codeSoortRijbewijs: "AM" }],
    taalbeheersing: [
      { codeTaal: "nld", codeNiveauTaalbeheersingMondeling: 3, codeNiveauTaalbeheersingLezen: 2 },
      { codeTaal: "tir", codeNiveauTaalbeheersingMondeling: 4 },
    ],
  },
  vervoermiddel: [{ codeVervoermiddel: 3, indicatieBeschikbaarVoorWoonWerkverkeer: 1 }],
  sector: [{ codeSbi: 81_300 }],
  ...fields,
});

export const aVacature = (id: string, fields: object = {}) => ({
  idVacature: id,
  naamVacature: "Medewerker kwekerij",
  adres: { postcode: "3831AB", straatnaam: "Kwekerslaan", huisnummer: 4 },
  werkgever: { handelsnaamOrganisatie: "Kwekerij De Linde", sector: [{ codeSbi: 1300 }] },
  werktijden: { aantalWerkurenPerWeekMinimaal: 12, aantalWerkurenPerWeekMaximaal: 32 },
  sluitingsdatumVacature: "2027-02-01",
  ...fields,
});
