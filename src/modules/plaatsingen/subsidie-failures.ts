import type { IsoDate } from "#core/dates";
import { dutchDate } from "#core/dutch";
import { Failure } from "#core/failure";
import type { GeenWaarde } from "#regels/parameter";
import type { Context } from "../context.ts";

export const wswZonderSubsidie = () =>
  new Failure(
    "conflict",
    "subsidie.wsw",
    "Voor werk in de Wsw bestaat geen loonkostensubsidie. Kies: geen loonkostensubsidie.",
    { velden: ["loonkostensubsidie"] },
  );
export const zonderLoonwaarde = () =>
  new Failure(
    "invalid",
    "subsidie.zonder-loonwaarde",
    "Vul de gemeten loonwaarde in. Is die nog niet gemeten, kies dan het vaste deel voor de eerste zes maanden.",
    { velden: ["loonwaarde"] },
  );
export const loonwaardeBekend = () =>
  new Failure(
    "invalid",
    "subsidie.loonwaarde-bekend",
    "Het vaste deel is er alleen zolang de loonwaarde niet is gemeten. Kies de gewone loonkostensubsidie.",
    { velden: ["loonwaarde"] },
  );
export const volledigeLoonwaarde = () =>
  new Failure(
    "conflict",
    "subsidie.volledige-loonwaarde",
    "Bij een loonwaarde van 100 procent of meer is er geen loonkostensubsidie. Kies: geen loonkostensubsidie.",
    { velden: ["loonkostensubsidie"] },
  );
export const bedragOnbekend = ({ parameter, dag }: GeenWaarde, veld = "startdatum") =>
  new Failure(
    "conflict",
    "subsidie.bedrag-onbekend",
    `Voor ${dutchDate(dag)} kennen wij geen waarde van “${parameter}”. Kies een andere dag, of: geen loonkostensubsidie.`,
    { parameter, dag, velden: [veld] },
  );
export const voorbijVastBedrag = () =>
  new Failure(
    "conflict",
    "subsidie.voorbij-vast-bedrag",
    "Op die dag geldt het vaste bedrag van de eerste zes maanden niet meer, en er is nog geen loonwaarde. Leg eerst de loonwaarde vast, of kies een eerdere dag.",
    { velden: ["vanaf"] },
  );
export const loonwaardeBestaat = (vanaf: IsoDate) =>
  new Failure(
    "conflict",
    "subsidie.loonwaarde-bestaat",
    "Vanaf deze dag is er al een loonwaarde. Was die verkeerd, verbeter hem dan.",
    { vanaf, velden: ["vanaf"] },
  );
export const urenBestaan = (vanaf: IsoDate) =>
  new Failure(
    "conflict",
    "subsidie.uren-bestaan",
    "Vanaf deze dag zijn er al uren vastgelegd. Waren die verkeerd, verbeter ze dan.",
    { vanaf, velden: ["vanaf"] },
  );
const buiten = (code: string, detail: string, veld: string) =>
  new Failure("invalid", `subsidie.${code}`, detail, { velden: [veld] });
export const zonderUren = () => buiten("zonder-uren", "Vul de uren per week in.", "urenPerWeek");
export const buitenPlaatsing = () =>
  buiten("buiten-plaatsing", "Kies een dag waarop deze plaatsing loopt.", "vanaf");
const vastgesteldInToekomst = () =>
  buiten("vastgesteld-in-de-toekomst", "Kies vandaag of een eerdere dag.", "vastgesteldOp");
const herbepalenTeVroeg = () =>
  buiten(
    "herbepalen-te-vroeg",
    "De dag van de herbepaling ligt voor de meting. Kies een latere dag.",
    "herbepalenOp",
  );

/** A measurement has happened, and is looked at again after it. */
export function checkMeting(
  { today }: Pick<Context, "today">,
  { vastgesteldOp, herbepalenOp }: { vastgesteldOp: IsoDate; herbepalenOp: IsoDate | null },
): void {
  if (vastgesteldOp > today()) throw vastgesteldInToekomst();
  if (herbepalenOp !== null && herbepalenOp <= vastgesteldOp) throw herbepalenTeVroeg();
}
export const verouderdVoorbeeld = () =>
  new Failure(
    "stale",
    "subsidie.verouderd-voorbeeld",
    "Er is iets veranderd sinds u het voorbeeld zag. Bekijk het opnieuw en keur het daarna goed.",
  );

export const geenSubsidie = (plaatsingId: string) =>
  new Failure("not-found", "subsidie.geen", "Bij deze plaatsing is geen loonkostensubsidie.", {
    plaatsingId,
  });

export const alBesloten = () =>
  new Failure(
    "conflict",
    "subsidie.al-besloten",
    "Over deze loonkostensubsidie is al besloten. U hoeft niets te doen.",
  );
export const besluitInToekomst = () =>
  new Failure("invalid", "subsidie.besluit-in-de-toekomst", "Kies vandaag of een eerdere dag.", {
    velden: ["datum"],
  });
