// Code lenses: what can be done from a line of a report, in LSP’s words, and told anew when a press release or a setting changes.

import { CodeLensRefreshRequest } from 'vscode-languageserver';
import type { CodeLens, Command, Connection, TextDocuments } from 'vscode-languageserver';
import { z } from 'zod';
import { lenses } from '../../core/assist/lenses/lenses';
import type { Lens } from '../../core/assist/lenses/lenses';
import { insideSentence } from '../../core/framework/findingNames';
import { asMessage, say } from '../../core/text/message';
import type { Message, Voice } from '../../core/text/message';
import { subjectOf } from '../../surroundings/placedDraft';
import { normaliseUri } from '../../surroundings/uris';
import type { Context, OpenedDraft } from '../context';
import { toRange } from '../positions';
import { COMMANDS } from '../protocol';
import { gatherNews } from '../workspace/news';
import type { OpenDraft } from '../workspace/openDrafts';
import { releaseStates } from '../workspace/releaseStates';
import type { ReleaseState } from '../workspace/releaseStates';
import type { Turns } from '../workspace/turns';

/** What lenses are made from. */
export interface LensSources {
  readonly connection: Connection;
  readonly context: Context;
  readonly documents: TextDocuments<OpenDraft>;
  readonly turns: Turns;
}

const shownByDefault = z.boolean().default(true).catch(true);
/** The setting `codeLenses`: which lenses are shown. What is no such thing counts as not set. */
const settingSchema = z.object({ pressRelease: shownByDefault, grading: shownByDefault, recommendation: shownByDefault });
type Shown = z.infer<typeof settingSchema>;

const ALL_SHOWN = settingSchema.parse({});
/** The key of the setting that each kind of lens is turned off by. */
const SETTING: Record<Lens['kind'], keyof Shown> = { release: 'pressRelease', grade: 'grading', 'follow-up': 'recommendation' };

/**
 * Answers `textDocument/codeLens`. The client is asked to ask again (refresh) when `settingsChanged` is called, and when what
 * the lenses say of releases no longer holds.
 */
export function serveLenses({ connection, context, documents, turns }: LensSources): { settingsChanged(): void } {
  let settings: Promise<Shown> | undefined;
  const told = new Map<string, string>();
  const shown = () => (settings ??= context.capabilities.workspace?.configuration ? readSetting(connection) : Promise.resolve(ALL_SHOWN));
  const refresh = () => {
    if (context.capabilities.workspace?.codeLens?.refreshSupport) void connection.sendRequest(CodeLensRefreshRequest.type);
  };

  connection.onCodeLens(async ({ textDocument: { uri } }) => {
    const open = await context.open(uri);
    if (!open) return [];
    const wanted = await shown();
    const offered = lenses(subjectOf(open)).filter(({ kind }) => wanted[SETTING[kind]]);
    if (!offered.some(({ kind }) => kind === 'release')) return offered.flatMap((lens) => toLenses(lens, open, [], context.voice));
    const releases = await releaseStates(uri, context);
    told.set(uri, JSON.stringify(releases));
    return offered.flatMap((lens) => toLenses(lens, open, releases, context.voice));
  });
  gatherNews(context.workspace, turns, async (uris) => {
    for (const [uri, before] of told) {
      const concerned = [normaliseUri(uri), ...context.workspace.releasesOf(uri)].some((each) => uris.has(each));
      if (concerned && JSON.stringify(await releaseStates(uri, context)) !== before) return refresh();
    }
  });
  documents.onDidClose(({ document }) => told.delete(document.uri));
  return {
    settingsChanged() {
      settings = undefined;
      refresh();
    },
  };
}

async function readSetting(connection: Connection): Promise<Shown> {
  const { data } = settingSchema.safeParse(await connection.workspace.getConfiguration('inspectionDrafts.codeLenses'));
  return data ?? ALL_SHOWN;
}

function toLenses(lens: Lens, { uri, draft }: OpenedDraft, releases: readonly ReleaseState[], voice: Voice): CodeLens[] {
  const range = toRange(draft, lens.span);
  return commandsOf(lens, uri, range.start.line, releases).map(({ title, ...command }) => ({ range, command: { title: voice(title), ...command } }));
}

type SaidCommand = Omit<Command, 'title'> & { readonly title: Message };

function commandsOf(lens: Lens, uri: string, line: number, releases: readonly ReleaseState[]): SaidCommand[] {
  if (lens.kind === 'grade') return [{ title: say`Grade this ${asMessage(lens.noun)}`, command: COMMANDS.gradeArea, arguments: [uri, lens.area.id] }];
  if (lens.kind === 'follow-up') {
    return [{ title: say`Add ${asMessage(insideSentence(lens.wanted).singular)}`, command: COMMANDS.addFollowUp, arguments: [uri, line] }];
  }
  const preview = { title: say`Preview`, command: COMMANDS.preview, arguments: [uri] };
  if (!releases.length) return [{ title: say`Make press release`, command: COMMANDS.makePressRelease, arguments: [uri] }, preview];
  const uris = releases.map((release) => release.uri);
  return [
    { title: openingOf(releases), command: COMMANDS.openPressRelease, arguments: [uris] },
    { title: releases.length === 1 ? say`Update press release` : say`Update a press release`, command: COMMANDS.updatePressRelease, arguments: [uris] },
    preview,
  ];
}

function openingOf(releases: readonly ReleaseState[]): Message {
  const all = releases.length;
  const outdated = releases.filter(({ agrees }) => !agrees).length;
  if (all === 1) return outdated ? say`Open press release (out of date)` : say`Open press release (agrees)`;
  return outdated ? say`Open one of ${all} press releases (${outdated} out of date)` : say`Open one of ${all} press releases (all agree)`;
}
