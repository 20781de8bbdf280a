import { type TProperties, Type } from "typebox";

/**
 * The field types of the VUM standard. A code that is not in its list is kept and reported, not refused: the lists
 * grow faster than the programs that read them.
 * @source VUM OpenAPI contracts 3.0
 */
export const tekst = (maxLength: number) => Type.String({ maxLength });
export const cijfers = (maxLength: number) => Type.String({ maxLength, pattern: "^[0-9]+$" });
export const getal = (maximum: number) => Type.Integer({ minimum: 0, maximum });
export const datum = Type.String({ format: "date" });
export const postcode = Type.String({ pattern: "^[1-9][0-9]{3}[a-zA-Z]{2}$" });
export const nummer = Type.String({ pattern: "^[a-zA-Z0-9_.-]{1,200}$" });
export const taal = Type.String({ pattern: "^[a-z]{3}$" });
export const code = (codes: readonly number[]) => Type.Integer({ codes });
export const tekstcode = (codes: readonly string[]) => Type.String({ maxLength: 20, codes });
export const groep = <Fields extends TProperties>(fields: Fields) => Type.Partial(Type.Object(fields));
export const lijst = <Fields extends TProperties>(fields: Fields) => Type.Array(groep(fields));

export const indicatie = code([0, 1, 2]);
const indicatieDiploma = code([0, 1, 2, 8]);
const taalniveau = code([0, 1, 2, 3, 4, 8]);

export const beroep = { codeBeroepsnaam: tekst(200) };
export const sector = { codeSbi: getal(99_999) };
export const webadres = { codeWebadres: code([1, 2, 3, 4]), url: tekst(1000) };
export const rijbewijs = {
  // biome-ignore format: it is read as a list
  codeSoortRijbewijs: tekstcode(["A", "A1", "A2", "AM", "B", "B+", "C1", "C", "D1", "D", "BE", "C1E", "CE", "D1E", "DE", "T"]),
};
export const contractvorm = {
  codeTypeArbeidscontract: tekstcode(["O", "B"]),
  codeTypeOvereenkomst: tekstcode(["01", "02", "03", "04"]),
};
export const vervoermiddel = {
  codeVervoermiddel: code([1, 2, 3, 4, 5, 9]),
  indicatieBeschikbaarVoorUitvoeringWerk: indicatie,
  indicatieBeschikbaarVoorWoonWerkverkeer: indicatie,
};
export const taalbeheersing = {
  codeTaal: taal,
  codeNiveauTaalbeheersingMondeling: taalniveau,
  codeNiveauTaalbeheersingSchriftelijk: taalniveau,
  codeNiveauTaalbeheersingLezen: taalniveau,
  codeNiveauTaalbeheersingLuisteren: taalniveau,
};
export const werktijden = {
  aantalWerkurenPerWeekMinimaal: getal(99),
  aantalWerkurenPerWeekMaximaal: getal(99),
  indicatieKantoortijden: indicatie,
};
export const competentie = { codeCompetentie: tekst(200) };
export const opleiding = {
  codeOpleidingsnaam: cijfers(10),
  codeNiveauOpleiding: code([1, 2, 3, 4, 5, 6, 9]),
  indicatieDiploma,
  toelichtingOpleiding: tekst(2000),
};
export const cursus = {
  naamCursus: tekst(120),
  indicatieCertificaat: indicatieDiploma,
  toelichtingCursus: tekst(2000),
};
