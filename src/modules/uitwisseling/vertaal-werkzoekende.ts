import { notice } from "./check-rij.ts";
import { codes, gemeenschappelijkeFeiten, highest, sectoren } from "./vertaal-feiten.ts";
import { BUITEN_REGIO, type Feiten, type LiggingVan, type Vertaling } from "./vertaling.ts";
import type { VumWerkzoekende } from "./vum-werkzoekende.ts";

const MAX_REISTIJD = 240; // minutes, what a fact holds
const NEE = 2;

/**
 * A job seeker of VUM as an inwoner with mogelijkheden. VUM sends no name and no birth date: the number stands for the
 * name. What no field of ours holds stays in the profile.
 */
export function vertaalWerkzoekende(profiel: VumWerkzoekende, liggingVan: LiggingVan): Vertaling {
  const { mobiliteit, arbeidsmarktkwalificatie: kwalificatie, werktijden } = profiel;
  const postcode = mobiliteit.bemiddelingspostcode.toUpperCase();
  const { gemeente, plaats } = liggingVan(postcode);
  const { feiten, meldingen } = gemeenschappelijkeFeiten({
    ...kwalificatie,
    werktijden: werktijden ?? null,
  });
  return {
    kolommen: {
      voornaam: "VUM",
      achternaam: profiel.idWerkzoekende,
      gemeente,
      postcode,
      woonplaats: plaats,
      talen: talen(kwalificatie?.taalbeheersing ?? []),
    },
    feiten: { ...feiten, ...reizen(profiel), ...werk(profiel) },
    meldingen: [
      ...meldingen,
      ...(gemeente === BUITEN_REGIO
        ? [
            notice(
              "mobiliteit.bemiddelingspostcode",
              `Postcode ${postcode} ligt niet in de regio. De gemeente wordt 'Buiten de regio'.`,
            ),
          ]
        : []),
      ...((mobiliteit.maximaleReistijd ?? 0) > MAX_REISTIJD
        ? [
            notice(
              "mobiliteit.maximaleReistijd",
              `Meer dan ${MAX_REISTIJD} minuten reizen telt als ${MAX_REISTIJD} minuten.`,
            ),
          ]
        : []),
    ],
  };
}

type Taal = NonNullable<NonNullable<VumWerkzoekende["arbeidsmarktkwalificatie"]>["taalbeheersing"]>[number];

/** Languages that someone speaks at least reasonably, the best one first. */
function talen(beheersing: readonly Taal[]): string[] {
  const level = (taal: string) =>
    highest(
      beheersing
        .filter(({ codeTaal }) => codeTaal === taal)
        .map((one) => one.codeNiveauTaalbeheersingMondeling),
    );
  return codes(beheersing.map(({ codeTaal }) => codeTaal))
    .filter((taal) => level(taal) >= 2)
    .toSorted((a, b) => level(b) - level(a) || (a < b ? -1 : 1));
}

function reizen({ mobiliteit, vervoermiddel }: VumWerkzoekende): Feiten {
  const vervoermiddelen = codes(
    (vervoermiddel ?? [])
      .filter(({ indicatieBeschikbaarVoorWoonWerkverkeer: mag }) => mag !== NEE)
      .map(({ codeVervoermiddel }) => VERVOER[codeVervoermiddel ?? 0]),
  );
  const tijd = mobiliteit.maximaleReistijd;
  return {
    ...(typeof tijd === "number" && { reistijd_max: Math.min(tijd, MAX_REISTIJD) }),
    ...(vervoermiddelen.length > 0 && { vervoermiddelen }),
  };
}

const VERVOER: Readonly<Record<number, string>> = {
  1: "auto",
  2: "bromfiets",
  3: "fiets",
  4: "motor",
  5: "ov",
  9: "anders",
};

/** "No help needed" is a fact; "help needed" does not say how much, and stays unknown. */
function werk({ sector, eisAanWerk }: VumWerkzoekende): Feiten {
  const gewenst = sectoren(sector ?? []);
  return {
    ...(gewenst.length > 0 && { sectoren: gewenst }),
    ...(eisAanWerk?.indicatieBegeleiding === NEE && { begeleiding: 0 }),
    ...(eisAanWerk?.indicatieAanpassingWerkomgeving === NEE && { aanpassingen: [] }),
  };
}
