import { readdirSync, readFileSync } from "node:fs";
import {
  DATAKLASSEN,
  type Dataklasse,
  matrix,
  type Reikwijdte,
  REIKWIJDTEN,
  type Rol,
  ROLLEN,
  type Use,
} from "../src/modules/toegang/matrix.ts";
import { bedragen } from "./docs-bedragen.ts";
import { overgangen } from "./docs-overgangen.ts";
import { registerparts } from "./docs-verwerkingsregister.ts";

const WRITTEN = "<!-- Written by `npm run docs`. Do not edit. -->";

/** How far a permission reaches, in a line. */
const REACH: Readonly<Record<Reikwijdte, string>> = {
  "eigen-dossier": "the inwoner himself, or who acts for him",
  "eigen-caseload": "inwoners whom this user helps now",
  "eigen-unit": "inwoners who work in the unit of this user",
  "eigen-groep": "inwoners who take part in a group of the unit of this user, or that he leads",
  "na-akkoord": "inwoners who said yes to a voorstel at a werkgever of this user",
  "zelf-vastgelegd": "what this user wrote down himself about inwoners whom he helps now",
  "eigen-gemeenten": "inwoners of the gemeenten of this user",
  "eigen-werkgever": "data of the company of this user",
  "eigen-soorten": "files with what this user may change by hand, such as budgets",
  regio: "data of the region in which no inwoner stands",
  openbaar: "data that everybody may see",
};

/** Every page that follows from the code, by its path. */
export const pages = (): Readonly<Record<string, string>> => ({
  "docs/toegang.md": toegang(),
  "docs/verwerkingsregister.md": page("Verwerkingsregister", ...registerparts(table)),
  "docs/states.md": states(),
  "docs/bedragen.md": page("Bedragen", ...bedragen(table)),
  "docs/overgangen.md": page("Overgangen", ...overgangen(table)),
});

function toegang(): string {
  const tables = tablesByClass();
  return page(
    "Toegang",
    "Who may read or change which data, and how far that reaches. From `src/modules/toegang/matrix.ts`; " +
      "what does not stand here is refused. A user with several roles has what they give together.",
    "## Reikwijdten",
    table(
      ["Reikwijdte", "Reaches"],
      REIKWIJDTEN.map((scope) => [code(scope), REACH[scope]]),
    ),
    "## Dataklassen",
    "A table holds one data class, because row-level security cannot hide a column.",
    table(
      ["Dataklasse", "Tables", "Read by", "Changed by"],
      DATAKLASSEN.map((klasse) => [
        code(klasse),
        (tables.get(klasse) ?? [NONE]).join(", "),
        whoMay(klasse, "read"),
        whoMay(klasse, "change"),
      ]),
    ),
    ...ROLLEN.flatMap((rol) => [`## ${rol}`, permissions(rol)]),
  );
}

const permissions = (rol: Rol): string =>
  table(
    ["Dataklasse", "Read", "Change"],
    DATAKLASSEN.map((klasse) => [
      code(klasse),
      scopes(rol, klasse, "read"),
      scopes(rol, klasse, "change"),
    ]).filter(([, read, change]) => read !== NONE || change !== NONE),
  );

function scopes(rol: Rol, klasse: Dataklasse, use: Use): string {
  const rows = matrix.filter((row) => row[0] === rol && row[1] === klasse && row[2] === use);
  return listed(rows.map(([, , , reikwijdte]) => reikwijdte));
}

function whoMay(klasse: Dataklasse, use: Use): string {
  const rollen = ROLLEN.filter((rol) => scopes(rol, klasse, use) !== NONE);
  return rollen.length === ROLLEN.length ? "everyone" : rollen.join(", ") || NONE;
}

/** From the check constraints: what the database accepts is what there is. */
function states(): string {
  const found = constraints();
  const columns = (isStatus: boolean) =>
    found
      .filter(({ column }) => (column === "status") === isStatus)
      .map(({ table, column, values }) => [code(`${table}.${column}`), values.map(code).join(" · ")]);
  return page(
    "States",
    "The values that a column can hold, in the order of `src/db/migrations`. The database refuses any other.",
    "## Status",
    table(["Column", "Values"], columns(true)),
    "## Soorten and other fixed values",
    table(["Column", "Values"], columns(false)),
  );
}

type Constraint = {
  readonly name: string;
  readonly table: string;
  readonly column: string;
  readonly values: readonly string[];
};

const STEP =
  /(?:create|alter) table (?<table>\w+)|drop constraint (?:if exists )?(?<dropped>\w+)|constraint (?<name>\w+) check \((?<column>\w+) (?:in \(|<@ array\[)(?<values>[^)\]]+)/g;

function constraints(): readonly Constraint[] {
  const found = new Map<string, Constraint>();
  let table = "";
  for (const { groups = {} } of migrationTexts().matchAll(STEP)) {
    const { dropped, name, column, values } = groups;
    table = groups.table ?? table;
    if (dropped) found.delete(dropped);
    if (name && column && values)
      found.set(name, {
        name,
        table,
        column,
        values: [...values.matchAll(/'([^']+)'/g)].map(([, v = ""]) => v),
      });
  }
  return [...found.values()];
}

/** From the fences: the data class of a table is the one that its policies ask for; another may add rows only. */
function tablesByClass(): ReadonlyMap<string, readonly string[]> {
  const fences = migrationTexts().matchAll(/call fence_\w+\('(\w+)', '(\w+)'(?:, '\w+', '(\w+)')?\)/g);
  // of who stands in no file yet, only a gemeente says whose it is
  const municipal = migrationTexts().matchAll(
    /create policy lezen on (\w+) for select to meedoen_app using \(\s*regio_id = \(select context_regio\(\)\) and gemeente = any \(\(select context_gemeenten\('(\w+)', 'read'\)\)::text\[\]\)\)/g,
  );
  const last = new Map([...fences, ...municipal].map((fence) => [fence[1], fence])); // a later migration may fence a table anew
  const found = [...last.values()].flatMap(([, tabel = "", klasse = "", addedUnder]) => [
    [klasse, code(tabel)] as const,
    ...(addedUnder ? [[addedUnder, `${code(tabel)} (new rows)`] as const] : []),
  ]);
  found.push(["taak", `${code("taken")} (own rows)`]); // fenced by its user, not by the matrix
  found.push(["inzetbesluit", `${code("inzetten")} (the decision)`]); // by the function `beslis_inzet` only
  const byClass = Map.groupBy(found, ([klasse]) => klasse);
  return new Map([...byClass].map(([klasse, rows]) => [klasse, rows.map(([, tabel]) => tabel)]));
}

function migrationTexts(): string {
  const folder = new URL("../src/db/migrations/", import.meta.url);
  return readdirSync(folder)
    .toSorted()
    .map((file) => readFileSync(new URL(file, folder), "utf8"))
    .join("\n")
    .replaceAll(/--.*$/gm, "");
}

const NONE = "–";
const code = (text: string) => `\`${text}\``;
const listed = (names: readonly string[]) => names.map(code).join(", ") || NONE;

const page = (title: string, ...parts: readonly string[]) =>
  `${[WRITTEN, `# ${title}`, ...parts].join("\n\n")}\n`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
