import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { Alarm } from "../../modules/alarmen/alarm.ts";
import type { countAlarmen } from "../../modules/alarmen/count-alarmen.ts";
import type { countEigenAlarmen } from "../../modules/alarmen/count-eigen-alarmen.ts";
import type { listAlarmen } from "../../modules/alarmen/list-alarmen.ts";
import { get, post, queryText, type WriteOptions } from "../api.ts";

export type Alarmen = Static<(typeof listAlarmen)["output"]>;

export const alarmenQuery = (parameters: Readonly<Record<string, string>>) =>
  queryOptions({
    queryKey: ["alarmen", parameters],
    queryFn: ({ signal }) => get<Alarmen>(`/alarmen${queryText(parameters)}`, signal),
    placeholderData: keepPreviousData,
  });

export const eigenAlarmenQuery = queryOptions({
  queryKey: ["alarmen", "eigen"],
  queryFn: ({ signal }) => get<Static<(typeof countEigenAlarmen)["output"]>>("/alarmen/eigen", signal),
});

export type Alarmtellingen = Static<(typeof countAlarmen)["output"]>;

export const alarmtellingQuery = queryOptions({
  queryKey: ["alarmen", "aantallen"],
  queryFn: ({ signal }) => get<Alarmtellingen>("/alarmen/aantallen", signal),
});

export type Alarmbesluit = Pick<Alarm, "soort"> &
  Pick<NonNullable<Alarm["behandeling"]>, "besluit" | "tot" | "reden">;

export const handleAlarm = (inwonerId: string, besluit: Alarmbesluit, options: WriteOptions) =>
  post<Alarm>(`/inwoners/${inwonerId}/alarmen/_behandel`, besluit, options);
