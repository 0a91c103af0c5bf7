import type { Refusal } from './engine/access';
import type { LocaleName } from './engine/locale';
import { cellZone } from './engine/zones';
import { a1Of } from './services/a1';

/** The sentence that tells a person why something was refused, in the language of the spreadsheet. */
export function refusalSentence(refusal: Refusal | undefined, locale: LocaleName): string {
  const vietnamese = locale === 'vi_VN';
  switch (refusal?.kind) {
    case 'viewer':
      return vietnamese ? 'Bạn chỉ có quyền xem bảng tính này.' : 'You can only view this spreadsheet.';
    case 'protected':
      return vietnamese
        ? 'Bạn đang cố chỉnh sửa một ô hoặc đối tượng được bảo vệ. Vui lòng liên hệ với chủ sở hữu bảng tính để bỏ chế độ bảo vệ nếu bạn cần chỉnh sửa.'
        : 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
    case 'invalid': {
      if (refusal.helpText !== '') return refusal.helpText;
      const cell = a1Of(cellZone(refusal.col, refusal.row));
      return vietnamese
        ? `Dữ liệu bạn nhập vào ô ${cell} vi phạm quy tắc xác thực dữ liệu đặt cho ô này.`
        : `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
    }
    default:
      return vietnamese ? 'Không thực hiện được thao tác này.' : 'This could not be done.';
  }
}
