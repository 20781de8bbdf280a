import { CompiledQuery, type KyselyPlugin, type RootOperationNode } from "kysely";
import { asUser } from "#db/as-user";
import { ask, type Context, type Query } from "../../src/modules/door.ts";

type Plan = {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "One-Time Filter"?: string;
  readonly Plans?: readonly Plan[];
};

/** Asks a question and tells how many statements that took, and which tables were read from begin to end. */
export async function planOf(query: Query, context: Context, parameters: object = {}) {
  const nodes: RootOperationNode[] = [];
  const spy: KyselyPlugin = {
    transformQuery({ node }) {
      nodes.push(node);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const output = await ask(query, { ...context, db: context.db.withPlugin(spy) }, parameters);

  const executor = context.db.getExecutor();
  const statements = nodes.map((node) => executor.compileQuery(node, { queryId: "plan" }));
  const read = statements.filter(
    ({ sql }) => /^\s*(with|select)\b/.test(sql) && !/set_config|leg_audit_vast/.test(sql),
  );
  const scanned = await asUser(context.db, context.sessie, context.today(), async (db) => {
    const found: string[] = [];
    for (const { sql, parameters } of read) {
      const { rows } = await db.executeQuery<{ queryPlan?: unknown; "QUERY PLAN": [{ Plan: Plan }] }>(
        CompiledQuery.raw(`explain (format json) ${sql}`, [...parameters]),
      );
      const [row] = rows;
      const plan = Object.values(row ?? {})[0] as [{ Plan: Plan }];
      found.push(...sequential(plan[0].Plan));
    }
    return [...new Set(found)];
  });
  return { output, statements: statements.length, explained: read.length, scanned };
}

function sequential(plan: Plan): string[] {
  if (plan["One-Time Filter"] === "false") return []; // what is below is never run
  const here = plan["Node Type"].endsWith("Seq Scan") && plan["Relation Name"] ? [plan["Relation Name"]] : [];
  return [...here, ...(plan.Plans ?? []).flatMap(sequential)];
}
