import { useQueryClient } from "@tanstack/react-query";

/** Everything that depends on whose caseload someone is in. */
export const useRenew = () => {
  const client = useQueryClient();
  return () =>
    Promise.all(
      ["overdrachten", "mijn-dag", "caseload", "inwoner"].map((key) =>
        client.invalidateQueries({ queryKey: [key] }),
      ),
    );
};
