import { Query } from "mingo";
import { type Toeval, toevalVoor } from "../../src/matching/genereren-toeval.ts";
import { gebieden, gebiedVan, meters } from "../../src/modules/vum/pc4.ts";
import type { VumSoort } from "../../src/modules/vum/vraagvelden.ts";

type Fields = Record<string, unknown>;
export type Profiel = Fields;
export type Vraagobject = Fields & { selectiegebied: { postcode: string; afstand: number } };

const RIJBEWIJZEN = ["A", "AM", "B", "B+", "BE", "C", "CE", "D", "T"];
const TALEN = ["nld", "eng", "ara", "tur", "ukr"];
const beroepUri = (nummer: number) =>
  `https://linkeddata.competentnl.nl/uwv/id/occupation/${nummer.toString(16).toUpperCase().padStart(10, "0")}`;

/** How different the profiles are: how many professions there are, and how far people want to travel. */
export type Wereld = { readonly beroepen: number; readonly reisafstand: (toeval: Toeval) => number };
const KLEIN: Wereld = { beroepen: 12, reisafstand: (toeval) => toeval.tussen(0, 250) };
/** As many professions as CompetentNL has, and people who travel from their own town to an hour away. */
export const LAND: Wereld = {
  beroepen: 3000,
  reisafstand: (toeval) => toeval.kies([5, 10, 15, 20, 25, 30, 40, 50, 60]),
};

/** A profile as the accreditation has them: every field may be missing, empty, or hold something odd. */
export function eenProfiel(soort: VumSoort, zaad: number, nummer: number, wereld = KLEIN): Profiel {
  const toeval = toevalVoor(zaad, soort, nummer);
  const soms = <T>(maak: () => T, kans = 0.5): T | undefined => (toeval.kans(kans) ? maak() : undefined);
  const lijst = <T>(maak: () => T, hoogstens = 4): T[] =>
    Array.from({ length: toeval.tussen(0, hoogstens) }, maak);
  const gemeen = {
    flexibiliteit: soms(() => ({
      indicatieOnregelmatigWerkOfPloegendienst: soms(() => toeval.tussen(0, 2), 0.8),
      datumAanvangBeschikbaarVoorWerk: soms(() => eenDag(toeval)),
    })),
    werktijden: soms(
      () => ({
        aantalWerkurenPerWeekMinimaal: soms(() => toeval.tussen(0, 45)),
        aantalWerkurenPerWeekMaximaal: soms(() => toeval.tussen(20, 99)),
        indicatieKantoortijden: soms(() => toeval.tussen(0, 2)),
      }),
      0.7,
    ),
  };
  const rijbewijs = soms(() => lijst(() => ({ codeSoortRijbewijs: toeval.kies(RIJBEWIJZEN) })), 0.8);
  const taalbeheersing = soms(() => lijst(() => eenTaal(toeval, soms)));
  const postcode = `${toeval.kies(gebieden())}${toeval.kies(["AB", "xz"])}`;
  const beroep = () => ({ codeBeroepsnaam: soms(() => beroepUri(toeval.tussen(1, wereld.beroepen)), 0.9) });
  if (soort === "vacature")
    return schoon({
      idVacature: `vac-${nummer}`,
      ...gemeen,
      adres: { postcode },
      beroep: soms(beroep, 0.9),
      codeWerkEnDenkniveauMinimaal: soms(() => String(toeval.tussen(0, 7)), 0.7),
      arbeidsVoorwaarden: soms(() => ({ datumAanvangWerkzaamheden: soms(() => eenDag(toeval)) })),
      rijbewijs,
      taalbeheersing,
    });
  return schoon({
    idWerkzoekende: `wz-${nummer}`,
    ...gemeen,
    mobiliteit: {
      bemiddelingspostcode: postcode,
      maximaleReisafstand: soms(() => wereld.reisafstand(toeval), 0.9),
    },
    bemiddelingsberoep: soms(() => lijst(beroep), 0.9),
    contractvorm: soms(() =>
      lijst(() => ({
        codeTypeArbeidscontract: soms(() => toeval.kies(["O", "B"]), 0.8),
        codeTypeOvereenkomst: soms(() => toeval.kies(["01", "02"])),
      })),
    ),
    arbeidsmarktkwalificatie: soms(() => ({ rijbewijs, taalbeheersing }), 0.9),
  });
}

const eenTaal = (toeval: Toeval, soms: <T>(maak: () => T, kans?: number) => T | undefined) => ({
  codeTaal: soms(() => toeval.kies(TALEN), 0.9),
  codeNiveauTaalbeheersingMondeling: soms(() => toeval.kies([0, 1, 2, 3, 4, 8]), 0.7),
  codeNiveauTaalbeheersingSchriftelijk: soms(() => toeval.kies([0, 1, 2, 3, 4, 8]), 0.7),
});

