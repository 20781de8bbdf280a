import { fouteWaarde, isOnderwerp, onderwerp, vraagVoor } from "#matching/onderwerpen";
import type { Opdracht } from "./opdracht.ts";
import { alsPlek, inDeWeg } from "./past.ts";
import { urenVan, verplaatsbaar } from "./probleem.ts";

/** Something in the opdracht with which no jobs can be made: where it stands, what is wrong and what to do. */
export type Fout = { readonly plaats: string; readonly wat: string };

/** Everything that is wrong, in the order of the opdracht; empty when jobs can be made. */
export const fouten = (opdracht: Opdracht): Fout[] => [
  ...dubbele(opdracht),
  ...vanFuncties(opdracht),
  ...vanTaken(opdracht),
  ...vanKandidaten(opdracht),
  ...vanSloten(opdracht),
  ...vanSpelregels(opdracht),
];

function dubbele({ werkgevers, functies, taken, kandidaten }: Opdracht): Fout[] {
  const lijsten = { werkgevers, functies, taken, kandidaten };
  return Object.entries(lijsten).flatMap(([lijst, rijen]) =>
    rijen.flatMap(({ id }, at) =>
      rijen.findIndex((rij) => rij.id === id) < at
        ? [{ plaats: `${lijst}[${at}].id`, wat: `“${id}” staat er al. Geef elke rij een eigen id.` }]
        : [],
    ),
  );
}

function vanFuncties({ functies, werkgevers, taken }: Opdracht): Fout[] {
  return functies.flatMap(({ id, werkgever, tarief, uren, minimum }, at) => {
    const plaats = `functies[${at}]`;
    const gevonden: Fout[] = [];
    const fout = (veld: string, wat: string) => gevonden.push({ plaats: `${plaats}.${veld}`, wat });
    if (!werkgevers.some((een) => een.id === werkgever)) {
      fout("werkgever", `Er is geen werkgever “${werkgever}”. Noem een id uit werkgevers.`);
    }
    if (!(tarief >= 0)) fout("tarief", "Vul in wat een uur van de specialist kost, in euro's: 0 of meer.");
    const samen = taken.reduce((som, taak) => som + (taak.functie === id ? taak.uren : 0), 0);
    if (uren !== undefined && uren < samen) {
      fout("uren", `De taken van deze functie zijn samen ${alsUren(samen)}: meer dan de functie heeft.`);
    }
    if (minimum !== undefined && !(minimum >= 0)) fout("minimum", "Vul 0 uur of meer in.");
    return gevonden;
  });
}

function vanTaken({ taken, functies }: Opdracht): Fout[] {
  return taken.flatMap((taak, at) => {
    const gevonden: Fout[] = [];
    const fout = (veld: string, wat: string) => gevonden.push({ plaats: `taken[${at}].${veld}`, wat });
    if (!functies.some(({ id }) => id === taak.functie)) {
      fout("functie", `Er is geen functie “${taak.functie}”. Noem een id uit functies.`);
    }
    if (!(taak.uren > 0 && taak.uren <= 16_800)) fout("uren", "Vul de uren per week in: meer dan 0.");
    if (taak.verplaatsbaar !== undefined && !(taak.verplaatsbaar >= 0 && taak.verplaatsbaar <= taak.uren)) {
      fout(
        "verplaatsbaar",
        "Vul hoeveel uren iemand anders kan doen in: 0 tot en met alle uren van de taak.",
      );
    }
    for (const [veld, feit] of Object.entries(taak.eisen)) {
      const wat = foutFeit(veld, feit?.waarde, "plek");
      if (wat) fout(`eisen.${veld}`, wat);
    }
    return gevonden;
  });
}

function foutFeit(veld: string, waarde: unknown, zijde: "plek" | "inwoner"): string | null {
  if (!isOnderwerp(veld)) return "Dit onderwerp bestaat niet. Kijk in de lijst van onderwerpen.";
  if (vraagVoor(onderwerp(veld), zijde) === undefined) {
    return zijde === "plek"
      ? "Dit vraagt werk niet: het gaat over iemand."
      : "Dit gaat over werk, niet over iemand.";
  }
  return fouteWaarde(veld, waarde);
}

