import { type CompiledQuery, type KyselyPlugin, type RootOperationNode } from "kysely";
import { createQueryId } from "kysely";
import { asUser } from "#db/as-user";
import type { Context } from "../../src/modules/context.ts";

type Plan = {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly Plans?: readonly Plan[];
};

/** The tables that the questions of `run` would read from begin to end, by their plans. Statistics must be fresh. */
export async function tablesReadInFull(
  context: Context,
  run: (context: Context) => Promise<unknown>,
): Promise<string[]> {
  const asked: RootOperationNode[] = [];
  const recorder: KyselyPlugin = {
    transformQuery({ node }) {
      if (node.kind === "SelectQueryNode") asked.push(node);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  await run({ ...context, db: context.db.withPlugin(recorder) });

  const executor = context.db.getExecutor();
  const queries = asked.map((node) => executor.compileQuery(node, createQueryId()));
  const plans = await asUser(context.db, context.sessie, context.today(), async (db) => {
    const found: Plan[] = [];
    for (const query of queries) found.push(await planOf(query, (explain) => db.executeQuery(explain)));
    return found;
  });
  return [...new Set(plans.flatMap(inFull))].toSorted();
}

async function planOf(
  { sql: text, parameters, ...rest }: CompiledQuery,
  execute: (query: CompiledQuery) => Promise<{ rows: unknown[] }>,
): Promise<Plan> {
  const { rows } = await execute({ ...rest, sql: `explain (format json) ${text}`, parameters });
  const [[explained]] = rows.map((row) => Object.values(row as object) as [{ Plan: Plan }[]]) as [
    [{ Plan: Plan }[]],
  ];
  return explained[0]!.Plan;
}

const inFull = (plan: Plan): string[] => [
  ...(plan["Node Type"] === "Seq Scan" && plan["Relation Name"] ? [plan["Relation Name"]] : []),
  ...(plan.Plans ?? []).flatMap(inFull),
];
