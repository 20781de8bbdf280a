import type { Database } from "#db/database";
import type { Dataklasse, Rol, Use } from "../../src/modules/toegang/matrix.ts";
import type { Target } from "./relations.ts";

/** A good request to one door: what is refused then is refused for who asks, and about whom. */
export type Example = {
  /** What the permission is about: someone, a list of whom the user may see, a gemeente, the region, or the user himself. */
  readonly about: "inwoner" | "lijst" | "gemeente" | "regio" | "eigen";
  /** What stands in the path for `:id`, where its first word does not say. */
  readonly id?: (target: Target, rol: Rol) => string;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: (target: Target) => Readonly<Record<string, string>>;
  readonly body?: (target: Target, rol: Rol) => object;
  readonly versie?: number;
  /** Made as the owner before the request, and undone after it. */
  readonly prepare?: (db: Database, target: Target, rol: Rol) => Promise<unknown>;
  /** What else the role must be able to use: what is changed must first be found. */
  readonly needs?: readonly (readonly [Use, Dataklasse])[];
  /** What else the door itself asks of the role. */
  readonly also?: readonly (readonly [Use, Dataklasse])[];
  /** What `:id` stands for is of the company of the employer. */
  readonly isOfWerkgever?: true;
  /** What `:id` stands for was written by the user. */
  readonly isZelfVastgelegd?: true;
  /** Failures of the domain that are reached only by who was let in. */
  readonly ok?: readonly string[];
};
