import type { Afname } from "../../../modules/beeld/afname.ts";
import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import { longDate } from "../../format.ts";
import { EmptyState, Link, Row, Section, Stack, StatusBadge, SummaryList, Text } from "../../nlds/index.ts";
import { text } from "../BeeldPage.text.ts";
import type { Beeld } from "./beeld.queries.ts";
import { useMayChange } from "./rights.ts";

/** Every vragenlijst that can be filled in, with the last time that was done. */
export function Forms({ inwoner, beeld }: { inwoner: Inwoner; beeld: Beeld }) {
  const mayFill = useMayChange("beeld");
  const { vragenlijsten, afnames } = beeld;
  return (
    <Section heading={text.forms}>
      {vragenlijsten.length === 0 ? (
        <EmptyState heading={text.formsEmpty}>{text.formsEmptyText}</EmptyState>
      ) : (
        <SummaryList
          facts={vragenlijsten.map(({ id, naam, doel }) => {
            const own = afnames.filter(({ vragenlijstId }) => vragenlijstId === id);
            const draft = own.find(({ status }) => status === "concept");
            const here = `/inwoners/${inwoner.id}/beeld/invullen/${id}`;
            return {
              term: naam,
              value: <Filled inwonerId={inwoner.id} doel={doel} own={own} />,
              ...(mayFill && {
                change: draft
                  ? { href: `${here}?concept=${draft.id}`, label: text.goOn }
                  : { href: here, label: own.length > 0 ? text.again : text.fill },
              }),
            };
          })}
        />
      )}
    </Section>
  );
}

function Filled({ inwonerId, doel, own }: { inwonerId: string; doel: string; own: readonly Afname[] }) {
  const done = own.filter(({ status }) => status === "ingediend");
  const last = done.find(({ isVervangen }) => !isVervangen);
  return (
    <Stack gap="dense">
      <span>{doel}</span>
      <Row>
        {own.some(({ status }) => status === "concept") && (
          <StatusBadge kind="waiting">{text.draft}</StatusBadge>
        )}
        {last ? <Validity afname={last} /> : <StatusBadge kind="unknown">{text.neverFilled}</StatusBadge>}
      </Row>
      {last && (
        <Text soft small>
          {text.filledBy(longDate(last.ingevuldOp), last.doorNaam)}. {text.countsFor(last.teltVoor)}.{" "}
          <Link href={`/inwoners/${inwonerId}/beeld/ingevuld/${last.id}`}>{text.read}</Link>
        </Text>
      )}
    </Stack>
  );
}

function Validity({ afname: { isGeldig, geldigTot } }: { afname: Afname }) {
  if (!isGeldig) return <StatusBadge kind="warning">{text.expired}</StatusBadge>;
  return (
    <StatusBadge kind="ok">
      {geldigTot === null ? text.validNoEnd : text.validUntil(longDate(geldigTot))}
    </StatusBadge>
  );
}
