import type { Context } from "../context.ts";
import type { Dataklasse, Use } from "./matrix.ts";
import { type Subject, scopesOf } from "./toegang.ts";

/**
 * What a list over many inwoners is about. It holds only rows that `inScope` lets through, so every relation that
 * the user's scopes ask for is there by construction; without any scope the user is refused.
 */
export function listSubject({ user }: Context, use: Use, dataklasse: Dataklasse): Subject {
  const scopes = scopesOf(user, use, dataklasse);
  const [gemeente] = user.gemeenten;
  return {
    object: "regio",
    ...(scopes.includes("eigen-gemeenten") && gemeente !== undefined && { gemeente }),
    relaties: scopes,
  };
}
