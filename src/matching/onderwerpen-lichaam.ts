import { niveaus, type OnderwerpDefinitie } from "#matching/onderwerp";

/** Own scales: what someone can do, or what the work asks, never why. */
const DUUR = niveaus("Niet", "Korte tijd achter elkaar", "Een groot deel van de dag", "De hele dag");
const HOE_VAAK = niveaus("Niet", "Soms", "Vaak", "De hele dag door");

const NIVEAU = { soort: "niveau", zijde: "beide", minimum: 0, maximum: 3 } as const;

export const ONDERWERPEN_LICHAAM = [
  {
    code: "tillen",
    label: "Tillen",
    vraag: "Hoeveel kilo kunt u tillen?",
    vraagPlek: "Hoeveel kilo moet iemand kunnen tillen?",
    soort: "getal",
    eenheid: "kilo",
    minimum: 0,
    maximum: 50,
    zijde: "beide",
    pictogram: "scale",
  },
  {
    code: "staan",
    label: "Staan",
    vraag: "Hoe lang kunt u staan?",
    vraagPlek: "Hoe lang moet iemand staan?",
    opties: DUUR,
    pictogram: "person",
    ...NIVEAU,
  },
  {
    code: "lopen",
    label: "Lopen",
    vraag: "Hoe lang kunt u lopen?",
    vraagPlek: "Hoe lang moet iemand lopen?",
    opties: DUUR,
    pictogram: "walk",
    ...NIVEAU,
  },
  {
    code: "zitten",
    label: "Zitten",
    vraag: "Hoe lang kunt u zitten?",
    vraagPlek: "Hoe lang moet iemand zitten?",
    opties: DUUR,
    pictogram: "person",
    ...NIVEAU,
  },
  {
    code: "bukken",
    label: "Bukken",
    vraag: "Hoe vaak kunt u bukken?",
    vraagPlek: "Hoe vaak moet iemand bukken?",
    opties: HOE_VAAK,
    pictogram: "sorted-down",
    ...NIVEAU,
  },
  {
    code: "reiken",
    label: "Reiken",
    vraag: "Hoe vaak kunt u boven uw schouders reiken?",
    vraagPlek: "Hoe vaak moet iemand boven de schouders reiken?",
    opties: HOE_VAAK,
    pictogram: "sorted-up",
    ...NIVEAU,
  },
  {
    code: "traplopen",
    label: "Traplopen",
    vraag: "Hoe vaak kunt u traplopen of klimmen?",
    vraagPlek: "Hoe vaak moet iemand traplopen of klimmen?",
    opties: HOE_VAAK,
    pictogram: "stairs",
    ...NIVEAU,
  },
  {
    code: "handvaardigheid",
    label: "Werken met de handen",
    vraag: "Hoe fijn kunt u met uw handen werken?",
    vraagPlek: "Hoe fijn is het werk met de handen?",
    opties: niveaus("Geen handwerk", "Grof werk", "Gewoon handwerk", "Heel fijn werk"),
    pictogram: "edit",
    ...NIVEAU,
  },
] as const satisfies readonly OnderwerpDefinitie[];
