import { number } from "../format.ts";
import { type Formulier, leeg } from "./eigen.ts";
import type { Regioplan } from "./toekomstplan.queries.ts";

/** To begin with: what the plan stands on now, except what was assumed in it. */
export function formulierVan({ uitgangspunten, aangenomen }: Regioplan): Formulier {
  const { begin, gemeenten, bedrijf, hefbomen } = uitgangspunten;
  const known = {
    wsw: begin.wsw.aantal,
    beschut: begin.groepen.beschut,
    wachtlijst: begin.groepen["wacht op beschut"],
    beschutPlekken: hefbomen.beschutPlekken[0]?.[1],
    zoekt: begin.groepen.zoekt,
    werkt: begin.groepen["bij werkgever"],
    traject: begin.groepen.traject,
    trajectPlekken: hefbomen.trajectPlekken[0]?.[1],
    overhead: bedrijf.overhead,
    m2: bedrijf.panden.reduce((sum, { m2 }) => sum + m2, 0),
    reserve: bedrijf.reserve,
    bijstand: gemeenten.reduce((sum, { bijstand }) => sum + bijstand, 0),
  };
  const typed = Object.entries(known).flatMap(([veld, value]) =>
    value === undefined || aangenomen.includes(veld) ? [] : [[veld, number(value)]],
  );
  return {
    velden: { ...leeg.velden, ...Object.fromEntries(typed) },
    gemeenten: gemeenten.map(({ naam, inwoners, bijstand }) => ({
      naam,
      inwoners: number(inwoners),
      wsw: "",
      bijstand: number(bijstand),
    })),
  };
}
