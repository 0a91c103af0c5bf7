/** The Hướng dẫn tab: a part for each role, its steps under the names by which the tab puts them in order and links them. */
export const guide = {
  title: 'Chấm điểm ứng dụng công nghệ thông tin',
  intro:
    'Tệp này dùng chung cho mọi đơn vị: mỗi đơn vị điền phiếu của mình, điểm hiện ra khi nhập, cơ quan điều phối thẩm định và xếp hạng.',
  round: 'Một đợt đánh giá đi qua các bước',
  roundSteps: {
    setup: 'Chuẩn bị: người điều phối nhập nhóm, đơn vị, thời hạn, thư điện tử và tạo phiếu.',
    selfAssessment: 'Tự đánh giá: các đơn vị điền phiếu và nộp trước hạn. Phiếu đã tiếp nhận thì khóa.',
    verification: 'Thẩm định: người thẩm định đồng ý từng tiêu chí, hoặc ghi số liệu thẩm định kèm ý kiến.',
    explanation: 'Giải trình: các đơn vị trả lời những chỗ khác với thẩm định; người thẩm định kết luận.',
    publication: 'Công bố: kết quả được chốt thành bản có số lần và mã kiểm tra, kèm phụ lục để in.',
    nextYear: 'Năm sau: kết chuyển. Số liệu năm trước được lưu trữ và điền sẵn ở những tiêu chí so với năm trước.',
  },
  clerk: 'Cán bộ nhập liệu của đơn vị',
  clerkSteps: {
    open: 'Mở phiếu mang tên đơn vị mình: Chấm điểm CNTT → Đến phiếu của tôi, hoặc bấm vào tên đơn vị ở tab Tổng hợp.',
    fill: 'Điền các ô màu vàng: chọn Có hoặc Không, chọn một phương án, hoặc nhập số. Ô tỷ lệ cần hai số: số liệu và mẫu số.',
    help: 'Chọn một ô để đọc cách nhập ngay bên dưới; đưa con trỏ đến tên tiêu chí có góc đánh dấu để biết khi nào được đủ điểm.',
    status:
      'Xem cột Tình trạng ngay bên cạnh: ✓ đã nhập, ○ chưa nhập, ⚠ nên xem lại, ✗ cần sửa. Điểm tính lại ngay khi nhập.',
    evidence: 'Ghi số văn bản hoặc đường liên kết vào cột Tài liệu kiểm chứng.',
    sidebar:
      'Mở Chấm điểm CNTT → Mở thanh bên để xem còn thiếu những gì và vì sao được bấy nhiêu điểm; bấm vào một dòng để đến đúng ô.',
    submit:
      'Khi đã xong, chọn Chấm điểm CNTT → Nộp phiếu, hoặc chọn “Nộp” ở dòng NỘP PHIẾU cuối phiếu (cách này dùng được trên điện thoại). Sửa sau khi nộp thì phải nộp lại.',
    returned: 'Phiếu bị trả lại có lý do ở đầu phiếu và mở ra để sửa: sửa xong thì nộp lại.',
    explain:
      'Ở giai đoạn giải trình, xem những tiêu chí khác với thẩm định ở đầu thanh bên (hoặc những dòng có Chênh lệch khác 0), đọc Ý kiến thẩm định và trả lời ở cột Giải trình của đơn vị (màu tím).',
  },
  verifier: 'Người thẩm định',
  verifierSteps: {
    open: 'Khi đợt đánh giá ở giai đoạn thẩm định, mở phiếu của từng đơn vị từ tab Tổng hợp. Các cột của bạn có màu xanh, bên phải phần của đơn vị.',
    agree:
      'Chọn Đồng ý ở cột Kết luận khi không có gì phải sửa. Nếu khác, để trống Kết luận, ghi số liệu thẩm định và Ý kiến thẩm định; cột Chênh lệch cho biết điểm thay đổi bao nhiêu.',
    rest: 'Khi những tiêu chí còn lại đều đúng, chọn Chấm điểm CNTT → Điều phối → Đồng ý các tiêu chí còn lại.',
    settle:
      'Sau khi đơn vị giải trình, chọn Đồng ý bên cạnh số liệu thẩm định là chốt số liệu đó; nếu đơn vị đúng, xóa số liệu thẩm định rồi chọn Đồng ý.',
  },
  coordinator: 'Người điều phối',
  coordinatorSteps: {
    settings:
      'Chọn Thiết lập từng bước trên thanh bên, hoặc sửa tay tab Thiết lập: tên đợt, thời hạn, nhóm, danh sách đơn vị, thư điện tử của người nhập, người thẩm định và người điều phối. Cột Cần sửa báo chỗ sai.',
    create:
      'Chọn Chấm điểm CNTT → Điều phối → Tạo, cập nhật phiếu. Thêm đơn vị về sau cũng làm như vậy; phiếu đã có không bị thay đổi. Sửa bộ tiêu chí thì sau đó chọn Cập nhật phiếu theo bộ tiêu chí.',
    share:
      'Chia sẻ tệp: cán bộ và người thẩm định được chỉnh sửa, lãnh đạo được xem. Mỗi người chỉ sửa được ô của mình.',
    receive:
      'Phiếu đã nộp được tiếp nhận và khóa mỗi khi bạn chạy một lệnh; Tự động tiếp nhận phiếu làm việc đó vài phút một lần.',
    back: 'Phiếu chưa đạt: mở phiếu, chọn Trả lại phiếu và ghi lý do. Qua hạn, chọn Khóa phiếu quá hạn.',
    phase:
      'Chọn Chuyển giai đoạn khi mọi đơn vị đã xong. Lệnh cho biết điều gì sẽ thay đổi và còn đơn vị nào chưa sẵn sàng; quyền sửa phiếu đổi theo giai đoạn.',
    decisions: 'Điểm trừ, miễn chấm và tiêu chí không áp dụng ghi ở cuối phiếu, kèm lý do.',
    differences: 'Bảng chênh lệch liệt kê mọi chỗ thẩm định khác tự chấm, lớn nhất trước, và việc giải trình đến đâu.',
    recompute:
      'Chọn Tính lại xếp hạng. Bảng xếp hạng ghi rõ thời điểm, người tính, căn cứ và thay đổi so với lần tính trước.',
    publish:
      'Ở giai đoạn công bố, chọn Công bố xếp hạng để lập bản công bố có số lần và mã kiểm tra, cùng phụ lục để in. Cần đính chính thì sửa phiếu rồi công bố lần sau; bản mới ghi rõ chỗ khác.',
    print:
      'In phụ lục: mở tab Phụ lục, in (Ctrl+P) khổ A4, hướng ngang, vừa với chiều rộng, tắt đường lưới. Tiện ích không đặt được các lựa chọn này thay bạn.',
    carryOver:
      'Sang năm sau, chọn Kết chuyển sang năm sau. Số liệu được lưu trữ và kiểm tra trước khi phiếu được xóa trống.',
  },
  leader: 'Lãnh đạo',
  leaderSteps: {
    dashboard:
      'Mở tab Bảng điều khiển: số đơn vị đã nhập, điểm cao nhất, thấp nhất, bình quân, biểu đồ và bảng màu theo từng nội dung. Bảng tự cập nhật.',
    group: 'Bấm vào tên nhóm để xem bảng điều khiển riêng của nhóm và so một đơn vị với bình quân của nhóm.',
    results:
      'Kết quả chính thức ở các tab Xếp hạng và Công bố. Người chỉ có quyền xem không có trình đơn Chấm điểm CNTT và thanh bên, và cũng không cần đến.',
  },
  trouble: 'Khi gặp trục trặc',
  troubleSteps: {
    covered:
      'Cột điểm hiện #REF! hoặc đầu phiếu ghi “Cột điểm bị ghi đè”: có nội dung nằm trong cột tính tự động. Người điều phối chọn Chấm điểm CNTT → Điều phối → Khôi phục mẫu phiếu; số liệu đã nhập được giữ nguyên.',
    locked:
      'Ô bị khóa: bạn chỉ sửa được các ô màu vàng trên phiếu của đơn vị mình, trong giai đoạn tự đánh giá và khi phiếu chưa được tiếp nhận. Cần sửa thì đề nghị người điều phối trả lại phiếu.',
    loading: 'Hiện “Loading…” lâu: chờ vài giây rồi tải lại trang. Nội dung đã nhập không mất.',
    decimal: 'Số không được nhận: phần thập phân dùng dấu phẩy (1,5); tỷ lệ nhập kèm dấu %.',
    phone: 'Trên điện thoại không có trình đơn và thanh bên; phiếu vẫn nhập, tính điểm và nộp bình thường.',
    menu: 'Không thấy trình đơn Chấm điểm CNTT: tải lại trang và chờ vài giây. Ai chỉ có quyền xem thì không có trình đơn này.',
    rights:
      'Người nhập không sửa được phiếu của mình, hoặc sửa được phiếu của đơn vị khác: người điều phối chọn Kiểm tra phân quyền.',
    history: 'Lỡ xóa nhầm: hoàn tác bằng Ctrl+Z, hoặc lấy lại ở Tệp → Nhật ký phiên bản.',
  },
  links: 'Đến nhanh',
};
