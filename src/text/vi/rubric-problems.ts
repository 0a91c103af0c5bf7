import type { RuleOption } from '../../rubric/check-rule';
import type { CellFault, RubricFault } from '../../rubric/problems';
import type { RowKind, TableColumn } from '../../rubric/table/layout';
import { inPercent } from '../percent';
import type { Sentences } from '../words';
import { exactNumber as number } from './numbers';
import { kinds, tableWords } from './table';

const kind = (code: RowKind) => kinds[code];
const list = (words: readonly string[]) => words.join(', ');

/** What an option is called; those that stand elsewhere in the table have no word of their own. */
const optionName = (option: RuleOption) => (option === 'upTo' ? tableWords.most : tableWords.options[option]);

/** What is wrong with a rubric, on its tab or in its file. */
export const rubricProblems: Sentences<CellFault | RubricFault> = {
  duplicateId: ({ id }) => `Mã “${id}” đã có ở một dòng khác. Mỗi dòng cần một mã riêng.`,
  idNotBelowParent: ({ id, parent }) =>
    parent === ''
      ? `Mã “${id}” bắt đầu bằng mã của một mục khác nên không thể là mã của một nội dung.`
      : `Mã “${id}” không thuộc mục “${parent}”: mã phải bắt đầu bằng mã của mục gần nhất ở trên.`,
  outOfOrder: ({ id, after }) => `Mã “${id}” phải đứng trước “${after}”: các dòng được đọc theo thứ tự mã.`,
  wrongSum: ({ id, printed, sum }) =>
    `Điểm tối đa của “${id}” ghi ${number(printed)} nhưng các dòng bên dưới cộng lại được ${number(sum)}.`,
  capNeverReached: ({ id, printed, sum }) =>
    `Điểm tối đa của “${id}” ghi ${number(printed)} nhưng các tiêu chí chỉ cộng được ${number(sum)}.`,
  pointsAboveMax: ({ points, max }) => `${number(points)} điểm vượt điểm tối đa ${number(max)} của tiêu chí.`,
  pointsNotMax: ({ points, max }) =>
    `Câu trả lời tốt nhất được ${number(points)} điểm nhưng điểm tối đa là ${number(max)}.`,
  thresholdsNotDescending: () => 'Các ngưỡng phải giảm dần từ trên xuống.',
  pointsNotDescending: ({ points, above }) =>
    `Mức này được ${number(points)} điểm, không được cao hơn mức trên (${number(above)}).`,
  bandNeverMet: () => 'Không tỷ lệ nào đạt được ngưỡng này vì tỷ lệ cao nhất là 100%.',
  needsNotEarlier: ({ item, needs }) => `Mục ${item} chỉ có thể cần một mục đứng trước nó, không phải mục ${needs}.`,
  duplicateLabel: ({ label }) => `“${label}” bị lặp lại. Các phương án của một tiêu chí phải khác nhau.`,
  tooManyChoices: ({ count, most }) =>
    `Tiêu chí này có ${number(count)} phương án; danh sách chọn của một ô chỉ nhận tối đa ${number(most)}. Hãy bớt hoặc gộp các phương án.`,
  baseLabelMissing: () => 'Cách tính này cần tên của mẫu số.',
  baseLabelUnexpected: () => 'Cách tính này không dùng mẫu số. Hãy xóa tên mẫu số.',
  unknownExpected: ({ id }) => `Không có tiêu chí “${id}” để đối chiếu.`,
  unknownRatio: ({ id }) => `“${id}” không phải là một tiêu chí tính theo tỷ lệ nên không thể dùng làm điều kiện.`,
  optionsContradict: ({ option }) =>
    option === 'zeroBelow'
      ? `“${tableWords.options.zeroBelow} …” chỉ đi cùng “${tableWords.options.fullAt} …”. Nếu không quy đổi tỷ lệ, hãy ghi “${tableWords.options.countsFrom} …”.`
      : `“${optionName(option)}” không đi cùng các tùy chọn khác của cách tính này. Hãy chỉ giữ một.`,
  zeroNotBelowFull: ({ zeroBelow, fullAt }) =>
    `Ngưỡng 0 điểm (${number(inPercent(zeroBelow))}%) phải thấp hơn ngưỡng đủ điểm (${number(inPercent(fullAt))}%).`,
  delaysNotAscending: ({ upTo, before }) =>
    `Mức ${number(upTo)} ngày phải dài hơn mức đứng trước (${number(before)} ngày).`,
  stepNotDivisor: ({ step }) =>
    `Bước ${number(inPercent(step))}% không chia hết 100%, nên dù đầy đủ cũng không đạt điểm tối đa. Hãy dùng 10%, 20%, 25% hoặc 50%.`,
  evidenceHasPoints: ({ max }) => `Tiêu chí chỉ cần minh chứng thì điểm tối đa phải là 0, không phải ${number(max)}.`,
  notEvidence: ({ id }) =>
    `Bộ tiêu chí này chỉ thu minh chứng nên “${id}” phải dùng cách tính “${tableWords.rules.evidence}”.`,
  unknownLead: ({ name, known }) =>
    known.length === 0
      ? `Bảng chưa có đơn vị hay nhóm đơn vị nào tên “${name}”. Hãy thêm một dòng “${kinds.agencyGroup}” hoặc “${kinds.unitName}”.`
      : `Không có đơn vị hay nhóm đơn vị “${name}”. Có thể ghi: ${known.join('; ')}.`,
  repeatedUnit: ({ name }) => `“${name}” bị lặp lại. Mỗi tên chỉ ghi một lần.`,
  unknownHeading: ({ id }) => `Không có nội dung hay nhóm “${id}” để miễn chấm.`,
  gradesNotDescending: ({ from, above }) =>
    `Ngưỡng xếp loại ${number(from)} phải thấp hơn ngưỡng ở trên (${number(above)}).`,
  noLowestGrade: () => 'Thiếu loại thấp nhất: phải có đúng một loại không ghi ngưỡng điểm.',
  lowestGradeNotLast: () => 'Loại không ghi ngưỡng điểm phải đứng cuối cùng.',
  severalLowestGrades: () => 'Có nhiều loại không ghi ngưỡng điểm; chỉ được có một.',
  idMissing: ({ kind: code }) => `Dòng “${kind(code)}” chưa có mã.`,
  idNotText: ({ entered }) =>
    `Mã “${entered}” bị hiểu là số hoặc ngày. Hãy chọn Định dạng → Số → Văn bản thuần túy rồi gõ lại.`,
  badId: ({ entered, example }) => `Mã “${entered}” không dùng được. Ví dụ đúng: ${example}.`,
  kindMissing: ({ known }) => `Dòng này chưa ghi loại. Hãy chọn một trong: ${list(known)}.`,
  unknownKind: ({ entered, known }) => `Không có loại dòng “${entered}”. Hãy chọn một trong: ${list(known)}.`,
  unknownRule: ({ entered, known }) => `Không có cách tính “${entered}”. Hãy chọn một trong: ${list(known)}.`,
  required: () => 'Ô này không được để trống.',
  notText: ({ entered }) => `Ô này cần chữ nhưng đang là “${entered}”.`,
  notANumber: ({ entered }) => `Ô này cần số nhưng đang là “${entered}”.`,
  isAnError: ({ entered }) => `Ô này chứa công thức bị lỗi ${entered}.`,
  outOfRange: ({ minimum, maximum }) => `Số phải từ ${number(minimum)} đến ${number(maximum)}.`,
  notPositive: () => 'Số phải lớn hơn 0.',
  tooLong: ({ maximum }) => `Nội dung quá dài; tối đa ${number(maximum)} ký tự.`,
  badThreshold: ({ entered, example }) => `Không hiểu ngưỡng “${entered}”. Ví dụ đúng: ${example}.`,
  badNeeds: ({ entered, example }) => `Không hiểu điều kiện “${entered}”. Ví dụ đúng: ${example}.`,
  unknownStrength: ({ entered, known }) =>
    `Không có mức độ chắc chắn “${entered}”. Hãy chọn một trong: ${list(known)}.`,
  unknownFlag: ({ entered, known }) => `Không có tùy chọn “${entered}”. Có thể ghi: ${list(known)}.`,
  unknownInfo: ({ known }) => `Mã thông tin này không có. Có thể là: ${list(known)}.`,
  badUnitNames: ({ entered, longest, most }) =>
    `Không dùng được “${entered}”. Hãy ghi tên đơn vị, cách nhau bằng dấu chấm phẩy, nhiều nhất ${most} tên, mỗi tên không quá ${longest} ký tự.`,
  flagsContradict: ({ known }) => `Hãy chỉ giữ một trong hai: ${list(known)}.`,
  badDate: ({ entered, example }) => `“${entered}” không phải là ngày. Ví dụ đúng: ${example}.`,
  noParent: ({ id }) => `Không có mục nào chứa “${id}”. Hãy thêm dòng của mục đó hoặc sửa mã.`,
  unexpectedRow: ({ kind: code, id }) => `Cách tính của tiêu chí “${id}” không dùng dòng “${kind(code)}”.`,
  rowsMissing: ({ kind: code, minimum }) => `Cách tính này cần ít nhất ${minimum} dòng “${kind(code)}” bên dưới.`,
  levelsMissing: ({ known }) =>
    `Cách tính này cần bên dưới các dòng “${kind('level')}” có ở cột Ngưỡng: ${list(known)}.`,
  noCriteria: ({ id }) => `“${id}” chưa có tiêu chí nào.`,
  rowMissing: ({ id, kind: code }) => `Bảng thiếu dòng “${kind(code)}” có mã “${id}”.`,
};

/** What a column of the table is called in a message. */
export const columnNames: Record<TableColumn, string> = { ...tableWords.columns, id: 'Mã' };
