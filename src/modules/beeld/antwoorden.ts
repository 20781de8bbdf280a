import { isIsoDate } from "#core/dates";
import { gezondheidswoorden } from "../inwoners/gezondheidswoorden.ts";
import {
  type Antwoord,
  type Antwoorden,
  type Definitie,
  type Fout,
  JA_NEE,
  SCHAAL,
  TEKST_MAX,
  type Vraag,
  type Vraagsoort,
  vragenVan,
} from "./definitie.ts";

/** The questions that are asked, given the answers so far: the page and the service use this same function. */
export function gesteldeVragen(definitie: Pick<Definitie, "secties">, antwoorden: Antwoorden): Vraag[] {
  const asked = new Set<string>();
  const found: Vraag[] = [];
  for (const vraag of vragenVan(definitie)) {
    if (vraag.als && !(asked.has(vraag.als.vraag) && isOneOf(antwoorden[vraag.als.vraag], vraag.als.is)))
      continue;
    asked.add(vraag.code);
    found.push(vraag);
  }
  return found;
}

/**
 * What is wrong with the answers, question by question in the order of the form. A draft may leave answers out; what is
 * handed in may not, where an answer is required.
 */
export function fouteAntwoorden(
  definitie: Pick<Definitie, "secties">,
  antwoorden: Antwoorden,
  { isConcept }: { readonly isConcept: boolean },
): Fout[] {
  const gesteld = gesteldeVragen(definitie, antwoorden);
  const codes = new Set(gesteld.map(({ code }) => code));
  const fouten = gesteld.flatMap((vraag): Fout[] => {
    const antwoord = antwoorden[vraag.code];
    const isEmpty = antwoord === undefined || isBlank(antwoord);
    if (isEmpty && vraag.isVerplicht && !isConcept)
      return [{ code: vraag.code, fout: `Beantwoord ‘${vraag.vraag}’` }];
    const fout = antwoord === undefined ? null : foutAntwoord(vraag, antwoord);
    return fout === null ? [] : [{ code: vraag.code, fout }];
  });
  const nietGevraagd = Object.keys(antwoorden).filter((code) => !codes.has(code));
  return [...fouten, ...nietGevraagd.map((code) => ({ code, fout: "Deze vraag is hier niet gesteld" }))];
}

/** Without what is no longer asked, because an earlier answer changed. */
export function alleenGesteld(definitie: Pick<Definitie, "secties">, antwoorden: Antwoorden): Antwoorden {
  const codes = gesteldeVragen(definitie, antwoorden).map(({ code }) => code);
  return Object.fromEntries(
    codes.flatMap((code) => (antwoorden[code] === undefined ? [] : [[code, antwoorden[code]]])),
  );
}

/** As a person reads it. */
export function inWoorden({ soort, opties, eenheid }: Vraag, antwoord: Antwoord): string {
  const label = (code: string) => opties.find((optie) => optie.code === code)?.label ?? code;
  if (Array.isArray(antwoord)) return antwoord.length === 0 ? "geen" : antwoord.map(label).join(", ");
  if (soort === "schaal") return `${antwoord} van 5`;
  if (soort === "getal") return `${String(antwoord).replace(".", ",")} ${eenheid ?? ""}`.trim();
  if (soort === "keuze") return label(String(antwoord));
  return String(antwoord);
}

const isBlank = (antwoord: Antwoord) =>
  typeof antwoord === "string" ? antwoord.trim() === "" : Array.isArray(antwoord) && antwoord.length === 0;

const isOneOf = (antwoord: Antwoord | undefined, codes: readonly string[]): boolean =>
  antwoord !== undefined && [antwoord].flat().some((deel) => codes.includes(String(deel)));

const foutAntwoord = (vraag: Vraag, antwoord: Antwoord): string | null =>
  CONTROLE[vraag.soort](vraag, antwoord);

const anders = (isGoed: boolean, fout: string) => (isGoed ? null : fout);

const CONTROLE: Readonly<Record<Vraagsoort, (vraag: Vraag, antwoord: Antwoord) => string | null>> = {
  "ja-nee": (_, antwoord) => anders(isIn(JA_NEE, antwoord), "Kies ja of nee"),
  keuze: (vraag, antwoord) => anders(isIn(codesOf(vraag), antwoord), "Kies een antwoord uit de lijst"),
  "meer keuzes": (vraag, antwoord) =>
    anders(isChoice(vraag, antwoord), "Kies antwoorden uit de lijst, elk één keer"),
  schaal: (_, antwoord) => anders(isIn(SCHAAL, antwoord), "Kies een getal van 1 tot en met 5"),
  getal: (vraag, antwoord) => foutGetal(vraag, antwoord),
  datum: (_, antwoord) =>
    anders(typeof antwoord === "string" && isIsoDate(antwoord), "Vul een bestaande dag in"),
  tekst: (_, antwoord) => fouteTekst(antwoord),
};

const codesOf = ({ opties }: Vraag) => opties.map(({ code }) => code);
const isIn = (values: readonly (string | number)[], antwoord: Antwoord) =>
  !Array.isArray(antwoord) && values.includes(antwoord);

const isChoice = (vraag: Vraag, antwoord: Antwoord) =>
  Array.isArray(antwoord) &&
  new Set(antwoord).size === antwoord.length &&
  antwoord.every((code) => isIn(codesOf(vraag), code));

function foutGetal({ minimum, maximum }: Vraag, antwoord: Antwoord): string | null {
  if (typeof antwoord !== "number" || !Number.isFinite(antwoord)) return "Vul een getal in";
  const isLow = minimum !== null && antwoord < minimum;
  const isHigh = maximum !== null && antwoord > maximum;
  if (!isLow && !isHigh) return null;
  if (minimum !== null && maximum !== null) return `Vul een getal in van ${minimum} tot en met ${maximum}`;
  return isLow ? `Vul een getal in van ten minste ${minimum}` : `Vul een getal in van hoogstens ${maximum}`;
}

/** In words about work: what helps and what someone can do, not why. */
function fouteTekst(antwoord: Antwoord): string | null {
  if (typeof antwoord !== "string") return "Schrijf een kort antwoord";
  if (antwoord.length > TEKST_MAX) return `Schrijf hoogstens ${TEKST_MAX} tekens`;
  return gezondheidswoorden(antwoord)[0]?.hint ?? null;
}
