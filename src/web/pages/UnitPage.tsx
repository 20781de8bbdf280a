import { useQuery } from "@tanstack/react-query";
import { addDays, type IsoDate, isIsoDate } from "#core/dates";
import { DAGEN_VOORUIT } from "../../modules/bezetting/verplaatsreden.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { queryText } from "../api.ts";
import { capital, weekdayDate } from "../format.ts";
import { useGo, usePathParameter, useSearchParameters } from "../location.ts";
import { FilterList, Link, Opening, Sheet, Stack } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { type Ploegen, ploegenQuery } from "./bezetting/bezetting.queries.ts";
import { text as words } from "./bezetting/bezetting.text.ts";
import { PloegTable } from "./bezetting/PloegTable.tsx";
import { UnitFrame } from "./bezetting/UnitFrame.tsx";
import { Werkenden } from "./bezetting/Werkenden.tsx";
import { text } from "./UnitPage.text.ts";

/** Who works where on a day: teams with their counts, and of one team the people, with only what their work needs. */
export function UnitPage() {
  const id = usePathParameter("id");
  const { vandaag } = useSession();
  const chosen = Object.fromEntries(useSearchParameters());
  const dag = chosen["dag"] !== undefined && isIsoDate(chosen["dag"]) ? chosen["dag"] : vandaag;
  const query = useQuery(ploegenQuery(id, dag));
  return (
    <PageState query={query} title={words.units} loading={text.loading}>
      {(ploegen) => <Filled ploegen={ploegen} ploeg={chosen["ploeg"]} />}
    </PageState>
  );
}

function Filled({ ploegen, ploeg }: { ploegen: Ploegen; ploeg: string | undefined }) {
  const go = useGo();
  const { gebruiker, vandaag } = useSession();
  const { id, naam, dag, bezet, vrij, rijen } = ploegen;
  const seesPeople = scopesOf(gebruiker, "read", "werkverdeling").length > 0;
  const path = `/units/${id}`;
  const shown = rijen.find(({ plekId }) => plekId === ploeg) ?? rijen[0];
  const when = dag === vandaag ? "Vandaag" : `Op ${weekdayDate(dag)}`;
  return (
    <UnitFrame unit={ploegen} title={text.title(naam)} at="">
      <Opening
        above={<Link href="/units">{words.back}</Link>}
        lead={seesPeople ? text.lead : text.leadCounts}
      >
        <strong>{text.opening(capital(when), bezet, vrij)}</strong>
      </Opening>
      <Stack gap="loose">
        <FilterList
          key={`${dag}/${shown?.plekId}`}
          label={text.dayFilters}
          filters={[
            { id: "dag", label: text.day, required: true, options: dayOptions(vandaag) },
            ...(seesPeople
              ? [{ id: "ploeg", label: text.team, required: true, options: teamOptions(rijen) }]
              : []),
          ]}
          value={{ dag, ...(seesPeople && shown && { ploeg: shown.plekId }) }}
          onApply={(values) => go(`${path}${queryText(values)}`)}
          result={text.show(rijen.length)}
        />
        {seesPeople && shown && <Werkenden unitId={id} ploeg={shown} dag={dag} />}
        <Sheet full>
          <PloegTable
            rijen={rijen}
            shown={seesPeople ? shown?.plekId : undefined}
            href={
              seesPeople
                ? (plekId) => `${path}${queryText({ dag: dag === vandaag ? "" : dag, ploeg: plekId })}`
                : undefined
            }
          />
        </Sheet>
      </Stack>
    </UnitFrame>
  );
}

const teamOptions = (rijen: Ploegen["rijen"]) =>
  rijen.map(({ plekId, titel, bezet, capaciteit }) => ({
    value: plekId,
    label: `${titel} (${words.filled(bezet, capaciteit)})`,
  }));

const dayOptions = (vandaag: IsoDate) =>
  Array.from({ length: DAGEN_VOORUIT + 1 }, (_, at) => addDays(vandaag, at)).map((value, at) => ({
    value,
    label: text.dayOption[at] ?? capital(weekdayDate(value)),
  }));
