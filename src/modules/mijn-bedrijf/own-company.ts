import type { Context } from "../context.ts";
import type { Subject } from "../toegang/toegang.ts";

/** The company of this user: every door of an employer about himself is about that one and no other. */
export const ownCompany = ({ user }: Context): Subject => ({
  object: user.werkgeverId === null ? "werkgever" : `werkgever/${user.werkgeverId}`,
  relaties: user.rollen.includes("werkgever") ? ["eigen-werkgever"] : [],
});