/** A question of the contract, with any number of conditions. */
export function eenVraag(soort: VumSoort, zaad: number, nummer: number, wereld = KLEIN): Vraagobject {
  const toeval = toevalVoor(zaad, `vraag ${soort}`, nummer);
  const kans = toeval.kies([0.12, 0.25, 0.45]);
  const soms = (maak: () => unknown) => (toeval.kans(kans) ? maak() : undefined);
  const beroep = () => ({ $eq: beroepUri(toeval.tussen(1, wereld.beroepen)) });
  const rijbewijs = soms(() => ({
    $all: Array.from({ length: toeval.tussen(1, 2) }, () => ({
      $elemMatch: { codeSoortRijbewijs: { $eq: toeval.kies(RIJBEWIJZEN) } },
    })),
  }));
  const niveau = () => (toeval.kans(0.4) ? { $gte: toeval.tussen(2, 4) } : undefined);
  const taal = soms(() => ({
    $all: Array.from(
      {
        length: toeval.gewogen([
          [1, 4],
          [2, 1],
        ]),
      },
      () => ({
        $elemMatch: schoon({
          codeTaal: { $eq: toeval.kies(TALEN) },
          codeNiveauTaalbeheersingMondeling: niveau(),
          codeNiveauTaalbeheersingSchriftelijk: niveau(),
        }),
      }),
    ),
  }));
  const gemeen = {
    "flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst": soms(() => ({ $eq: toeval.tussen(1, 2) })),
    "werktijden.aantalWerkurenPerWeekMaximaal": soms(() => ({ $gte: toeval.tussen(1, 99) })),
    "werktijden.aantalWerkurenPerWeekMinimaal": soms(() => ({ $lte: toeval.tussen(1, 99) })),
  };
  const selectiegebied = {
    postcode: `${toeval.kies(gebieden())}AA`,
    afstand: toeval.kies([toeval.tussen(0, 30), toeval.tussen(0, 120), toeval.tussen(100, 999)]),
  };
  if (soort === "vacature")
    return schoon({
      selectiegebied,
      ...gemeen,
      "beroep.codeBeroepsnaam": soms(beroep),
      codeWerkEnDenkniveauMinimaal: soms(() =>
        toeval.kies([{ $eq: "7" }, { $lt: "7" }, { $gte: String(toeval.tussen(1, 6)), $lt: "7" }]),
      ),
      datumAanvangWerkzaamheden: soms(() => ({ $gte: eenDag(toeval) })),
      rijbewijs,
      taalbeheersing: taal,
    }) as Vraagobject;
  const contracten = toeval.kies([["O"], ["B"], ["O", "B"]]);
  return schoon({
    selectiegebied,
    ...gemeen,
    bemiddelingsberoep: soms(() => ({
      $elemMatch: {
        $or: Array.from({ length: toeval.tussen(1, 3) }, () => ({ "beroep.codeBeroepsnaam": beroep() })),
      },
    })),
    contractvorm: soms(() => ({
      $elemMatch: { $or: contracten.map((code) => ({ codeTypeArbeidscontract: { $eq: code } })) },
    })),
    "arbeidsmarktkwalificatie.rijbewijs": rijbewijs,
    "arbeidsmarktkwalificatie.taalbeheersing": taal,
    datumAanvangBeschikbaarVoorWerk: soms(() => ({ $lte: eenDag(toeval) })),
    "werktijden.indicatieKantoortijden": soms(() => ({ $eq: toeval.tussen(1, 2) })),
  }) as Vraagobject;
}

const eenDag = (toeval: Toeval): string =>
  `20${toeval.tussen(24, 28)}-${String(toeval.tussen(1, 12)).padStart(2, "0")}-${String(toeval.tussen(1, 28)).padStart(2, "0")}`;

const schoon = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** Where the field of a question stands in a profile, for an engine that takes questions as they are. */
const PLAATS: Readonly<Record<string, string>> = {
  datumAanvangBeschikbaarVoorWerk: "flexibiliteit.datumAanvangBeschikbaarVoorWerk",
  datumAanvangWerkzaamheden: "arbeidsVoorwaarden.datumAanvangWerkzaamheden",
};

/** The answer by another engine: mingo reads the question as MongoDB does; distance and order are counted apart. */
export function antwoordVanMingo(
  soort: VumSoort,
  profielen: readonly Profiel[],
  { selectiegebied, ...vraag }: Vraagobject,
  hoogstens: number,
): { id: string; meter: number }[] {
  const condities = Object.entries(vraag).map(([naam, conditie]) => [PLAATS[naam] ?? naam, conditie]);
  const text = JSON.stringify(Object.fromEntries(condities)).replaceAll(
    '"beroep.codeBeroepsnaam":{"$eq"',
    () => (soort === "werkzoekende" ? '"codeBeroepsnaam":{"$eq"' : '"beroep.codeBeroepsnaam":{"$eq"'),
  );
  const query = new Query(JSON.parse(text) as Fields);
  const van = gebiedVan(selectiegebied.postcode)!;
  return profielen
    .flatMap((profiel) => {
      const { id, postcode, reisafstand } = kern(soort, profiel);
      const meter = meters(van, gebiedVan(postcode)!);
      const isNear = meter <= selectiegebied.afstand * 1000 && meter <= reisafstand * 1000;
      return isNear && query.test(profiel) ? [{ id, meter }] : [];
    })
    .toSorted((a, b) => a.meter - b.meter || (a.id < b.id ? -1 : 1))
    .slice(0, hoogstens);
}

function kern(soort: VumSoort, profiel: Profiel): { id: string; postcode: string; reisafstand: number } {
  const { idWerkzoekende, idVacature, mobiliteit, adres } = profiel as {
    idWerkzoekende: string;
    idVacature: string;
    mobiliteit?: { bemiddelingspostcode: string; maximaleReisafstand?: number };
    adres?: { postcode: string };
  };
  if (soort === "vacature") return { id: idVacature, postcode: adres!.postcode, reisafstand: Infinity };
  return {
    id: idWerkzoekende,
    postcode: mobiliteit!.bemiddelingspostcode,
    reisafstand: mobiliteit!.maximaleReisafstand ?? Infinity,
  };
}
