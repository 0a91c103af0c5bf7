import type { SettingProblem } from '../../round/read-settings';
import type { AnswerProblem } from '../../scoring/answer';
import type { DecisionRowProblem } from '../../scoring/decisions';
import type { Flag } from '../../scoring/score-sheet';
import { inPercent } from '../percent';
import type { Sentences } from '../words';
import { exactNumber } from './numbers';

/** Which cell of a row is meant. */
const CELL = { figure: 'cột Số liệu', base: 'cột Mẫu số', item: 'mục' } as const;

export const answerProblems: Sentences<AnswerProblem> = {
  notANumber: ({ cell, entered }) =>
    `Ô ở ${CELL[cell]} cần một con số nhưng đang là “${entered}”. Hãy gõ số, ví dụ 45 hoặc 1,5.`,
  ambiguousNumber: ({ cell, entered }) =>
    `Không rõ “${entered}” ở ${CELL[cell]} là số nào. Hãy gõ lại số không có dấu phân cách hàng nghìn; phần thập phân dùng dấu phẩy.`,
  isADate: ({ cell }) =>
    `Ô ở ${CELL[cell]} đang là ngày tháng. Hãy chọn ô, chọn Định dạng → Số → Tự động rồi nhập lại; nếu là số thập phân, dùng dấu phẩy (1,5).`,
  isAnError: ({ cell, entered, item }) =>
    `${item === undefined ? `Ô ở ${CELL[cell]}` : `Mục ${item + 1}`} chứa công thức bị lỗi ${entered}. Hãy gõ trực tiếp giá trị.`,
  negative: ({ cell, entered }) => `Ô ở ${CELL[cell]} là số âm (${exactNumber(entered)}). Hãy nhập số từ 0 trở lên.`,
  notWhole: ({ cell, entered }) =>
    `Ô ở ${CELL[cell]} cần số nguyên nhưng đang là ${exactNumber(entered)}. Hãy nhập số đếm, ví dụ 3.`,
  tooLarge: ({ cell }) => `Số ở ${CELL[cell]} quá lớn. Hãy kiểm tra lại số chữ số đã gõ.`,
  outOfRange: ({ cell, entered, minimum, maximum, percent }) => {
    const shown = (value: number) => (percent === true ? `${exactNumber(inPercent(value))}%` : exactNumber(value));
    return `Ô ở ${CELL[cell]} đang là ${shown(entered)}; phải từ ${shown(minimum)} đến ${shown(maximum)}. Hãy kiểm tra lại.`;
  },
  notDays: ({ entered, none }) =>
    `“${entered}” không phải là số ngày. Hãy nhập số ngày (số nguyên), hoặc ghi “${none}”.`,
  figureMissing: () => 'Đã có mẫu số nhưng chưa có số liệu. Hãy nhập ô ở cột Số liệu.',
  baseMissing: () => 'Đã có số liệu nhưng chưa có mẫu số. Hãy nhập ô ở cột Mẫu số.',
  baseIsZero: () => 'Mẫu số bằng 0 trong khi số liệu lớn hơn 0. Hãy kiểm tra lại hai số.',
  notYesOrNo: ({ entered, item }) =>
    `${item === undefined ? '' : `Mục ${item + 1}: `}“${entered}” không phải là Có hoặc Không. Hãy chọn trong danh sách của ô.`,
  notAStatement: ({ entered }) =>
    `“${entered}” chưa phải là số liệu hay nội dung. Hãy ghi số liệu, một câu, hoặc Có, Không.`,
  unknownOption: ({ entered }) => `“${entered}” không có trong các phương án. Hãy chọn trong danh sách của ô.`,
  answerOfOtherRule: () => 'Câu trả lời không đúng dạng mà tiêu chí này cần.',
  unexpectedBase: ({ entered }) => `Tiêu chí này không dùng mẫu số. Hãy xóa “${entered}” ở cột Mẫu số.`,
};

export const flags: Record<Flag, string> = {
  aboveWhole: 'Số liệu lớn hơn mẫu số; tỷ lệ chỉ được tính bằng 100%. Hãy kiểm tra lại hai số.',
  notComputable: 'Cả hai số đều bằng 0 nên không tính được tỷ lệ.',
  needsItemBefore: 'Có mục chưa được tính điểm vì mục điều kiện đứng trước chưa đạt.',
  itemsMissing: 'Còn mục chưa nhập; tạm tính là Không.',
  noPrevious: 'Số năm trước bằng 0 nên không tính được tỷ lệ tăng. Hãy kiểm tra lại cả hai số.',
  withoutExpected: 'Có điểm trong khi tiêu chí đi kèm chưa có điểm. Hãy kiểm tra lại cả hai.',
  notSupplied: 'Khi đã cung cấp, hãy thay bằng số liệu, nội dung cung cấp, hoặc ghi Có.',
  noEvidence: 'Chưa có tài liệu kiểm chứng; hãy ghi số văn bản hoặc đường liên kết.',
};

