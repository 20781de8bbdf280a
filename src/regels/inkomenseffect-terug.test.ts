import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { cents } from "#core/money";
import type { Indicatie, Situatie } from "#regels/inkomenseffect";
import { indicatiesNaWerk, terugweg } from "#regels/inkomenseffect-terug";
import { landelijk } from "#regels/register";
import { IEMAND, met, registerMetFout } from "../../tests/support/situaties.ts";

const DAG = isoDate("2026-03-01");
const op = (situatie: Situatie, dag = DAG) => terugweg(situatie, dag, landelijk);
const vragen = (situatie: Situatie) => op(situatie).map(({ vraag }) => vraag);

const TERUG = "Kan ik terug als het niet lukt?";
const GEGEVENS = "Moet ik alles opnieuw inleveren?";
const TERUGBETALEN = "Moet ik geld terugbetalen?";
const SUBSIDIE = "Krijgt een volgende werkgever ook loonkostensubsidie?";
const ZIEK = "En als ik ziek word?";
const GARANTIE = "Is er een garantie dat ik mijn oude plek terugkrijg?";

test("from bijstand to a job with loonkostensubsidie: every answer with its source (R-262)", () => {
  expect(op(IEMAND)).toEqual([
    {
      vraag: TERUG,
      antwoord:
        "Ja. Is uw inkomen weer lager dan de norm, dan kunt u opnieuw bijstand krijgen. De gemeente kan de bijstand tot 3 maanden terug laten ingaan.",
      bron: "Pw art. 11 en 19; gemeente.nu 15 oktober 2025, vng.nl",
      zekerheid: "letterlijk",
    },
    {
      vraag: GEGEVENS,
      antwoord: "Nee, binnen 12 maanden mag de gemeente de gegevens gebruiken die zij al heeft.",
      bron: "Participatiewet in balans, eerste deel, gemeente.nu 15 oktober 2025, vng.nl",
      zekerheid: "letterlijk",
    },
    {
      vraag: TERUGBETALEN,
      antwoord:
        "Meld uw loon meteen. De gemeente mag te veel betaalde bijstand van de laatste zes maanden verrekenen.",
      bron: "Pw art. 17 lid 1 en 58 lid 4",
      zekerheid: "letterlijk",
    },
    {
      vraag: SUBSIDIE,
      antwoord:
        "Ja, zolang u tot de doelgroep hoort. Een nieuwe werkgever kan de subsidie opnieuw aanvragen. Dat kan tot 6 maanden na het begin van het nieuwe werk.",
      bron: "Pw art. 10d lid 1, 2 en 8",
      zekerheid: "letterlijk",
    },
    {
      vraag: ZIEK,
      antwoord:
        "UWV betaalt uw loon door aan uw werkgever. Deze no-riskpolis blijft bij een volgende werkgever gelden.",
      bron: "Ziektewet art. 29b",
      zekerheid: "te controleren",
    },
    {
      vraag: GARANTIE,
      antwoord: "Dat staat niet in de wet. Vraag wat uw gemeente en uw werkgever hierover afspreken.",
      bron: "bron ontbreekt",
      zekerheid: "bron ontbreekt",
    },
  ]);
});

test("who had no benefit, or WW, is told where to ask, and nothing of the gegevens of the gemeente (R-262)", () => {
  const zonder = met({ metLoonkostensubsidie: false }, { inkomen: { soort: "geen" } });
  expect(vragen(zonder)).toEqual([TERUG, TERUGBETALEN, GARANTIE]);
  expect(op(zonder)[0]).toEqual({
    vraag: TERUG,
    antwoord: "U had geen uitkering. Als het werk stopt, kunt u vragen of u nu wel recht hebt.",
    bron: "Pw art. 11 en 19",
    zekerheid: "letterlijk",
  });
  const ww = { soort: "ww", brutoInCenten: cents(1_500_00), brutoNaastWerkInCenten: null } as const;
  expect(op({ ...zonder, inkomen: ww })[0]).toEqual({
    vraag: TERUG,
    antwoord: "Vraag UWV of uw WW weer begint. Dat hangt af van hoe lang u gewerkt hebt.",
    bron: "bron ontbreekt",
    zekerheid: "bron ontbreekt",
  });
});

test("on a day without a known term the answer names none (R-262)", () => {
  const [terug, gegevens, , subsidie] = op(IEMAND, isoDate("2014-12-31"));
  expect(terug).toEqual({
    vraag: TERUG,
    antwoord: "Ja. Is uw inkomen weer lager dan de norm, dan kunt u opnieuw bijstand krijgen.",
    bron: "Pw art. 11 en 19",
    zekerheid: "letterlijk",
  });
  expect(gegevens).toEqual({
    vraag: GEGEVENS,
    antwoord: "Vraag dit aan uw gemeente.",
    bron: "bron ontbreekt",
    zekerheid: "bron ontbreekt",
  });
  expect(subsidie).toEqual({
    vraag: SUBSIDIE,
    antwoord: "Ja, zolang u tot de doelgroep hoort. Een nieuwe werkgever kan de subsidie opnieuw aanvragen.",
    bron: "Pw art. 10d lid 1, 2 en 8",
    zekerheid: "letterlijk",
  });
});

test("the term of the subsidie is as sure as its source: before 2026 it is to be checked", () => {
  expect(op(IEMAND, isoDate("2025-12-31"))[3]!.zekerheid).toBe("te controleren");
});

test("a fault in the register is a fault, not a source that is missing", () => {
  expect(() => terugweg(IEMAND, DAG, registerMetFout("bijstand.terugwerkend.maanden"))).toThrow(
    "bijstand.terugwerkend.maanden cannot be read",
  );
});

describe("no-riskpolis", () => {
  test.each<[Indicatie[], boolean]>([
    [[], false],
    [["medisch urenbeperkt"], false],
    [["wsw"], false],
    [["medisch urenbeperkt", "wsw"], false],
    [["banenafspraak"], true],
    [["beschut werk"], true],
    [["wsw", "doelgroep loonkostensubsidie"], true],
  ])("without loonkostensubsidie, with %j: %s", (indicaties, expected) => {
    expect(vragen(met({ metLoonkostensubsidie: false }, { indicaties })).includes(ZIEK)).toBe(expected);
  });
});

test("every indication has its own reason and article, none is told of who has none (R-263)", () => {
  expect(indicatiesNaWerk(IEMAND)).toEqual([]);
  const indicaties: Indicatie[] = ["doelgroep loonkostensubsidie", "medisch urenbeperkt"];
  expect(indicatiesNaWerk({ ...IEMAND, indicaties })).toEqual([
    {
      indicatie: "doelgroep loonkostensubsidie",
      blijft: "ja",
      reden: "U blijft in de doelgroep tot de gemeente vaststelt dat u het minimumloon zelf kunt verdienen.",
      bron: "Pw art. 10d lid 8",
      zekerheid: "letterlijk",
    },
    {
      indicatie: "medisch urenbeperkt",
      blijft: "ja",
      reden: "Uw vrijlating blijft zolang u bijstand krijgt en minder uren kunt werken.",
      bron: "Pw art. 31 lid 2 onder y",
      zekerheid: "letterlijk",
    },
  ]);
});
