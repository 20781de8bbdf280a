import type { AnyAction, AnyQuery } from "./door.ts";

/** The types of file that a door may answer with, and how such a file is called. */
export const FILE_TYPES = {
  "application/pdf": "pdf",
  "text/csv": "csv",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
} as const;
export type FileType = keyof typeof FILE_TYPES;

/** Where a door opens to HTTP. A `:name` in the path is a field of the door's input. */
export type Route =
  | {
      readonly method: "GET" | "POST";
      readonly path: string;
      readonly door: AnyQuery;
      /** The answer is a file of this type, not JSON. */
      readonly file?: FileType;
    }
  | {
      readonly method: "POST" | "PUT" | "DELETE";
      readonly path: string;
      readonly door: AnyAction;
      /** The body is a file, which the door finds in `context.bestand`; its input stands in the query. */
      readonly isUpload?: true;
    };

export const get = (path: string, door: AnyQuery): Route => ({ method: "GET", path, door });
/** A question whose terms may not stand in an address, such as a name: nothing changes, so no Idempotency-Key. */
export const search = (path: string, door: AnyQuery): Route => ({ method: "POST", path, door });
/** As `search`; the answer is a document to print. */
export const pdf = (path: string, door: AnyQuery): Route => file(path, door, "application/pdf");
/** As `search`; the answer is a file. */
export const file = (path: string, door: AnyQuery, type: FileType): Route => ({
  method: "POST",
  path,
  door,
  file: type,
});
/** Makes something new, or does something that is no field: needs an Idempotency-Key. */
export const post = (path: string, door: AnyAction): Route => ({ method: "POST", path, door });
/** As `post`; the body is a file of at most 100 MB, as it is. */
export const upload = (path: string, door: AnyAction): Route => ({ ...post(path, door), isUpload: true });
export const isUploadRoute = (route: Route): boolean => "isUpload" in route;
/** Changes what exists: needs If-Match with the version that the user saw. */
export const put = (path: string, door: AnyAction): Route => ({ method: "PUT", path, door });
export const del = (path: string, door: AnyAction): Route => ({ method: "DELETE", path, door });
