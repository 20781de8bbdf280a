/** Every page of residents that is walked in all languages; who adds a page adds its line. `as`: who reads it. */
export const PORTAAL_ADRESSEN: readonly { readonly pad: string; readonly as?: string }[] = [
  { pad: "/" },
  { pad: "/krijgen" },
  { pad: "/bel-mij" },
  { pad: "/mijn", as: "yonas" },
  { pad: "/mijn/plan", as: "yonas" },
  { pad: "/mijn/plan/voorstel", as: "yonas" },
  { pad: "/mijn/werken", as: "yonas" },
  { pad: "/mijn/werken?reken=1&uren=32&inkomen=bijstand&huur=650&partner=nee&kinderen=2016", as: "yonas" },
  { pad: "/mijn/werken?reken=1&uren=32&inkomen=anders&partner=nee", as: "yonas" },
  { pad: "/mijn/begeleiding", as: "yonas" },
  { pad: "/mijn/niet-goed", as: "yonas" },
  { pad: "/mijn/berichten", as: "yonas" },
  { pad: "/mijn/afspraken", as: "yonas" },
  { pad: "/mijn/werk", as: "yonas" },
  { pad: "/mijn/wensen", as: "yonas" },
];
