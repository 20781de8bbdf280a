import { Fragment, useState } from "react";
import {
  Button,
  ButtonLink,
  Details,
  LineWithAction,
  List,
  Menu,
  Paragraph,
  Person,
  Row,
  Stack,
  Text,
} from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import type { Kring } from "../plannen.queries.ts";
import { text as page } from "../PlanPage.text.ts";
import { HelperDialog, StopDialog } from "./HelperDialog.tsx";
import { text } from "./plan-margin.text.ts";

type Helper = Kring["lopend"][number];
type Props = { inwonerId: string; kring: Kring; mayChange: boolean; mayHandOver: boolean };

/** Who helps, since when, why and when they last spoke; who was the main contact before; and whom to ask when nobody is left. */
export function KringPart({ inwonerId, kring, mayChange, mayHandOver }: Props) {
  const [isAdding, setAdding] = useState(false);
  const [stopping, setStopping] = useState<Helper | null>(null);
  const { lopend, eerder, vastContact, laatstBekende } = kring;
  return (
    <Stack gap="normal">
      {lopend.length === 0 && <Paragraph soft>{text.noKring}</Paragraph>}
      {laatstBekende && <Paragraph>{text.lastKnown(laatstBekende)}</Paragraph>}
      {lopend.map((helper) => (
        <HelperLine
          key={helper.id}
          helper={helper}
          onStop={mayChange && !helper.isHoofd ? setStopping : undefined}
        />
      ))}
      <Row>
        {mayHandOver && (
          <ButtonLink dense kind="secondary" icon="switch" href={`/inwoners/${inwonerId}/overdragen`}>
            {text.handOver}
          </ButtonLink>
        )}
        {mayChange && (
          <Button dense kind="subtle" icon="plus" onPress={() => setAdding(true)}>
            {text.addHelper}
          </Button>
        )}
      </Row>
      {vastContact.length > 1 && (
        <Before summary={text.mainHistory(vastContact.length)} helpers={vastContact} />
      )}
      {eerder.some(({ isHoofd }) => !isHoofd) && (
        <Before
          summary={text.earlier(eerder.filter(({ isHoofd }) => !isHoofd).length)}
          helpers={eerder.filter(({ isHoofd }) => !isHoofd)}
        />
      )}
      {isAdding && <HelperDialog inwonerId={inwonerId} onClose={() => setAdding(false)} />}
      {stopping && <StopDialog inwonerId={inwonerId} helper={stopping} onClose={() => setStopping(null)} />}
    </Stack>
  );
}

function HelperLine({ helper, onStop }: { helper: Helper; onStop: ((helper: Helper) => void) | undefined }) {
  const { vandaag } = useSession();
  return (
    <LineWithAction
      lead={<Person name={helper.naam} />}
      action={
        onStop && (
          <Menu
            label={page.menu}
            about={helper.naam}
            items={[{ label: text.stop, icon: "close", onPress: () => onStop(helper) }]}
          />
        )
      }
    >
      <Text strong>{helper.naam}</Text>
      <Paragraph small>{text.role(helper)}</Paragraph>
      <Paragraph small soft>
        {text.since(helper.vanaf, vandaag, helper.waarom)} · {text.contact(helper.laatsteContact, vandaag)}
      </Paragraph>
      {helper.toestemmingOp && (
        <Paragraph small soft>
          {text.consent(helper.toestemmingOp)}
        </Paragraph>
      )}
    </LineWithAction>
  );
}

const Before = ({ summary, helpers }: { summary: string; helpers: readonly Helper[] }) => (
  <Details summary={summary}>
    <List>
      {helpers.map((helper) => (
        <Fragment key={helper.id}>
          {helper.naam}, {helper.rol}{" "}
          <Text soft small>
            {text.period2(helper)}
          </Text>
        </Fragment>
      ))}
    </List>
  </Details>
);
