// The switches in mutated conditions: one bundle holds all mutants, and one of them, or none, is on.

/** Which mutant is on, none below 0; and how often each would have made a condition come out otherwise, while `counts`. */
export const mutation = { on: -1, counts: false, differed: new Uint32Array() };

/** The parts of the condition at hand that came out otherwise than their mutants say. */
let parts: number[] = [];

/** The value of a condition, or what the mutant `id` puts in its place where that is on. */
export function decided<Value>(id: number, value: Value, instead: boolean): Value | boolean {
  if (id === mutation.on) return instead;
  if (mutation.counts && Boolean(value) !== instead) mutation.differed[id]!++;
  return value;
}

/** The same for a part of a condition that is tried as a whole. */
export function part<Value>(id: number, value: Value, instead: boolean): Value | boolean {
  if (id === mutation.on) return instead;
  if (mutation.counts && Boolean(value) !== instead) parts.push(id);
  return value;
}

/** A condition of parts, which does nothing but look; while counting, it is tried with each part’s mutant. */
export function whole<Value>(condition: () => Value, isTest: boolean): Value {
  if (!mutation.counts) return condition();
  const around = parts;
  parts = [];
  const value = condition();
  const tried = parts;
  parts = around;
  mutation.counts = false;
  for (const id of tried) {
    mutation.on = id;
    if (!sameValue(value, condition, isTest)) mutation.differed[id]!++;
  }
  mutation.on = -1;
  mutation.counts = true;
  return value;
}

function sameValue(value: unknown, condition: () => unknown, isTest: boolean): boolean {
  try {
    const other = condition();
    return isTest ? Boolean(other) === Boolean(value) : Object.is(other, value);
  } catch {
    return false;
  }
}
