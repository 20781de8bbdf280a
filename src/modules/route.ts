import type { AnyAction, AnyQuery } from "./door.ts";

/** Where a door opens to HTTP. A `:name` in the path is a field of the door's input. */
export type Route =
  | {
      readonly method: "GET" | "POST";
      readonly path: string;
      readonly door: AnyQuery;
      /** The answer is a file of this type, not JSON. */
      readonly file?: "application/pdf";
    }
  | { readonly method: "POST" | "PUT" | "DELETE"; readonly path: string; readonly door: AnyAction };

export const get = (path: string, door: AnyQuery): Route => ({ method: "GET", path, door });
/** A question whose terms may not stand in an address, such as a name: nothing changes, so no Idempotency-Key. */
export const search = (path: string, door: AnyQuery): Route => ({ method: "POST", path, door });
/** As `search`; the answer is a document to print. */
export const pdf = (path: string, door: AnyQuery): Route => ({
  method: "POST",
  path,
  door,
  file: "application/pdf",
});
/** Makes something new, or does something that is no field: needs an Idempotency-Key. */
export const post = (path: string, door: AnyAction): Route => ({ method: "POST", path, door });
/** Changes what exists: needs If-Match with the version that the user saw. */
export const put = (path: string, door: AnyAction): Route => ({ method: "PUT", path, door });
export const del = (path: string, door: AnyAction): Route => ({ method: "DELETE", path, door });
