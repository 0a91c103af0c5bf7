import type { Dictionary } from './dictionary';

/** The help beside a formula, for the functions people use most. */
export const FUNCTIONS: Dictionary = {
  // Sums, counts, averages
  'Sum of a series of numbers and/or cells.': 'Tổng của một dãy số hoặc ô.',
  'Number or range to add together.': 'Số hoặc dải ô cần cộng.',
  'A conditional sum across a range.': 'Tổng các ô thỏa một điều kiện.',
  'The range which is tested against criterion.': 'Dải ô được kiểm tra theo điều kiện.',
  'The range that is tested against criterion.': 'Dải ô được kiểm tra theo điều kiện.',
  'The pattern or test to apply to range.': 'Điều kiện áp dụng cho dải ô.',
  'The range to be summed, if different from range.': 'Dải ô cần cộng, nếu khác dải ô kiểm tra.',
  'Sums a range depending on multiple criteria.': 'Tổng các ô thỏa nhiều điều kiện.',
  'The range to sum.': 'Dải ô cần cộng.',
  'Range to check.': 'Dải ô cần kiểm tra.',
  'Criteria to check.': 'Điều kiện cần kiểm tra.',
  'Range over which to evaluate criteria.': 'Dải ô được kiểm tra theo điều kiện.',
  'Calculates the sum of the products of corresponding entries in equal-sized ranges.':
    'Tổng các tích của những phần tử tương ứng trong các dải ô cùng kích thước.',
  'The range whose entries will be multiplied with corresponding entries in the other range.':
    'Dải ô có phần tử được nhân với phần tử tương ứng của dải ô kia.',
  'Numerical average value in a dataset, ignoring text.': 'Trung bình cộng của các số, bỏ qua văn bản.',
  'Value or range to consider when calculating the average value.': 'Giá trị hoặc dải ô dùng để tính trung bình.',
  'Average of values depending on criteria.': 'Trung bình cộng các ô thỏa một điều kiện.',
  'The range to check against criterion.': 'Dải ô được kiểm tra theo điều kiện.',
  'The number of numeric values in dataset.': 'Số ô có giá trị số.',
  'The number of values in a dataset.': 'Số ô có giá trị.',
  'Value or range to consider when counting.': 'Giá trị hoặc dải ô cần đếm.',
  'A conditional count across a range.': 'Đếm các ô thỏa một điều kiện.',
  'Count values depending on multiple criteria.': 'Đếm các ô thỏa nhiều điều kiện.',
  'Number of empty values.': 'Số ô trống.',
  'Value or range in which to count the number of blanks.': 'Giá trị hoặc dải ô cần đếm ô trống.',
  'Maximum value in a numeric dataset.': 'Số lớn nhất.',
  'Value or range to consider when calculating the maximum value.': 'Giá trị hoặc dải ô cần tìm số lớn nhất.',
  'Minimum value in a numeric dataset.': 'Số nhỏ nhất.',
  'Value or range to consider when calculating the minimum value.': 'Giá trị hoặc dải ô cần tìm số nhỏ nhất.',
  'Median value in a numeric dataset.': 'Số trung vị.',
  'Value or range to consider when calculating the median value.': 'Giá trị hoặc dải ô cần tìm trung vị.',
  'Nth largest element from a data set.': 'Phần tử lớn thứ n.',
  'Array or range containing the dataset to consider.': 'Mảng hoặc dải ô chứa dữ liệu.',
  'The array or range containing the dataset to consider.': 'Mảng hoặc dải ô chứa dữ liệu.',
  'The rank from largest to smallest of the element to return.': 'Thứ hạng tính từ lớn đến nhỏ.',
  'Nth smallest element in a data set.': 'Phần tử nhỏ thứ n.',
  'The rank from smallest to largest of the element to return.': 'Thứ hạng tính từ nhỏ đến lớn.',
  'Returns the rank of a specified value in a dataset.': 'Thứ hạng của một giá trị trong dữ liệu.',
  'The value whose rank will be determined.': 'Giá trị cần xếp hạng.',
  'The range containing the dataset to consider.': 'Dải ô chứa dữ liệu.',
  'Whether to consider the values in data in descending or ascending order.':
    'Xếp hạng theo thứ tự giảm dần hay tăng dần.',

  // Rounding and numbers
  'Rounds a number according to standard rules.': 'Làm tròn một số theo quy tắc thông thường.',
  'The value to round to places number of places.': 'Số cần làm tròn.',
  'The number of decimal places to which to round.': 'Số chữ số thập phân cần giữ.',
  'Rounds up a number.': 'Làm tròn lên.',
  'The value to round to places number of places, always rounding up.': 'Số cần làm tròn lên.',
  'Rounds down a number.': 'Làm tròn xuống.',
  'The value to round to places number of places, always rounding down.': 'Số cần làm tròn xuống.',
  'Absolute value of a number.': 'Giá trị tuyệt đối.',
  'The number of which to return the absolute value.': 'Số cần lấy giá trị tuyệt đối.',
  'Rounds a number down to the nearest integer that is less than or equal to it.': 'Làm tròn xuống số nguyên gần nhất.',
  'The number to round down to the nearest integer.': 'Số cần làm tròn xuống.',
  'Modulo (remainder) operator.': 'Số dư của phép chia.',
  'The number to be divided to find the remainder.': 'Số bị chia.',
  'The number to divide by.': 'Số chia.',

  // Conditions
  'Returns value depending on logical expression.': 'Trả về giá trị tùy theo một điều kiện.',
  'An expression or reference to a cell containing an expression that represents some logical value, i.e. TRUE or FALSE.':
    'Biểu thức hoặc ô có giá trị TRUE hoặc FALSE.',
  'The value the function returns if logical_expression is TRUE.': 'Giá trị khi điều kiện đúng.',
  'The value the function returns if logical_expression is FALSE.': 'Giá trị khi điều kiện sai.',
  'Returns a value depending on multiple logical expressions.': 'Trả về giá trị theo điều kiện đúng đầu tiên.',
  'The condition to be evaluated. It can be a boolean, a number, an array, or a reference to any of those.':
    'Điều kiện cần xét.',
  'The value to be returned if its corresponding condition is TRUE.': 'Giá trị khi điều kiện tương ứng đúng.',
  'Value if it is not an error, otherwise 2nd argument.':
    'Giá trị thứ nhất nếu không lỗi, nếu lỗi thì giá trị thứ hai.',
  'The value to return if value itself is not an error.': 'Giá trị trả về nếu không lỗi.',
  'The value the function returns if value is an error.': 'Giá trị trả về nếu lỗi.',
  'Value if it is not an #N/A error, otherwise 2nd argument.':
    'Giá trị thứ nhất nếu không phải lỗi #N/A, nếu phải thì giá trị thứ hai.',
  'The value to return if value itself is not #N/A an error.': 'Giá trị trả về nếu không phải lỗi #N/A.',
  'The value the function returns if value is an #N/A error.': 'Giá trị trả về nếu là lỗi #N/A.',
  'Logical `and` operator.': 'Đúng khi mọi điều kiện đều đúng.',
  'Logical `or` operator.': 'Đúng khi có ít nhất một điều kiện đúng.',
  'Expression or reference to a cell containing a logical value (TRUE/FALSE) or an expression that can be coerced to a logical value.':
    'Biểu thức hoặc ô có giá trị TRUE hoặc FALSE.',
  'Returns opposite of provided logical value.': 'Giá trị logic ngược lại.',
  'An expression or reference to a cell holding an expression that represents some logical value.':
    'Biểu thức hoặc ô có giá trị TRUE hoặc FALSE.',
  'Whether the referenced cell is empty': 'Ô có trống hay không',
  'Reference to the cell that will be checked for emptiness.': 'Ô cần kiểm tra.',

  // Lookup
  'Returns the content of a cell, specified by row and column offset.': 'Nội dung của ô ở hàng và cột cho trước.',
  'The range of cells from which the values are returned.': 'Dải ô chứa giá trị cần lấy.',
  'The index of the row to be returned from within the reference range of cells.': 'Số thứ tự hàng trong dải ô.',
  'The index of the column to be returned from within the reference range of cells.': 'Số thứ tự cột trong dải ô.',
  'Position of item in range that matches value.': 'Vị trí của giá trị trong dải ô.',
  "The value to search for. For example, 42, 'Cats', or I24.": 'Giá trị cần tìm.',
  'The value to search for.': 'Giá trị cần tìm.',
  'The one-dimensional array to be searched.': 'Hàng hoặc cột cần tìm trong đó.',
  'Vertical lookup.': 'Tra cứu theo chiều dọc.',
  'The range to consider for the search. The first column in the range is searched for the key specified in search_key.':
    'Dải ô tra cứu; giá trị được tìm trong cột đầu tiên.',
  'The column index of the value to be returned, where the first column in range is numbered 1.':
    'Số thứ tự cột chứa kết quả; cột đầu tiên là 1.',
  'Indicates whether the column to be searched (the first column of the specified range) is sorted, in which case the closest match for search_key will be returned.':
    'Cột đầu tiên có được sắp xếp hay không; nếu có, trả về kết quả gần đúng.',
  'Horizontal lookup': 'Tra cứu theo chiều ngang',
  'The range to consider for the search. The first row in the range is searched for the key specified in search_key.':
    'Dải ô tra cứu; giá trị được tìm trong hàng đầu tiên.',
  'The row index of the value to be returned, where the first row in range is numbered 1.':
    'Số thứ tự hàng chứa kết quả; hàng đầu tiên là 1.',
  'Search a range for a match and return the corresponding item from a second range.':
    'Tìm trong một dải ô và trả về phần tử tương ứng của dải ô kia.',
  'The range to consider for the search. Should be a single column or a single row.': 'Hàng hoặc cột cần tìm trong đó.',
  'The range containing the return value. Should have the same dimensions as lookup_range.':
    'Dải ô chứa kết quả, cùng kích thước với dải ô tìm kiếm.',
  'If a valid match is not found, return this value.': 'Giá trị trả về khi không tìm thấy.',
  'Returns a filtered version of the source range, returning only rows or columns that meet the specified conditions.':
    'Chỉ lấy các hàng hoặc cột thỏa điều kiện.',
  'The data to be filtered.': 'Dữ liệu cần lọc.',
  'Column or row containing true or false values corresponding to the range.':
    'Cột hoặc hàng giá trị đúng, sai tương ứng với dữ liệu.',
  'Sorts the rows of a given array or range by the values in one or more columns.':
    'Sắp xếp các hàng theo một hoặc nhiều cột.',
  'The data to be sorted.': 'Dữ liệu cần sắp xếp.',
  'Unique rows in the provided source range.': 'Các hàng không trùng lặp.',
  'The data to filter by unique entries.': 'Dữ liệu cần lọc trùng.',

  // Dates
  'Current date as a date value.': 'Ngày hôm nay.',
  'Current date and time as a date value.': 'Ngày và giờ hiện tại.',
  'Converts year/month/day into a date.': 'Tạo ngày từ năm, tháng, ngày.',
  'The year component of the date.': 'Năm.',
  'The month component of the date.': 'Tháng.',
  'The day component of the date.': 'Ngày.',
  'Year specified by a given date.': 'Năm của một ngày.',
  'Month of the year a specific date falls in': 'Tháng của một ngày',
  'Day of the month that a specific date falls on.': 'Ngày trong tháng.',

  // Text
  'Converts a number to text according to a specified format.': 'Đổi số thành văn bản theo một định dạng.',
  'The number, date or time to format.': 'Số, ngày hoặc giờ cần định dạng.',
  'Substring from beginning of specified string.': 'Các ký tự đầu của văn bản.',
  'A substring from the end of a specified string.': 'Các ký tự cuối của văn bản.',
  'A segment of a string.': 'Một đoạn của văn bản.',
  'Length of a string.': 'Độ dài của văn bản.',
  'Removes space characters.': 'Cắt khoảng trắng thừa.',
  'Appends strings to one another.': 'Nối các văn bản.',
  'Combines text from multiple strings and/or arrays.': 'Nối nhiều văn bản với một dấu phân cách.',
  'Creates a hyperlink in a cell.': 'Tạo đường liên kết trong ô.',
  'The full URL of the link enclosed in quotation marks.': 'Địa chỉ liên kết, đặt trong dấu ngoặc kép.',
  'The text to display in the cell, enclosed in quotation marks.': 'Văn bản hiển thị, đặt trong dấu ngoặc kép.',
  'Replaces existing text with new text in a string.': 'Thay một đoạn văn bản bằng đoạn khác.',
  'Converts a specified string to uppercase.': 'Đổi thành chữ hoa.',
  'Converts a specified string to lowercase.': 'Đổi thành chữ thường.',
};
