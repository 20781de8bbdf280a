import type { ParseArgsConfig } from "node:util";
import type { Rol } from "../modules/toegang/matrix.ts";
import type { Environment } from "./environment.ts";
import type { Aanvrager } from "./session.ts";

export type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

export type Invoer = { readonly values: Values; readonly positionals: readonly string[] };

/** What a command answers: for a program, and in words. */
export type Answer = { readonly json: unknown; readonly text: string };

/** One thing that can be done from the command line. Words after its name are its positionals. */
export type Command = {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
} & (
  | {
      /** As whom it acts where `--als` does not say: a user of the demo region with this role. */
      readonly rol: Rol;
      run(aanvrager: Aanvrager, invoer: Invoer, environment: Environment): Promise<Answer>;
    }
  | {
      readonly rol?: never;
      readonly zonderDatabase?: never;
      run(invoer: Invoer, environment: Environment): Promise<Answer>;
    }
  /** No database is opened for it. */
  | { readonly rol?: never; readonly zonderDatabase: true; run(invoer: Invoer): Promise<Answer> }
);

export const optionalText = ({ values }: Invoer, name: string): string | undefined => {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
};
