import { UIPlugin, type UIPluginConfig } from '../o-spreadsheet';

/** What of the engine's compressor for messages is used. */
interface Squisher {
  squish(commands: readonly unknown[]): readonly unknown[];
}

/**
 * Sends commands to other windows as they are. The engine would send a column of similar formulas as one formula and
 * its differences, and some of those come out wrong on the other side (`$D10` beside `$D$9:$D$32` becomes `$D9` in
 * every row), so that windows and the journal would hold other formulas than the window that wrote them.
 */
export class PlainMessagesPlugin extends UIPlugin {
  constructor(config: UIPluginConfig) {
    super(config);
    const squisher: unknown = Reflect.get(config.session, 'commandSquisher');
    if (!isSquisher(squisher)) throw new Error('This version of the engine compresses messages in another way.');
    squisher.squish = (commands) => commands;
  }
}

function isSquisher(candidate: unknown): candidate is Squisher {
  return typeof candidate === 'object' && candidate !== null && 'squish' in candidate;
}
