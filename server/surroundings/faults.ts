// What is wrong with the files that folders bring along: told when it is found, and taken back when it is mended or the file has gone.

import type { JsonFault } from '../core/text/jsonFile';

/** Tells what is wrong with a file, or nothing of it any more. Places count in `text`. */
export type TellFaults = (uri: string, text: string, faults: readonly JsonFault[]) => void;

/** Which files have been told of. */
export interface FaultBook {
  /** Tells of a file that has been read. One that has no fault, and had none before, is not spoken of. */
  readonly tell: TellFaults;
  /** Everything is read anew: what is not told again until `settle` is called, is taken back then. */
  startOver(): { settle(): void };
}

/** A book in which nothing stands. */
export function createFaultBook(tell: TellFaults): FaultBook {
  const faulty = new Map<string, number>();
  let round = 0;
  return {
    tell(uri, text, faults) {
      if (faults.length) faulty.set(uri, round);
      else if (!faulty.delete(uri)) return;
      tell(uri, text, faults);
    },
    startOver() {
      const now = ++round;
      return {
        settle() {
          for (const [uri, told] of faulty) {
            if (told >= now) continue;
            faulty.delete(uri);
            tell(uri, '', []);
          }
        },
      };
    },
  };
}
