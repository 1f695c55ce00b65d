/** Says whether an unknown value is what it should be; nothing is converted. */
export type Shape<T> = (value: unknown) => value is T;

export type ShapeOf<S> = S extends Shape<infer T> ? T : never;

/** A string of at most so many characters. */
export function text(longest: number): Shape<string> {
  return (value): value is string => typeof value === "string" && value.length <= longest;
}

/** A whole number within both ends. */
export function integer(least: number, most: number): Shape<number> {
  return (value): value is number =>
    typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
}

export const flag: Shape<boolean> = (value): value is boolean => typeof value === "boolean";

/** Bytes, between one and so many of them. */
export function bytes(most: number): Shape<Uint8Array> {
  return (value): value is Uint8Array =>
    value instanceof Uint8Array && value.length > 0 && value.length <= most;
}

export function oneOf<const W extends readonly string[]>(words: W): Shape<W[number]> {
  return (value): value is W[number] =>
    typeof value === "string" && (words as readonly string[]).indexOf(value) >= 0;
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value): value is T | null => value === null || shape(value);
}

/** A list of at most so many things of one shape. */
export function listOf<T>(shape: Shape<T>, most: number): Shape<T[]> {
  return (value): value is T[] =>
    Array.isArray(value) && value.length <= most && value.every((item) => shape(item));
}

/** An object whose every value has one shape, under at most so many names. */
export function mapOf<T>(shape: Shape<T>, most: number): Shape<Record<string, T>> {
  return (value): value is Record<string, T> =>
    isPlain(value) &&
    Object.keys(value).length <= most &&
    Object.keys(value).every((key) => shape(value[key]));
}

export type Fields = Record<string, Shape<unknown>>;

export type Filled<F extends Fields> = { [K in keyof F]: ShapeOf<F[K]> };

/** An object with exactly these members: one too many is refused like one too few. */
export function object<F extends Fields>(fields: F): Shape<Filled<F>> {
  const names = Object.keys(fields);
  return (value): value is Filled<F> =>
    isPlain(value) &&
    Object.keys(value).length === names.length &&
    names.every((name) => (fields[name] as Shape<unknown>)(value[name]));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
