import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Hefbomen, Hefboom } from "../../../modules/geen-match/hefbomen.ts";
import { Link, List, Paragraph, Section, Stack, Text } from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { hefbomenQuery } from "./geen-match.queries.ts";
import { text } from "./geen-match.text.ts";

export type Weg = { readonly href: string; readonly label: string };

type Props = {
  of: "voorstellen" | "plekken";
  id: string;
  /** Where each lever can be used. */
  wegen: Readonly<Record<Hefboom, readonly Weg[]>>;
};

/** The three levers after a no: each with a sentence, what helps, and where to go on. */
export function HefbomenDeel({ of, id, wegen }: Props) {
  return (
    <PartState query={useQuery(hefbomenQuery(of, id))} part={text.part} lines={8}>
      {({ hefbomen }) => (
        <Section heading={text.watNu}>
          <Stack gap="loose">
            {hefbomen.map((een) => (
              <Een key={een.hefboom} hefboom={een} kop={kopOf(of, een.hefboom)} wegen={wegen[een.hefboom]} />
            ))}
          </Stack>
        </Section>
      )}
    </PartState>
  );
}

const kopOf = (of: Props["of"], hefboom: Hefboom) =>
  of === "plekken" && hefboom === "aanbod" ? text.aanInwoners : text.hefbomen[hefboom];

type EenProps = { hefboom: Hefbomen["hefbomen"][number]; kop: string; wegen: readonly Weg[] };

function Een({ hefboom: { zin, instrumenten }, kop, wegen }: EenProps) {
  const lines: ReactNode[] = [
    ...instrumenten.map(({ id, naam, doel, moetGevraagd }) => (
      <span key={id}>
        <Link href={`/instrumenten/${id}`}>{naam}</Link>
        {moetGevraagd && (
          <Text small soft>
            {` (${text.vraagNa})`}
          </Text>
        )}
        <br />
        <Text small soft>
          {doel}
        </Text>
      </span>
    )),
    ...wegen.map(({ href, label }) => (
      <Link key={href} href={href}>
        {label}
      </Link>
    )),
  ];
  return (
    <Section heading={kop} level={3} joined>
      <Stack>
        <Paragraph>{zin}</Paragraph>
        {lines.length > 0 && <List>{lines}</List>}
      </Stack>
    </Section>
  );
}
