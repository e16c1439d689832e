// What a settings file says a file is, by the patterns that match its path.

import picomatch from 'picomatch';
import type { Draft } from '../draft/draft';
import type { FrontMatterValues } from '../draft/frontMatter';
import { globsOf } from './patterns';
import type { SettingsFile } from './schema';

/** What the settings say of the file at `path`, relative to the settings file’s folder, with `/` between its parts. The first pattern that matches counts. */
export function valuesForFile(path: string, { files = {} }: SettingsFile): FrontMatterValues {
  const match = Object.entries(files).find(([pattern]) => picomatch(globsOf(pattern), { dot: true })(path));
  return match ? withoutUndefined(match[1]) : {};
}

/** The draft as if its front matter said so too: `fallback` where it says nothing itself, `override` whatever it says. */
export function withValues<Top extends Pick<Draft, 'frontMatter'>>(draft: Top, fallback: FrontMatterValues, override: FrontMatterValues = {}): Top {
  if (!Object.keys(fallback).length && !Object.keys(override).length) return draft;
  const { frontMatter } = draft;
  return { ...draft, frontMatter: { ...frontMatter, values: { ...fallback, ...frontMatter.values, ...override } } };
}

function withoutUndefined(values: { framework?: string | undefined; kind?: 'report' | 'press-release' | undefined }): FrontMatterValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
