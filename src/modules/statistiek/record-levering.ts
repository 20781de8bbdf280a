import { defineAction } from "../door.ts";
import { gemeente, request } from "../fields.ts";
import { statistiekLeveren } from "../verwerkingsactiviteiten.ts";
import { verslagmaand } from "#statistiek/srg/maand";
import { tellingen } from "#statistiek/srg/tellingen";
import { bestandVan, bewaarMutaties, geleverdUit } from "./bestand-store.ts";
import { insertLevering, leveringById, leveringenOf } from "./levering-store.ts";
import { isAanDeBeurt, volgendeMaand } from "./maandstand.ts";
import { registerOfMaand } from "./register-store.ts";
import { alGeleverd, layoutField, Levering, maandField, nietAanDeBeurt, nietVoorbij } from "./srg.ts";

/** Keeps what a gemeente delivers for a month. It never changes again: what is different later goes along with a later month. */
export const recordLevering = defineAction({
  name: "statistiek.leveren",
  summary: "De levering van een maand voor de SRG vastleggen, zodat deze niet meer verandert",
  verwerkingsactiviteit: statistiekLeveren,
  dataklasse: "statistiek",
  input: request({ gemeente, maand: maandField, layout: layoutField }),
  output: Levering,
  subject: async (_context, { gemeente }) => ({ object: `gemeente/${gemeente}`, gemeente }),
  async run(context, { gemeente, maand, layout }) {
    const leveringen = await leveringenOf(context, gemeente);
    if (verslagmaand(maand).laatste >= context.today()) throw nietVoorbij(maand);
    if (leveringen.some((een) => een.maand === maand)) throw alGeleverd(maand);
    if (!isAanDeBeurt(maand, leveringen)) throw nietAanDeBeurt(maand, volgendeMaand(context, leveringen));
    const { register, mutaties, aantallen, verslag } = await registerOfMaand(context, gemeente, maand);
    const geleverd = geleverdUit(mutaties);
    const { bestandsnaam, checksum } = await bestandVan(context, { gemeente, maand, layout }, geleverd);
    const id = context.newId();
    await insertLevering(context, {
      id,
      gemeente,
      maand,
      layout,
      bestandsnaam,
      checksum,
      aantallen,
      tellingen: tellingen(register.regels, verslag),
      buiten: register.buiten,
    });
    await bewaarMutaties(context, id, geleverd);
    const { tellingen: _tellingen, buiten: _buiten, ...levering } = await leveringById(context, id);
    return levering;
  },
  betrokkenen: () => [],
});
