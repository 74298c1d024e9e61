package hanki.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {

  private static final long MOST = 1000;

  @TempDir private Path folder;

  private FileStore.Taken take(byte[] content) {
    return new FileStore(folder).take(new ByteArrayInputStream(content), "x.pdf", MOST);
  }

  private FileType type(byte[] content) {
    return take(content).type();
  }

  private static byte[] text(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] archive(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write('x');
      }
    }
    return bytes.toByteArray();
  }

  private Stream<Path> kept() throws IOException {
    return Files.walk(folder).filter(Files::isRegularFile);
  }

  @Test
  void the_content_says_what_a_file_is_whatever_its_name() throws IOException {
    assertThat(type(text("%PDF-1.7\n%%EOF"))).isEqualTo(FileType.PDF);
    assertThat(type(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}))
        .isEqualTo(FileType.PNG);
    assertThat(type(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}))
        .isEqualTo(FileType.JPEG);
    assertThat(type(archive("[Content_Types].xml", "word/document.xml"))).isEqualTo(FileType.WORD);
    assertThat(type(archive("xl/workbook.xml", "[Content_Types].xml"))).isEqualTo(FileType.EXCEL);
    assertThat(type(archive("[Content_Types].xml", "ppt/presentation.xml")))
        .isEqualTo(FileType.POWERPOINT);
    assertThat(type(archive("mail/1.eml"))).isEqualTo(FileType.ZIP);
    assertThat(type(text("（架空）通信記録\r\n2020-02-03 14:20"))).isEqualTo(FileType.TEXT);
  }

  @Test
  void a_program_a_page_a_drawing_and_a_broken_archive_are_not_kept() throws IOException {
    byte[] cut = java.util.Arrays.copyOf(archive("a", "b"), 40);
    for (byte[] content :
        new byte[][] {
          text("MZ\u0090"),
          text("\u007fELF\u0002"),
          text("<svg xmlns='http://www.w3.org/2000/svg'/>"),
          text("<!DOCTYPE html><script>1</script>"),
          text("#!/bin/sh\n"),
          new byte[] {0, 1, 2, 3},
          cut
        }) {
      assertThatThrownBy(() -> take(content)).isInstanceOf(FileKindUnknown.class);
    }
    assertThat(kept()).as("nothing is left of what was refused").isEmpty();
  }

  @Test
  void a_file_of_the_most_bytes_is_kept_and_one_byte_more_is_not() throws IOException {
    assertThat(take(text("x".repeat((int) MOST))).bytes()).isEqualTo(MOST);
    assertThatThrownBy(() -> take(text("x".repeat((int) MOST + 1))))
        .isInstanceOf(FileTooLarge.class);
    assertThatThrownBy(() -> take(new byte[0])).isInstanceOf(FileEmpty.class);
    assertThat(kept()).hasSize(1);
  }

  @Test
  void what_was_kept_is_read_back_byte_for_byte_and_the_owner_alone_may_read_it()
      throws IOException {
    FileStore.Taken taken = take(text("（架空）証拠"));

    assertThat(new FileStore(folder).read(taken.sha256())).contains(text("（架空）証拠"));
    assertThat(kept())
        .allSatisfy(
            file ->
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------"));
  }

  @Test
  void the_hash_is_the_one_everybody_computes() {
    assertThat(take(text("abc")).sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void the_same_content_lies_there_once() throws IOException {
    take(text("twice"));
    take(text("twice"));

    assertThat(kept()).hasSize(1);
  }

  @Test
  void a_content_that_was_changed_or_is_gone_is_not_handed_out_and_can_be_brought_back()
      throws IOException {
    String hash = take(text("as it was")).sha256();
    Path file = kept().findFirst().orElseThrow();

    Files.writeString(file, "as it waz");
    assertThat(new FileStore(folder).read(hash)).isEmpty();
    take(text("as it was"));
    assertThat(new FileStore(folder).read(hash)).contains(text("as it was"));
    Files.delete(file);
    assertThat(new FileStore(folder).read(hash)).isEmpty();
  }
}
