export const text = {
  title: "Inloggen",
  demo: {
    strong: "Als wie wilt u kijken?",
    rest: "Kies een rol. U ziet dan precies wat die persoon mag zien, en niet meer.",
    lead: "Dit is de demoregio. Alle personen zijn verzonnen. In het echt logt u in met DigiD, eHerkenning of uw werkaccount.",
  },
  work: {
    strong: "Log in om verder te gaan.",
    rest: "U gebruikt daarvoor het account van uw organisatie.",
    button: "Log in met uw werkaccount",
  },
  loading: "De inlogpagina wordt geladen",
  choosing: "U wordt ingelogd …",
  failed: "Inloggen is niet gelukt",
  because: {
    verlopen: "Het inloggen duurde te lang. Kies opnieuw een rol.",
    geannuleerd: "U heeft het inloggen afgebroken. Probeer het opnieuw.",
    onbekend: "Dit account is niet bekend in Meedoen. Vraag uw beheerder om toegang.",
    niveau: "Voor dit werk is een veiliger manier van inloggen nodig. Gebruik uw tweede stap.",
    onbereikbaar: "De inlogdienst is even niet te bereiken. Probeer het over een paar minuten opnieuw.",
  } as Readonly<Record<string, string>>,
} as const;
