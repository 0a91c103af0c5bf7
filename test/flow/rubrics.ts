import type {
  ImportRubricRequest,
  NewRubricRequest,
  Reply,
  RubricExport,
  RubricImported,
  RubricLine,
  RubricMade,
  RubricSource,
} from '../../src/wire';
import type { Workbench } from '../../workbench/runtime';

/** What the sidebar is answered, as it arrives there. */
function replyTo<T>(workbench: Workbench, name: string, ...args: unknown[]): Reply<T> {
  const outcome = workbench.callServer(name, args);
  if (!outcome.ok) throw new Error(outcome.message);
  return JSON.parse(JSON.stringify(outcome.value));
}

export function rubricsOf(workbench: Workbench): RubricLine[] {
  const reply = replyTo<RubricLine[]>(workbench, 'sidebarRubrics');
  if (!reply.ok) throw new Error(reply.sentence);
  return reply.value;
}

/** Makes a rubric as the sidebar does. @returns what was made, or the sentence of the refusal */
export function make(workbench: Workbench, request: Partial<NewRubricRequest> = {}): RubricMade | string {
  const reply = replyTo<RubricMade>(workbench, 'sidebarNewRubric', {
    id: 'ha-nam-2025',
    shortTitle: 'Hà Nam 2025',
    from: null,
    ...request,
  });
  return reply.ok ? reply.value : reply.sentence;
}

export function exported(workbench: Workbench, source: RubricSource): RubricExport | string {
  const reply = replyTo<RubricExport>(workbench, 'sidebarExportRubric', source);
  return reply.ok ? reply.value : reply.sentence;
}

/** The text of a rubric's file. */
export function fileOf(workbench: Workbench, id: string, builtIn = false): string {
  const answer = exported(workbench, { id, builtIn });
  if (typeof answer === 'string' || answer.json === '') throw new Error(JSON.stringify(answer));
  return answer.json;
}

export function bringIn(workbench: Workbench, request: Partial<ImportRubricRequest>): RubricImported | string {
  const reply = replyTo<RubricImported>(workbench, 'sidebarImportRubric', { json: '', id: '', ...request });
  return reply.ok ? reply.value : reply.sentence;
}
