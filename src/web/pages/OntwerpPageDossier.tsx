import { useState } from "react";
import {
  Button,
  CountList,
  Grid,
  GroupHead,
  HelperCircle,
  IdentityBar,
  Link,
  Margin,
  Menu,
  MogelijkheidItem,
  NextStep,
  Opportunity,
  Paragraph,
  PlanLine,
  Quote,
  Section,
  Sheet,
  Slider,
  StatusBadge,
  Switch,
  SwitchGroup,
  Timeline,
  WayBack,
  WhatIf,
} from "../nlds/index.ts";
import { PlaceExamples } from "./OntwerpPagePlekken.tsx";
import { text } from "./OntwerpPageDossier.text.ts";

export function FileParts() {
  return (
    <>
      <IdentityBar
        name={text.name}
        facts={text.identityFacts}
        actions={
          <>
            <Menu label={text.more} items={[{ label: text.moreItem, icon: "switch", href: "/ontwerp" }]} />
            <Button kind="secondary" icon="edit">
              {text.contact}
            </Button>
          </>
        }
        tabs={text.tabs.map((label, index) => ({
          href: `/ontwerp?tab=${label}`,
          label,
          current: index === 0,
        }))}
        tabsLabel={text.tabsLabel}
      />
      <Grid>
        <Story />
        <Margin label={text.margin}>
          <Section heading={text.helpersHeading}>
            <HelperCircle name={text.first} helpers={text.helpers} />
          </Section>
          <Section heading={text.possibilities}>
            {text.mogelijkheden.map((one) => (
              <MogelijkheidItem key={one.text} icon={one.icon} source={one.source}>
                {one.text}
              </MogelijkheidItem>
            ))}
          </Section>
        </Margin>
      </Grid>
      <Grid>
        <Sheet full>
          <Opportunity
            number={14}
            heading={text.opportunity.heading}
            action={<Button dense>{text.opportunity.action}</Button>}
          >
            {text.opportunity.why}
          </Opportunity>
          <GroupHead heading={text.fits} first>
            {text.fitsCount}
          </GroupHead>
          <PlaceExamples />
        </Sheet>
        <WhatIfMargin />
      </Grid>
    </>
  );
}

function Story() {
  return (
    <Sheet>
      <Section>
        <Quote label={text.quoteLabel}>
          {text.quote[0]}
          <strong>{text.quote[1]}</strong>
          {text.quote[2]}
        </Quote>
        <PlanLine steps={text.steps} />
      </Section>
      <NextStep
        label={text.next.label}
        heading={text.next.heading}
        actions={
          <>
            <Button icon="phone">{text.next.call}</Button>
            <Link href="/ontwerp">{text.next.other}</Link>
          </>
        }
      >
        {text.next.why}
      </NextStep>
      <Section heading={text.happened} action={<Link href="/ontwerp">{text.wholeTimeline}</Link>}>
        <Timeline
          today="2026-11-24"
          events={text.events.map((event, index) => ({
            ...event,
            ...(index === 0 && { status: <StatusBadge kind="warning">{text.waiting}</StatusBadge> }),
          }))}
        />
      </Section>
    </Sheet>
  );
}

function WhatIfMargin() {
  const [travel, setTravel] = useState(30);
  const [training, setTraining] = useState(false);
  const count = 6 + (travel - 30) / 5 + (training ? 14 : 0);
  return (
    <Margin label={text.whatIf}>
      <Section heading={text.whatIf}>
        <WhatIf result={text.whatIfResult(count)} note={count === 6 ? text.whatIfNow : text.whatIfTry}>
          <Slider
            id="w-reistijd"
            label={text.travel}
            min={10}
            max={60}
            step={5}
            value={travel}
            format={text.minutes}
            onChange={setTravel}
          />
          <SwitchGroup label={text.support}>
            <Switch
              id="w-training"
              label={text.training}
              description={text.trainingNote}
              checked={training}
              onChange={setTraining}
            />
          </SwitchGroup>
        </WhatIf>
      </Section>
      <Section heading={text.blockers}>
        <Paragraph small soft>
          {text.blockerNote}
        </Paragraph>
        <CountList label={text.blockerLabel} lines={text.blockerLines} />
      </Section>
      <Section>
        <WayBack heading={text.wayBack}>{text.wayBackText}</WayBack>
      </Section>
    </Margin>
  );
}
