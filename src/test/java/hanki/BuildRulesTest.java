package hanki;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.h2.engine.Constants;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/**
 * What the build must not lose: the one H2 that keeps what it acknowledged, and how it is opened.
 */
class BuildRulesTest {

  private static final String PROVEN_H2 = "2.4.240";

  @Test
  void the_build_names_the_proven_H2() throws Exception {
    assertThat(pom("/project/properties/h2.version")).isEqualTo(PROVEN_H2);
    assertThat(pom("//dependencies/dependency[artifactId='h2']/version"))
        .isEqualTo("${h2.version}");
    assertThat(pom("//bannedDependencies/excludes/exclude[contains(.,':h2')]"))
        .isEqualTo("com.h2database:h2");
    assertThat(pom("//bannedDependencies/includes/include"))
        .isEqualTo("com.h2database:h2:[" + PROVEN_H2 + "]");
  }

  @Test
  void the_H2_on_the_class_path_is_the_proven_one() throws ReflectiveOperationException {
    // asked at run time, because the compiler copies constants into this class
    Object version = Constants.class.getField("FULL_VERSION").get(null);

    assertThat(version.toString()).startsWith(PROVEN_H2);
  }

  @Test
  void the_embedded_database_answers_a_commit_only_after_writing_it() {
    // without comments, because the Javadoc names the setting too
    SourceFile source =
        SourceFile.all().stream()
            .filter(file -> file.toString().endsWith("/ConfiguredDataSource.java"))
            .findFirst()
            .orElseThrow();

    assertThat(String.join("", source.literals())).contains(";WRITE_DELAY=0;");
  }

  private static String pom(String path) throws Exception {
    try (var pom = Files.newInputStream(Path.of("pom.xml"))) {
      Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom);
      return XPathFactory.newInstance().newXPath().evaluate(path, document).strip();
    }
  }
}
