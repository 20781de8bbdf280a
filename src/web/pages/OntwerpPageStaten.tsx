import { useState } from "react";
import {
  Alert,
  Button,
  Dialog,
  EmptyState,
  Grid,
  Paragraph,
  PartMissing,
  Progress,
  RoleTile,
  RoleTiles,
  Section,
  Sheet,
  Skeleton,
  Stack,
  TextField,
} from "../nlds/index.ts";
import { text } from "./OntwerpPageStaten.text.ts";

export function StateParts() {
  return (
    <Sheet>
      <Section heading={text.alerts}>
        <Stack>
          {text.alert.map(({ kind, heading, body }) => (
            <Alert key={kind} kind={kind} heading={heading}>
              {body}
            </Alert>
          ))}
          <PartMissing part={text.part} />
        </Stack>
      </Section>
      <Section heading={text.loading}>
        <Grid kind="half">
          <Stack>
            <Progress label={text.progress} value={8400} max={12_000} />
            <Skeleton label={text.skeleton} />
          </Stack>
          <EmptyState
            heading={text.empty.heading}
            action={
              <Button kind="secondary" dense>
                {text.empty.action}
              </Button>
            }
          >
            {text.empty.body}
          </EmptyState>
        </Grid>
      </Section>
      <DialogSection />
      <Section heading={text.roles}>
        <RoleTiles>
          {text.groups.map(({ heading, tiles }) => (
            <Section key={heading} heading={heading} level={3}>
              {tiles.map((tile) => (
                <RoleTile key={tile.name} {...tile} href="/ontwerp" />
              ))}
            </Section>
          ))}
        </RoleTiles>
      </Section>
    </Sheet>
  );
}

function DialogSection() {
  const [open, setOpen] = useState(false);
  const [why, setWhy] = useState("");
  const close = () => setOpen(false);
  return (
    <Section heading={text.dialog}>
      <Button onPress={() => setOpen(true)}>{text.open}</Button>
      <Dialog
        open={open}
        onClose={close}
        heading={text.question}
        actions={
          <>
            <Button kind="primary" onPress={close}>
              {text.propose}
            </Button>
            <Button kind="subtle" onPress={close}>
              {text.back}
            </Button>
          </>
        }
      >
        <Paragraph>{text.who}</Paragraph>
        <TextField id="d-waarom" label={text.field} value={why} onChange={setWhy} />
      </Dialog>
    </Section>
  );
}
