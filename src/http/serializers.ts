import {
  type Serializer,
  type SerializerFactory,
  SerializerSelector,
} from "@fastify/fast-json-stringify-compiler";

/** Exactly, 0.07 is no multiple of 0.01 in binary fractions: an hour of 0.07 is one all the same. */
const DECIMALS = 6;

/**
 * Writes the answer of a route by its schema, and makes what it writes with at the first answer: for all routes together that
 * takes most of a second, which nobody has to wait for at the start.
 */
export const atFirstAnswer: SerializerFactory = (externalSchemas, options) => {
  const compile = SerializerSelector()(externalSchemas, {
    ...options,
    ajv: { multipleOfPrecision: DECIMALS },
  });
  return (route) => {
    let serialize: Serializer | undefined;
    return (answer) => {
      serialize ??= compile(route);
      return serialize(answer);
    };
  };
};
