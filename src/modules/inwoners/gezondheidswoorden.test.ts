import { expect, test } from "vitest";
import { gezondheidswoorden } from "./gezondheidswoorden.ts";

const ABOUT_HEALTH = [
  "Heeft ADHD en kan niet stilzitten.",
  "Is gediagnosticeerd met autisme.",
  "Zit in een depressieve periode.",
  "Herstelt van een burn-out.",
  "Krijgt op dinsdag therapie.",
  "Slikt medicijnen waar zij moe van wordt.",
  "Heeft rugklachten door een hernia.",
  "Kan niet tillen vanwege chronische pijn.",
  "Was twee weken opgenomen.",
  "Heeft een licht verstandelijke beperking (LVB).",
  "Vroeger verslaafd geweest aan alcohol.",
  "Heeft een angststoornis en durft niet met de bus.",
  "Moet vaak naar de huisarts.",
  "Heeft suikerziekte en moet op tijd eten.",
  "Is zwanger en stopt in mei.",
  "Ziet een psycholoog in Amersfoort.",
  "Is slechthorend aan het linkeroor.",
  "Heeft epilepsie, mag niet autorijden.",
  "Dyslexie, leest daarom niet graag.",
  "Was in maart drie weken ziek.",
];
const ABOUT_WORK = [
  "Tilt tot 15 kilo, daarna met hulp.",
  "Werkt graag buiten, ook in de kou.",
  "Werkt het best op een rustige plek.",
  "Eén taak tegelijk, liefst met plaatjes.",
  "Om drie uur op school zijn voor zijn zoon.",
  "Begint liever om half tien.",
  "Wil ervaring opdoen in het ziekenhuis, in de schoonmaak.",
  "Speelt muziek en wil in een winkel met instrumenten werken.",
  "Kan goed omgaan met klanten die klagen.",
  "Heeft een vaste begeleider nodig in de eerste weken.",
  "Staat en zit om en om, hoogstens twee uur achter elkaar staan.",
  "Vraagt om hulp als de opdracht verandert.",
  "Doet de administratie van de verpleegafdeling.",
  "Kent Excel en kan snel typen.",
  "Rijdt op de fiets, hoogstens een half uur.",
  "Wil de operationele planning leren.",
  "Werkte als blinderingsmonteur en tuinman.",
  "Leest eenvoudige brieven in het Nederlands.",
  "Heeft pauze nodig na een uur geconcentreerd werk.",
  "Wil liever geen nachtdienst.",
];

test("words about health are found, and words about work are left alone (S-24)", () => {
  const missed = ABOUT_HEALTH.filter((sentence) => gezondheidswoorden(sentence).length === 0);
  const wrong = ABOUT_WORK.filter((sentence) => gezondheidswoorden(sentence).length > 0);
  expect(missed.length / ABOUT_HEALTH.length, missed.join(" ")).toBeLessThanOrEqual(0.05);
  expect(wrong.length / ABOUT_WORK.length, wrong.join(" ")).toBeLessThanOrEqual(0.1);
});

test("a word is named once, with what to write instead", () => {
  expect(gezondheidswoorden("Autisme. Ja, autisme, zegt de psychiater.")).toEqual([
    { woord: "autisme", hint: expect.stringContaining("Schrijf wat iemand kan") },
    { woord: "psychiater", hint: expect.stringContaining("Schrijf wanneer iemand wel en niet kan werken") },
  ]);
});
