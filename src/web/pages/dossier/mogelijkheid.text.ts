export const text = {
  ownSource: "inwoner zelf",
  self: (voornaam: string) => `${voornaam} zelf`,
} as const;
