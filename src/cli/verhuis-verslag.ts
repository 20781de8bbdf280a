import type { Getelde } from "#db/verhuis/inhoud";
import type { Regiocijfers } from "../modules/verhuis/cijfers.ts";
import type { Answer } from "./command.ts";

type Verslag = {
  readonly tabellen: readonly Getelde[];
  readonly wachtrij: number;
  readonly cijfers: readonly Regiocijfers[];
  /** The key file of this machine, or null where there is none. */
  readonly sleutels: string | null;
};

/** What was moved and how that was checked, with what a person still has to do. */
export function verslag({ tabellen, wachtrij, cijfers, sleutels }: Verslag): Answer {
  const rijen = tabellen.reduce((sum, each) => sum + each.rijen, 0);
  const filled = tabellen.filter((each) => each.rijen > 0);
  const regios = cijfers.map(({ regio, logboek, kerncijfers }) => ({
    regio,
    logboek,
    kerncijfers: Array.isArray(kerncijfers) ? kerncijfers.length : null,
  }));
  const text = [
    `Overgezet: ${rijen} rijen in ${filled.length} tabellen; ${tabellen.length - filled.length} tabellen zijn leeg.`,
    ...filled.map(
      ({ naam, rijen, sha256 }) =>
        `  ${naam.padEnd(34)} ${String(rijen).padStart(9)}  ${sha256.slice(0, 16)}`,
    ),
    "",
    "Elke tabel is teruggelezen: het aantal rijen en het controlegetal zijn aan beide kanten gelijk.",
    "Alle verwijzingen zijn opnieuw nagegaan; de beveiliging van elke tabel staat aan zoals die stond.",
    ...regios.map(regel),
    `Wachtend werk dat meegaat: ${wachtrij}.`,
    "",
    ...nextSteps(sleutels),
  ];
  return { json: { rijen, tabellen, wachtrij, regios, sleutels }, text: text.join("\n") };
}

function regel({
  regio,
  logboek,
  kerncijfers,
}: Pick<Regiocijfers, "regio" | "logboek"> & { kerncijfers: number | null }) {
  const figures =
    kerncijfers === null
      ? "kerncijfers niet vergeleken: er is geen beleidsadviseur"
      : `${kerncijfers} kerncijfers en de doelen zijn gelijk`;
  const audit =
    logboek === null
      ? "logboek niet nagerekend: er is geen functionaris gegevensbescherming"
      : `logboek ${logboek.regels} regels, ${logboek.klopt ? "klopt" : "KLOPT NIET, ook voor het overzetten niet"}`;
  return `Regio ${regio}: ${figures}; ${audit}.`;
}

const nextSteps = (sleutels: string | null): string[] => [
  "Wat u nog doet:",
  sleutels === null
    ? "- Zet het sleutelbestand sleutels.json met de hand in DATA_DIR. Het gaat nooit mee; zonder dat bestand start Meedoen niet."
    : `- Het sleutelbestand gaat nooit mee. Het staat hier: ${sleutels}. Zet het met de hand in DATA_DIR waar Meedoen gaat draaien.`,
  "- Start Meedoen voortaan met de nieuwe database. De oude gegevens zijn niet veranderd: gebruik ze niet meer.",
];
