import { useQuery } from "@tanstack/react-query";
import { DayList, GroupHead, Sheet } from "../../nlds/index.ts";
import { text } from "../TrajectenPage.text.ts";
import { groepenQuery } from "./trajecten.queries.ts";
import { text as words } from "./trajecten.text.ts";

/** The groups of the own unit, or that this user leads: one tap to the list of today. */
export function EigenGroepen() {
  const { data } = useQuery(groepenQuery({ van: "mij", perPagina: 50 }));
  if (!data || data.rijen.length === 0) return null;
  return (
    <Sheet full>
      <GroupHead heading={text.eigen} first />
      <DayList
        items={data.rijen.map(({ id, naam, traject, plaats, vrij, wacht }) => ({
          id,
          when: words.vrij(vrij),
          whenNote: words.wacht(wacht),
          heading: naam,
          who: `${traject} · ${plaats}`,
          action: { label: text.vandaag, href: `/groepen/${id}/vandaag` },
        }))}
      />
    </Sheet>
  );
}
