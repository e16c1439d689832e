// The index: every draft of the workspace and how they are linked, kept in step with the editors and with the files on the disk.
//
// It reads no more of a file than says whether it is a draft, and an open document counts for more than the file of the same URI.

import { FileChangeType } from 'vscode-languageserver';
import type { Connection, FileEvent } from 'vscode-languageserver';
import { isDraft } from '../../core/draft/draft';
import type { FrontMatter } from '../../core/draft/frontMatter';
import { readHead } from '../../core/draft/head';
import type { Head } from '../../core/draft/head';
import { withValues } from '../../core/settings/files';
import { say } from '../../core/text/message';
import type { Voice } from '../../core/text/message';
import type { Files } from '../../surroundings/files';
import type { Surroundings } from '../../surroundings/surroundings';
import { normaliseUri } from '../../surroundings/uris';
import { isWalked, markdownFiles, mayBeDraft } from '../../surroundings/walk';
import type { ClosedDrafts } from './closedDrafts';
import { createLinks, summarise } from './links';
import type { Links } from './links';
import type { OpenDraft } from './openDrafts';
import { showWork } from './progress';
import type { ShownWork } from './progress';
import type { Turns } from './turns';

/** What the index is made from. */
export interface IndexSources {
  readonly connection: Connection;
  readonly files: Files | undefined;
  readonly closed: ClosedDrafts;
  readonly surroundings: Surroundings;
  readonly turns: Turns;
  readonly voice: Voice;
  /** The folders of the workspace, their URIs normalised. */
  roots(): readonly string[];
  /** The open document of that normalised URI. */
  openDraft(uri: string): OpenDraft | undefined;
}

/** The index. All URIs are normalised. */
export interface DraftIndex {
  readonly links: Links;
  /** Looks through all folders of the workspace in the background, and again when called again: the folders, or what counts as a draft, have changed. */
  walk(): void;
  /** An open document has come, changed or gone. */
  documentChanged(uri: string): void;
  filesChanged(changes: readonly FileEvent[]): void;
  /** Everything may have to be judged anew, whatever the drafts say. */
  announceAll(): void;
  /** Resolves when all that was told has been looked at. */
  ready(): Promise<void>;
  onChange(listener: (uris: ReadonlySet<string>) => void): void;
}

/** How many bytes of a file are read for its front matter: at first, and where that does not reach its end. */
const HEADS = [4_096, 65_536];
/** How many files are looked at before the editor has its turn. */
const BATCH = 8;
/** From how many files on the walk is shown. */
const LONG = 100;

/** An index that knows nothing yet. */
export function createDraftIndex({ connection, files, closed, surroundings, turns, voice, roots, openDraft }: IndexSources): DraftIndex {
  const links = createLinks();
  const listeners: ((uris: ReadonlySet<string>) => void)[] = [];
  const seen = new Map<string, FrontMatter>();
  const looks = new Map<string, number>();
  let working: Promise<unknown> = Promise.resolve();
  let asked = 0;
  let walks = 0;

  const during = (work: Promise<unknown>) => void (working = Promise.all([working, work]));
  const announce = (uris: Iterable<string>) => {
    const concerned = new Set([...uris].flatMap((uri) => [uri, ...links.naming(uri)]));
    if (concerned.size) for (const listener of listeners) listener(concerned);
  };

  /** Finds out what a URI is now. Tells whether that is news. */
  const look = async (uri: string): Promise<boolean> => {
    const turn = ++asked;
    looks.set(uri, turn);
    const head = openDraft(uri)?.draft ?? (files && mayBeDraft(uri, roots()) ? await headOf(uri, files) : undefined);
    const valued = head && withValues(head, await surroundings.values(uri));
    const path = valued?.frontMatter.values.report;
    const report = path === undefined ? undefined : await surroundings.reportUri(uri, path);
    // Only the latest look counts: what an earlier one read may be older (a race).
    if (looks.get(uri) !== turn) return false;
    looks.delete(uri);
    return links.set(uri, valued && isDraft(valued) ? summarise(uri, valued, report) : undefined);
  };
  const lookAtAll = async (uris: readonly string[], stopped: () => boolean = () => false, work?: ShownWork) => {
    for (let done = 0; done < uris.length && !stopped(); done += BATCH) {
      const batch = uris.slice(done, done + BATCH);
      const news = await Promise.all(batch.map(look));
      announce(batch.filter((_, index) => news[index]));
      work?.report(Math.min(done + BATCH, uris.length), uris.length);
      await turns.next();
    }
  };

  const walk = async () => {
    const number = ++walks;
    const found: string[] = [];
    for (const root of files ? roots() : []) {
      for await (const here of markdownFiles(root, files!, () => number !== walks)) {
        found.push(...here);
        await turns.next();
      }
    }
    const work =
      found.length > LONG ? showWork(say`Inspection Drafts: looking for drafts`, voice, connection.window.createWorkDoneProgress(), true) : undefined;
    const stopped = () => number !== walks || work?.cancelled() === true;
    const there = new Set(found);
    await lookAtAll([...there], stopped, work);
    if (!stopped()) await lookAtAll(links.all().map(({ uri }) => uri).filter((uri) => !there.has(uri)), stopped);
    work?.end();
  };

  /** What changes on the disk mean: a folder that came or went is told as one change, or not at all with its files. */
  const concernedBy = async ({ uri: written, type }: FileEvent): Promise<readonly string[]> => {
    const uri = normaliseUri(written);
    if (mayBeDraft(uri, roots()) || links.naming(uri).length) return [uri];
    if (type === FileChangeType.Deleted) return links.below(uri);
    const found: string[] = [];
    if (type === FileChangeType.Created && files && isWalked(uri, roots())) {
      for await (const here of markdownFiles(uri, files, () => false)) found.push(...here);
    }
    return found;
  };
  const filesChanged = async (changes: readonly FileEvent[]) => {
    const uris = [...new Set((await Promise.all(changes.map(concernedBy))).flat())];
    for (const uri of uris) closed.forget(uri);
    await lookAtAll(uris);
    // Also where the front matter is the same, the text below it may be another.
    announce(uris.filter((uri) => isOfInterest(uri) && !openDraft(uri)));
  };

  const isOfInterest = (uri: string) => links.get(uri) !== undefined || links.naming(uri).length > 0;
  const documentChanged = async (uri: string) => {
    const document = openDraft(uri);
    if (document && seen.get(uri) === document.draft.frontMatter) return;
    if (document) seen.set(uri, document.draft.frontMatter);
    else {
      seen.delete(uri);
      closed.forget(uri);
    }
    if (await look(uri)) announce([uri]);
  };

  return {
    links,
    walk: () => during(walk()),
    documentChanged(uri) {
      during(documentChanged(uri));
      if (isOfInterest(uri)) announce([uri]);
    },
    filesChanged: (changes) => during(filesChanged(changes)),
    announceAll: () => announce(links.all().map(({ uri }) => uri)),
    async ready() {
      for (let awaited; awaited !== working; ) await (awaited = working);
    },
    onChange: (listener) => void listeners.push(listener),
  };
}

async function headOf(uri: string, files: Files): Promise<Head | undefined> {
  for (const bytes of HEADS) {
    const file = await files.read(uri, { most: bytes });
    if ('unread' in file) return undefined;
    const head = readHead(file.text, file.whole || bytes === HEADS.at(-1));
    if (head) return head;
  }
  return undefined;
}
