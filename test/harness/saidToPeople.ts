// Everything that the client and the server say, as translators find it.

import { localisedByClient } from './clientWords';
import { saidByServer } from './serverWords';

/** The texts of `l10n/bundle.l10n.json`, sorted. */
export function saidToPeople(): string[] {
  return [...new Set([...localisedByClient(), ...saidByServer()])].sort();
}
