import {
  Button,
  ButtonLink,
  DataBadge,
  Heading,
  Icon,
  IconLink,
  type IconName,
  Link,
  List,
  Menu,
  NumberBadge,
  Paragraph,
  PhoneLink,
  Quote,
  Row,
  Section,
  Stack,
  StatusBadge,
  Swatches,
} from "../nlds/index.ts";
import { text } from "./OntwerpPage.text.ts";

const SHOWN_ICONS: readonly IconName[] = [
  "day",
  "people",
  "briefcase",
  "company",
  "chart",
  "plant",
  "stairs",
  "checklist",
  "clock",
  "place",
  "note",
  "calendar",
  "phone",
  "message",
  "document",
  "upload",
  "lock",
  "euro",
];

export function BasicParts() {
  return (
    <>
      <Section heading={text.colours}>
        <Stack gap="loose">
          <Swatches colours={text.roles} />
          <Heading level={3}>{text.dataColours}</Heading>
          <Swatches colours={text.data} />
        </Stack>
      </Section>
      <Letters />
      <Buttons />
      <Section heading={text.statuses}>
        <Row>
          {(["ok", "active", "warning", "waiting", "error", "open", "unknown"] as const).map((kind) => (
            <StatusBadge key={kind} kind={kind}>
              {text.status[kind]}
            </StatusBadge>
          ))}
          <DataBadge>{text.status.hours}</DataBadge>
          <NumberBadge value={3} label={text.status.news} />
        </Row>
      </Section>
      <Section heading={text.icons}>
        <Row>
          {SHOWN_ICONS.map((name) => (
            <Icon key={name} name={name} />
          ))}
        </Row>
      </Section>
    </>
  );
}

function Letters() {
  const words = text.lettersSample;
  return (
    <Section heading={text.letters}>
      <Stack gap="dense">
        <Heading level={2}>{words.two}</Heading>
        <Heading level={3}>{words.three}</Heading>
        <Heading level={4}>{words.four}</Heading>
        <Paragraph lead>{words.body}</Paragraph>
        <Paragraph>{words.body}</Paragraph>
        <Paragraph small soft>
          {words.small}
        </Paragraph>
        <Quote label={words.quoteLabel}>
          {words.quote[0]}
          <strong>{words.quote[1]}</strong>
          {words.quote[2]}
        </Quote>
        <List>{words.list}</List>
      </Stack>
    </Section>
  );
}

function Buttons() {
  const words = text.button;
  return (
    <Section heading={text.buttons}>
      <Stack>
        <Row>
          <Button kind="primary">{words.primary}</Button>
          <Button kind="secondary">{words.secondary}</Button>
          <Button icon="phone">{words.call}</Button>
          <Button kind="subtle">{words.subtle}</Button>
          <Button kind="primary" negative>
            {words.negative}
          </Button>
          <Button pressed>{words.pressed}</Button>
          <Button kind="primary" busy busyText={words.busy}>
            {words.primary}
          </Button>
        </Row>
        <Row>
          <Button kind="secondary" dense>
            {words.dense}
          </Button>
          <ButtonLink href="/ontwerp" iconEnd="arrow">
            {words.secondary}
          </ButtonLink>
          <Link href="/ontwerp">{words.link}</Link>
          <Link href="/ontwerp" quiet>
            {words.quiet}
          </Link>
          <Link href="https://www.rijksoverheid.nl" external>
            {words.external}
          </Link>
          <IconLink href="/ontwerp" icon="message" label={words.iconLink} />
          <Menu
            label={words.menu}
            items={[
              { label: words.menuItems[0], icon: "print", onPress: () => print() },
              { label: words.menuItems[1], icon: "switch", href: "/ontwerp" },
            ]}
          />
        </Row>
        <Row>
          <PhoneLink number={words.phone} />
        </Row>
      </Stack>
    </Section>
  );
}
