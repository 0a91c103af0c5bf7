import type { Text } from '../../text/text';
import { PLAIN_TAB } from '../look';
import { type TabSpec, tabKey } from '../tab-spec';
import { boardColumns, gap, titleRows } from './block';

/** The dashboard of a group that is gone, or that shows on the file's own dashboard by now: it must not go on showing other agencies' figures. */
export function retiredDashboard(groupId: string, name: string, text: Text): TabSpec {
  return {
    ...PLAIN_TAB,
    key: tabKey('dashboard', groupId),
    name,
    frozenRows: 2,
    columns: boardColumns(0),
    rows: [...titleRows(name, text.dashboard.retired), gap('end')],
  };
}
