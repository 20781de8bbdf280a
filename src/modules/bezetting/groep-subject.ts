import { Failure } from "#core/failure";
import type { Context } from "../context.ts";
import { listSubject } from "../toegang/list-subject.ts";
import type { Use } from "../toegang/matrix.ts";
import { may, type Subject } from "../toegang/toegang.ts";

/** The people of a group for an order: for who may see orders and divides the work of these people. */
export function groepSubject(context: Context, use: Use, id: string): Subject {
  const object = `groep/${id}`;
  if (!may(context.user, "read", "opdracht", { object })) throw zonderOpdracht();
  return { ...listSubject(context, use, "werkverdeling"), object };
}

const zonderOpdracht = () =>
  new Failure(
    "forbidden",
    "groep.forbidden",
    "U mag deze groep niet bekijken. Vraag uw beheerder om toegang.",
  );
