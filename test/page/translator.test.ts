import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { interfaceTranslator, VIETNAMESE } from '../../workbench/page/text/interface/translator';

const ENGINE = dirname(createRequire(import.meta.url).resolve('@odoo/o-spreadsheet'));

/** Everything the engine's code and templates contain, with white space evened out. */
const source = ['o_spreadsheet.esm.js', 'o_spreadsheet.xml']
  .map((name) => readFileSync(`${ENGINE}/${name}`, 'utf8'))
  .join(' ')
  .replaceAll('\\n', ' ')
  .replaceAll('\\"', '"')
  .replaceAll(/\s+/g, ' ');

function gaps(text: string): string[] {
  return [...text.matchAll(/%(\(\w+\))?s/g)].map(([gap]) => gap).sort();
}

describe('the engine’s interface in Vietnamese', () => {
  test('every term is one the engine still says', () => {
    const unknown = Object.keys(VIETNAMESE).filter((term) => !source.includes(term.replaceAll(/\s+/g, ' ')));
    expect(unknown).toEqual([]);
  });

  test('every translation has the gaps of its term', () => {
    const different = Object.entries(VIETNAMESE).filter(([term, text]) => gaps(term).join() !== gaps(text).join());
    expect(different).toEqual([]);
  });

  test('the menus, refusals and panels that people meet are covered', () => {
    const translate = interfaceTranslator('vi');
    expect(translate('Find and replace')).toBe('Tìm và thay thế');
    expect(translate('The value must be between %s and %s')).toBe('Giá trị phải từ %s đến %s.');
    expect(Object.keys(VIETNAMESE).length).toBeGreaterThan(600);
  });

  test('line breaks in a template do not matter', () => {
    expect(interfaceTranslator('vi')('Format cells\n            if...')).toBe('Định dạng ô nếu…');
  });

  test('what is not in the dictionary, and everything in English, stays as it is', () => {
    expect(interfaceTranslator('vi')('Something new')).toBe('Something new');
    expect(interfaceTranslator('en')('File')).toBe('File');
  });
});
