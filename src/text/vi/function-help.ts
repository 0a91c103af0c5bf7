/** Both score columns take the same ranges. */
const formParameters = [
  { name: 'boTieuChi', type: 'Array<Array<*>>', description: 'Các cột A:L của tab bộ tiêu chí.' },
  { name: 'maTieuChi', type: 'Array<Array<*>>', description: 'Cột mã của phiếu, bắt đầu từ dòng tiêu đề.' },
  { name: 'soLieu', type: 'Array<Array<*>>', description: 'Hai cột Số liệu và Mẫu số, bắt đầu từ dòng tiêu đề.' },
  {
    name: 'taiLieu',
    type: 'Array<Array<*>>',
    description: 'Hai cột Tài liệu kiểm chứng và Ghi chú, bắt đầu từ dòng tiêu đề.',
  },
  {
    name: 'thamDinh',
    type: 'Array<Array<*>>',
    description: 'Ba cột Số liệu thẩm định, Mẫu số thẩm định và Kết luận, bắt đầu từ dòng tiêu đề.',
  },
  {
    name: 'yKien',
    type: 'Array<Array<*>>',
    description: 'Hai cột Ý kiến thẩm định và Giải trình của đơn vị, bắt đầu từ dòng tiêu đề.',
  },
  { name: 'ten', type: 'Array<Array<*>>', description: 'Hai ô đầu phiếu: tên đơn vị, tên nhóm.' },
  { name: 'ngonNgu', type: 'string', description: 'vi hoặc en.' },
] as const;

/** What Sheets' autocomplete says of each custom function. The names of the parameters are those that people see in the formula bar. */
export const functionHelp = {
  CNTT_DIEM_TU_CHAM: {
    description: 'Điểm tự chấm và tình trạng của từng dòng trên phiếu của một đơn vị.',
    parameters: formParameters,
    returns: 'Hai cột: điểm và tình trạng, mỗi dòng của phiếu một dòng.',
  },
  CNTT_DIEM_THAM_DINH: {
    description:
      'Điểm thẩm định, chênh lệch và tình trạng của từng dòng trên phiếu; ô thẩm định để trống thì lấy số liệu của đơn vị.',
    parameters: formParameters,
    returns: 'Ba cột: điểm, chênh lệch so với điểm tự chấm và tình trạng, mỗi dòng của phiếu một dòng.',
  },
  CNTT_KIEM_TRA_BO_TIEU_CHI: {
    description: 'Những chỗ cần sửa trong bảng bộ tiêu chí, mỗi dòng của bảng một dòng.',
    parameters: [
      {
        name: 'bang',
        type: 'Array<Array<*>>',
        description: 'Các cột A:L của tab bộ tiêu chí, bắt đầu từ dòng tiêu đề.',
      },
      { name: 'ngonNgu', type: 'string', description: 'vi hoặc en.' },
    ],
    returns: 'Một cột câu nhắc; để trống ở dòng không có lỗi.',
  },
  CNTT_XEP_LOAI: {
    description: 'Xếp loại ứng với một tổng điểm theo bộ tiêu chí.',
    parameters: [
      { name: 'boTieuChi', type: 'Array<Array<*>>', description: 'Các cột A:L của tab bộ tiêu chí.' },
      { name: 'tongDiem', type: 'number', description: 'Tổng điểm, hoặc một cột tổng điểm.' },
    ],
    returns: 'Tên loại, ví dụ Tốt.',
  },
} as const;
