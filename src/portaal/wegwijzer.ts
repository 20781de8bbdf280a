/** P2: six questions and what fits the answers. Nothing of it is kept: the answers stand in the address and nowhere else. */
export const VRAGEN = {
  waar: ["hier", "ergensAnders"],
  leeftijd: ["jong", "jongere", "volwassen", "pensioen"],
  inkomen: ["bijstand", "uwv", "partner", "werk", "school", "anders"],
  soort: ["nu", "oefenen", "ontmoeten", "weetNiet"],
  nodig: ["taal", "begeleiding", "rust", "leren", "vervoer", "kinderen", "niets"],
  indicatie: ["beschut", "doelgroep", "nee"],
} as const;

export type Vraag = keyof typeof VRAGEN;
export type Antwoorden = {
  readonly [V in Exclude<Vraag, "nodig">]?: (typeof VRAGEN)[V][number] | undefined;
} & { readonly nodig: readonly (typeof VRAGEN)["nodig"][number][] };

export const VOLGORDE = Object.keys(VRAGEN) as readonly Vraag[];

export type Kaart =
  | "recht"
  | "bijstand"
  | "uwv"
  | "werkend"
  | "jong"
  | "jongere"
  | "pensioen"
  | "beschut"
  | "doelgroep"
  | "taal"
  | "begeleiding"
  | "rust"
  | "leren"
  | "vervoer"
  | "kinderen"
  | "proefplaats"
  | "oefenen"
  | "ontmoeten"
  | "terug"
  | "elders";

/**
 * What fits, the way in first. Where a question was skipped its cards stay away; there is always one card at least.
 * Sources: Participatiewet art. 7 (support, also without a benefit), 10, 10b, 10d; eisen D.
 */
export function wijzerVan({
  waar,
  leeftijd,
  inkomen,
  soort,
  nodig,
  indicatie,
}: Antwoorden): readonly Kaart[] {
  if (waar === "ergensAnders") return ["elders"];
  const ingang: Kaart =
    leeftijd === "pensioen"
      ? "pensioen"
      : inkomen === "bijstand"
        ? "bijstand"
        : inkomen === "uwv"
          ? "uwv"
          : inkomen === "werk"
            ? "werkend"
            : leeftijd === "jong" || inkomen === "school"
              ? "jong"
              : "recht";
  const isWerk = leeftijd !== "pensioen";
  const kaarten: readonly (Kaart | false)[] = [
    ingang,
    leeftijd === "jongere" && "jongere",
    isWerk && indicatie !== undefined && indicatie !== "nee" && indicatie,
    ...nodig.map((wat) => isWerk && wat !== "niets" && wat),
    isWerk && soort === "nu" && "proefplaats",
    isWerk && soort === "oefenen" && "oefenen",
    (soort === "ontmoeten" || soort === "weetNiet") && "ontmoeten",
    isWerk && inkomen !== undefined && inkomen !== "werk" && "terug",
  ];
  return kaarten.filter((kaart) => kaart !== false);
}

/** The answers of a query string; what is none of the choices counts as skipped. */
export const antwoordenIn = (search: URLSearchParams): Antwoorden => {
  const nodig = new Set(search.getAll("nodig"));
  return {
    waar: gekozen(VRAGEN.waar, search.get("waar")),
    leeftijd: gekozen(VRAGEN.leeftijd, search.get("leeftijd")),
    inkomen: gekozen(VRAGEN.inkomen, search.get("inkomen")),
    soort: gekozen(VRAGEN.soort, search.get("soort")),
    indicatie: gekozen(VRAGEN.indicatie, search.get("indicatie")),
    nodig: VRAGEN.nodig.filter((wat) => nodig.has(wat)),
  };
};

const gekozen = <Waarde extends string>(
  keuzen: readonly Waarde[],
  gegeven: string | null,
): Waarde | undefined => keuzen.find((keuze) => keuze === gegeven);

/** The question after one that was answered or skipped; undefined after the last. */
export const vraagNa = (vraag: Vraag | undefined): Vraag | undefined =>
  VOLGORDE[vraag === undefined ? 0 : VOLGORDE.indexOf(vraag) + 1];
