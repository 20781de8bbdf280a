import type { EigenCijfers, EigenGemeente, Fout } from "#toekomstplan/eigen-cijfers";
import { VELDEN, VELDNAMEN, type Veldnaam } from "#toekomstplan/eigen-velden";
import { numberFrom } from "../format.ts";
import { text } from "./eigen.text.ts";

/** A form as it is typed: empty is not filled in. */
export type Gemeenterij = {
  readonly naam: string;
  readonly inwoners: string;
  readonly wsw: string;
  readonly bijstand: string;
};
export type Formulier = {
  readonly velden: Readonly<Record<Veldnaam, string>>;
  readonly gemeenten: readonly Gemeenterij[];
  /** Years of birth of the Wsw, as they were read in. */
  readonly geboortejaren?: EigenCijfers["geboortejaren"];
};

export const leeg: Formulier = {
  velden: Object.fromEntries(VELDNAMEN.map((naam) => [naam, ""])) as Record<Veldnaam, string>,
  gemeenten: [],
};
export const legeGemeente: Gemeenterij = { naam: "", inwoners: "", wsw: "", bijstand: "" };

const GETALLEN = ["inwoners", "wsw", "bijstand"] as const;

/** What follows from years of birth is not asked. */
const UIT_GEBOORTEJAREN: readonly Veldnaam[] = ["wsw", "leeftijd", "ouderDan45"];
export const gevraagd = ({ geboortejaren }: Formulier): readonly Veldnaam[] =>
  geboortejaren ? VELDNAMEN.filter((naam) => !UIT_GEBOORTEJAREN.includes(naam)) : VELDNAMEN;

/** The same form with years of birth, in place of what follows from them. */
export const metGeboortejaren = (
  form: Formulier,
  geboortejaren: EigenCijfers["geboortejaren"],
): Formulier => ({
  ...form,
  velden: { ...form.velden, ...Object.fromEntries(UIT_GEBOORTEJAREN.map((naam) => [naam, ""])) },
  ...(geboortejaren && { geboortejaren }),
});
export const zonderGeboortejaren = ({ velden, gemeenten }: Formulier): Formulier => ({ velden, gemeenten });

/** What was typed as figures, with at each place what is no number. */
export function ingevuldUit({ velden, gemeenten, geboortejaren }: Formulier): {
  readonly cijfers: EigenCijfers;
  readonly fouten: readonly Fout[];
} {
  const fouten: Fout[] = [];
  const read = (plaats: string, typed: string) => {
    if (typed.trim() === "") return undefined;
    const found = numberFrom(typed);
    if (found === null) fouten.push({ plaats, wat: text.noNumber(typed) });
    return found ?? undefined;
  };
  const cijfers: EigenCijfers = {
    velden: Object.fromEntries(
      VELDNAMEN.flatMap((naam) => {
        const value = read(naam, velden[naam]);
        return value === undefined ? [] : [[naam, value]];
      }),
    ),
    gemeenten: gemeenten.map((rij, at): EigenGemeente => {
      const [inwoners, wsw, bijstand] = GETALLEN.map((veld) => read(`gemeenten[${at}].${veld}`, rij[veld]));
      return {
        naam: rij.naam,
        inwoners: inwoners ?? 0,
        ...(wsw !== undefined && { wsw }),
        ...(bijstand !== undefined && { bijstand }),
      };
    }),
    ...(geboortejaren && { geboortejaren }),
  };
  return { cijfers, fouten };
}

/**
 * A file as a spreadsheet keeps it, with semicolons: `veld;waarde` and `gemeente;naam;inwoners;wsw;bijstand`. A field goes by
 * its key or by its name.
 */
export function leesCijferbestand(inhoud: string): {
  readonly formulier: Formulier;
  readonly fouten: readonly string[];
} {
  const fouten: string[] = [];
  const velden: Record<Veldnaam, string> = { ...leeg.velden };
  const gemeenten: Gemeenterij[] = [];
  const lines = inhoud.replace(/^\ufeff/, "").split(/\r?\n/);
  for (const [at, line] of lines.entries()) {
    const [kop = "", ...waarden] = line.split(";").map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
    if (kop === "" || kop.toLowerCase() === "veld") continue;
    const [first = "", inwoners = "", wsw = "", bijstand = ""] = waarden;
    if (kop.toLowerCase() === "gemeente") {
      gemeenten.push({ naam: first, inwoners, wsw, bijstand });
      continue;
    }
    const veld = veldVan(kop);
    if (veld) velden[veld] = first;
    else fouten.push(text.unknownLine(at + 1, kop));
  }
  if (fouten.length === 0 && gemeenten.length === 0) fouten.push(text.noMunicipality);
  return { formulier: { velden, gemeenten }, fouten };
}

const veldVan = (kop: string): Veldnaam | undefined =>
  VELDNAMEN.find((naam) =>
    [naam, VELDEN[naam].naam].some((each) => each.toLowerCase() === kop.toLowerCase()),
  );

/** The same file, to be filled in. */
export const leegBestand = (): readonly (readonly string[])[] => [
  ["veld", "waarde"],
  ...VELDNAMEN.map((naam) => [VELDEN[naam].naam, ""]),
  ["gemeente", text.exampleName, "", "", ""],
];
