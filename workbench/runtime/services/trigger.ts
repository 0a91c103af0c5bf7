import type { Clock } from '../clock';
import { EventType, TriggerSource } from '../google/enums';
import { badParameters, GoogleError } from '../google/errors';
import { serviceBase } from '../google/service-object';
import {
  ClockTriggerBuilderNames,
  SpreadsheetTriggerBuilderNames,
  TriggerBuilderNames,
  TriggerNames,
} from '../google/trigger-names';
import { wallClock } from '../time-zone';
import type { Schedule } from '../trigger-schedule';
import type { StoredTrigger, TriggerDesk } from '../triggers';

const TriggerBase = serviceBase<GoogleAppsScript.Script.Trigger>('Trigger', TriggerNames);
const BuilderBase = serviceBase<GoogleAppsScript.Script.TriggerBuilder>('TriggerBuilder', TriggerBuilderNames);
const ClockBase = serviceBase<GoogleAppsScript.Script.ClockTriggerBuilder>(
  'ClockTriggerBuilder',
  ClockTriggerBuilderNames,
);
const SpreadsheetBase = serviceBase<GoogleAppsScript.Script.SpreadsheetTriggerBuilder>(
  'SpreadsheetTriggerBuilder',
  SpreadsheetTriggerBuilderNames,
);

const MINUTES = [1, 5, 10, 15, 30];

/** An installed trigger. */
export class TriggerService extends TriggerBase {
  constructor(readonly stored: StoredTrigger) {
    super();
  }

  override getEventType(): GoogleAppsScript.Script.EventType {
    return EventType.CLOCK;
  }

  override getHandlerFunction(): string {
    return this.stored.handler;
  }

  override getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    return TriggerSource.CLOCK;
  }

  /** The clock has no id. */
  override getTriggerSourceId(): string {
    return '';
  }

  override getUniqueId(): string {
    return this.stored.id;
  }
}

/** Where a trigger begins: what it is to run on. */
export class TriggerBuilderService extends BuilderBase {
  constructor(
    private readonly desk: TriggerDesk,
    private readonly clock: Clock,
    private readonly timeZone: string,
    private readonly handler: string,
  ) {
    super();
  }

  override timeBased(): ClockTriggerBuilderService {
    return new ClockTriggerBuilderService(this.desk, this.clock, this.timeZone, this.handler);
  }

  override forSpreadsheet(): SpreadsheetTriggerBuilderService {
    return new SpreadsheetTriggerBuilderService();
  }
}

/** Triggers that the spreadsheet sets off; the workbench says so when a script asks for one. */
export class SpreadsheetTriggerBuilderService extends SpreadsheetBase {}

/** Puts together when a trigger runs by the clock. */
export class ClockTriggerBuilderService extends ClockBase {
  private schedule: Schedule | undefined;
  private hour: number | undefined;
  private minute: number | undefined;

  constructor(
    private readonly desk: TriggerDesk,
    private readonly clock: Clock,
    private timeZone: string,
    private readonly handler: string,
  ) {
    super();
  }

  override everyMinutes(n: number): this {
    if (!MINUTES.includes(n)) {
      throw new GoogleError('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
    }
    return this.run({ kind: 'every', minutes: n });
  }

  override everyHours(n: number): this {
    return this.run({ kind: 'every', minutes: 60 * this.whole('everyHours', n, 1, 1000) });
  }

  override everyDays(n: number): this {
    const days = this.whole('everyDays', n, 1, 1000);
    const { hour, minute } = wallClock(this.clock.now(), this.timeZone);
    return this.run({ kind: 'daily', days, hour, minute, timeZone: this.timeZone });
  }

  override atHour(hour: number): this {
    this.hour = this.whole('atHour', hour, 0, 23);
    return this;
  }

  override nearMinute(minute: number): this {
    this.minute = this.whole('nearMinute', minute, 0, 59);
    return this;
  }

  override inTimezone(timeZone: string): this {
    try {
      wallClock(0, timeZone);
    } catch {
      throw new GoogleError(`Invalid argument: timezone. Should be of type: String (${timeZone})`);
    }
    this.timeZone = timeZone;
    return this;
  }

  override after(milliseconds: number): this {
    return this.run({ kind: 'once', at: this.clock.now() + Math.max(milliseconds, 0) });
  }

  override at(date: GoogleAppsScript.Base.Date): this {
    const moment = date.getTime();
    if (Number.isNaN(moment)) throw badParameters('Script.ClockTriggerBuilder.at', [date]);
    return this.run({ kind: 'once', at: Math.max(moment, this.clock.now()) });
  }

  override create(): TriggerService {
    const { schedule } = this;
    if (!schedule) throw new GoogleError('A time-based trigger needs a time, such as everyMinutes(5).');
    return new TriggerService(this.desk.add(this.handler, this.atItsTime(schedule), this.clock.now()));
  }

  /** Days have an hour and a minute; Google chooses those that are not given. */
  private atItsTime(schedule: Schedule): Schedule {
    if (schedule.kind !== 'daily') return schedule;
    const minute = this.minute ?? (this.hour === undefined ? schedule.minute : 0);
    return { ...schedule, hour: this.hour ?? schedule.hour, minute, timeZone: this.timeZone };
  }

  private run(schedule: Schedule): this {
    this.schedule = schedule;
    return this;
  }

  private whole(method: string, value: number, least: number, most: number): number {
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    throw new GoogleError(`The value you passed to ${method} was invalid. It must be from ${least} to ${most}.`);
  }
}
