import { LoggerNames } from '../google/base-names';
import { serviceBase } from '../google/service-object';

const Base = serviceBase<GoogleAppsScript.Base.Logger>('Logger', LoggerNames);

/** Writes lines to the log of the workbench. */
export class LoggerService extends Base {
  constructor(private readonly lines: string[]) {
    super();
  }

  override log(...values: unknown[]): this {
    this.lines.push(lineOf(values));
    return this;
  }

  override getLog(): string {
    return this.lines.join('\n');
  }

  override clear(): void {
    this.lines.length = 0;
  }
}

/** The script's `console`, which writes to the same log. */
export function scriptConsole(lines: string[]): Console {
  const write = (...values: unknown[]): void => {
    lines.push(lineOf(values));
  };
  const none = (): void => {};
  return { log: write, info: write, warn: write, error: write, time: none, timeEnd: none };
}

type Console = Record<'log' | 'info' | 'warn' | 'error' | 'time' | 'timeEnd', (...values: unknown[]) => void>;

function lineOf(values: readonly unknown[]): string {
  return values.map((value) => (typeof value === 'string' ? value : describe(value))).join(' ');
}

function describe(value: unknown): string {
  if (Object.prototype.toString.call(value) === '[object Error]') return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
