package hanki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.browser.pages.HomePage;
import hanki.browser.pages.IncidentPage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InvestigateAnIncidentBrowserIT {

  @RegisterExtension private final RunningHanki hanki = new RunningHanki();

  @Test
  void an_incident_is_connected_by_its_traces_given_tasks_and_keeps_its_files_to_the_byte() {
    HomePage home = hanki.signedInAs("S-001");
    IncidentPage incident = new IncidentPage(home.page(), hanki.address());
    byte[] evidence = "%PDF-1.4\n（架空）証拠\n%%EOF".getBytes(StandardCharsets.UTF_8);

    incident
        .recognise("R2.6.29", "（架空）送信元 090-0000-0099")
        .recognise("R2.6.30", "（架空）090-0000-0099 と hxxps://fake[.]example/a")
        .addTask("（架空）口座を照会する", "昨日", "S-001")
        .addFile("端末の画面.txt", evidence);

    assertThat(incident.section("traces")).contains("090-0000-0099", "fake[.]example", "R2.6.29");
    assertThat(incident.section("method")).contains("フィッシング");
    assertThat(incident.section("tasks")).contains("（架空）口座を照会する", "超過");
    assertThat(incident.section("files")).contains("端末の画面.txt", "PDF", "SHA-256");
    assertThat(incident.section("course")).contains("資料を追加");
    assertThat(incident.download()).isEqualTo(evidence);
    home.open("/investigation/tasks.xhtml");
    assertThat(home.page().innerText("#taskList")).contains("（架空）口座を照会する");
    assertThat(hanki.complaints()).isEmpty();
  }
}
