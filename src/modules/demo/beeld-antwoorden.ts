import type { Antwoorden } from "../beeld/definitie.ts";
import type { Triage } from "../beeld/instroom.ts";
import type { Rol } from "./caseloads.ts";
import type { Row } from "./insert-rows.ts";
import type { Inwoner } from "./inwoners.ts";
import type { Random } from "./random.ts";

type Om = {
  readonly random: Random;
  readonly inwoner: Inwoner;
  readonly rol: Rol;
  readonly situatie: Row<"situaties">;
  /** How often this one was filled in before. */
  readonly keer: number;
};

/** What was answered; undefined where the facts of the dossier leave nothing to answer. */
export function antwoordenOp(code: string, om: Om): Antwoorden | undefined {
  if (code === "poortwachter") return poortwachter(om);
  if (code === "werkfit") return werkfit(om);
  if (code === "participatieladder") return ladder(om);
  return code === "duurzame_arbeidsbeperking" ? criteria(om) : doelen(om);
}

function poortwachter({ random, inwoner, situatie }: Om): Antwoorden {
  const isVer = inwoner.groep.isWerkfit === false;
  const wil = isVer && random.chance(0.25) ? "twijfelt" : "ja";
  const beschikbaar = situatie.isBeschikbaar === false ? "nee" : "ja";
  const anderstalig = inwoner.talen[0] !== "nld";
  return {
    vraag: random.pick(isVer ? ["meedoen", "leren", "werk"] : ["werk", "werk", "leren"]),
    wil,
    ...(wil === "twijfelt" && { ruimte: "Over vier weken opnieuw spreken, eerst meekijken bij een groep." }),
    beschikbaar,
    afstand: isVer ? random.pick(["middel", "groot"]) : random.pick(["klein", "middel"]),
    speelt: [
      ...(anderstalig ? ["taal"] : []),
      ...random.pickSome(
        ["vervoer", "opvang", "geld", "uren", "ervaring", "vertrouwen"],
        random.between(1, isVer ? 3 : 2),
      ),
    ],
    eerst: random.pick([
      "De vaste lasten op orde.",
      "Een paar ochtenden per week ritme opbouwen.",
      "Opvang regelen voor de middagen.",
      "Ontdekken welk werk past.",
      "Een fiets, zodat het werk te bereiken is.",
    ]),
    startkwalificatie: inwoner.heeftStartkwalificatie ? "ja" : "nee",
    tolk: anderstalig && !inwoner.talen.includes("nld") ? "ja" : "nee",
  };
}

function werkfit({ random, inwoner: { groep } }: Om): Antwoorden | undefined {
  if (groep.isWerkfit === null) return undefined;
  return groep.isWerkfit
    ? {
        werkfit: "ja",
        steun: random.pickSome(["jobcoach", "uitleg", "uren", "plek", "taal"], random.between(1, 2)),
        grond: random.pick([
          "Werkte drie weken mee op een proefplaats.",
          "Rondde een traject af.",
          "Werkt nu.",
        ]),
      }
    : {
        werkfit: "nee",
        nodig: random.pick(["Ritme opbouwen in kleine stappen.", "Eerst rust thuis.", "Meer Nederlands."]),
        grond: random.pick(["Gesprek en meelopen in een groep.", "Gesprek met de inwoner en de gids."]),
      };
}

function ladder({ random, situatie }: Om): Antwoorden {
  const trede = situatie.ladder!;
  const hoger = trede < 6 && random.chance(0.6);
  return {
    trede: String(trede),
    grond: GROND[trede - 1]!,
    hoger: hoger ? "ja" : "nee",
    ...(hoger && { hulp: random.pick(["Een vaste begeleider.", "Taalles op het werk.", "Iets meer uren."]) }),
  };
}

const GROND = [
  "Is vooral thuis en ziet weinig mensen.",
  "Gaat naar de buurtkamer en de sportclub.",
  "Doet twee keer per week mee met een groep.",
  "Werkt als vrijwilliger, twaalf uur per week.",
  "Werkt met begeleiding van een jobcoach.",
  "Werkt zelfstandig bij een werkgever.",
];

function criteria({ random, inwoner: { groep } }: Om): Antwoorden {
  const isBeschut = groep.indicatie === "beschut werk" || groep.indicatie === "Wsw";
  const jaNee = (kans: number) => (random.chance(kans) ? "ja" : "nee");
  return {
    taak: "ja",
    basis: "ja",
    achter_elkaar: random.between(1, 3),
    per_dag: random.between(4, 6),
    uurloon: isBeschut ? "nee" : jaNee(0.3),
    aanpassing: isBeschut ? "ja" : jaNee(0.2),
    toezicht: isBeschut ? "ja" : jaNee(0.2),
    voordoen: jaNee(0.6),
    tempo: jaNee(0.3),
    samen: jaNee(0.7),
    reizen: jaNee(0.7),
    geprobeerd: "ja",
    blijvend: jaNee(0.6),
  };
}

/** From low to somewhat higher, and not every time: people do not grow by a rule. */
function doelen({ random, keer }: Om): Antwoorden {
  const punt = () => Math.max(1, Math.min(5, 2 + Math.round(keer * 0.6) + random.between(-1, 1)));
  return {
    groei: punt(),
    welbevinden: punt(),
    vertrouwen: punt(),
    zin: punt(),
    motivatie: punt(),
    inzicht: punt(),
    woorden: random.pick([
      "Ik merk dat ik meer durf.",
      "Het gaat met ups en downs.",
      "Ik wil graag verder leren.",
    ]),
  };
}

/** Who pointed the way, as it usually goes for the group that someone is in. */
export function bronVoor(random: Random, { groep, doelgroepen, hoofdpersoon }: Inwoner): string {
  const vast: Readonly<Record<string, string>> = {
    yonas: "inburgering",
    anouk: "inburgering",
    nadia: "inwoner zelf",
    joost: "Jongerenloket",
    tirza: "school",
    pieter: "Sociaal Team",
  };
  if (hoofdpersoon) return vast[hoofdpersoon.sleutel] ?? "uitkering";
  if (doelgroepen.includes("statushouder")) return random.pick(["inburgering", "inburgering", "uitkering"]);
  if (doelgroepen.some((label) => label.startsWith("school") || label === "vsv'er"))
    return random.pick(["school", "Jongerenloket"]);
  if (groep.uitkering === "NUG")
    return random.pick(["inwoner zelf", "inwoner zelf", "familie of bekende", "Sociaal Team"]);
  if (groep.uitkering === "Bijstand")
    return random.weighted([
      ["uitkering", 70],
      ["Sociaal Team", 14],
      ["inwoner zelf", 8],
      ["uit zorg of detentie", 3],
      ["andere gemeente", 5],
    ]);
  return random.pick(["UWV", "UWV", "UWV", "werkgever", "inwoner zelf"]);
}

/** The decisions in the order in which they were taken. */
export function triageVoor(
  random: Random,
  { groep }: Inwoner,
  rol: Rol,
): readonly (readonly [Triage, string])[] {
  const traject = [
    "traject",
    random.pick(["Bouwt eerst ritme op in een groep.", "Ontdekt welk werk past."]),
  ] as const;
  const direct = [
    "direct naar werk",
    random.pick(["Kan en wil beginnen.", "Heeft ervaring en kan beginnen."]),
  ] as const;
  const eerst = ["eerst iets anders", "Regelt eerst opvang en de vaste lasten."] as const;
  if (groep.isWerkfit === false) return random.chance(0.3) ? [eerst, traject] : [traject];
  return rol === "werkt" && random.chance(0.4) ? [traject, direct] : [direct];
}