function vanKandidaten({ kandidaten }: Opdracht): Fout[] {
  return kandidaten.flatMap((kandidaat, at) => {
    const gevonden: Fout[] = [];
    const fout = (veld: string, wat: string) => gevonden.push({ plaats: `kandidaten[${at}].${veld}`, wat });
    const { uren_per_week_min: min, uren_per_week_max: max } = kandidaat.profiel.feiten;
    if (!min) fout("kan.uren_per_week_min", "Vul in hoeveel uur per week iemand minstens wil werken.");
    if (!max) fout("kan.uren_per_week_max", "Vul in hoeveel uur per week iemand hoogstens kan werken.");
    const uren = urenVan(kandidaat);
    if (min && max && (uren.max <= 0 || uren.min > uren.max)) {
      fout("kan.uren_per_week_max", "Het meeste aantal uren is minder dan het minste. Vul het anders in.");
    }
    const { tarief, aantal = 1 } = kandidaat;
    if (!(tarief >= 0)) fout("tarief", "Vul in wat een uur van de nieuwe baan kost, in euro's: 0 of meer.");
    if (!(Number.isInteger(aantal) && aantal >= 1 && aantal <= 200)) {
      fout("aantal", "Vul een heel getal in van 1 tot en met 200.");
    }
    for (const [veld, feit] of Object.entries(kandidaat.profiel.feiten)) {
      const wat = foutFeit(veld, feit?.waarde, "inwoner");
      if (wat) fout(`kan.${veld}`, wat);
    }
    return gevonden;
  });
}

function vanSloten(opdracht: Opdracht): Fout[] {
  const { sloten, taken, kandidaten } = opdracht;
  return sloten.flatMap((slot, at) => {
    const plaats = `sloten[${at}]`;
    const taak = taken.find(({ id }) => id === slot.taak);
    if (!taak) {
      return { plaats: `${plaats}.taak`, wat: `Er is geen taak “${slot.taak}”. Noem een id uit taken.` };
    }
    if (slot.soort === "blijft") return [];
    const kandidaat = kandidaten.find(({ id }) => id === slot.kandidaat);
    if (!kandidaat) {
      const wat = `Er is geen kandidaat “${slot.kandidaat}”. Noem een id uit kandidaten.`;
      return { plaats: `${plaats}.kandidaat`, wat };
    }
    if (slot.soort === "alleen") return [];
    const botst = sloten.some(
      (ander) =>
        ander.taak === slot.taak &&
        (ander.soort === "blijft" || (ander.soort === "alleen" && ander.kandidaat !== slot.kandidaat)),
    );
    if (botst)
      return { plaats, wat: `“${taak.naam}” is ook ergens anders vastgezet. Haal een van de twee weg.` };
    const namen = inDeWeg(kandidaat, alsPlek(opdracht, taak)).map(({ naam }) => naam);
    if (namen.length === 0 && verplaatsbaar(taak) > 0) return [];
    const reden = namen.length > 0 ? `past niet door: ${namen.join(", ")}` : "kan niemand anders doen";
    return { plaats, wat: `“${taak.naam}” ${reden}. Haal het slot weg of pas de taak aan.` };
  });
}

function vanSpelregels({ spelregels }: Opdracht): Fout[] {
  const { maxTaken, maxAfdelingen } = spelregels;
  const heel = (getal: number, tot: number) => Number.isInteger(getal) && getal >= 1 && getal <= tot;
  return Object.entries(spelregels).flatMap(([veld, waarde]): Fout[] => {
    const plaats = `spelregels.${veld}`;
    if (veld === "maxTaken" && !heel(maxTaken, 7))
      return [{ plaats, wat: "Vul een heel getal in van 1 tot en met 7." }];
    if (veld === "maxAfdelingen" && !heel(maxAfdelingen, 2)) return [{ plaats, wat: "Vul 1 of 2 in." }];
    const isGoed = typeof waarde === "boolean" || (Number.isFinite(waarde) && waarde >= 0);
    return isGoed ? [] : [{ plaats, wat: "Vul een getal in: 0 of meer." }];
  });
}

const alsUren = (uren: number): string => `${String(uren / 100).replace(".", ",")} uur`;
