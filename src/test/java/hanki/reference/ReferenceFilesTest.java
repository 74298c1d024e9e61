package hanki.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReferenceFilesTest {

  @Test
  void a_file_of_a_Japanese_spreadsheet_program_is_read_in_its_encoding() {
    byte[] file = "code,short_ja\r\nmiyagi-24,南三陸\r\n".getBytes(Charset.forName("windows-31j"));

    assertThat(
            new ReferenceFiles()
                .read(ReferenceTable.STATION, "x.csv", file)
                .get(0)
                .texts()
                .get(ReferenceField.SHORT_JA))
        .isEqualTo("南三陸");
  }

  @Test
  void a_file_that_is_no_table_is_refused_as_what_it_is() {
    ReferenceFiles files = new ReferenceFiles();

    assertThatThrownBy(() -> read(files, "name_ja\nx\n")).isInstanceOf(ColumnsMissing.class);
    assertThatThrownBy(() -> read(files, "code,colour\na,red\n"))
        .isInstanceOf(ColumnsMissing.class);
    assertThatThrownBy(() -> read(files, "code,code\na,b\n")).isInstanceOf(ColumnsMissing.class);
    assertThatThrownBy(() -> read(files, "")).isInstanceOf(ColumnsMissing.class);
    assertThatThrownBy(() -> read(files, "code\n\n")).isInstanceOf(NoReferenceRows.class);
    assertThatThrownBy(() -> read(files, "PK\u0003\u0004")).isInstanceOf(NotAReferenceFile.class);
    assertThatThrownBy(() -> files.checkSize("x.csv", 3_000_000))
        .isInstanceOf(ReferenceFileTooLarge.class);
  }

  private static void read(ReferenceFiles files, String text) {
    files.read(ReferenceTable.STATION, "x.csv", text.getBytes(StandardCharsets.UTF_8));
  }
}
