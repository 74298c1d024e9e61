package hanki.publication;

import static hanki.survey.ASurvey.aSurvey;
import static org.assertj.core.api.Assertions.assertThat;

import hanki.platform.Database;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import hanki.publication.csv.SurveyFile;
import hanki.publication.xlsx.SurveyWorkbook;
import hanki.survey.TestSurveys;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The answer to a survey as it is returned: what was asked, the classes, the stations. */
@ExtendWith(Database.class)
class SurveyGridDbTest {

  private final Texts texts =
      new Texts() {
        @Override
        public Locale locale() {
          return Locale.JAPANESE;
        }
      };

  private final SurveyGrid grid = new SurveyGrid(texts, new Words(texts));

  private static TakenSurvey taken(EntityManager entityManager) {
    aSurvey().in(entityManager);
    return new TakenSurvey(
        TestSurveys.answered(entityManager), Instant.parse("2020-07-10T00:05:00Z"), "B-001");
  }

  @Test
  void the_text_file_says_what_was_asked_and_never_writes_zero_for_silence(
      EntityManager entityManager) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new SurveyFile(grid).write(taken(entityManager), out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("\uFEFF新型コロナウイルス感染症に関連する事案\r\n")
        .contains("指示,警察庁\r\n", "2020-07-10 09:05", "B-001")
        .contains("詐欺,286,71.3%\r\n", "不審メール・不審サイト,115,28.7%\r\n", "合計,401,\r\n")
        .contains("仙台中央警察署,報告済,401,286,115,0,0,0,0\r\n")
        .contains("仙台南警察署,該当なし,0,0,0,0,0,0,0\r\n")
        .contains("仙台北警察署,未回答,…,…,…,…,…,…,…\r\n");
  }

  @Test
  void the_workbook_holds_numbers_as_numbers(EntityManager entityManager) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new SurveyWorkbook(grid, texts).write(taken(entityManager), out);

    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      double total = 0;
      for (Row row : workbook.getSheetAt(0)) {
        if (row.getCell(0) != null && row.getCell(0).toString().equals("合計")) {
          total = row.getCell(1).getNumericCellValue();
        }
      }
      assertThat(total).isEqualTo(401);
    }
  }
}
