import type { Dictionary } from './dictionary';

/** Questions, refusals, notices and error values. */
export const MESSAGES: Dictionary = {
  // Error values
  Error: 'Lỗi',
  'Caused by': 'Do ô',
  'Click to select the cell': 'Nhấp để chọn ô',
  'Invalid expression': 'Biểu thức không hợp lệ',
  'Circular reference': 'Tham chiếu vòng tròn',
  'Invalid reference': 'Tham chiếu không hợp lệ',
  'Data not available': 'Không có dữ liệu',
  'Unknown function': 'Hàm không tồn tại',
  'Spill range is not empty': 'Vùng nhận kết quả không trống',
  'Division by zero': 'Chia cho 0',
  'Number too large': 'Số quá lớn',
  'Invalid formula': 'Công thức không hợp lệ',
  'Unknown function: "%s"': 'Hàm không tồn tại: “%s”',
  'Invalid sheet name: %s': 'Không có trang tính nào tên là %s',
  'Invalid number of arguments for the %(functionName)s function. Expected %(minArgRequired)s minimum, but got %(nbrArgSupplied)s instead.':
    'Sai số lượng đối số của hàm %(functionName)s: cần ít nhất %(minArgRequired)s nhưng có %(nbrArgSupplied)s.',
  'Invalid number of arguments for the %(functionName)s function. Expected %(maxArgPossible)s maximum, but got %(nbrArgSupplied)s instead.':
    'Sai số lượng đối số của hàm %(functionName)s: cần nhiều nhất %(maxArgPossible)s nhưng có %(nbrArgSupplied)s.',
  'Missing closing parenthesis': 'Thiếu dấu đóng ngoặc',
  'Missing opening parenthesis': 'Thiếu dấu mở ngoặc',
  'Missing closing brace': 'Thiếu dấu đóng ngoặc nhọn',
  'Unexpected token: %s': 'Thành phần không hợp lệ: %s',
  'Wrong function call': 'Gọi hàm không đúng',
  "Result couldn't be automatically expanded.": 'Không thể tự động mở rộng kết quả.',
  'Merged cells found in the spill zone. Please unmerge cells before using array formulas.':
    'Có ô hợp nhất trong vùng nhận kết quả. Hãy bỏ hợp nhất trước khi dùng công thức mảng.',
  'Array result was not expanded because it would overwrite data.':
    'Kết quả mảng không được mở rộng vì sẽ ghi đè lên dữ liệu.',
  'Add missing columns and rows': 'Thêm các cột và hàng còn thiếu',
  'Add missing columns': 'Thêm các cột còn thiếu',
  'Add missing rows': 'Thêm các hàng còn thiếu',
  "This formula has over 1000 parts. It can't be processed properly, consider splitting it into multiple cells":
    'Công thức này có hơn 1000 thành phần nên không xử lý được. Hãy chia thành nhiều ô',
  'The cell you are trying to edit has been deleted.': 'Ô bạn đang sửa đã bị xóa.',

  // Tabs
  'Are you sure you want to delete this sheet?': 'Bạn có chắc chắn muốn xóa trang tính này không?',
  'The sheet name cannot be empty.': 'Tên trang tính không được để trống.',
  'A sheet with the name %s already exists. Please select another name.':
    'Đã có trang tính tên là %s. Hãy chọn tên khác.',
  'Some used characters are not allowed in a sheet name (Forbidden characters are %s).':
    'Tên trang tính có ký tự không được phép (các ký tự bị cấm: %s).',
  'This sheet is locked and cannot be modified. Please unlock it first.':
    'Trang tính này đã khóa, không thể chỉnh sửa. Hãy mở khóa trước.',
  'Invalid sheet': 'Trang tính không hợp lệ',
  'Cannot open the link because the linked sheet is hidden.':
    'Không mở được đường liên kết vì trang tính đích đang bị ẩn.',
  'Please enter a number between 0 and 10000.': 'Hãy nhập một số từ 0 đến 10000.',

  // Clipboard, merging, sorting
  'Pasting from the context menu is not supported in this browser. Use keyboard shortcuts ctrl+c / ctrl+v instead.':
    'Trình duyệt này không hỗ trợ dán từ trình đơn. Hãy dùng phím tắt Ctrl+C / Ctrl+V.',
  'Access to the clipboard denied by the browser. Please enable clipboard permission for this page in your browser settings.':
    'Trình duyệt không cho phép dùng bộ nhớ tạm. Hãy cấp quyền bộ nhớ tạm cho trang này trong phần cài đặt của trình duyệt.',
  'Cannot do a special paste of a figure.': 'Không thể dán đặc biệt một biểu đồ hoặc hình ảnh.',
  'This operation is not allowed due to an overlapping frozen pane.':
    'Không thực hiện được vì vùng chọn nằm trên ranh giới cố định.',
  'You copied content from a different version of the application. Only text and image content will be pasted.':
    'Nội dung được sao chép từ một phiên bản khác. Chỉ văn bản và hình ảnh được dán.',
  'This operation is not allowed with multiple selections.': 'Không thực hiện được khi chọn nhiều vùng.',
  'Merged cells are preventing this operation. Unmerge those cells and try again.':
    'Không thực hiện được vì có ô hợp nhất. Hãy bỏ hợp nhất rồi thử lại.',
  'This operation is not possible due to a merge. Please remove the merges first than try again.':
    'Không thực hiện được vì có ô hợp nhất. Hãy bỏ hợp nhất rồi thử lại.',
  'Merging these cells will only preserve the top-leftmost value. Merge anyway?':
    'Hợp nhất các ô này sẽ chỉ giữ lại giá trị ở trên cùng bên trái. Vẫn hợp nhất?',
  "You can't merge cells inside of an existing filter.": 'Không thể hợp nhất ô trong vùng có bộ lọc.',
  'We found data next to your selection. Since this data was not selected, it will not be sorted. Do you want to extend your selection?':
    'Có dữ liệu bên cạnh vùng bạn chọn. Dữ liệu đó sẽ không được sắp xếp. Bạn có muốn mở rộng vùng chọn không?',
  'Cannot sort. To sort, select only cells or only merges that have the same size.':
    'Không sắp xếp được. Hãy chỉ chọn các ô thường hoặc các ô hợp nhất cùng kích thước.',
  'Cannot sort a zone with array formulas.': 'Không sắp xếp được vùng có công thức mảng.',
  'This will overwrite data in the subsequent columns. Split anyway?':
    'Dữ liệu ở các cột kế tiếp sẽ bị ghi đè. Vẫn phân tách?',
  'Cannot split the selection for an unknown reason': 'Không phân tách được vì lý do không xác định',
  'There is no match for the selected separator in the selection': 'Vùng chọn không có dấu phân tách này',
  'Only a selection from a single column can be split': 'Chỉ phân tách được khi chọn một cột',
  'Splitting will overwrite existing content': 'Phân tách sẽ ghi đè lên nội dung hiện có',
  'Cannot remove duplicates for an unknown reason': 'Không xóa được mục trùng lặp vì lý do không xác định',
  'Please select only one range of cells': 'Hãy chỉ chọn một dải ô',
  'Please select a range of cells containing values.': 'Hãy chọn một dải ô có giá trị.',
  'Please select at latest one column to analyze.': 'Hãy chọn ít nhất một cột để xét.',
  'Cannot hide all the rows of a sheet.': 'Không thể ẩn tất cả các hàng của trang tính.',
  'Cannot hide all the columns of a sheet.': 'Không thể ẩn tất cả các cột của trang tính.',
  'The range is out of the sheet': 'Dải ô nằm ngoài trang tính',
  'The current window is too small to display this sheet properly. Consider resizing your browser window or adjusting frozen rows and columns.':
    'Cửa sổ quá nhỏ để hiển thị trang tính này. Hãy phóng to cửa sổ hoặc giảm số hàng, cột cố định.',

  // Tables and filters
  'The table zone is invalid for an unknown reason': 'Vùng của bảng không hợp lệ vì lý do không xác định',
  'You cannot create overlapping tables.': 'Không thể tạo các bảng hoặc bộ lọc chồng lên nhau.',
  'A table can only be created on a continuous selection.': 'Chỉ tạo được bảng hoặc bộ lọc trên một vùng liền nhau.',
  "The header row of a table can't be moved.": 'Không thể di chuyển hàng tiêu đề của bảng.',
  'Cannot have filters without a header row': 'Không thể có bộ lọc khi không có hàng tiêu đề',
  'For tables based on array formulas only': 'Chỉ dành cho bảng dựa trên công thức mảng',

  // Named ranges
  'A named range with this name already exists.': 'Đã có phạm vi mang tên này.',
  'The named range name is invalid. Valid names can contain letters, digits, underscores, and periods. The name cannot be only a number, TRUE, or FALSE.':
    'Tên phạm vi không hợp lệ. Tên chỉ gồm chữ cái, chữ số, dấu gạch dưới và dấu chấm; không được chỉ là một số, TRUE hoặc FALSE.',
  'A named range name cannot resemble a cell reference.': 'Tên phạm vi không được giống tham chiếu ô.',
  'The named range to update was not found.': 'Không tìm thấy phạm vi cần cập nhật.',
  'The range you specified is outside of the sheet.\n\nIf you meant to create a named range, named range cannot have the same name as a cell reference. Please choose another name.':
    'Dải ô bạn nhập nằm ngoài trang tính.\n\nNếu bạn muốn đặt tên cho phạm vi, tên đó không được giống tham chiếu ô. Hãy chọn tên khác.',

  Anonymous: 'Ẩn danh',
};
