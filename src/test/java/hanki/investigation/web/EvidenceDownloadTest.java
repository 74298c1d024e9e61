package hanki.investigation.web;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.investigation.FileType;
import hanki.investigation.TakenFile;
import org.junit.jupiter.api.Test;

class EvidenceDownloadTest {

  private static String disposition(String name, FileType type) {
    return EvidenceDownload.disposition(
        new TakenFile(7L, 1L, name, type, "0".repeat(64), new byte[1]));
  }

  @Test
  void a_name_is_encoded_so_that_nothing_in_it_ends_the_header() {
    assertThat(disposition("証拠\"; x=\r\n1.pdf", FileType.PDF))
        .isEqualTo(
            "attachment; filename=\"hanki-file-7.pdf\";"
                + " filename*=UTF-8''%E8%A8%BC%E6%8B%A0%22%3B%20x%3D%0D%0A1.pdf");
  }

  @Test
  void an_ending_that_lies_gets_the_true_one_behind_it() {
    assertThat(disposition("report.html", FileType.TEXT)).endsWith("''report.html.txt");
    assertThat(disposition("REPORT.PDF", FileType.PDF)).endsWith("''REPORT.PDF");
  }
}
