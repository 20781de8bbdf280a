import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "#http/app";
import { isUploadRoute, type Route } from "../../src/modules/route.ts";
import { routes } from "../../src/modules/routes.ts";
import { ROLLEN, type Rol, type Use, type Dataklasse } from "../../src/modules/toegang/matrix.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { gebruikerId } from "../support/world.ts";
import { canariesIn, insertCanaries, KLASSEN_MET_KANARIE } from "./canaries.ts";
import type { Example } from "./example.ts";
import { examples, idFor } from "./examples.ts";
import {
  mayList,
  mayUse,
  mayUseCompany,
  mayUseOwn,
  mayUseRegion,
  type Target,
  TARGETS,
} from "./relations.ts";
import { openAllPolicies, openRollbackDatabase } from "./rollback-database.ts";

type Fences = { readonly isDatabaseFenceOpen: boolean };
type About = Fences & {
  readonly route: Route;
  readonly example: Example;
  readonly rol: Rol;
  readonly target: Target;
  /** What the same role is told about someone who does not exist, where it is asked about somebody. */
  readonly nobody: Answer | undefined;
};
type Answer = { readonly status: number; readonly code: string; readonly text: string };

/** Every route, for every role and every relation with someone: the answer is what the matrix says, and tells no more. */
export function testEveryRoute({ isDatabaseFenceOpen }: Fences): void {
  let region: TestApp;
  let rollback: Awaited<ReturnType<typeof openRollbackDatabase>>;
  let app: Awaited<ReturnType<typeof createApp>>;
  let cells = 0;
  let allowed = 0;
  const seen = new Set<string>();

  beforeAll(async () => {
    region = await startTestApp();
    await insertCanaries(region.owner);
    if (isDatabaseFenceOpen) await openAllPolicies(region.owner);
    rollback = await openRollbackDatabase(region.url);
    const contextOf = (userId: string) => ({ ...region.contextOf(userId), db: rollback.db });
    app = await createApp({ contextOf: async ({ headers }) => contextOf(String(headers["test-user"])) });
  });
  afterAll(async () => {
    console.log(
      `${cells} requests over ${routes.length} routes: ${allowed} allowed, ${cells - allowed} refused`,
    );
    await app.close();
    await rollback.stop();
    await region.stop();
  });

  const request = (route: Route, example: Example, rol: Rol, target: Target): Promise<Answer> =>
    rollback.undone(async () => {
      await rollback.asOwner(async (db) => example.prepare?.(db, target, rol));
      const response = await app.inject({
        method: route.method,
        url: addressOf(route, example, rol, target),
        headers: headersOf(route, example, rol),
        ...(route.method !== "GET" && { body: example.body?.(target, rol) ?? {} }),
      });
      const isJson = String(response.headers["content-type"]).includes("json");
      const { type = "" }: { type?: string } = isJson ? response.json() : {};
      return { status: response.statusCode, code: type.replace("/problemen/", ""), text: response.body };
    });

  test.for(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
    "%s",
    async ([key, route]) => {
      const example = examples[key];
      if (!example) throw new Error(`Write an example of ${key} in tests/toegang/examples.ts`);
      const wrong: string[] = [];
      for (const rol of ROLLEN) {
        const answers = new Map<Target, Answer>();
        for (const target of targetsOf(example))
          answers.set(target, await request(route, example, rol, target));
        const nobody = answers.get("niemand");
        for (const [target, answer] of answers) {
          const isFound = isDatabaseFenceOpen || findsAll(example, rol, target);
          const expected = isFound && isAllowed(route, example, rol, target);
          cells += 1;
          if (expected) allowed += 1;
          const problem = expected
            ? whyNotAllowed(answer, example)
            : whyNotRefused(answer, { route, example, rol, target, nobody, isDatabaseFenceOpen });
          const told = toldTooMuch(answer, rol, route);
          for (const { klasse } of canariesIn(answer.text)) seen.add(klasse);
          if (problem ?? told) wrong.push(`${rol} about ${target}: ${problem ?? told}`);
        }
      }
      expect(wrong.slice(0, 12)).toEqual([]);
    },
  );

  test("every class about a person is seen by somebody, so that what leaks would be seen too", () => {
    expect([...seen].toSorted()).toEqual(KLASSEN_MET_KANARIE.toSorted());
  });

  test("there is no example of a route that is gone", () => {
    const existing = new Set(routes.map(({ method, path }) => `${method} ${path}`));
    expect(Object.keys(examples).filter((key) => !existing.has(key))).toEqual([]);
  });
}

