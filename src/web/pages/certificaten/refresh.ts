import { useQueryClient } from "@tanstack/react-query";

/** After a change in a dossier: all of it is asked anew. */
export function useRefresh(inwonerId: string) {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: ["inwoner", inwonerId] });
}
