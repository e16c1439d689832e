// Where a text stops being JSON, and what to do about it. YAML’s parser reads more than JSON, so its own errors are not enough.

import { isScalar, visit } from 'yaml';
import type { Document } from 'yaml';
import type { Span } from '../span';
import { say } from './message';
import type { Message } from './message';

interface SyntaxFault {
  readonly span: Span;
  readonly message: Message;
}

/** The first place at which the text is not JSON; undefined where it is JSON without repeated keys. `document` is the text read as YAML. */
export function findSyntaxFault(text: string, document: Document.Parsed): SyntaxFault | undefined {
  const repeated = document.errors.find(({ code }) => code === 'DUPLICATE_KEY');
  if (isJson(text))
    return (
      repeated && {
        span: keyAt(text, repeated.pos[0]),
        message: say`The key ${text.slice(repeated.pos[0], keyAt(text, repeated.pos[0]).to)} is here twice. Keep one of them.`,
      }
    );
  if (!text.trim()) return { span: { from: 0, to: 0 }, message: say`The file is empty.` };
  const broken = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const faults = [
    ...strayWords(document, text),
    ...trailingComma(text),
    ...(broken ? [{ span: oneCharacter(text, broken.pos[0]), message: INVALID }] : []),
  ];
  return faults.sort((a, b) => a.span.from - b.span.from)[0] ?? { span: oneCharacter(text, 0), message: INVALID };
}

const INVALID = say`This is not valid JSON. Look here, and on the line above, for a comma, a quotation mark or a bracket that is missing or one too many.`;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const LITERAL = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

/** Words without double quotation marks, and words whose closing mark is on a later line. */
function strayWords(document: Document.Parsed, text: string): SyntaxFault[] {
  const stray: SyntaxFault[] = [];
  visit(document, {
    Scalar(key, node) {
      if (!isScalar(node) || !node.range) return;
      const [from, to] = node.range;
      const written = text.slice(from, to);
      const line = written.split('\n', 1)[0]!.trimEnd();
      const span = { from, to: from + Math.max(1, line.length) };
      if (node.type === 'QUOTE_DOUBLE') {
        if (written.includes('\n')) stray.push({ span, message: say`These words have no quotation mark at the end of their line.` });
      } else if (key === 'key' || !LITERAL.test(written)) {
        const comment = /^(?:\/\/|\/\*)/.test(written);
        stray.push({ span, message: comment ? say`A JSON file cannot hold remarks. Take this out.` : say`Words must stand in double quotation marks.` });
      }
      return stray.length ? visit.BREAK : undefined;
    },
  });
  return stray;
}

const STRING_OR_TRAILING = /"(?:[^"\\\n]|\\.)*"|(,)\s*[}\]]/g;

function trailingComma(text: string): SyntaxFault[] {
  const found = [...text.matchAll(STRING_OR_TRAILING)].find((match) => match[1] !== undefined);
  return found ? [{ span: oneCharacter(text, found.index), message: say`There must be no comma before a closing bracket. Take it out.` }] : [];
}

function oneCharacter(text: string, at: number): Span {
  const from = Math.min(at, Math.max(0, text.length - 1));
  return { from, to: Math.min(from + 1, text.length) };
}

function keyAt(text: string, from: number): Span {
  return { from, to: from + (/^"(?:[^"\\\n]|\\.)*"/.exec(text.slice(from, from + 500))?.[0].length ?? 1) };
}
