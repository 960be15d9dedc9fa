package io.casefolio.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casefolio.testing.Curator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.security.core.GrantedAuthority;

class DeskUsersTests {

    private static final String SETTING = Curator.USERS.substring(Curator.USERS.indexOf('=') + 1);
    private static final String HASH = SETTING.substring(SETTING.lastIndexOf(':') + 1);

    @Test
    void letsAPublisherDoWhatAnEditorMay() {
        DeskUsers users = new DeskUsers(" " + SETTING.replace(",", " , "));

        assertThat(users.loadUserByUsername("ann").getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactlyInAnyOrder("ROLE_EDITOR", "ROLE_PUBLISHER");
        assertThat(users.loadUserByUsername("ben").getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("ROLE_EDITOR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ann:publisher | Entry 1 of casefolio.desk.users (“ann”) is not of the form name:role:hash.",
                "ann:admin:HASH | Entry 1 of casefolio.desk.users (“ann”) is not of the form name:role:hash.",
                "ann:publisher:secret | Entry 1 of casefolio.desk.users (“ann”) is not of the form name:role:hash.",
                "ann:editor:HASH, | Entry 2 of casefolio.desk.users (“?”) is not of the form name:role:hash.",
                "HASH | Entry 1 of casefolio.desk.users (“?”) is not of the form name:role:hash.",
                "ann:editor:HASH,ann:editor:HASH | Entry 2 of casefolio.desk.users (“ann”) has the name of an earlier one."
            })
    void namesAnEntryThatCannotBeReadAndNoHash(String setting, String message) {
        assertThatThrownBy(() -> new DeskUsers(setting.replace("HASH", HASH)))
                .isInstanceOfSatisfying(DeskUsers.Malformed.class, malformed -> {
                    FailureAnalysis analysis = new DeskUsersFailureAnalyzer().analyze(malformed, malformed);
                    assertThat(analysis.getDescription()).isEqualTo(message);
                    assertThat(analysis.getAction()).contains("name:role:hash", "hash-password");
                    assertThat(analysis.getDescription() + analysis.getAction()).doesNotContain(HASH, "secret");
                });
    }

    @Test
    void isHeardWhereAStartFails() {
        assertThat(Path.of("src/main/resources/META-INF/spring.factories"))
                .content()
                .contains(DeskUsersFailureAnalyzer.class.getName());
    }

    @Test
    void waitsAMinuteAfterTenWrongPasswordsForANameOrFromAnAddress() {
        AtomicLong now = new AtomicLong();
        Throttle throttle = new Throttle(now::get);
        for (int i = 0; i < 10; i++) {
            assertThat(throttle.admits("ann", "192.0.2.1")).isTrue();
            throttle.countWrong("ann", "192.0.2.1");
        }

        assertThat(throttle.admits("ann", "192.0.2.2")).isFalse();
        assertThat(throttle.admits("ben", "192.0.2.1")).isFalse();
        assertThat(throttle.admits("ben", "192.0.2.2")).isTrue();
        now.addAndGet(Duration.ofSeconds(61).toNanos());
        assertThat(throttle.admits("ann", "192.0.2.1")).isTrue();
    }
}
