// Semantic tokens: grades and area names for the eye, in any editor.

import { SemanticTokensBuilder } from 'vscode-languageserver';
import type { SemanticTokens, SemanticTokensLegend, SemanticTokensParams, SemanticTokensRangeParams } from 'vscode-languageserver';
import type { Draft } from '../../core/draft/draft';
import { headedAreas } from '../../core/navigate/areaNames';
import { gradedPlaces } from '../../core/navigate/gradedPlaces';
import type { GradeTone } from '../../core/navigate/gradedPlaces';
import { touches } from '../../core/span';
import type { Span } from '../../core/span';
import { subjectOf } from '../../surroundings/placedDraft';
import type { Context, OpenedDraft } from '../context';
import { toRange, toSpan } from '../positions';

const TONES: readonly GradeTone[] = ['best', 'middle', 'worst'];

/** The tokens: grades in grade positions by what they say, and the names of areas that head a section or a row. */
export const TOKENS: SemanticTokensLegend = { tokenTypes: ['grade', 'area'], tokenModifiers: [...TONES] };

interface Token {
  readonly span: Span;
  readonly type: number;
  readonly modifiers: number;
}

/** Answers `textDocument/semanticTokens/full`. */
export function semanticTokens(context: Context): (params: SemanticTokensParams) => Promise<SemanticTokens> {
  return async ({ textDocument }) => {
    const open = await context.open(textDocument.uri);
    return open ? encode(open.draft, tokensOf(open)) : { data: [] };
  };
}

/** Answers `textDocument/semanticTokens/range`. */
export function semanticTokensIn(context: Context): (params: SemanticTokensRangeParams) => Promise<SemanticTokens> {
  return async ({ textDocument, range }) => {
    const open = await context.open(textDocument.uri);
    if (!open) return { data: [] };
    const asked = toSpan(open.draft, range);
    return encode(open.draft, tokensOf(open).filter(({ span }) => touches(span, asked)));
  };
}

/** In the order of the draft; no two overlap. */
function tokensOf(open: OpenedDraft): Token[] {
  const subject = subjectOf(open);
  const grades = gradedPlaces(subject).map(({ span, tone }): Token => ({ span, type: 0, modifiers: 1 << TONES.indexOf(tone) }));
  const areas = headedAreas(subject).map(({ span }): Token => ({ span, type: 1, modifiers: 0 }));
  const tokens = [...grades, ...areas].sort((a, b) => a.span.from - b.span.from);
  return tokens.filter(({ span }, index) => index === 0 || tokens[index - 1]!.span.to <= span.from);
}

/** A token must not reach over a line end, so that of a wrapped name is one for each line. */
function encode(draft: Draft, tokens: readonly Token[]): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { span, type, modifiers } of tokens) {
    let { from } = span;
    for (const line of draft.text.slice(span.from, span.to).split('\n')) {
      const { start } = toRange(draft, { from, to: from });
      if (line) builder.push(start.line, start.character, line.length, type, modifiers);
      from += line.length + 1;
    }
  }
  return builder.build();
}
