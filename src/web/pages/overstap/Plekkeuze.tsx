import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Select, Text } from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { plekQuery } from "../werk/werk.queries.ts";
import type { ArrangeProps } from "./arrange.ts";
import { waarOf } from "./draft.ts";
import { openPlekkenQuery } from "./overstap.queries.ts";
import { text } from "./overstap.text.ts";
import { type Open, takePlek, urenOp, werkvormOf } from "./plekkeuze.ts";

/** Which of the open plekken there: it has this form, and someone can begin. None is an answer as well. */
export function Plekkeuze(props: ArrangeProps) {
  const { draft, keuze } = props;
  const waar = waarOf(draft, keuze);
  const werkgeverId = waar === "werkgever" ? (draft.werkgever?.id ?? "") : "";
  const unitId = waar === "unit" ? draft.unit : "";
  if (!werkgeverId && !unitId) return null;
  return <Offered {...props} key={werkgeverId || unitId} werkgeverId={werkgeverId} unitId={unitId} />;
}

function Offered({ werkgeverId, unitId, ...props }: ArrangeProps & { werkgeverId: string; unitId: string }) {
  const werkvorm = werkvormOf(props.keuze.vorm);
  const query = useQuery(openPlekkenQuery({ werkvorm, werkgeverId, unitId }));
  const van = props.start.plekken.find(({ id }) => id === props.draft.van);
  const isSame =
    van !== undefined && (van.werkgeverId ?? "") === werkgeverId && (van.unitId ?? "") === unitId;
  const ownId = isSame ? van.plekId : null;
  const { data: own } = useQuery({ ...plekQuery(ownId ?? ""), enabled: ownId !== null });
  const isOffered =
    own !== undefined && own.status === "open" && own.werkvormen.some((vorm) => vorm === werkvorm);
  return (
    <PartState query={query} part={text.plekken} lines={2}>
      {({ rijen }) => <Choice {...props} free={rijen} own={isOffered ? own : null} />}
    </PartState>
  );
}

/** The plek of now comes free the day before: it is offered even when it is full. */
function Choice({ draft, change, free, own }: ArrangeProps & { free: readonly Open[]; own: Open | null }) {
  const queries = useQueryClient();
  const options = [
    ...(own ? [{ value: own.id, label: text.plekOwn(own.titel) }] : []),
    ...free
      .filter(({ id }) => id !== own?.id)
      .map(({ id, titel, vrij }) => ({ value: id, label: text.plekFree(titel, vrij) })),
  ];
  const { plek } = draft;
  if (plek && options.every(({ value }) => value !== plek.id))
    options.push({ value: plek.id, label: text.plekGone(plek.titel) });
  if (options.length === 0) return <Text soft>{text.noPlekken}</Text>;
  const take = async (id: string) => {
    const chosen = [own, ...free].find((one) => one?.id === id) ?? null;
    change(takePlek(draft, chosen));
    if (!chosen) return;
    const { kenmerken } = await queries.fetchQuery(plekQuery(id));
    change({ urenPerWeek: urenOp(kenmerken, draft.urenPerWeek) });
  };
  return (
    <Select
      id="plek"
      label={text.plek}
      description={text.plekNote}
      emptyLabel={text.plekNone}
      optional
      options={options}
      value={plek?.id ?? ""}
      onChange={(id) => void take(id)}
    />
  );
}
