import type { Context } from "../context.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import type { Subject } from "../toegang/toegang.ts";
import { ownerOf } from "./overstap-store.ts";

/** The switch that a request is about, with how this user stands to the inwoner. */
export async function overstapSubject(context: Context, overstapId: string): Promise<Subject> {
  const { inwonerId } = await ownerOf(context, overstapId);
  return { ...(await inwonerSubject(context, inwonerId)), object: `overstap/${overstapId}` };
}
