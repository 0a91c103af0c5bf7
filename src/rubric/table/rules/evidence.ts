import type { RuleCodec } from './codec';

/** Nothing but what the criterion's own row says. */
export const evidence: RuleCodec<'evidence'> = {
  children: null,
  write: () => ({ word: 'evidence', children: [] }),
  read: () => ({ rule: { type: 'evidence' }, rows: [] }),
};
