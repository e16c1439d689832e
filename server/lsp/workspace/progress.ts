// How far work in the background has come, shown to the person by the client.

import type { WorkDoneProgressReporter, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { say } from '../../core/text/message';
import type { Message, Voice } from '../../core/text/message';

/** Work that the client shows. Nothing waits for the client: before it has agreed, and where it shows none, the work goes on unseen. */
export interface ShownWork {
  report(done: number, all: number): void;
  /** Whether the person wants it to stop. */
  cancelled(): boolean;
  end(): void;
}

/** Begins to show work under a title, where the client has made `place` for it; the person can stop it if it is the server that asked for the place. */
export function showWork(
  title: Message,
  voice: Voice,
  place: Promise<WorkDoneProgressReporter | WorkDoneProgressServerReporter>,
  cancellable: boolean,
): ShownWork {
  let shown: WorkDoneProgressReporter | WorkDoneProgressServerReporter | undefined;
  let ended = false;
  let last = 0;
  place.then(
    (made) => {
      made.begin(voice(title), 0, undefined, cancellable);
      if (ended) made.done();
      else shown = made;
    },
    () => {},
  );
  return {
    report(done, all) {
      const percentage = Math.floor((100 * done) / all);
      if (ended || percentage === last) return;
      last = percentage;
      shown?.report(percentage, voice(say`${done} of ${all}`));
    },
    cancelled: () => shown !== undefined && 'token' in shown && shown.token.isCancellationRequested,
    end() {
      if (ended) return;
      ended = true;
      shown?.done();
    },
  };
}
