// What the command line needs of the process it runs in.

import type { Reference } from '../core/framework/reference';
import type { ReleaseTemplates } from '../core/release/template/templates';
import type { Files } from '../surroundings/files';

/** The process around a command; tests and the real one fill it in. */
export interface Host {
  /** The folder that relative paths count from. */
  readonly folder: string;
  readonly version: string;
  readonly reference: Reference;
  readonly templates: ReleaseTemplates;
  /** The files of the machine. */
  readonly files: Files;
  /** The editor’s settings as JSON, where an editor runs the command line; undefined at a terminal. */
  readonly editorSettings?: string | undefined;
  /** Whether what is printed may be coloured. */
  readonly colours: boolean;
  /** Whether somebody watches what is told, so that progress may be shown. */
  readonly terminal: boolean;
  /** Writes a result. */
  print(text: string): void;
  /** Writes a remark to the person, apart from the result. */
  tell(text: string): void;
}

/** How a command ended: 0 all well, 1 errors found in drafts, 2 it could not run. */
export type ExitCode = 0 | 1 | 2;

/** Says why the command cannot run, and ends it. */
export function refuse({ tell }: Host, reason: string): ExitCode {
  tell(`${reason}\n`);
  return 2;
}
