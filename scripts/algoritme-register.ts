/** The registration that the documents show: that of the matching. */
export { registerregel } from "../src/modules/algoritmeregister/matching.ts";
export { type Gebruiker, VOORBEELD } from "../src/modules/algoritmeregister/registratie.ts";
