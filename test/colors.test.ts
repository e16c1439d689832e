// The colours that tint grades can be read on the editors of VS Code’s own themes, and every token that is told is declared.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { TOKENS } from '../server/lsp/features/semanticTokens';

/** The editor’s background in Light Modern, Dark Modern, Dark High Contrast and Light High Contrast, by the key of a colour’s default. */
const BACKGROUNDS = { light: '#ffffff', dark: '#1f1f1f', highContrast: '#000000', highContrastLight: '#ffffff' };
/** WCAG 2.2, success criterion 1.4.3. */
const READABLE = 4.5;

interface Named {
  readonly id: string;
}
const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  contributes: {
    colors: (Named & { defaults: Record<keyof typeof BACKGROUNDS, string> })[];
    semanticTokenTypes: Named[];
    semanticTokenModifiers: Named[];
    semanticTokenScopes: { language: string; scopes: Record<string, string[]> }[];
  };
};

describe('colours', () => {
  for (const { id, defaults } of contributes.colors) {
    it(`${id} can be read in every kind of theme`, () => {
      const faint = Object.entries(BACKGROUNDS).filter(([kind, background]) => !(contrast(defaults[kind as keyof typeof BACKGROUNDS], background) >= READABLE));
      assert.deepEqual(faint, []);
    });
  }

  it('has one for each kind of grade that is told', () => {
    assert.deepEqual(contributes.colors.map(({ id }) => id), TOKENS.tokenModifiers.map((tone) => `inspectionDrafts.grade.${tone}`));
  });

  it('declares the tokens that the server tells, with a scope for each that themes can name', () => {
    assert.deepEqual(contributes.semanticTokenTypes.map(({ id }) => id), TOKENS.tokenTypes);
    assert.deepEqual(contributes.semanticTokenModifiers.map(({ id }) => id), TOKENS.tokenModifiers);
    const [{ language, scopes } = { language: '', scopes: {} }] = contributes.semanticTokenScopes;
    assert.equal(language, 'markdown');
    assert.deepEqual(Object.keys(scopes), ['grade', ...TOKENS.tokenModifiers.map((tone) => `grade.${tone}`), 'area']);
  });
});

/** The contrast of two colours such as `#1f1f1f`, from 1 to 21, as WCAG reckons it. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