export const useOf = ({ door }: Route): Use => (door.kind === "action" ? "change" : "read");
const targetsOf = ({ about }: Example): readonly Target[] =>
  about === "inwoner" ? TARGETS : about === "gemeente" ? ["bram", "lotte"] : ["niemand"];

/** By the matrix only. */
function isAllowed(route: Route, example: Example, rol: Rol, target: Target): boolean {
  const { about, also = [], isOfWerkgever } = example;
  const { dataklasse } = route.door;
  const use = useOf(route);
  if (!also.every(([use, klasse]) => mayUseRegion(rol, use, klasse))) return false;
  if (isOfWerkgever && mayUseCompany(rol, use, dataklasse)) return true;
  if (about === "inwoner" || about === "gemeente") return mayUse(rol, use, dataklasse, target);
  return about === "lijst" ? mayList(rol, use, dataklasse) : mayUseRegion(rol, use, dataklasse);
}

/** Whether the database shows what the door looks at on its way: also by the matrix. */
const findsAll = ({ needs = [], isZelfVastgelegd }: Example, rol: Rol, target: Target): boolean =>
  needs.every(
    ([use, klasse]) =>
      mayUse(rol, use, klasse, target) ||
      mayUseRegion(rol, use, klasse) ||
      (isZelfVastgelegd && mayUseOwn(rol, use, klasse, target)),
  );

function whyNotAllowed({ status, code, text }: Answer, { ok = [] }: Example): string | undefined {
  if (status >= 200 && status < 300) return undefined;
  return ok.includes(code) ? undefined : `allowed, but ${status} ${text.slice(0, 200)}`;
}

/**
 * Whom someone may not know of does not exist, to the letter: with both fences up. Whom he may know of is refused.
 */
function whyNotRefused(
  { status, text }: Answer,
  { route, example, rol, target, nobody, isDatabaseFenceOpen }: About,
): string | undefined {
  if (status !== 403 && status !== 404) return `refused, but ${status} ${text.slice(0, 200)}`;
  if (isDatabaseFenceOpen || example.about !== "inwoner") return undefined;
  const known = [route.door.dataklasse, "persoon"] as const;
  if (known.some((klasse) => mayUse(rol, "read", klasse, target))) return undefined;
  const same = status === nobody?.status && withoutIds(text) === withoutIds(nobody.text);
  return same
    ? undefined
    : `tells that this person exists: ${text.slice(0, 200)} and not ${nobody?.text.slice(0, 200)}`;
}

const withoutIds = (text: string) => text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "…");

/**
 * Nothing of a class about someone stands in an answer to a role that may not read it; but who may have everything about
 * someone (AVG art. 15) has every class of him there.
 */
function toldTooMuch({ text }: Answer, rol: Rol, { door }: Route): string | undefined {
  const mayHave = (klasse: Dataklasse, person: Target) =>
    mayUse(rol, "read", klasse, person) ||
    (door.dataklasse === "inzage" && mayUse(rol, "read", "inzage", person));
  const wrong = canariesIn(text).find(({ klasse, person }) => !mayHave(klasse, person));
  return wrong && `tells ${wrong.klasse} of ${wrong.person}`;
}

export function addressOf(route: Route, example: Example, rol: Rol, target: Target): string {
  const { path, method } = route;
  const isUpload = isUploadRoute(route);
  const filled = path.replace(/:(\w+)/g, (_, name: string) =>
    name === "id" ? (example.id?.(target, rol) ?? idFor(path, target)) : (example.path?.[name] ?? name),
  );
  const query =
    (method === "GET" || isUpload) && example.query
      ? `?${new URLSearchParams(example.query(target)).toString()}`
      : "";
  return `/api/v1${filled}${query}`;
}

export const headersOf = ({ method }: Route, { versie }: Example, rol: Rol) => ({
  "test-user": gebruikerId(rol),
  "test-trace": randomBytes(16).toString("hex"),
  ...(method === "POST" && { "idempotency-key": randomUUID() }),
  ...(versie !== undefined && { "if-match": `"${versie}"` }),
});
