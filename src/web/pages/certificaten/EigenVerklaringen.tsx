import { useQuery } from "@tanstack/react-query";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { useSession } from "../../session.tsx";
import { verklaringenQuery } from "./certificaten.queries.ts";
import { Verklaringen } from "./Verklaringen.tsx";

/** What an inwoner got himself, to print, to show and to take along; nothing where there is none. */
export function EigenVerklaringen({ inwonerId }: { inwonerId: string }) {
  const { gebruiker } = useSession();
  const sees = scopesOf(gebruiker, "read", "certificaat").length > 0;
  const { data } = useQuery({ ...verklaringenQuery(inwonerId), enabled: sees });
  return data && data.rijen.length > 0 ? <Verklaringen rijen={data.rijen} /> : null;
}
