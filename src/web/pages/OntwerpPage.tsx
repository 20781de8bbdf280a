import { Opening, Page, Section, Select, Sheet, Stack, Switch } from "../nlds/index.ts";
import { chooseAppearance, useAppearance } from "../theme.ts";
import { text } from "./OntwerpPage.text.ts";
import { BasicParts } from "./OntwerpPageBasis.tsx";
import { FigureParts } from "./OntwerpPageCijfers.tsx";
import { FileParts } from "./OntwerpPageDossier.tsx";
import { FormParts } from "./OntwerpPageFormulier.tsx";
import { ListParts } from "./OntwerpPageLijsten.tsx";
import { StateParts } from "./OntwerpPageStaten.tsx";

/** Every component in each of its states: to build with, to look at and to test. */
export function OntwerpPage() {
  return (
    <Page title={text.title}>
      <Opening above={text.above} lead={text.lead}>
        <strong>{text.opening.strong}</strong> {text.opening.rest}
      </Opening>
      <Stack gap="loose">
        <Sheet>
          <AppearanceSection />
          <BasicParts />
        </Sheet>
        <FormParts />
        <ListParts />
        <FileParts />
        <FigureParts />
        <StateParts />
      </Stack>
    </Page>
  );
}

function AppearanceSection() {
  const { theme, mode } = useAppearance();
  const words = text.appearance;
  return (
    <Section heading={words.heading}>
      <Stack>
        <Select
          id="weergave-huisstijl"
          label={words.theme}
          options={words.themes}
          value={theme}
          onChange={(chosen) => chooseAppearance({ theme: chosen === "duinwaard" ? "duinwaard" : "meedoen" })}
        />
        <Switch
          id="weergave-donker"
          label={words.dark}
          description={words.darkNote}
          checked={mode === "donker"}
          onChange={(dark) => chooseAppearance({ mode: dark ? "donker" : "licht" })}
        />
      </Stack>
    </Section>
  );
}
