import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/rubric/cell';
import { everyLanguage } from '../../src/text/text';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** Where words that people type are recognised, below the layer that may look into the texts. They are compared with the texts further down. */
const READ_NOT_SHOWN: Record<string, readonly string[]> = {
  'scoring/read-cells.ts': ['có', 'không', 'chưa thực hiện'],
};

/** What people type instead of a word that is offered; nobody is shown it. */
const ALSO_READ: Record<string, readonly string[]> = {
  'scoring/rules/evidence.ts': ['không có', 'chưa', 'chưa có', 'chưa cung cấp'],
};

/** Literals and templates of a file with letters beyond A to Z; comments and types are left out. */
function wordsIn(source: string): string[] {
  const { code } = transformSync(source, { loader: 'ts', charset: 'utf8', legalComments: 'none' });
  return textsIn(parse(code, { ecmaVersion: 'latest', sourceType: 'module' })).filter((word) =>
    /[\p{L}\p{M}]/u.test(word.replace(/[A-Za-z]/g, '')),
  );
}

/** The texts in a syntax tree: a literal has its text as `value`, a template's part as `cooked`. */
function textsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, inner]) => {
    if (typeof inner === 'string') return key === 'value' || key === 'cooked' ? [inner] : [];
    return textsIn(inner);
  });
}

describe('words that people see', () => {
  it('are found by this test wherever they stand', () => {
    const source = [
      '// Điểm',
      "const a: 'Điểm' | string = 'Điểm';",
      ['const b = `Hạng ', '{a}`; /* Nhóm */'].join('$'),
      "const c = '→ ✓ “';",
    ].join('\n');
    expect(wordsIn(source)).toEqual(['Điểm', 'Hạng ']);
  });

  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('text/'))
    .sort();

  it.each(files)('are not in %s', (file) => {
    const name = relative(SRC, join(SRC, file));
    const known = [...(READ_NOT_SHOWN[name] ?? []), ...(ALSO_READ[name] ?? [])];
    expect(wordsIn(readFileSync(join(SRC, file), 'utf8')).filter((word) => !known.includes(fold(word)))).toEqual([]);
  });

  it('are recognised as the texts have them where the texts are out of reach', () => {
    const offered = everyLanguage.flatMap((text) => [fold(text.yes), fold(text.no), fold(text.form.never)]);
    expect(offered).toEqual(expect.arrayContaining(Object.values(READ_NOT_SHOWN).flat()));
  });
});
