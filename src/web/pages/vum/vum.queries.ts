import { queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { listVumpartijen } from "../../../modules/vum/list-vumpartijen.ts";
import type { setVumpartij } from "../../../modules/vum/set-vumpartij.ts";
import type { tryVumpartij } from "../../../modules/vum/try-vumpartij.ts";
import { get, post, type WriteOptions } from "../../api.ts";

export type Partijen = Static<(typeof listVumpartijen)["output"]>;
export type Partij = Partijen["rijen"][number];
export type Partijvraag = Static<(typeof setVumpartij)["input"]>;
export type Proef = Static<(typeof tryVumpartij)["output"]>;

export const vumpartijenQuery = queryOptions({
  queryKey: ["vum", "partijen"],
  queryFn: ({ signal }) => get<Partijen>("/vum/partijen", signal),
});

export const savePartij = (body: Partijvraag, options: WriteOptions) =>
  post<{ oin: string }>("/vum/partijen/_vastleggen", body, options);

export const tryPartij = (oin: string, options: WriteOptions) =>
  post<Proef>("/vum/partijen/_proberen", { oin }, options);
