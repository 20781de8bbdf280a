import { useQuery } from "@tanstack/react-query";
import { CheckboxGroup } from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { text } from "../LeerrouteStartPage.text.ts";
import { leertakenQuery } from "./certificaten.queries.ts";

type LeertakenKeuzeProps = {
  sectoren: readonly string[];
  value: readonly string[];
  error: string | undefined;
  onChange: (value: readonly string[]) => void;
};

/** The tasks of these sectors, and those of all. */
export function LeertakenKeuze({ sectoren, value, error, onChange }: LeertakenKeuzeProps) {
  const query = useQuery(leertakenQuery);
  return (
    <PartState query={query} part={text.part}>
      {({ rijen }) => (
        <CheckboxGroup
          id="leertaakIds"
          label={text.taken}
          description={text.takenUitleg}
          value={value}
          onChange={onChange}
          options={[...sectoren, text.alle].flatMap((sector) =>
            rijen
              .filter((taak) => taak.sector === sector && taak.vervallenOp === null)
              .map(({ id, naam, laatZien, isVoorbeeld }) => ({
                value: id,
                label: naam,
                description: isVoorbeeld ? `${laatZien} (${text.voorbeeld})` : laatZien,
              })),
          )}
          {...(error && { error })}
        />
      )}
    </PartState>
  );
}
