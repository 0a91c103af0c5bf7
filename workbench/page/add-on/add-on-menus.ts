import { registries } from '@odoo/o-spreadsheet';
import type { MenuEntry, MenuTree } from '../../runtime/ui-state';

type MenuItem = ReturnType<typeof registries.topbarMenuRegistry.get>;

export interface AddOnMenuOptions {
  /** The name of Google's menu that holds what `createAddonMenu` makes. */
  extensionsLabel: string;
  isEnabled: () => boolean;
  run: (functionName: string) => void;
}

const KEY = 'add_on_';

/** Behind the program's own menus, before "Help". */
const FIRST_PLACE = 100;

/** Puts the menus that a script made into the menu bar, in place of those it made before. */
export function showAddOnMenus(menus: readonly MenuTree[], options: AddOnMenuOptions): void {
  const { topbarMenuRegistry } = registries;
  for (const key of topbarMenuRegistry.getKeys()) if (key.startsWith(KEY)) topbarMenuRegistry.remove(key);

  const inBar = menus.filter((menu) => !menu.addOn);
  const underExtensions = menus.filter((menu) => menu.addOn);
  const bar = inBar.map((menu) => menuItem(menu, options));
  if (underExtensions.length > 0) {
    const children = underExtensions.map((menu) => menuItem(menu, options));
    bar.push({ name: options.extensionsLabel, children });
  }
  bar.forEach((item, index) => {
    topbarMenuRegistry.add(`${KEY}${index}`, { ...item, id: `${KEY}${index}`, sequence: FIRST_PLACE + index });
  });
}

function menuItem({ label, entries }: MenuTree, options: AddOnMenuOptions): MenuItem {
  const children: MenuItem[] = [];
  entries.forEach((entry, index) => {
    if (entry.kind === 'separator') {
      const above = children.pop();
      if (above) children.push({ ...above, separator: true });
      return;
    }
    children.push({ ...entryItem(entry, options), sequence: index });
  });
  return { name: label, children, isReadonlyAllowed: true, isEnabledOnLockedSheet: true };
}

function entryItem(entry: Exclude<MenuEntry, { kind: 'separator' }>, options: AddOnMenuOptions): MenuItem {
  if (entry.kind === 'menu') return menuItem(entry.menu, options);
  return {
    name: entry.label,
    isReadonlyAllowed: true,
    isEnabledOnLockedSheet: true,
    isEnabled: options.isEnabled,
    execute: () => options.run(entry.functionName),
  };
}
