import { Type } from "typebox";
import { Compile } from "typebox/compile";

/** What the schema of an AchievementCredential (Open Badges 3.0) requires of the parts that we use. */
const uri = Type.String({ pattern: "^(https?://|urn:uuid:)" });
const moment = Type.String({ pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$" });
const types = (name: string) => Type.Array(Type.String(), { minItems: 1, contains: Type.Literal(name) });
const Profile = Type.Object({ id: uri, type: types("Profile"), name: Type.String() });
const OpenBadge = Type.Object({
  "@context": Type.Array(Type.String(), { minItems: 2 }),
  id: uri,
  type: Type.Array(Type.String(), { contains: Type.Literal("OpenBadgeCredential") }),
  name: Type.String(),
  issuer: Profile,
  validFrom: moment,
  awardedDate: moment,
  credentialSubject: Type.Object({
    type: types("AchievementSubject"),
    identifier: Type.Array(
      Type.Object(
        {
          type: Type.Literal("IdentityObject"),
          hashed: Type.Boolean(),
          identityHash: Type.String(),
          identityType: Type.Literal("name"),
        },
        { additionalProperties: false },
      ),
      { minItems: 1 },
    ),
    achievement: Type.Object({
      id: uri,
      type: types("Achievement"),
      name: Type.String(),
      description: Type.String(),
      criteria: Type.Object({ narrative: Type.String() }),
      achievementType: Type.Literal("Certificate"),
      resultDescription: Type.Array(
        Type.Object({
          id: uri,
          type: types("ResultDescription"),
          name: Type.String(),
          resultType: Type.Literal("PerformanceLevel"),
        }),
      ),
    }),
    source: Profile,
    result: Type.Array(Type.Object({ type: types("Result"), resultDescription: uri, value: Type.String() })),
  }),
  evidence: Type.Array(Type.Object({ type: types("Evidence"), narrative: Type.String() })),
  credentialSchema: Type.Array(
    Type.Object({ id: uri, type: Type.Literal("1EdTechJsonSchemaValidator2019") }),
  ),
  credentialStatus: Type.Object({ id: uri, type: Type.Literal("1EdTechRevocationList") }),
});
export const openBadge = Compile(OpenBadge);
