import fc from 'fast-check';
import { dispatchOwn } from '../../../workbench/runtime/engine/commands';
import { workbenchGetters } from '../../../workbench/runtime/engine/getters';
import { anybody, nothing } from './typing';
import { ended, NOTHING, nameOf, type Step, type World } from './world';

const rename: fc.Arbitrary<Step> = fc
  .record({ who: anybody, tab: fc.nat(30), number: fc.nat(99) })
  .map(({ who, tab, number }) => ({
    run: (world: World) => {
      const name = world.tabAt(tab);
      if (name === null) return nothing(who, 'finds no tab');
      const to = `Tab '${number}' / [x]`;
      const outcome = world.as(who, () => world.workbench.renameSheet(name, to));
      return { told: `${nameOf(who)} renames ${name} to ${to}: ${ended(outcome)}`, touched: NOTHING };
    },
  }));

const remove: fc.Arbitrary<Step> = fc.record({ who: anybody, tab: fc.nat(30) }).map(({ who, tab }) => ({
  run: (world: World) => {
    const name = world.tabAt(tab);
    const form = world.forms().find((one) => one.tab === name);
    if (name === null) return nothing(who, 'finds no tab');
    const outcome = world.as(who, () => world.workbench.deleteSheet(name));
    if (outcome.ok) world.unsettle();
    return {
      told: `${nameOf(who)} deletes the tab ${name}: ${ended(outcome)}`,
      touched: outcome.ok ? ({ agency }) => agency === form?.agency : NOTHING,
    };
  },
}));

/** Google may or may not bring a tab's marks along when it is duplicated. */
const duplicate: fc.Arbitrary<Step> = fc.record({ tab: fc.nat(30), marked: fc.boolean() }).map(({ tab, marked }) => ({
  run: (world: World) => {
    const who = world.workbench.person();
    const { model } = world.workbench;
    const sheetIds = model.getters.getSheetIds();
    const at = tab % sheetIds.length;
    const [sheetId, name] = [sheetIds[at] ?? '', world.workbench.sheetNames()[at] ?? ''];
    const copies = world.workbench.sheetNames().filter((one) => one.startsWith('Bản sao')).length;
    const sheetIdTo = String(700_000 + Math.max(0, ...sheetIds.map(Number)) + 1);
    const made = model.dispatch('DUPLICATE_SHEET', { sheetId, sheetIdTo, sheetNameTo: `Bản sao ${copies + 1}` });
    if (!made.isSuccessful) return nothing(who, `cannot duplicate ${name}`);
    const marks = workbenchGetters(model.getters).getDeveloperMetadata();
    const first = Math.max(0, ...marks.map(({ id }) => id)) + 1;
    for (const [offset, { key, value }] of marks.filter((one) => one.sheetId === sheetId && marked).entries()) {
      const where = { place: 'SHEET', metadataSheetId: sheetIdTo, band: null } as const;
      dispatchOwn(model, 'SET_METADATA', { metadataId: first + offset, ...where, key, value, visibility: 'DOCUMENT' });
    }
    world.unsettle();
    return {
      told: `${nameOf(who)} duplicates ${name}, ${marked ? 'with' : 'without'} its hidden mark`,
      touched: NOTHING,
    };
  },
}));

const undo: fc.Arbitrary<Step> = anybody.map((who) => ({
  run: (world: World) => {
    const outcome = world.as(who, () => world.workbench.undo());
    if (outcome.ok) world.unsettle();
    return { told: `${nameOf(who)} undoes the last step: ${ended(outcome)}`, touched: NOTHING, undoes: outcome.ok };
  },
}));

/** Renaming, deleting and duplicating tabs, and undoing. */
export const tabs: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: rename },
  { weight: 1, arbitrary: remove },
  { weight: 2, arbitrary: duplicate },
  { weight: 2, arbitrary: undo },
);
