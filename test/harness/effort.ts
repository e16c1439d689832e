// How much the tests try that could go on for ever: some in `npm test`, more by `npm run fuzz`.

/** Whether there is time for all of it. */
const isLong = process.env.FUZZ !== undefined;

/** `short` in `npm test`, `long` by `npm run fuzz`: a number of seeds, edits, letters. */
export const effort = (short: number, long: number): number => (isLong ? long : short);

/** Every `step`th of a list in `npm test`, all of it by `npm run fuzz`. */
export const sample = <Each>(list: readonly Each[], step: number): readonly Each[] => (isLong ? list : list.filter((_, index) => index % step === 0));
