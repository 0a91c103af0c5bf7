import type { EmptyRubricWords } from '../../rubric/empty-rubric';
import type { JsonFault, JsonPart, TextFault } from '../../rubric/problems';
import type { Sentences } from '../words';
import { exactNumber as number } from './numbers';

const list = (words: readonly string[]) => words.join(', ');

const PARTS: Record<JsonPart, string> = {
  value: 'một giá trị (chữ trong ngoặc kép, số, true, false, dấu { hoặc [)',
  name: 'tên trường trong ngoặc kép',
  colon: 'dấu hai chấm',
  comma: 'dấu phẩy hoặc dấu đóng ngoặc',
  text: 'một chuỗi chữ có ngoặc kép đóng, không xuống dòng, dấu \\ viết thành \\\\',
  end: 'hết tệp',
};

const FORMATS = {
  id: 'mã, ví dụ II.1.1',
  rubricId: 'mã của bộ tiêu chí, ví dụ hau-giang-2017',
  unitName: 'tên đơn vị: một dòng, không có dấu chấm phẩy, không có khoảng trắng ở hai đầu',
  date: 'ngày, ví dụ 2017-10-03 hoặc 12-31',
  text: 'chữ: không được để trống',
} as const;

/** What the types of JSON are called. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách [ ]',
  object: 'nhóm trường { }',
};

/** What is wrong with a rubric's file, before the rubric in it is looked at. */
const fileFaults: Sentences<TextFault | JsonFault> = {
  fileBlank: () => 'Không có nội dung. Hãy chọn tệp JSON hoặc dán nội dung của tệp.',
  fileTooLong: ({ length, longest }) =>
    `Nội dung dài ${number(length)} ký tự; tối đa ${number(longest)}. Hãy kiểm tra lại có đúng là tệp của một bộ tiêu chí.`,
  tooDeep: ({ most }) =>
    `Các dấu ngoặc lồng nhau sâu hơn ${number(most)} tầng. Hãy kiểm tra lại có đúng là tệp của một bộ tiêu chí.`,
  notJson: ({ line, column, expected, found }) =>
    `Không phải JSON từ dòng ${line}, ký tự ${column}: ở đó cần ${PARTS[expected]}, nhưng ${found === '' ? 'tệp đã hết' : `gặp “${found}”`}.`,
  missing: () => 'Thiếu trường này.',
  tooManyMembers: ({ most }) =>
    `Các danh sách có tổng cộng hơn ${number(most)} phần tử. Hãy kiểm tra lại có đúng là tệp của một bộ tiêu chí.`,
  wrongType: ({ expected }) => `Trường này phải là ${TYPES[expected] ?? expected}.`,
  unknownRule: ({ known }) => `Không có cách tính này. Hãy dùng một trong: ${list(known)}.`,
  unknownItemKind: ({ known }) => `Không có loại này. Hãy dùng một trong: ${list(known)}.`,
  unknownKeys: ({ keys }) => `Không có trường nào tên: ${list(keys)}. Hãy bỏ hoặc sửa tên.`,
  tooSmall: ({ minimum }) => `Số phải từ ${number(minimum)} trở lên.`,
  tooBig: ({ maximum }) => `Số chỉ được đến ${number(maximum)}.`,
  tooShort: ({ minimum }) => `Cần ít nhất ${number(minimum)} phần tử.`,
  tooLong: ({ maximum }) => `Quá dài; tối đa ${number(maximum)}.`,
  badFormat: ({ format }) => `Đây không phải là ${FORMATS[format]}.`,
  notOneOf: ({ values }) => `Phải là một trong: ${list(values)}.`,
};

const emptyRubric: EmptyRubricWords = {
  title: (shortTitle) => `Bộ tiêu chí ${shortTitle}`,
  regulation: {
    number: 'Chưa ghi số văn bản',
    issuer: 'Chưa ghi cơ quan ban hành',
    title: 'Chưa ghi tên văn bản',
  },
  section: 'Nội dung thứ nhất (sửa tên này)',
  criterion: 'Tiêu chí thứ nhất (sửa tên này)',
  help: 'Thêm tiêu chí: chép dòng này xuống dưới, đổi mã thành I.2, I.3…, rồi sửa điểm tối đa của nội dung I cho bằng tổng.',
  grade: 'Đạt',
  group: 'Các đơn vị',
};

/** Making, exporting and importing rubrics. */
export const rubricFiles = {
  faults: fileFaults,
  /** Where a problem is, before its sentence. */
  place: (path: string, id: string) => {
    if (path === '') return id === '' ? 'Toàn tệp:' : `Dòng có mã ${id}:`;
    return id === '' ? `${path}:` : `${path} (mã ${id}):`;
  },
  emptyRubric,
  nameMissing: 'Hãy đặt tên ngắn cho bộ tiêu chí, ví dụ Hà Nam 2025.',
  nameTooLong: (length: number, longest: number) =>
    `Tên ngắn dài ${length} ký tự; tối đa ${longest}. Hãy viết gọn lại.`,
  badId: (entered: string, longest: number) =>
    `Mã “${entered}” không dùng được: chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, tối đa ${longest} ký tự, ví dụ ha-nam-2025.`,
  builtInId: (id: string, name: string) =>
    `Mã “${id}” là của bộ tiêu chí có sẵn “${name}”. Hãy đặt mã khác, ví dụ ${id}-2.`,
  takenId: (id: string, tab: string) =>
    `Mã “${id}” đã có ở tab “${tab}”; tab đó được giữ nguyên. Hãy đặt mã khác, ví dụ ${id}-2.`,
  sourceGone: (id: string) => `Không có bộ tiêu chí “${id}” để chép. Hãy chọn lại.`,
  made: (tab: string) =>
    `Đã tạo tab “${tab}”. Hãy sửa các dòng trên tab đó (cột Cần sửa báo chỗ sai), rồi chọn bộ tiêu chí này cho nhóm ở tab Thiết lập hoặc ở Thiết lập từng bước.`,
  imported: (tab: string, criteria: number) =>
    `Đã nhập ${criteria} tiêu chí vào tab “${tab}”. Hãy xem lại tab đó, rồi chọn bộ tiêu chí này cho nhóm ở tab Thiết lập hoặc ở Thiết lập từng bước.`,
  notImported: (count: number) => `Chưa nhập: tệp có ${count} chỗ cần sửa. Không có gì thay đổi.`,
  gone: (id: string) => `Không tìm thấy bộ tiêu chí “${id}”. Hãy đọc lại danh sách.`,
  newRubric: 'Bộ tiêu chí mới',
  import: 'Nhập bộ tiêu chí',
  /** What is in the way of using a rubric. */
  toMend: (count: number) => `còn ${count} chỗ cần sửa trên tab`,
  columnsMoved: 'tab có cột bị xóa hoặc đổi chỗ',
};
