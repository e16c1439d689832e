// Which of LSP’s kinds each part of a draft has. They are kinds of code; editors show an icon for them, and their names to those who listen or point.

import { SymbolKind } from 'vscode-languageserver';
import type { OutlineItem } from '../../core/navigate/outline';

/**
 * Those whose names mean something to who writes no code, “field” of an area of work and “event” of a finding, and whose icons
 * do: a page for what is text.
 */
export const SYMBOL_KINDS: Record<OutlineItem['kind'], SymbolKind> = {
  title: SymbolKind.File,
  area: SymbolKind.Field,
  section: SymbolKind.File,
  finding: SymbolKind.Event,
};
