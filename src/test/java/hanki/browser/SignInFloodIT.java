package hanki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hanki.browser.pages.HomePage;
import hanki.browser.pages.SignInPage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A stranger types wrong passwords twenty times a second; the owner of the account goes on working.
 */
class SignInFloodIT {

  private static final String OFFICER = "P-200";
  private static final String OWN = "kuroi neko ga yane de hiru";
  private static final String STRANGER = "127.0.0.1";
  private static final String OWNER = "127.0.0.2";

  @RegisterExtension private final RunningHanki hanki = new RunningHanki();
  private final List<Long> answers = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger opened = new AtomicInteger();

  @Test
  void an_officer_signs_in_while_a_stranger_guesses_twenty_times_a_second() throws Exception {
    Page own = browserOfTheOfficer();
    ScheduledExecutorService flood = Executors.newScheduledThreadPool(8);
    long begun = System.nanoTime();
    guess(flood);
    double seconds;
    try {
      Thread.sleep(3000);
      theOwnerSignsIn(own);
      Thread.sleep(2000);
    } finally {
      seconds = (System.nanoTime() - begun) / 1e9;
      flood.shutdownNow();
      flood.awaitTermination(10, TimeUnit.SECONDS);
    }

    assertThat(opened).hasValue(0);
    assertThat(answers.size() / seconds).as("attempts a second").isGreaterThan(15);
    List<Long> sorted = answers.stream().sorted().toList();
    assertThat(Duration.ofNanos(sorted.get(sorted.size() / 2)))
        .as("half of the attempts are answered without a hash")
        .isLessThan(Duration.ofMillis(200));
    Page auditor = hanki.signedInAs("D-001").page();
    auditor.navigate(hanki.address() + "/audit/list.xhtml?action=identity.sign-in");
    assertThat(auditor.innerText("#entries")).contains(OFFICER);
  }

  /** Four sides, five times a second each. */
  private void guess(ScheduledExecutorService flood) {
    PlainSignIn stranger = new PlainSignIn(hanki.port(), STRANGER);
    Runnable guess =
        () -> {
          long asked = System.nanoTime();
          // the header that would give a fresh count to each, were it believed
          String forged = "10.1.2." + answers.size() % 250;
          if (stranger.attempt(OFFICER, "shiroi inu", forged).opened()) {
            opened.incrementAndGet();
          }
          answers.add(System.nanoTime() - asked);
        };
    for (int i = 0; i < 4; i++) {
      flood.scheduleAtFixedRate(guess, 50L * i, 200, TimeUnit.MILLISECONDS);
    }
  }

  private void theOwnerSignsIn(Page own) {
    for (int i = 0; i < 3; i++) {
      long asked = System.nanoTime();
      assertThat(new PlainSignIn(hanki.port(), OWNER).attempt(OFFICER, OWN, null).opened())
          .as("the owner at another address")
          .isTrue();
      assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(5));
    }
    assertThat(new PlainSignIn(hanki.port(), STRANGER).attempt(OFFICER, OWN, OWNER).opened())
        .as("the stranger's address, even with the right password and a forged address")
        .isFalse();
    own.navigate(hanki.address() + "/sign-in.xhtml");
    assertThat(new SignInPage(own).signIn(OFFICER, OWN).headline())
        .as("the owner's browser at the stranger's address")
        .isEqualTo("今日の仕事");
  }

  /** Opens an account and chooses its password; gives the browser, signed out but known. */
  private Page browserOfTheOfficer() {
    Page administrator = hanki.signedInAs("Z-001").open("/identity/list.xhtml").page();
    administrator.fill("[id='form:code']", OFFICER);
    administrator.fill("[id='form:name']", "架空 試験用");
    administrator.check("input[value='MANAGER']", new Page.CheckOptions().setForce(true));
    administrator.selectOption("[id='form:station']", "miyagi-hq-cyber");
    administrator.click("[id='form:open']");
    String issued = administrator.innerText("#issued");
    Page own = hanki.window();
    own.navigate(hanki.address() + "/sign-in.xhtml");
    new SignInPage(own).signInWithIssued(OFFICER, issued).choose(issued, OWN);
    new HomePage(own).signOut();
    return own;
  }
}
