import type { Door } from "../src/modules/door.ts";
import { opdrachtDoors } from "../src/modules/opdrachten.ts";
import { routes } from "../src/modules/routes.ts";
import { alleDoors, type Registerregel, verwerkingsregister } from "../src/modules/verwerkingsregister.ts";

type Table = (head: readonly string[], rows: readonly (readonly string[])[]) => string;

const commands = new Set<Door>(opdrachtDoors);
const doors = alleDoors.toSorted((a, b) => (a.name < b.name ? -1 : 1));

/** The register as the page `/verwerkingsregister` has it, and the doors behind each activity. @source AVG art. 30 lid 1 */
export const registerparts = (table: Table): readonly string[] => [
  "Why personal data may be used, by whom, and where that happens (AVG art. 30): the register that everyone reads at " +
    "`/verwerkingsregister`, from the same `verwerkingsregister()` of `src/modules`, with the doors besides. Each use of a door " +
    "writes a line in `dataverwerkingen` for each inwoner whose data were used, and the line names the activity. " +
    "Who may open a door follows from [toegang](toegang.md).",
  ...verwerkingsregister().flatMap((regel) => [
    `## ${regel.naam}`,
    about(regel, table),
    doorsOf(regel, table),
  ]),
];

const about = (regel: Registerregel, table: Table): string =>
  table(
    ["Wat", "Hoe het is"],
    [
      ["Identifier", code(regel.id)],
      ["Doel", regel.doel],
      ["Grondslag", regel.grondslag],
      ["Verantwoordelijke", regel.verantwoordelijke],
      ["Betrokkenen", lines(regel.betrokkenen)],
      ["Dataklassen", regel.dataklassen.map(code).join(", ")],
      ["Wie erbij kan", regel.rollen.join(", ")],
      ["Ontvangers", lines(regel.ontvangers)],
      ["Doorgifte", regel.doorgifte],
      ["Bewaartermijnen", lines(regel.bewaartermijnen)],
      ["Beveiliging", lines(regel.beveiliging)],
    ],
  );

const doorsOf = ({ id }: Registerregel, table: Table): string =>
  table(
    ["Door", "What it does", "Use", "Dataklasse", "Address"],
    doors
      .filter(({ verwerkingsactiviteit }) => verwerkingsactiviteit.id === id)
      .map((door) => [
        code(door.name),
        door.summary,
        door.kind === "action" ? "change" : "read",
        code(door.dataklasse),
        addressOf(door),
      ]),
  );

function addressOf(door: Door): string {
  const route = routes.find((route) => route.door === door);
  if (route) return code(`${route.method} ${route.path}`);
  return commands.has(door) ? "the command line" : "a job";
}

const lines = (all: readonly string[]): string => all.join("; ");
const code = (text: string) => `\`${text}\``;
