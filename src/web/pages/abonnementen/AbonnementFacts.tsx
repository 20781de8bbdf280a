import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Abonnement } from "../../../modules/abonnementen/abonnement.ts";
import { dateAndTime, shortDate } from "../../format.ts";
import { Details, List, Margin, Section, Stack, SummaryList } from "../../nlds/index.ts";
import { text } from "../AbonnementPage.text.ts";
import { organisatiesQuery } from "../gebruiker.queries.ts";
import { soortnaam } from "./abonnementen.text.ts";

/** Where it goes and what for. */
export function AbonnementFacts({ abonnement, secret }: { abonnement: Abonnement; secret: ReactNode }) {
  const { adres, gemeenten, heeftGeheim, vorigGeheimTot, bezorgd, laatstBezorgd, stilSinds } = abonnement;
  const regio = useQuery(organisatiesQuery).data?.gemeenten ?? [];
  const known = new Map(regio.map(({ code, naam }) => [code, naam]));
  const hasSecret = heeftGeheim ? text.hasSecret : text.noSecret;
  const facts = [
    { term: text.fact.adres, value: adres },
    {
      term: text.fact.gemeenten,
      value: gemeenten.map((code) => known.get(code) ?? code).join(", ") || text.allGemeenten,
    },
    {
      term: text.fact.geheim,
      value: vorigGeheimTot ? text.oldUntil(dateAndTime(vorigGeheimTot)) : hasSecret,
    },
    { term: text.fact.bezorgd, value: text.delivered(bezorgd) },
    ...(laatstBezorgd ? [{ term: text.fact.laatst, value: dateAndTime(laatstBezorgd) }] : []),
    ...(stilSinds ? [{ term: text.fact.stil, value: dateAndTime(stilSinds) }] : []),
    { term: text.fact.door, value: text.made(abonnement.doorNaam, shortDate(abonnement.gemaakt)) },
  ];
  return (
    <Margin label={text.margin}>
      <Section heading={text.margin}>
        <Stack>
          <SummaryList narrow facts={facts} />
          {secret}
        </Stack>
      </Section>
      <Section heading={text.fact.soorten}>
        <Details summary={text.kinds(abonnement.soorten.length)}>
          <List plain>{abonnement.soorten.map((soort) => soortnaam(soort))}</List>
        </Details>
      </Section>
    </Margin>
  );
}
