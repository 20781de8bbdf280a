import { addDays, type IsoDate } from "#core/dates";
import { moment } from "./dagen.ts";
import { contactOf, type Dossiers, van } from "./dossiers.ts";
import { type Gebruiker, gebruiker } from "./gebruikers.ts";
import type { Inwoner } from "./inwoners.ts";
import { randomFor } from "./random.ts";
import type { Tekst } from "./teksten.ts";

export type Schrijver = ReturnType<typeof schrijver>;
type Vervolg = readonly [wat: string, wanneer: IsoDate];

/** Writes in the dossiers of the people with a story, whom it knows by key. */
export function schrijver(mensen: ReadonlyMap<string, Inwoner>, today: IsoDate) {
  const random = randomFor("verhaal");
  const made: Dossiers = {
    begeleidingen: [],
    plannen: [],
    planstappen: [],
    contactmomenten: [],
    afspraken: [],
  };
  const row = (sleutel: string) => ({ ...van(mensen.get(sleutel)!), id: random.id() });

  const helper = (
    sleutel: string,
    naam: string,
    rol: string,
    more: { readonly by?: Gebruiker; readonly dagen?: number; readonly waarom?: string } = {},
  ) =>
    made.begeleidingen.push({
      ...row(sleutel),
      gebruikerId: more.by?.id ?? null,
      naam,
      rol,
      isHoofd: rol === "klantmanager",
      waarom: more.waarom ?? null,
      vanaf: mensen.get(sleutel)!.aangemeldOp,
      tot: null,
      laatsteContact: more.dagen === undefined ? null : addDays(today, -more.dagen),
    });

  const contact = (
    sleutel: string,
    by: string,
    tekst: Tekst | readonly ["melding", string],
    dag: IsoDate,
    vervolg?: Vervolg,
  ) =>
    made.contactmomenten.push({
      ...contactOf(random.id(), mensen.get(sleutel)!, gebruiker(by), tekst, dag),
      ...(vervolg && { vervolg: vervolg[0], vervolgdatum: vervolg[1] }),
    });

  const afspraak = (
    sleutel: string,
    by: string,
    [dag, tijd]: readonly [IsoDate, string],
    onderwerp: string,
    waar: string,
  ) =>
    made.afspraken.push({
      ...row(sleutel),
      gebruikerId: gebruiker(by).id,
      begin: moment(dag, tijd),
      onderwerp,
      waar,
    });

  const plan = (
    sleutel: string,
    eigenWoorden: string,
    stappen: readonly (readonly [naam: string, wanneer: string, status: string])[],
  ) => {
    made.plannen.push({ ...van(mensen.get(sleutel)!), eigenWoorden, versie: 1 });
    for (const [volgorde, [naam, wanneer, status]] of stappen.entries())
      made.planstappen.push({ ...row(sleutel), volgorde, naam, wanneer, status });
  };

  return { made, mensen, today, helper, contact, afspraak, plan };
}