export const settingProblems: Sentences<SettingProblem> = {
  settingMissing: ({ setting }) => `Thiếu “${settingNames[setting]}”. Hãy điền vào cột Giá trị.`,
  notAYear: ({ entered }) => `“${entered}” không phải là năm. Hãy nhập năm đánh giá, ví dụ 2017.`,
  notADate: ({ setting, entered }) =>
    `“${entered}” ở “${settingNames[setting]}” không phải là ngày. Hãy nhập dạng ngày/tháng/năm, ví dụ 31/12/2017.`,
  datesReversed: () => 'Ngày kết thúc số liệu đứng trước ngày bắt đầu. Hãy sửa một trong hai ngày.',
  deadlineTooEarly: ({ setting, earlier }) =>
    `“${settingNames[setting]}” đứng trước “${settingNames[earlier]}”. Hãy sửa một trong hai ngày.`,
  unknownChoice: ({ setting, entered }) =>
    `“${entered}” ở “${settingNames[setting]}” không có trong danh sách. Hãy chọn lại.`,
  notAnEmail: ({ entered }) => `“${entered}” không phải là địa chỉ thư điện tử. Nhiều địa chỉ cách nhau bằng dấu phẩy.`,
  noCoordinator: () => 'Chưa có thư điện tử của người điều phối.',
  groupIncomplete: () => 'Nhóm này còn thiếu mã, tên hoặc bộ tiêu chí. Hãy điền đủ ba ô.',
  groupIdInvalid: ({ entered }) =>
    `Mã nhóm “${entered}” chỉ được gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ so hoặc cap-xa.`,
  groupRepeated: ({ entered }) => `Nhóm “${entered}” trùng mã hoặc tên với một nhóm ở trên. Hãy đổi một trong hai.`,
  unknownRubric: ({ entered }) => `Không có bộ tiêu chí “${entered}”. Hãy chọn trong danh sách của ô.`,
  noGroups: () => 'Chưa có nhóm nào. Hãy điền ít nhất một nhóm.',
  agencyNameInvalid: ({ entered }) =>
    `Tên đơn vị “${entered}” không dùng được: tên phải là chữ, không bắt đầu bằng = + - @ ' # và không chứa ký tự điều khiển.`,
  agencyNameTooLong: ({ length }) => `Tên đơn vị dài ${length} ký tự; tối đa 150. Hãy viết gọn lại.`,
  agencyRepeated: ({ entered }) => `Đơn vị “${entered}” đã có ở trên. Hãy xóa dòng thừa hoặc đổi tên.`,
  agencyWithoutName: () => 'Dòng này chưa có tên đơn vị. Hãy điền tên, hoặc xóa hết các ô của dòng.',
  unknownGroup: ({ entered }) =>
    entered === '' ? 'Chưa chọn nhóm cho đơn vị này.' : `Không có nhóm “${entered}”. Hãy chọn trong danh sách của ô.`,
  noAgencies: () => 'Chưa có đơn vị nào. Hãy điền ít nhất một đơn vị.',
  tooManyGroups: ({ groups, most }) => `Có ${groups} nhóm; một tệp chỉ nhận tối đa ${most} nhóm. Hãy gộp bớt nhóm.`,
  tooManyAgencies: ({ agencies, most }) =>
    `Có ${agencies} đơn vị; với các nhóm này một tệp chỉ nhận tối đa ${most} đơn vị, vì mỗi đơn vị một tab và Google chỉ nhận khoảng 200 tab. Hãy chia đơn vị ra hai tệp.`,
};

export const settingNames = {
  name: 'Tên đợt đánh giá',
  year: 'Năm đánh giá',
  dataFrom: 'Số liệu từ ngày',
  dataTo: 'Số liệu đến ngày',
  reportBy: 'Hạn tự đánh giá',
  verifyBy: 'Hạn thẩm định',
  explainBy: 'Hạn giải trình',
  publishBy: 'Hạn công bố',
  phase: 'Giai đoạn',
  basis: 'Xếp hạng theo',
  ties: 'Khi bằng điểm',
  ranksAbsent: 'Xếp hạng đơn vị không có số liệu',
  language: 'Ngôn ngữ',
  coordinators: 'Người điều phối',
  verifiers: 'Người thẩm định',
  sendsMail: 'Gửi thư nhắc',
};

export const decisionProblems: Sentences<DecisionRowProblem> = {
  notAnAmount: ({ entered }) => `Điểm trừ phải là số từ 0 trở lên nhưng đang là “${entered}”. Hãy gõ lại.`,
  unknownCause: () => 'Bộ tiêu chí không còn trường hợp trừ điểm này; điểm ở đây không được tính.',
  notYesOrNo: ({ entered }) => `“${entered}” không phải là Có hoặc Không. Hãy chọn trong danh sách của ô.`,
  noExemption: () => 'Bộ tiêu chí không cho miễn chấm mục này; ô này không được tính.',
  unknownCriterion: ({ entered }) => `Không có tiêu chí “${entered}”. Hãy chọn mã trong danh sách của ô.`,
  noZeroDenominator: ({ entered }) =>
    `Tiêu chí “${entered}” không tính theo tỷ lệ, hoặc văn bản đã in điểm cho trường hợp không có số liệu, nên không có cách tính 0/0 để chọn. Hãy xóa ô Mẫu số thẩm định của dòng này.`,
  criterionMissing: () => 'Hãy chọn mã tiêu chí ở cột Số liệu thẩm định của dòng này, hoặc xóa ô Mẫu số thẩm định.',
  unknownTreatment: ({ entered }) =>
    `Không có cách tính “${entered}”. Hãy chọn trong danh sách của ô Mẫu số thẩm định.`,
  repeated: ({ entered }) => `“${entered}” đã có ở dòng khác. Hãy xóa một trong hai ô.`,
};
