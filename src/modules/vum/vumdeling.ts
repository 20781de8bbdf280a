import { Failure } from "#core/failure";

const conflict = (code: string, detail: string) => new Failure("conflict", `vum.${code}`, detail);
export const alGedeeld = () =>
  conflict("al-gedeeld", "U bent al te vinden voor andere organisaties. U hoeft niets te doen.");
export const nietGedeeld = () =>
  conflict("niet-gedeeld", "U bent nu niet te vinden voor andere organisaties. U hoeft niets te doen.");
export const deeltNiets = () =>
  conflict("deelt-niets", "U deelt nu met geen enkele werkgever. Zet dat eerst weer aan.");
export const adresGeheim = () =>
  conflict("adres-geheim", "Volgens de BRP is dit adres geheim. Daarom kan dit niet via VUM.");
