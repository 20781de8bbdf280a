import { queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { getMijnAgenda } from "../../modules/afspraken/get-mijn-agenda.ts";
import type { listAfspraken } from "../../modules/afspraken/list-afspraken.ts";
import type { listBotsingen } from "../../modules/afspraken/list-botsingen.ts";
import { get, queryText } from "../api.ts";

export const afsprakenQuery = (inwonerId: string) =>
  queryOptions({
    queryKey: ["inwoner", inwonerId, "afspraken"],
    queryFn: ({ signal }) =>
      get<Static<(typeof listAfspraken)["output"]>>(`/inwoners/${inwonerId}/afspraken`, signal),
  });

export const botsingenQuery = (inwonerId: string, moment: Readonly<Record<string, string>>) =>
  queryOptions({
    queryKey: ["inwoner", inwonerId, "botsingen", moment],
    queryFn: ({ signal }) =>
      get<Static<(typeof listBotsingen)["output"]>>(
        `/inwoners/${inwonerId}/afspraken/botsingen${queryText(moment)}`,
        signal,
      ),
  });

export const agendaQuery = queryOptions({
  queryKey: ["mijn-agenda"],
  queryFn: ({ signal }) => get<Static<(typeof getMijnAgenda)["output"]>>("/mijn-agenda", signal),
});
