/** What Sheets' autocomplete says of each custom function. The names of the parameters are those that people see in the formula bar. */
export const functionHelp = {
  CNTT_DIEM_TU_CHAM: {
    description: 'Điểm tự chấm và tình trạng của từng dòng trên phiếu của một đơn vị.',
    parameters: [
      { name: 'boTieuChi', type: 'Array<Array<*>>', description: 'Các cột A:L của tab bộ tiêu chí.' },
      { name: 'maTieuChi', type: 'Array<Array<*>>', description: 'Cột mã của phiếu, bắt đầu từ dòng tiêu đề.' },
      { name: 'soLieu', type: 'Array<Array<*>>', description: 'Hai cột Số liệu và Mẫu số, bắt đầu từ dòng tiêu đề.' },
      { name: 'diemTru', type: 'Array<Array<*>>', description: 'Cột Số liệu thẩm định, nơi ghi điểm trừ.' },
      { name: 'ngonNgu', type: 'string', description: 'vi hoặc en.' },
    ],
    returns: 'Hai cột: điểm và tình trạng, mỗi dòng của phiếu một dòng.',
  },
  CNTT_DIEM_THAM_DINH: {
    description:
      'Điểm thẩm định và tình trạng của từng dòng trên phiếu; ô thẩm định để trống thì lấy số liệu của đơn vị.',
    parameters: [
      { name: 'boTieuChi', type: 'Array<Array<*>>', description: 'Các cột A:L của tab bộ tiêu chí.' },
      { name: 'maTieuChi', type: 'Array<Array<*>>', description: 'Cột mã của phiếu, bắt đầu từ dòng tiêu đề.' },
      { name: 'soLieu', type: 'Array<Array<*>>', description: 'Hai cột Số liệu và Mẫu số của đơn vị.' },
      {
        name: 'soLieuThamDinh',
        type: 'Array<Array<*>>',
        description: 'Hai cột Số liệu thẩm định và Mẫu số thẩm định.',
      },
      { name: 'ngonNgu', type: 'string', description: 'vi hoặc en.' },
    ],
    returns: 'Hai cột: điểm và tình trạng, mỗi dòng của phiếu một dòng.',
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
