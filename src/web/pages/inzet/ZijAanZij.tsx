import { Button, Grid, Link, List, Paragraph, ReasonList, Section, Sheet, Stack } from "../../nlds/index.ts";
import { text } from "../InzetKeuzePage.text.ts";
import type { Inzetadvies } from "./inzet.queries.ts";
import { type Keuze, keuzeWoorden, redenenVan } from "./KeuzeKaart.tsx";

type OnChoose = ((keuze: Keuze) => void) | undefined;

/** The cheapest and the best of what fits, and what that does not say. */
export function ZijAanZij({ advies, onChoose }: { advies: Inzetadvies; onChoose: OnChoose }) {
  const { goedkoopste, beste, passend, zinnen } = advies;
  const keuzeVan = (id: string | undefined) => passend.find(({ instrument }) => instrument.id === id);
  const cheap = keuzeVan(goedkoopste ?? undefined);
  const best = keuzeVan(beste?.id);
  return (
    <Sheet>
      <Section heading={text.zijAanZij} headingHidden>
        <Stack gap="loose">
          {cheap && cheap === best ? (
            <Kant kop={text.zelfde} keuze={cheap} onChoose={onChoose} isEerste />
          ) : (
            <Grid kind="half">
              <Kant kop={text.goedkoopste} keuze={cheap} leeg={text.geenGoedkoopste} onChoose={onChoose} />
              <Kant
                kop={text.beste[beste?.grond ?? "bewijs"]}
                keuze={best}
                leeg={text.geenBeste}
                onChoose={onChoose}
                isEerste
              />
            </Grid>
          )}
          <List>
            {zinnen.map((zin) => (
              <span key={zin}>{zin}</span>
            ))}
          </List>
        </Stack>
      </Section>
    </Sheet>
  );
}

type KantProps = {
  kop: string;
  keuze: Keuze | undefined;
  leeg?: string;
  onChoose: OnChoose;
  isEerste?: boolean;
};

function Kant({ kop, keuze, leeg, onChoose, isEerste }: KantProps) {
  if (!keuze)
    return (
      <Section heading={kop} level={3} joined>
        <Paragraph soft>{leeg}</Paragraph>
      </Section>
    );
  const { id, naam, doel } = keuze.instrument;
  return (
    <Section heading={kop} level={3} joined>
      <Stack>
        <Paragraph>
          <strong>
            <Link href={`/instrumenten/${id}`}>{naam}</Link>
          </strong>
          <br />
          {keuzeWoorden(keuze)}
        </Paragraph>
        <Paragraph>{doel}</Paragraph>
        <ReasonList reasons={redenenVan(keuze)} />
        {onChoose && (
          <div>
            <Button
              kind={isEerste ? "primary" : "secondary"}
              label={text.vraagAan(naam)}
              onPress={() => onChoose(keuze)}
            >
              {text.zetIn}
            </Button>
          </div>
        )}
      </Stack>
    </Section>
  );
}
