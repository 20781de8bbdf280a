import type { Door } from "./door.ts";
import { opdrachtDoors } from "./opdrachten.ts";
import { routes } from "./routes.ts";
import { taakDoors } from "./taken/soorten.ts";
import { DATAKLASSEN, type Dataklasse, matrix, type Rol, ROLLEN } from "./toegang/matrix.ts";
import { register, type Verwerkingsactiviteit } from "./verwerkingsactiviteiten.ts";
import {
  BEVEILIGING,
  DOORGIFTE,
  VERANTWOORDELIJKE,
  type Verwerkingsgegevens,
  verwerkingsgegevens,
} from "./verwerkingsgegevens.ts";

/** An activity with all that the register of processing activities must tell. @source AVG art. 30 lid 1 */
export type Registerregel = Verwerkingsactiviteit &
  Verwerkingsgegevens & {
    /** How the lines of the dataverwerkingen name it. */
    readonly adres: string;
    readonly dataklassen: readonly Dataklasse[];
    /** Who may read or change any of these data; what everyone may see does not count. */
    readonly rollen: readonly Rol[];
    readonly verantwoordelijke: string;
    readonly doorgifte: string;
  };

/** Everything that can be asked or done: by an address, as a job, or by the command line alone. */
export const alleDoors: readonly Door[] = [
  ...new Set<Door>([...routes.map(({ door }) => door), ...taakDoors, ...opdrachtDoors]),
];

/** The whole register: what is written down, with the data and the roles that follow from the doors and the matrix. */
export const verwerkingsregister = (): readonly Registerregel[] => {
  return register.map((activiteit) => {
    const dataklassen = dataklassenOf(activiteit);
    const { beveiliging, ...gegevens } = verwerkingsgegevens[activiteit.id]!;
    return {
      ...activiteit,
      ...gegevens,
      adres: `/api/v1/verwerkingsactiviteiten/${activiteit.id}`,
      dataklassen,
      rollen: ROLLEN.filter((rol) => dataklassen.some((klasse) => mayUse(rol, klasse))),
      beveiliging: [...beveiliging, ...BEVEILIGING],
      verantwoordelijke: VERANTWOORDELIJKE,
      doorgifte: DOORGIFTE,
    };
  });
};

function dataklassenOf(activiteit: Verwerkingsactiviteit): Dataklasse[] {
  const used = new Set(
    alleDoors.flatMap((door) => (door.verwerkingsactiviteit === activiteit ? [door.dataklasse] : [])),
  );
  return DATAKLASSEN.filter((klasse) => used.has(klasse));
}

const mayUse = (rol: Rol, klasse: Dataklasse): boolean =>
  matrix.some(([whose, what, , reikwijdte]) => whose === rol && what === klasse && reikwijdte !== "openbaar");
