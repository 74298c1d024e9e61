package hanki.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class OfficeFileTest {

  @Test
  void a_document_is_saved_whole_and_the_thread_is_left_as_it_was() throws IOException {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    XSSFWorkbook workbook = new XSSFWorkbook();
    workbook.createSheet("表").createRow(0).createCell(0).setCellValue("𠮷");
    byte[] bytes = OfficeFile.bytes(workbook);

    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(read.getSheet("表").getRow(0).getCell(0).getStringCellValue()).isEqualTo("𠮷");
    }
    assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
  }
}
