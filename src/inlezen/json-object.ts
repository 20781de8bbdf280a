import { getoond, onleesbaar } from "./onleesbaar.ts";

/** One row of a JSON file as the text it stands there as, and the line it begins on. */
export type Rijtekst = { readonly nummer: number; readonly regel: number; readonly tekst: string };

/** A field as text: a number keeps every digit it was written with. A group is a list or an object. */
export type Veld = { readonly soort: "tekst" | "leeg" | "groep"; readonly tekst: string };

type Lezer = { readonly rij: Rijtekst; at: number; veld: string };

/**
 * The fields of an object; undefined where the row is another value. Strict: a name twice, `__proto__` and everything that is
 * no JSON is refused with row, field and line.
 */
export function leesObject(rij: Rijtekst): Map<string, Veld> | undefined {
  const lezer: Lezer = { rij, at: 0, veld: "" };
  slaOver(lezer);
  const velden = rij.tekst[lezer.at] === "{" ? leesVelden(lezer) : undefined;
  if (!velden) leesVeld(lezer);
  slaOver(lezer);
  if (lezer.at < rij.tekst.length) throw fout(lezer, "hier hoort een komma.");
  return velden;
}

function leesVelden(lezer: Lezer): Map<string, Veld> {
  const { tekst } = lezer.rij;
  const velden = new Map<string, Veld>();
  lezer.at += 1;
  slaOver(lezer);
  if (tekst[lezer.at] === "}") lezer.at += 1;
  else
    do {
      slaOver(lezer);
      if (tekst[lezer.at] !== '"') throw fout(lezer, 'hier hoort de naam van een veld tussen ".');
      const naam = leesTekst(lezer);
      lezer.veld = naam;
      if (naam === "__proto__") throw fout(lezer, "deze naam voor een veld is niet toegestaan.");
      if (velden.has(naam)) throw fout(lezer, "dit veld staat er twee keer in.");
      slaOver(lezer);
      if (tekst[lezer.at] !== ":") throw fout(lezer, "na de naam van een veld hoort een dubbele punt.");
      lezer.at += 1;
      slaOver(lezer);
      velden.set(naam, leesVeld(lezer));
    } while (gaatDoor(lezer));
  lezer.veld = "";
  return velden;
}

function gaatDoor(lezer: Lezer): boolean {
  slaOver(lezer);
  const teken = lezer.rij.tekst[lezer.at];
  if (teken !== "," && teken !== "}") throw fout(lezer, "hier hoort een komma of een }.");
  lezer.at += 1;
  return teken === ",";
}

function leesVeld(lezer: Lezer): Veld {
  const { tekst } = lezer.rij;
  const teken = tekst[lezer.at];
  if (teken === '"') return { soort: "tekst", tekst: leesTekst(lezer) };
  if (teken === "{" || teken === "[") return leesGroep(lezer, teken);
  WAARDE.lastIndex = lezer.at;
  const [found] = WAARDE.exec(tekst) ?? [];
  if (found === undefined) throw fout(lezer, "hier staat iets dat geen waarde is.");
  lezer.at += found.length;
  if (found === "null") return { soort: "leeg", tekst: "" };
  // a decimal point is a comma to a Dutch reader, for whom 1.234 is a thousand
  return { soort: "tekst", tekst: /^-?\d+\.\d+$/.test(found) ? found.replace(".", ",") : found };
}

const WAARDE = /(?:null|true|false|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;

function leesTekst(lezer: Lezer): string {
  const { tekst } = lezer.rij;
  let end = lezer.at;
  do end = tekst.indexOf('"', end + 1);
  while (end > 0 && isOntsnapt(tekst, end));
  if (end < 0) throw fout(lezer, "een tekst is niet afgesloten.");
  const quoted = tekst.slice(lezer.at, end + 1);
  lezer.at = end + 1;
  try {
    return JSON.parse(quoted) as string;
  } catch {
    throw fout(lezer, "een tekst bevat een teken dat niet mag, zoals een regeleinde of een losse \\.");
  }
}

function isOntsnapt(tekst: string, quote: number): boolean {
  let slashes = 0;
  while (tekst[quote - 1 - slashes] === "\\") slashes += 1;
  return slashes % 2 === 1;
}

/** Only checked and passed over: no cell holds a group. */
function leesGroep(lezer: Lezer, begin: "{" | "["): Veld {
  const { tekst } = lezer.rij;
  const from = lezer.at;
  let diepte = 0;
  do {
    const teken = tekst[lezer.at];
    if (teken === undefined) throw fout(lezer, "een haakje is niet afgesloten.");
    if (teken === '"') leesTekst(lezer);
    else {
      if (teken === "{" || teken === "[") diepte += 1;
      if (teken === "}" || teken === "]") diepte -= 1;
      lezer.at += 1;
    }
  } while (diepte > 0);
  try {
    JSON.parse(tekst.slice(from, lezer.at));
  } catch {
    throw fout(lezer, "hier staat iets dat geen JSON is.");
  }
  return { soort: "groep", tekst: begin === "[" ? "een lijst" : "een groep velden" };
}

function slaOver(lezer: Lezer): void {
  while (" \n\r\t".includes(lezer.rij.tekst[lezer.at] ?? "x")) lezer.at += 1;
}

function fout({ rij, at, veld }: Lezer, reden: string): Error {
  const regel = rij.regel + rij.tekst.slice(0, at).split("\n").length - 1;
  const where = [rij.nummer > 0 ? `Rij ${rij.nummer}` : "", veld && `veld ${getoond(veld)}`, `regel ${regel}`]
    .filter((part) => part !== "")
    .join(", ");
  return onleesbaar("json", `${where.charAt(0).toUpperCase()}${where.slice(1)}: ${reden}`, "", {
    ...(rij.nummer > 0 && { rij: rij.nummer }),
    ...(veld && { veld: veld.slice(0, 60) }),
    regel,
  });
}
