import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Criterion, Rubric } from '../../../src/rubric/rubric';
import type { Bundle } from '../../../workbench/server/bundle';

/** The obvious script as Apps Script would get it, with a rubric in it. */
export async function obviousBundle(rubric: Rubric, { manifest }: Bundle): Promise<Bundle> {
  const bundled = await build({
    entryPoints: [fileURLToPath(new URL('script.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Obvious',
    target: 'es2019',
    charset: 'utf8',
  });
  const data = `const LINES = ${JSON.stringify(linesOf(rubric))};\nconst GRADES = ${JSON.stringify(rubric.grades)};\n`;
  return { code: `${data}${bundled.outputFiles[0]?.text ?? ''}${ENTRY_POINTS}`, html: {}, manifest };
}

const ENTRY_POINTS = `
function layOutForm() { Obvious.layOutForm(); }
function rankForms() { Obvious.rankForms(); }
function layOutFormulas() { Obvious.layOutFormulas(); }
/**
 * Points for one criterion.
 * @customfunction
 */
function DIEM_TIEU_CHI(id, figure, base) { return Obvious.DIEM_TIEU_CHI(id, figure, base); }
`;

interface FormLine {
  id: string;
  number: string;
  title: string;
  max: number | '';
  rule: Criterion['rule'] | null;
}

/** Sections, groups and criteria in the order of a form. */
export function linesOf(rubric: Rubric): FormLine[] {
  const line = ({ id, number, title, max, rule }: Criterion): FormLine => ({ id, number, title, max, rule });
  return rubric.sections.flatMap((section): FormLine[] => [
    { id: section.id, number: section.number, title: section.title, max: section.max, rule: null },
    ...section.items.flatMap((item): FormLine[] =>
      item.kind === 'group'
        ? [
            { id: item.id, number: item.number, title: item.title, max: item.max ?? '', rule: null },
            ...item.criteria.map(line),
          ]
        : [line(item)],
    ),
  ]);
}
